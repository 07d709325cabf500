/** What waits for a moderator: objections, points with two sides, stories, keys that do not count yet. */
import { addDays } from '../../findings/whole-day.ts';
import { quarantinedFrom } from '../dials.ts';
import type { Db } from '../storage/storage.ts';
import type { PointTable } from '../storage/tables.ts';
import { keyCounts } from '../tally/counting-keys.ts';
import { openObjections } from '../tally/open-objections.ts';
import { eventsOf } from '../tally/points.ts';
import type { Tally } from '../tally/tally.ts';
import { openStories, type Story, shownStories } from './stories.ts';

export interface QueuedPoint {
  readonly organisation: string;
  readonly point: string;
  readonly source: string;
  readonly rule: string;
  readonly quote: string | null;
  readonly state: string;
  readonly counts: Tally['counts'];
}

export interface QueuedObjection extends QueuedPoint {
  readonly objection: string;
  readonly day: string;
  readonly reason: string;
}

export interface QueuedKey {
  readonly organisation: string;
  readonly key: string;
  readonly observations: number;
  /** On how many days those came in. Not which: beside a visit log a day can be a name. */
  readonly days: number;
}

export interface Queue {
  readonly objections: readonly QueuedObjection[];
  readonly ambiguous: readonly QueuedPoint[];
  readonly hidden: readonly QueuedPoint[];
  readonly stories: readonly Story[];
  /** On the public page now. */
  readonly shownStories: readonly Story[];
  readonly keys: readonly QueuedKey[];
}

/** Of each kind; more come when these are done. */
const MOST = 50;
/** Those do not leave the list when they are read, so it holds all that can be expected in the time that stories are kept. */
const MOST_SHOWN = 1_000;

/** The queue as it stands on a day. */
export async function readQueue(db: Db, today: string): Promise<Queue> {
  const [disputed, ambiguous, hidden, stories, shown, keys] = [
    await pointsIn(db, 'disputed'),
    await pointsIn(db, 'ambiguous'),
    await pointsIn(db, 'hidden'),
    await openStories(db, MOST),
    await shownStories(db, MOST_SHOWN),
    await waitingKeys(db, today),
  ];
  const objections: QueuedObjection[] = [];
  for (const point of disputed) objections.push(...(await objectionsTo(db, point)));
  return { objections, ambiguous, hidden, stories, shownStories: shown, keys };
}

/** Points of one organisation about which people say both: what a workgroup talks about. */
export async function ambiguousPoints(db: Db, organisation: string): Promise<readonly QueuedPoint[]> {
  const rows = await db
    .selectFrom('point')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('state', '=', 'ambiguous')
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map(queued);
}

async function pointsIn(db: Db, state: string): Promise<readonly QueuedPoint[]> {
  const rows = await db
    .selectFrom('point')
    .selectAll()
    .where('state', '=', state)
    .orderBy('changed')
    .limit(MOST)
    .execute();
  return rows.map(queued);
}

function queued({ organisation, id, source, rule, quote, state, counts }: PointTable): QueuedPoint {
  const stored = JSON.parse(counts) as Pick<Tally, 'counts'>;
  return { organisation, point: id, source, rule, quote, state, counts: stored.counts };
}

async function objectionsTo(db: Db, point: QueuedPoint): Promise<readonly QueuedObjection[]> {
  const open = openObjections(await eventsOf(db, point.organisation, point.point));
  return open.map(({ objection, day, reason }) => ({ ...point, objection, day, reason }));
}

/** While everything new waits these are all keys since then; else those of today, and those held back. */
async function waitingKeys(db: Db, today: string): Promise<readonly QueuedKey[]> {
  const waitFrom = await quarantinedFrom(db);
  const since = waitFrom ?? addDays(today, -1);
  const rows = await db
    .selectFrom('creator')
    .selectAll()
    .where((where) =>
      where.or([
        where('standing', '=', 'held'),
        where.and([where('standing', 'is', null), where('first_seen', '>=', since)]),
      ]),
    )
    .orderBy('first_seen')
    .limit(MOST)
    .execute();
  const waiting = rows.filter((row) => !keyCounts(row, today, waitFrom));
  const queuedKeys = await Promise.all(
    waiting.map(async ({ organisation, key }) => {
      const { count, days } = await db
        .selectFrom('observation')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.count<number>('received').distinct().as('days')])
        .where('organisation', '=', organisation)
        .where('creator', '=', key)
        .executeTakeFirstOrThrow();
      return { organisation, key, observations: Number(count), days: Number(days) };
    }),
  );
  // Those that came first are decided first, but in a list their order would say so too.
  return queuedKeys.toSorted((left, right) => (left.key < right.key ? -1 : 1));
}
