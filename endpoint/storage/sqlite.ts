/** One file, one process. WAL with synchronous=FULL: what is acknowledged survives a power cut. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { startCheckpoints } from './checkpoints.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { kyselyDatabase } from './node-sqlite.ts';
import { retrying } from './retry.ts';
import { type Storage, StorageError, type Tx } from './storage.ts';
import type { Tables } from './tables.ts';

export const DATABASE_FILE = 'geweten.sqlite';

export interface SqliteOptions {
  /** Made when it is not there. */
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
    const database = new DatabaseSync(join(folder, DATABASE_FILE), { timeout: 5_000 });
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 0',
    );
    // About 80 MB of log; until then a thread of its own moves it.
    if (!beside) database.exec('PRAGMA wal_autocheckpoint = 20000');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(database) }) });
    const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      retrying(() =>
        db.transaction().execute(async (tx) => {
          const result = await work(tx);
          beforeCommit?.();
          return result;
        }),
      );
    await migrate((work) => transaction((tx) => work(tx as unknown as Kysely<unknown>)));
    const checkpoints = beside ? undefined : startCheckpoints(join(folder, DATABASE_FILE));
    return {
      engine: 'sqlite',
      db,
      transaction,
      ready: async () => {
        await sql`select 1`.execute(db);
      },
      close: async () => {
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
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new StorageError('not-writable', folder);
  }
}

/** Step by step: Node's recursive mkdir never comes back from file systems that answer "not found", such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
