/**
 * Brings the schema up to date, one migration in one transaction. Own and small, for Kysely's migrator takes an advisory lock,
 * which distributed engines do not have: two processes that start together both try, and the one that comes second finds it done.
 */
import { type Kysely, sql } from 'kysely';
import * as observations from './migrations/0001-observations.ts';
import * as points from './migrations/0002-points.ts';
import * as creators from './migrations/0003-creators.ts';
import * as moderation from './migrations/0004-moderation.ts';
import * as releaseObservations from './migrations/0005-release-observations.ts';
import * as pointChanges from './migrations/0006-point-changes.ts';
import * as rounds from './migrations/0007-rounds.ts';
import * as passkeys from './migrations/0008-passkeys.ts';
import * as leases from './migrations/0009-leases.ts';
import * as logOfNobody from './migrations/0010-log-of-nobody.ts';

interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}

/** In order; never changed once released. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-observations', up: observations.up },
  { name: '0002-points', up: points.up },
  { name: '0003-creators', up: creators.up },
  { name: '0004-moderation', up: moderation.up },
  { name: '0005-release-observations', up: releaseObservations.up },
  { name: '0006-point-changes', up: pointChanges.up },
  { name: '0007-rounds', up: rounds.up },
  { name: '0008-passkeys', up: passkeys.up },
  { name: '0009-leases', up: leases.up },
  { name: '0010-log-of-nobody', up: logOfNobody.up },
];

type Transaction = (work: (db: Kysely<unknown>) => Promise<void>) => Promise<void>;

/** SQLSTATEs that say that another process was first: unique violation, duplicate table, duplicate object. */
const SOMEONE_ELSE_DID: ReadonlySet<unknown> = new Set(['23505', '42P07', '42710']);
const MOST_TRIES = 10;

/** Runs every migration that has not run yet. Safe to call from several processes at once. */
export async function migrate(transaction: Transaction): Promise<void> {
  const tolerant = (work: (db: Kysely<unknown>) => Promise<void>) => tolerating(() => transaction(work));
  await tolerant(async (db) => {
    await sql`create table if not exists migration (name text not null primary key)`.execute(db);
  });
  for (const migration of MIGRATIONS) {
    await tolerant(async (db) => {
      const done = await sql`select name from migration where name = ${migration.name}`.execute(db);
      if (done.rows.length > 0) return;
      // The name goes first: the second of two processes waits here, not halfway through the tables.
      await sql`insert into migration (name) values (${migration.name})`.execute(db);
      await migration.up(db);
    });
  }
}

async function tolerating(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !SOMEONE_ELSE_DID.has((error as { code?: unknown }).code)) throw error;
    }
  }
}
