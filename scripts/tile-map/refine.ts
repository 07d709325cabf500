/** Small exchanges that bring neighbours and provinces together and close holes (simulated annealing with a fixed seed). */
import { around, type Cell, centreOf, distance, keyOf, type Spot } from './hexagon.ts';
import type { Edge } from './neighbours.ts';
import type { Place } from './place.ts';

const STEPS = 1_500_000;
const HOTTEST = 2;
const COLDEST = 0.01;
const SEED = 20261122;

/** How much each fault of a map weighs. */
const WEIGHTS = {
  /** Square of the distance from where it belongs. */
  away: 0.06,
  /** Hexagons that neighbours lie too far apart. */
  apart: 0.9,
  /** A neighbour in another direction than in the country. */
  turned: 0.9,
  /** Side of a hexagon along another province. */
  province: 0.75,
  /** Side of a hexagon along nothing. */
  open: 0.75,
  /** The same along a hole: nothing, with hexagons nearly all round it. */
  hole: 1.2,
} as const;

export function refined(
  places: readonly Place[],
  room: readonly Spot[],
  edges: readonly Edge[],
  start: readonly Cell[],
): readonly Cell[] {
  const cells = [...start];
  const at = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  const touching = places.map((_, index) => edges.flatMap(([a, b]) => (a === index ? [b] : b === index ? [a] : [])));
  const next = chance(SEED);

  const isHole = (cell: Cell): boolean => around(cell).filter((side) => at.has(keyOf(side))).length >= 5;

  const cost = (index: number): number => {
    const [cell, place, spot] = [cells[index], places[index], room[index]];
    if (!cell || !place || !spot) return 0;
    const centre = centreOf(cell);
    let sum = WEIGHTS.away * distance(centre, spot) ** 2;
    for (const other of touching[index] ?? []) {
      const [otherCell, otherPlace] = [cells[other], places[other]];
      if (!otherCell || !otherPlace) continue;
      const there = centreOf(otherCell);
      const length = distance(centre, there);
      const real = distance(place, otherPlace);
      const cosine =
        ((there.x - centre.x) * (otherPlace.x - place.x) + (there.y - centre.y) * (otherPlace.y - place.y)) /
        (length * real || 1);
      sum += WEIGHTS.apart * Math.max(0, length - 1) + WEIGHTS.turned * (1 - cosine);
    }
    for (const side of around(cell)) {
      const beside = at.get(keyOf(side));
      if (beside === undefined) sum += isHole(side) ? WEIGHTS.hole : WEIGHTS.open;
      else if (places[beside]?.province !== place.province) sum += WEIGHTS.province;
    }
    return sum;
  };

  /** Those whose cost can change when these cells change hands. */
  const near = (...those: readonly Cell[]): ReadonlySet<number> => {
    const all = new Set<number>();
    for (const cell of those) {
      for (const each of [cell, ...around(cell)]) {
        const index = at.get(keyOf(each));
        if (index === undefined) continue;
        all.add(index);
      }
      const own = at.get(keyOf(cell));
      if (own !== undefined) for (const other of touching[own] ?? []) all.add(other);
    }
    return all;
  };
  const sumOf = (all: Iterable<number>): number => {
    let sum = 0;
    for (const index of all) sum += cost(index);
    return sum;
  };
  const exchange = (a: Cell, b: Cell): void => {
    const [first, second] = [at.get(keyOf(a)), at.get(keyOf(b))];
    at.delete(keyOf(a));
    at.delete(keyOf(b));
    if (first !== undefined) {
      cells[first] = b;
      at.set(keyOf(b), first);
    }
    if (second !== undefined) {
      cells[second] = a;
      at.set(keyOf(a), second);
    }
  };

  for (let step = 0; step < STEPS; step += 1) {
    const heat = HOTTEST * (COLDEST / HOTTEST) ** (step / STEPS);
    const from = cells[Math.floor(next() * cells.length)];
    if (!from) continue;
    let to = around(from)[Math.floor(next() * 6)];
    if (to && next() < 0.3) to = around(to)[Math.floor(next() * 6)];
    if (!to || keyOf(to) === keyOf(from)) continue;
    const before = near(from, to);
    const was = sumOf(before);
    exchange(from, to);
    const after = near(from, to);
    // The same ones on both sides of the comparison.
    const added = [...after].filter((index) => !before.has(index));
    const now = sumOf(before) + sumOf(added);
    let old = was;
    if (added.length > 0) {
      exchange(from, to);
      old += sumOf(added);
      exchange(from, to);
    }
    if (now > old && next() >= Math.exp((old - now) / heat)) exchange(from, to);
  }
  return cells;
}

/** Mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
