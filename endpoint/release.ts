/** Releases: what is known, in batches and without small numbers, so that nobody can be found by when something appeared. */
import { canonicalJson } from '../findings/canonical-json.ts';
import type { PointState } from '../findings/snapshot.ts';
import {
  type Count,
  SMALL,
  SMALL_COUNT,
  SNAPSHOT_SCHEMA,
  type Snapshot,
  type SnapshotPoint,
} from '../findings/snapshot.ts';
import { addDays } from '../findings/whole-day.ts';
import { firstReleases, recordChanges } from './figures/point-changes.ts';
import { firstLetters } from './moderation/reply-link.ts';
import type { Register } from './register.ts';
import { zippedObservations } from './release-observations.ts';
import { newestRelease, snapshotHash } from './snapshot.ts';
import type { Db, Storage, Tx } from './storage/storage.ts';
import type { PointTable } from './storage/tables.ts';
import { recomputeAll } from './tally/points.ts';
import type { Tally } from './tally/tally.ts';
import { THRESHOLDS } from './tally/thresholds.ts';

export interface Released {
  readonly id: string;
  readonly hash: string;
  readonly points: number;
}

/**
 * Tallies everything and publishes it as the batch of `today`. Undefined when the last batch is too recent and `force` is not set.
 *
 * @param letters whether organisations get letters from this endpoint: then no fault is published before its own letter and the time
 * to reply to it
 */
export async function release(
  storage: Storage,
  register: Register,
  today: string,
  { force = false, letters = false } = {},
): Promise<Released | undefined> {
  if (!force && !(await isReleaseDue(storage.db, today))) return undefined;
  await recomputeAll(storage, today);
  const rows = await storage.db.selectFrom('point').selectAll().execute();
  const snapshot = snapshotOf(
    rows.filter(({ organisation }) => register.byCode(organisation)),
    today,
    await firstReleases(storage.db),
    letters ? await firstLetters(storage.db) : undefined,
  );
  const lines = await zippedObservations(storage.db, snapshot.points);
  return storage.transaction(async (tx) => {
    // Another process may have been first: a second batch would tell what came in between.
    if (!force && !(await isReleaseDue(tx, today))) return undefined;
    // A moderator may have taken something out of view while the rest was being made.
    const hidden = await tx.selectFrom('point').select('id').where('state', '=', 'hidden').execute();
    const ids = new Set(hidden.map(({ id }) => id));
    if (snapshot.points.some(({ id }) => ids.has(id))) return publishWithout(tx, ids, snapshot, today);
    return publish(tx, snapshot, today, lines);
  });
}

/** Whether a week went by since the last release, or there was none. */
export async function isReleaseDue(db: Db, today: string): Promise<boolean> {
  const last = await db.selectFrom('release').select('day').orderBy('day', 'desc').limit(1).executeTakeFirst();
  return !last || addDays(last.day, THRESHOLDS.releaseDays) <= today;
}

/**
 * Publishes the newest release again without one point: what a moderator takes out of view does not wait for the next batch.
 * Everything else stays as it was, so that nothing can be learned from the moment.
 */
export async function removeFromRelease(tx: Tx, point: string): Promise<void> {
  const newest = await newestRelease(tx);
  if (!newest?.snapshot.includes(point)) return;
  await publishWithout(tx, new Set([point]), JSON.parse(newest.snapshot) as Snapshot, newest.day);
}

async function publishWithout(tx: Tx, ids: ReadonlySet<string>, snapshot: Snapshot, day: string): Promise<Released> {
  const points = snapshot.points.filter(({ id }) => !ids.has(id));
  return publish(tx, { ...snapshot, points }, day, await zippedObservations(tx, points));
}

async function publish(tx: Tx, snapshot: Snapshot, day: string, lines: string): Promise<Released> {
  const text = canonicalJson(snapshot);
  const hash = snapshotHash(text);
  const id = `${day}-${hash.slice(0, 12)}`;
  const { last } = await tx
    .selectFrom('release')
    .select(({ fn }) => fn.max('place').as('last'))
    .where('day', '=', day)
    .executeTakeFirstOrThrow();
  // Not their number: one that comes again moves to the end, and leaves its place empty.
  const place = last === null ? 0 : last + 1;
  await tx
    .insertInto('release')
    .values({ id, day, place, hash, snapshot: text })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ place }))
    .execute();
  await tx
    .insertInto('release_observations')
    .values({ release: id, lines })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordChanges(tx, snapshot);
  return { id, hash, points: snapshot.points.length };
}

/**
 * The snapshot of these points on the day of release. Pure.
 *
 * @param firstReleased day of the release in which a point first stood, by id; today for one that is new. The day on which something
 * came in is not told: it could tell who sent it.
 * @param letters day of the first letter about a point, by id; undefined where no letters are written
 */
export function snapshotOf(
  rows: readonly PointTable[],
  today: string,
  firstReleased: ReadonlyMap<string, string> = new Map(),
  letters?: ReadonlyMap<string, string>,
): Snapshot {
  const points = rows
    .filter((row) => isPublic(row, today, letters))
    .map((row) => snapshotPoint(row, firstReleased.get(row.id) ?? today));
  return { schema: SNAPSHOT_SCHEMA, released: today, points: points.toSorted(inOrder) };
}

type Stored = Pick<Tally, 'counts' | 'leading' | 'reply'>;
const stored = ({ counts }: PointTable) => JSON.parse(counts) as Stored;

/** What is on its page no more accuses nobody, and no letter is written about it. */
const GONE_STATES: ReadonlySet<string> = new Set<PointState>(['resolved', 'not-found']);

/** Verified, not hidden, and, for a fault, after the time that the organisation has to reply. */
function isPublic(row: PointTable, today: string, letters?: ReadonlyMap<string, string>): boolean {
  if (row.state === 'unverified' || row.state === 'hidden') return false;
  if (stored(row).leading === 'fine') return true;
  const told = letters && !GONE_STATES.has(row.state) ? letters.get(row.id) : row.since;
  return told !== undefined && addDays(told, THRESHOLDS.noticeDays) <= today;
}

function snapshotPoint(row: PointTable, since: string): SnapshotPoint {
  const { counts, reply } = stored(row);
  return {
    id: row.id,
    organisation: row.organisation,
    source: row.source,
    rule: row.rule,
    ...(row.quote === null ? {} : { quote: row.quote }),
    state: row.state as PointState,
    wrong: hideSmall(counts.wrong),
    missing: hideSmall(counts.missing),
    unclear: hideSmall(counts.unclear),
    right: hideSmall(counts.right),
    goodExample: hideSmall(counts['good-example']),
    since,
    ...(reply === undefined ? {} : { reply }),
  };
}

function hideSmall(count: number): Count {
  if (count === 0) return 0;
  return count < SMALL_COUNT ? SMALL : count;
}

const key = ({ organisation, source, rule, id }: SnapshotPoint) => JSON.stringify([organisation, source, rule, id]);
const inOrder = (left: SnapshotPoint, right: SnapshotPoint) => (key(left) < key(right) ? -1 : 1);
