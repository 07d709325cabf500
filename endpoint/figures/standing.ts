/**
 * What is known of a rule at a municipality, from released points. Never "bad" for what nobody looked at: then there is no standing
 * at all. No order of merit follows from it. Pure.
 */
import type { Count, PointState, SnapshotPoint } from '../../findings/snapshot.ts';

/**
 * `wrong`, `missing`, `unclear`: confirmed. `reported`: a fault that one person saw and that is not confirmed. `open`: people differ,
 * or there is an objection. `repaired`: it was a fault and the page was mended. `right`: it stands there, and well.
 */
export const STANDINGS = ['right', 'repaired', 'wrong', 'missing', 'unclear', 'reported', 'open'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What most people said of a point. `undecided` when both sides weigh the same. */
export const LEADINGS = ['wrong', 'missing', 'unclear', 'right', 'good-example', 'undecided'] as const;
export type Leading = (typeof LEADINGS)[number];

type Counted = Pick<SnapshotPoint, 'wrong' | 'missing' | 'unclear' | 'right' | 'goodExample'>;

/** A hidden small number stands for something between 1 and 4. */
const SMALL_WEIGHT = 1;
const weight = (count: Count): number => (typeof count === 'number' ? count : SMALL_WEIGHT);

/** Of faults that weigh the same the mildest counts: nobody is accused of more than people said. */
export function leadingOf({ wrong, missing, unclear, right, goodExample }: Counted): Leading {
  const fault = weight(wrong) + weight(missing) + weight(unclear);
  const fine = weight(right) + weight(goodExample);
  if (fault === fine) return 'undecided';
  if (fine > fault) return weight(goodExample) > 0 ? 'good-example' : 'right';
  const mildestFirst = [
    ['unclear', weight(unclear)],
    ['missing', weight(missing)],
    ['wrong', weight(wrong)],
  ] as const;
  return mildestFirst.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
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
