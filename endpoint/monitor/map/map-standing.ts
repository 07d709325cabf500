/** How a subject stands at a municipality, in one word for one tile. Not a grade: no order follows from it. Pure. */
import type { Standing } from '../../figures/standing.ts';

/** `uncertain`: reported or under discussion, nothing confirmed. `unseen`: nobody looked, which says nothing. */
export const MAP_STANDINGS = ['right', 'incomplete', 'missing', 'wrong', 'uncertain', 'unseen'] as const;
export type MapStanding = (typeof MAP_STANDINGS)[number];

/** From the standings of the subject's rules at one municipality. Only what is confirmed gives a colour. */
export function mapStanding(standings: Iterable<Standing>): MapStanding {
  const all = new Set(standings);
  const hasGood = all.has('right') || all.has('repaired');
  if (all.has('wrong')) return 'wrong';
  if (all.has('unclear') || (hasGood && all.has('missing'))) return 'incomplete';
  if (all.has('missing')) return 'missing';
  if (hasGood) return 'right';
  return all.size > 0 ? 'uncertain' : 'unseen';
}
