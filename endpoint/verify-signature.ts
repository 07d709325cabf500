/**
 * Signatures are checked on a thread of their own, for that is most of what the endpoint does. What comes while the thread is busy
 * goes to it in one message: waking it for each costs the main thread as much as checking.
 */
import { Worker } from 'node:worker_threads';
import { checkSignature, type SignedDocument } from './check-signature.ts';

interface Waiting {
  readonly signed: SignedDocument;
  readonly resolve: (valid: boolean) => void;
}

/** So many are checked right here: for a handful a thread is not worth its memory. */
const HANDFUL = 100;

let checkedHere = 0;
let thread: Worker | undefined;
let isReady = false;
let gathered: Waiting[] = [];
let sent: readonly Waiting[] = [];

/** True when the signature is one by this key over this document. Never rejects. */
export function isSigned(signed: SignedDocument): Promise<boolean> {
  if (!isReady) {
    checkedHere += 1;
    if (checkedHere > HANDFUL) thread ??= startThread();
    return Promise.resolve(checkSignature(signed));
  }
  return new Promise((resolve) => {
    gathered.push({ signed, resolve });
    // After what is at hand: the observations of one call go together.
    if (sent.length === 0 && gathered.length === 1) queueMicrotask(sendGathered);
  });
}

function sendGathered(): void {
  if (!thread || sent.length > 0 || gathered.length === 0) return;
  sent = gathered;
  gathered = [];
  thread.ref();
  thread.postMessage(sent.map(({ signed }) => signed));
}

function answered(answers: readonly boolean[]): void {
  const asked = sent;
  sent = [];
  thread?.unref();
  sendGathered();
  for (const [place, { resolve }] of asked.entries()) resolve(answers[place] ?? false);
}

function startThread(): Worker {
  const worker = new Worker(new URL('./signature-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 8 },
  });
  worker.unref();
  worker.once('message', () => {
    isReady = true;
    worker.on('message', answered);
  });
  worker.on('error', withoutThread);
  return worker;
}

/** When the thread fails, all are answered all the same, only slower; a later one starts it anew. */
function withoutThread(): void {
  const asked = [...sent, ...gathered];
  [sent, gathered, thread, isReady, checkedHere] = [[], [], undefined, false, 0];
  for (const { signed, resolve } of asked) resolve(checkSignature(signed));
}
