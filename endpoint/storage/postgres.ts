/** PostgreSQL, or an engine that speaks its language: several processes without state of their own. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { appendCalls } from './calls.ts';
import { migrate } from './migrate.ts';
import { retrying } from './retry.ts';
import { type Storage, StorageError, type Tx } from './storage.ts';
import type { Tables } from './tables.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Most connections of this process. */
  readonly connections?: number;
  /** Called within each transaction, before its commit: tests force failures here. */
  readonly beforeCommit?: () => void;
}

const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;
const INT8 = 20;

/** Connects and brings the schema up to date. Throws a StorageError when the database cannot be reached. */
export async function openPostgres({ url, connections = 8, beforeCommit }: PostgresOptions): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    types: { getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)) },
  });
  // A connection that breaks is replaced at the next query, in use or not; without listeners the process would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    retrying(() =>
      db
        .transaction()
        .setIsolationLevel('serializable')
        .execute(async (tx) => {
          const result = await work(tx);
          beforeCommit?.();
          return result;
        }),
    );
  const ready = async () => {
    await sql`select 1`.execute(db);
  };
  try {
    await ready();
  } catch {
    await db.destroy();
    throw new StorageError('unreachable', withoutPassword(url));
  }
  await migrate((work) => transaction((tx) => work(tx as unknown as Kysely<unknown>)));
  return {
    engine: 'postgres',
    db,
    transaction,
    append: (calls, now) => transaction((tx) => appendCalls(tx, calls, now)),
    ready,
    close: () => db.destroy(),
  };
}

/** Host and name of the database only: the rest may hold secrets. */
function withoutPassword(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.hostname || 'this machine'}${parsed.pathname}` : 'the given address';
}
