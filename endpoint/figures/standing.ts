/**
 * What is known of a rule at a municipality, from released points. Never "bad" for what nobody looked at: then there is no standing
 * at all. No order of merit follows from it. Pure.
 */
import { type Count, type PointState, SMALL_COUNT, type SnapshotPoint } from '../../findings/snapshot.ts';

/**
 * `wrong`, `missing`, `unclear`: confirmed. `reported`: a fault that one person saw and that is not confirmed. `open`: people differ,
 * or there is an objection. `repaired`: it was a fault and the page was mended. `right`: it stands there, and well.
 */
export const STANDINGS = ['right', 'repaired', 'wrong', 'missing', 'unclear', 'reported', 'open'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What most people said of a point. `undecided` when both sides weigh the same, or may do so. */
export const LEADINGS = ['wrong', 'missing', 'unclear', 'right', 'good-example', 'undecided'] as const;
export type Leading = (typeof LEADINGS)[number];

type Counted = Pick<SnapshotPoint, 'wrong' | 'missing' | 'unclear' | 'right' | 'goodExample'>;

/** A hidden small number is somewhere between these. */
const least = (count: Count): number => (typeof count === 'number' ? count : 1);
const most = (count: Count): number => (typeof count === 'number' ? count : SMALL_COUNT - 1);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
/** Whatever the hidden numbers are. */
const surelyMore = (these: readonly Count[], those: readonly Count[]): boolean =>
  sum(these.map(least)) > sum(those.map(most));

/**
 * A side leads only when it does so whatever the hidden numbers are. Of faults that may weigh the same the mildest counts: nobody is
 * accused of more than people said.
 */
export function leadingOf({ wrong, missing, unclear, right, goodExample }: Counted): Leading {
  const fault = [wrong, missing, unclear];
  const fine = [right, goodExample];
  if (surelyMore(fine, fault)) return goodExample === 0 ? 'right' : 'good-example';
  if (!surelyMore(fault, fine)) return 'undecided';
  if (surelyMore([wrong], [missing, unclear])) return 'wrong';
  if (surelyMore([missing], [wrong, unclear])) return 'missing';
  return unclear === 0 ? 'missing' : 'unclear';
}

type Known = { readonly state: PointState; readonly leading: Leading };

/** Undefined when the point tells nothing now: its sentence went, and nobody can say yet what came instead. */
export function standingOf({ state, leading }: Known): Standing | undefined {
  if (state === 'not-found') return undefined;
  const isFine = leading === 'right' || leading === 'good-example';
  if (state === 'resolved') return isFine ? undefined : 'repaired';
  if (state === 'rejected') return 'right';
  if (state === 'disputed' || state === 'ambiguous' || leading === 'undecided') return 'open';
  if (isFine) return 'right';
  return state === 'confirmed' ? leading : 'reported';
}

/** What weighs most when pages of one municipality differ. Told on any page is told, so `missing` comes last. */
const WEIGHS_MOST: readonly Standing[] = ['wrong', 'unclear', 'open', 'reported', 'right', 'repaired', 'missing'];

/** The standing of a rule at a municipality from those of its points; undefined when nothing is known. */
export function together(standings: Iterable<Standing>): Standing | undefined {
  const all = new Set(standings);
  // A single report that something is missing does not stand against a page that tells it.
  if (all.has('right')) all.delete('missing');
  return WEIGHS_MOST.find((each) => all.has(each));
}
