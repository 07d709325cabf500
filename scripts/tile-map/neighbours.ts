/** Which municipalities touch each other, guessed from their centres: no third centre lies in the circle between two (Gabriel graph). */
import { distance } from './hexagon.ts';
import type { Place } from './place.ts';

export type Edge = readonly [number, number];

/** Water lies between these, though their centres are close. */
function areParted(a: Place, b: Place): boolean {
  const both = [a.province, b.province];
  if (!both.includes('Noord-Holland')) return false;
  if (both.includes('Fryslân')) return true;
  // Almere touches the Gooi; north of it is the IJsselmeer. South is down.
  return both.includes('Flevoland') && Math.min(a.y, b.y) < -2;
}

/** Pairs of places in the list. */
export function neighboursOf(places: readonly Place[]): readonly Edge[] {
  const edges: Edge[] = [];
  places.forEach((a, i) => {
    places.forEach((b, j) => {
      if (j <= i || areParted(a, b)) return;
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const radius = distance(a, b) / 2;
      const isFree = places.every((c, k) => k === i || k === j || distance(c, middle) >= radius);
      if (isFree) edges.push([i, j]);
    });
  });
  return edges;
}
