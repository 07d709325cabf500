/**
 * What happened since the release and makes a point milder: the endpoint read the page and its sentence is gone, somebody objects, or
 * the workgroup finds the page right. That does not wait for the next release; whatever makes a point harsher does, and so does
 * everything that people sent.
 */
import type { PointState, Snapshot, SnapshotPoint } from '../../findings/snapshot.ts';
import type { Clock } from '../clock.ts';
import type { PublishedSnapshot } from '../snapshot.ts';
import type { Db, Storage } from '../storage/storage.ts';
import { openObjections } from '../tally/open-objections.ts';
import type { PointEvent } from '../tally/point-event.ts';
import { grouped } from './grouped.ts';
import type { PointChange } from './point-changes.ts';
import { leadingOf } from './standing.ts';

export interface SeenEvent {
  readonly point: string;
  readonly event: PointEvent;
}

const KEPT_MS = 60_000;

/** Changes since the release that stands, at most a minute old. */
export function sinceRelease(
  { db }: Storage,
  clock: Clock,
): (release: PublishedSnapshot) => Promise<readonly PointChange[]> {
  let known:
    | { readonly hash: string; readonly until: number; readonly changes: Promise<readonly PointChange[]> }
    | undefined;
  return ({ hash, snapshot }) => {
    const now = clock.now();
    if (known?.hash === hash && known.until > now) return known.changes;
    const changes = eventsSince(db, snapshot.released).then((events) => changesSince(snapshot, events));
    known = { hash, until: now + KEPT_MS, changes };
    changes.catch(() => {
      if (known?.changes === changes) known = undefined;
    });
    return changes;
  };
}

async function eventsSince(db: Db, released: string | null): Promise<readonly SeenEvent[]> {
  if (released === null) return [];
  const rows = await db
    .selectFrom('event')
    .select(['point', 'data'])
    .where('day', '>=', released)
    .orderBy('day')
    .orderBy('place')
    .execute();
  return rows.map(({ point, data }) => ({ point, event: JSON.parse(data) as PointEvent }));
}

/** Each point at most once; none that would stand harsher or the same. Events in order. Pure. */
export function changesSince(snapshot: Snapshot, events: readonly SeenEvent[]): readonly PointChange[] {
  const byPoint = grouped(events, ({ point }) => [point]);
  return snapshot.points.flatMap((point): readonly PointChange[] => {
    const seen = byPoint.get(point.id);
    const state = seen && milderState(seen.map(({ event }) => event));
    const day = seen?.at(-1)?.event.day;
    if (state === undefined || day === undefined || state === point.state || SETTLED.has(point.state)) return [];
    return [{ organisation: point.organisation, point: point.id, day, state, leading: leadingOf(point) }];
  });
}

/** Nothing milder is left to be said. */
const SETTLED: ReadonlySet<PointState> = new Set(['resolved', 'rejected', 'not-found']);

function milderState(events: readonly PointEvent[]): PointState | undefined {
  const looked = events.findLast((event) => event.kind === 'evidence' && event.result !== 'unreachable');
  if (looked?.kind === 'evidence' && looked.result === 'gone')
    return looked.machine === 'fine' ? 'resolved' : 'not-found';
  if (events.findLast((event) => event.kind === 'werkgroep')?.verdict === 'rejected') return 'rejected';
  return openObjections(events).length > 0 ? 'disputed' : undefined;
}

/** The release as it may be shown now. */
export function softened(snapshot: Snapshot, changes: readonly PointChange[]): Snapshot {
  if (changes.length === 0) return snapshot;
  const states = new Map(changes.map(({ point, state }) => [point, state]));
  const points = snapshot.points.map((point): SnapshotPoint => {
    const state = states.get(point.id);
    return state === undefined ? point : { ...point, state };
  });
  return { ...snapshot, points };
}

/** Names a release together with what happened since. */
export function keyOf(hash: string, changes: readonly PointChange[]): string {
  return [hash, ...changes.map(({ point, state }) => `${point}:${state}`)].join(' ');
}
