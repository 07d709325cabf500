/** One connection to the database file. WAL with synchronous=FULL: what is acknowledged survives a power cut. */
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { kyselyDatabase } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

export interface SqliteFileOptions {
  /** Memory for pages of the file. */
  readonly cacheMb: number;
  /** Pages of the log (4 kB) after which a commit moves them itself; until then a thread of its own does (`checkpoints.ts`). */
  readonly logPages: number;
}

/** Opens the file, and makes it when it is not there. */
export function openSqliteFile(file: string, { cacheMb, logPages }: SqliteFileOptions): Kysely<Tables> {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;
     PRAGMA cache_size = -${cacheMb * 1024}; PRAGMA wal_autocheckpoint = ${logPages}`,
  );
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(database) }) });
}
