/** A database as it is after years: rows as if they had been sent (without signatures), and a release of the whole country. */
import { createHash } from 'node:crypto';
import { snapshotHash } from '../../endpoint/snapshot.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import type { ObservationTable } from '../../endpoint/storage/tables.ts';
import { base32 } from '../../findings/base32.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from '../../findings/snapshot.ts';
import { unsigned } from './endpoint-calls.ts';

const DAY = '2026-11-01';
const IN_ONE_TRANSACTION = 5_000;
/** About 1 MB of text, as the snapshot of the country will be. */
const RELEASED_POINTS = 2_500;

/** An id that stands anywhere among the others, as real ones do. */
const idOf = (number: number) => base32(createHash('sha256').update(`${number}`).digest());

/** Stores so many observations, and one release. */
export async function fill(storage: Storage, count: number): Promise<void> {
  for (let start = 0; start < count; start += IN_ONE_TRANSACTION) {
    const length = Math.min(IN_ONE_TRANSACTION, count - start);
    const observations = Array.from({ length }, (_, place) => storedRow(start + place));
    await storage.append(
      [{ id: undefined, payload: '', day: DAY, observations, pending: [], language: 'nl' }],
      Date.now(),
    );
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
