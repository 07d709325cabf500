/** Two copies of one guided keuring put together, from two machines or two windows. No answer is lost and the order does not matter. */
import { DEPTHS } from '../../checking/keuring/points.ts';
import { canonicalJson } from '../canonical-json.ts';
import { readByBoth } from './added-page.ts';
import type { GuidedKeuring } from './guided-keuring.ts';

/**
 * What both know. Of what is not a log, ours counts: both began with the same, and a name that was taken out here must not come back from
 * an older copy.
 * Throws when they are not the same keuring.
 */
export function mergeGuided(ours: GuidedKeuring, theirs: GuidedKeuring): GuidedKeuring {
  if (ours.id !== theirs.id) throw new Error('these are two different keuringen');
  const depth = DEPTHS.indexOf(theirs.depth) > DEPTHS.indexOf(ours.depth) ? theirs.depth : ours.depth;
  const { begun = ours.keuring, ...rest } = ours;
  return {
    ...rest,
    ...readByBoth(begun, mergeLogs(ours.added ?? [], theirs.added ?? [])),
    depth,
    answers: mergeLogs(ours.answers, theirs.answers),
    letters: mergeLogs(ours.letters, theirs.letters),
  };
}

/** Every entry of either once, in their order; equal orders by their text, so that both machines see the same last answer. */
function mergeLogs<T extends { readonly order: number }>(a: readonly T[], b: readonly T[]): readonly T[] {
  const byText = new Map([...a, ...b].map((entry) => [canonicalJson(entry), entry]));
  return [...byText]
    .sort(([textA, { order: x }], [textB, { order: y }]) => x - y || (textA < textB ? -1 : 1))
    .map(([, entry]) => entry);
}
