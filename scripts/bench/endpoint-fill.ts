/** A database as it is after years: rows as if they had been sent (without signatures), and a release of the whole country. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { snapshotHash } from '../../endpoint/snapshot.ts';
import type { Storage, Tx } from '../../endpoint/storage/storage.ts';
import type { ObservationTable } from '../../endpoint/storage/tables.ts';
import { base32 } from '../../findings/base32.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from '../../findings/snapshot.ts';
import { unsigned } from './endpoint-calls.ts';

const DAY = '2026-11-01';
/** So many are made one by one; the others are copies of those under other ids. */
const MOST_MADE = 20_000;
const IN_ONE_TRANSACTION = 5_000;
/** In one statement: a busy machine has half a minute for it. */
const MOST_COPIED = 50_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** About 1 MB of text, as the snapshot of the country will be. */
const RELEASED_POINTS = 2_500;

/**
 * PostgreSQL as it is when it has run for long: filling leaves it gigabytes to flush and to tidy, and it would do so while we measure.
 * (SQLite has flushed everything when it is closed.)
 */
export async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}

/** An id that stands anywhere among the others, as real ones do. */
const idOf = (number: number) => base32(createHash('sha256').update(`${number}`).digest());

/** Stores so many observations, and one release. */
export async function fill(storage: Storage, count: number): Promise<void> {
  const made = Math.min(count, MOST_MADE);
  for (let start = 0; start < made; start += IN_ONE_TRANSACTION) {
    const length = Math.min(IN_ONE_TRANSACTION, made - start);
    const observations = Array.from({ length }, (_, place) => storedRow(start + place));
    await storage.append(
      [
        {
          id: undefined,
          payload: '',
          day: DAY,
          observations,
          waits: observations.map(() => 0),
          pending: [],
          language: 'nl',
        },
      ],
      Date.now(),
    );
  }
  for (let have = made, copy = 0; have < count; copy++) {
    const more = Math.min(have, MOST_COPIED, count - have);
    await storage.transaction((tx) => copyRows(tx, LETTERS.charAt(copy), more));
    have += more;
  }
  const text = canonicalJson(releasedSnapshot());
  const hash = snapshotHash(text);
  await storage.transaction((tx) =>
    tx
      .insertInto('release')
      .values({ id: `${DAY}-${hash.slice(0, 12)}`, day: DAY, place: 0, hash, snapshot: text })
      .execute(),
  );
}

/** So many again. A letter before the id is one that no other copy had. */
async function copyRows(tx: Tx, letter: string, count: number): Promise<void> {
  await sql`insert into observation (organisation, id, point, creator, verdict, rule, created, received, document, signature)
    select organisation, ${sql.lit(letter)} || id, point, creator, verdict, rule, created, received, document, signature
    from observation limit ${sql.lit(count)}`.execute(tx);
}

function storedRow(number: number): ObservationTable {
  const document = unsigned(number);
  return {
    organisation: document.target.organisation,
    id: idOf(number),
    point: idOf(number % 4_000),
    creator: document.creator.key,
    verdict: 'wrong',
    rule: document.body.rule,
    created: document.created,
    received: DAY,
    document: JSON.stringify(document),
    signature: 'x'.repeat(86),
  };
}

function releasedSnapshot(): Snapshot {
  const points = Array.from({ length: RELEASED_POINTS }, (_, number) => {
    const { target, body } = unsigned(number);
    return {
      id: idOf(number),
      organisation: target.organisation,
      source: target.source,
      rule: body.rule,
      quote: `${target.selector?.exact} Dit is zin ${number} van deze pagina.`,
      state: 'confirmed' as const,
      wrong: 5 + (number % 40),
      missing: 0 as const,
      unclear: '<5' as const,
      right: 0 as const,
      goodExample: 0 as const,
      since: DAY,
    };
  });
  return { schema: SNAPSHOT_SCHEMA, released: DAY, points };
}
