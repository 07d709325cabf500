/** The thread of `checkpoints.ts`. PASSIVE waits for nobody and makes nobody wait. */
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

/**
 * While much comes in: in a second a few thousand pages gather that stand anywhere in a large file, and the disk that writes those
 * keeps an answer waiting for a quarter of a second. A few dozen at a time nobody notices.
 */
const BUSY_MS = 20;
const QUIET_MS = 1_000;

const database = new DatabaseSync(String(workerData), { timeout: 0 });
const checkpoint = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');

/** Pages in the log, and how many of them were moved, as the last round found them. */
let last = '';

function round(): void {
  const now = JSON.stringify(checkpoint.all());
  setTimeout(round, now === last ? QUIET_MS : BUSY_MS);
  last = now;
}
round();
