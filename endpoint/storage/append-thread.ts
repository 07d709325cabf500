/**
 * The thread of `appender.ts`: says that it is there; then calls come in, and what was answered about them goes out once it is durable.
 * Undefined: close.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { NewCall } from './call.ts';
import { appendCalls } from './calls.ts';
import { openSqliteFile } from './sqlite-file.ts';

/** A short log starts over often: writing over what is there costs half of making a file longer. */
const db = openSqliteFile(String(workerData), { cacheMb: 24, logPages: 1_000 });

parentPort?.on('message', async (given: { readonly calls: readonly NewCall[]; readonly now: number } | undefined) => {
  if (!given) {
    await db.destroy();
    parentPort?.close();
    return;
  }
  try {
    const appended = await db.transaction().execute((tx) => appendCalls(tx, given.calls, given.now));
    parentPort?.postMessage({ appended });
  } catch (error) {
    // An error that crosses over loses its codes, and those decide what callers are told.
    const { name, message, code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
    parentPort?.postMessage({ failed: { name, message, code, errcode } });
  }
});
parentPort?.postMessage('ready');
