/** Appends calls to the database file on a thread of its own: a flush to disk takes milliseconds, in which nobody else would be answered. */
import { Worker } from 'node:worker_threads';
import type { Appended, NewCall } from './call.ts';

export interface Appender {
  /**
   * One at a time: resolves when it is durable, rejects as the database does. Undefined while there is no thread (the first few times,
   * or after it ended by itself): then the caller appends by itself.
   */
  append(calls: readonly NewCall[], now: number): Promise<readonly Appended[]> | undefined;
  /** Lets go of the file. */
  close(): Promise<void>;
}

type Answer = { readonly appended: readonly Appended[] } | { readonly failed: object };

interface Asked {
  readonly resolve: (appended: readonly Appended[]) => void;
  readonly reject: (error: unknown) => void;
}

/** For so few a thread is not worth its memory. */
const HANDFUL = 10;

export function appenderOf(file: string, handful = HANDFUL): Appender {
  let thread: Worker | undefined;
  let isReady = false;
  let appendedElsewhere = 0;
  let asked: Asked | undefined;

  const start = () => {
    const worker = new Worker(new URL('./append-thread.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    });
    worker.once('message', () => {
      isReady = true;
      worker.on('message', (answer: Answer) => {
        if ('appended' in answer) asked?.resolve(answer.appended);
        else asked?.reject(Object.assign(new Error('Appending failed'), answer.failed));
        asked = undefined;
      });
    });
    // Without a listener the process would end; `exit` follows.
    worker.on('error', () => {});
    worker.once('exit', () => {
      [thread, isReady, appendedElsewhere] = [undefined, false, 0];
      asked?.reject(Object.assign(new Error('The appending thread ended'), { code: 'ERR_SQLITE_ERROR' }));
      asked = undefined;
    });
    return worker;
  };

  return {
    append(calls, now) {
      if (thread && isReady) {
        const ready = thread;
        return new Promise((resolve, reject) => {
          asked = { resolve, reject };
          ready.postMessage({ calls, now });
        });
      }
      appendedElsewhere += 1;
      if (appendedElsewhere > handful) thread ??= start();
      return undefined;
    },
    close: async () => {
      if (!thread) return;
      const running = thread;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      if (isReady) running.postMessage(undefined);
      else await running.terminate();
      await gone;
    },
  };
}
