/** The thread of `checkpoints.ts`. PASSIVE waits for nobody and makes nobody wait. */
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

const EVERY_MS = 1_000;

const database = new DatabaseSync(String(workerData), { timeout: 0 });
const checkpoint = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');
setInterval(() => checkpoint.all(), EVERY_MS);
