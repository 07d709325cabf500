/**
 * A released point as it stands today. The endpoint's own look at a page, an objection and a moderator's act do not wait for the next
 * release, because each can only make what is shown milder; what people sent does. Pure.
 */
import { fair } from '../../figures/fair.ts';
import type { KnownPoint } from '../../figures/known-point.ts';
import type { PointChange } from '../../figures/point-changes.ts';
import { type Standing, standingOf } from '../../figures/standing.ts';
import { openObjections } from '../../tally/open-objections.ts';
import type { PointEvent } from '../../tally/point-event.ts';

/** Faults that were confirmed, or said by somebody. */
const FAULTS: ReadonlySet<Standing> = new Set(['wrong', 'missing', 'unclear', 'reported', 'open']);

/** Undefined when it should not be shown: taken out of view, or its sentence is gone and nobody can say what came instead. */
export function standingNow(
  { standing }: Pick<KnownPoint, 'standing'>,
  events: readonly PointEvent[],
): Standing | undefined {
  if (standing === undefined) return undefined;
  if (events.findLast(({ kind }) => kind === 'hidden' || kind === 'shown')?.kind === 'hidden') return undefined;
  const looked = events.findLast((event) => event.kind === 'evidence' && event.result !== 'unreachable');
  if (looked?.kind === 'evidence' && looked.result === 'gone') {
    if (standing === 'repaired') return 'repaired';
    return looked.machine === 'fine' && FAULTS.has(standing) ? 'repaired' : undefined;
  }
  if (!FAULTS.has(standing)) return standing;
  if (decisionOf(events) === 'rejected') return undefined;
  return openObjections(events).length > 0 ? 'open' : standing;
}

const decisionOf = (events: readonly PointEvent[]): 'confirmed' | 'rejected' | undefined =>
  events.findLast((event) => event.kind === 'werkgroep')?.verdict;

/** What happened to a point, for everybody to read. */
export interface Happening {
  readonly day: string;
  readonly what:
    | Standing
    | 'gone'
    | 'changed'
    | 'objection'
    | 'objection-closed'
    | 'reply'
    | 'workgroup-confirmed'
    | 'workgroup-rejected';
  /** Why, by the workgroup or a moderator. */
  readonly reason?: string;
}

/**
 * Oldest first. No day is before the release in which the point first stood: the endpoint's first look at the page was on the day that
 * somebody sent it, and that day is nobody's business.
 */
export function happenings(
  { rule, point }: Pick<KnownPoint, 'rule' | 'point'>,
  changes: readonly PointChange[],
  events: readonly PointEvent[],
): readonly Happening[] {
  const released = changes.map((change): Happening => {
    const standing = standingOf(change);
    return {
      day: change.day,
      what: standing === undefined ? 'gone' : fair(standing, { rule, quote: point.quote }, change.day),
    };
  });
  const first = released.length > 0 ? [] : [{ day: point.since, what: 'reported' } as const];
  const since = events.flatMap((event): readonly Happening[] => happened(event, point.since));
  const all = [...first, ...released, ...since].map((each) => ({
    ...each,
    day: each.day < point.since ? point.since : each.day,
  }));
  return all.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function happened(event: PointEvent, since: string): readonly Happening[] {
  const { day, kind } = event;
  if (kind === 'reply' || kind === 'objection') return [{ day, what: kind }];
  if (kind === 'objection-closed') return [{ day, what: kind, reason: event.reason }];
  if (kind === 'werkgroep') return [{ day, what: `workgroup-${event.verdict}`, reason: event.reason }];
  if (kind === 'evidence' && event.result === 'gone' && day > since) return [{ day, what: 'changed' }];
  return [];
}
