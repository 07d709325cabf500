/** What was mended: a fault that stood in a release, and a page that was changed since. A repair is news. Pure. */
import { daysBetween } from '../../findings/whole-day.ts';
import type { KnownPoint } from './known-point.ts';
import type { PointChange } from './point-changes.ts';

export interface Repair {
  readonly known: KnownPoint;
  /** Day of the release that first told it. */
  readonly day: string;
  /** Days that the fault stood in the monitor; undefined when it was mended before it came in. */
  readonly took: number | undefined;
}

/** Newest first. */
export function repairsOf(
  points: readonly KnownPoint[],
  changesOf: (point: string) => readonly PointChange[],
): readonly Repair[] {
  return points
    .flatMap((known): readonly Repair[] => {
      if (known.standing !== 'repaired') return [];
      const changes = changesOf(known.point.id);
      const day = lastRepair(changes) ?? known.point.since;
      const stood = changes.find(({ state }) => state !== 'resolved')?.day;
      return [{ known, day, took: stood === undefined ? undefined : daysBetween(stood, day) }];
    })
    .sort((a, b) => (a.day === b.day ? (a.known.point.id < b.known.point.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}

/** First day of the row of days at the end on which it was mended. */
function lastRepair(changes: readonly PointChange[]): string | undefined {
  let day: string | undefined;
  for (const change of changes) {
    if (change.state !== 'resolved') day = undefined;
    else day ??= change.day;
  }
  return day;
}
