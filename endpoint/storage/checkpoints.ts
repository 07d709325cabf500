/**
 * Moves what is in the log into the database file, on a thread of its own: that takes a flush of the whole file, and whoever waits
 * for an answer would wait for it too. What is acknowledged is safe in the log all the while.
 */
import { Worker } from 'node:worker_threads';

export interface Checkpoints {
  stop(): Promise<void>;
}

/** Starts doing so for this file, a little at a time. When the thread fails, SQLite's own threshold does the same, only slower. */
export function startCheckpoints(file: string): Checkpoints {
  const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: 8 },
  });
  worker.unref();
  worker.on('error', () => {});
  return {
    stop: async () => {
      await worker.terminate();
    },
  };
}
