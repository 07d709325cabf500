/** One file, one process. */
import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { turnstile } from '../turnstile.ts';
import { appenderOf } from './appender.ts';
import { appendCalls } from './calls.ts';
import { startCheckpoints } from './checkpoints.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { makeOwnFile, makeOwnFolder } from './own-files.ts';
import { retrying } from './retry.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { type Storage, StorageError, type Tx } from './storage.ts';

export const DATABASE_FILE = 'geweten.sqlite';

/** For what is read; the thread that appends has its own. Whoever answers others moves the log only when nobody else does. */
const MAIN = { cacheMb: 8, logPages: 20_000 } as const;

export interface SqliteOptions {
  /** Made when it is not there, for its owner only. */
  readonly folder: string;
  /** For a command that writes a row beside a running endpoint: takes no lock on the folder. Never for serving. */
  readonly beside?: boolean;
  /** Called within each transaction, before its commit: tests force failures here. */
  readonly beforeCommit?: () => void;
}

/** Opens (and makes) the database in a folder. Throws a StorageError that says what is wrong with the folder. */
export async function openSqlite({ folder, beside = false, beforeCommit }: SqliteOptions): Promise<Storage> {
  makeWritable(folder);
  const lock = beside ? { release: () => {} } : lockFolder(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    makeOwnFile(file);
    const db = openSqliteFile(file, MAIN);
    /** A command that writes beside a running endpoint is done before a thread is worth it; a test fails its own transactions. */
    const appender = beside || beforeCommit ? undefined : appenderOf(file);
    /** The file takes one writer at a time; waiting for it here keeps nobody else waiting. */
    const writing = turnstile(1);
    const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      db.transaction().execute(async (tx) => {
        const result = await work(tx);
        beforeCommit?.();
        return result;
      });
    const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      writing.pass(() => retrying(() => inTransaction(work)));
    await migrate((work) => transaction((tx) => work(tx as unknown as Kysely<unknown>)));
    const checkpoints = beside ? undefined : startCheckpoints(file);
    return {
      engine: 'sqlite',
      db,
      transaction,
      append: (calls, now) =>
        writing.pass(() =>
          retrying(() => appender?.append(calls, now) ?? inTransaction((tx) => appendCalls(tx, calls, now))),
        ),
      ready: async () => {
        await sql`select 1`.execute(db);
      },
      close: async () => {
        await writing.pass(async () => appender?.close());
        await checkpoints?.stop();
        await db.destroy();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeWritable(folder: string): void {
  try {
    makeOwnFolder(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new StorageError('not-writable', folder);
  }
}
