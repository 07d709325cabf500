/** The thread of `verify-signature.ts`: says that it is there; then a list of signed documents comes in, and a list of answers goes out. */
import { parentPort } from 'node:worker_threads';
import { checkSignature, type SignedDocument } from './check-signature.ts';

parentPort?.on('message', (documents: readonly SignedDocument[]) =>
  parentPort?.postMessage(documents.map(checkSignature)),
);
parentPort?.postMessage('ready');
