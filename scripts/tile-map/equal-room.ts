/** Moves places until each has room for one hexagon and touches its neighbours (after Dorling). */
import type { Spot } from './hexagon.ts';
import type { Edge } from './neighbours.ts';
import type { Place } from './place.ts';

const ROUNDS = 600;
const PUSH = 0.4;
const PULL = 0.12;
/** Toward where it really lies, so that the country keeps its shape. */
const HOME = 0.004;

export function withEqualRoom(places: readonly Place[], edges: readonly Edge[]): readonly Spot[] {
  const spots = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const moves = spots.map(() => ({ x: 0, y: 0 }));
    const move = (i: number, j: number, share: number, gap: number, dx: number, dy: number, length: number) => {
      const [a, b] = [moves[i], moves[j]];
      if (!a || !b) return;
      const step = (share * gap) / 2 / length;
      a.x -= dx * step;
      a.y -= dy * step;
      b.x += dx * step;
      b.y += dy * step;
    };
    spots.forEach((a, i) => {
      spots.forEach((b, j) => {
        if (j <= i) return;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const length = Math.hypot(dx, dy) || 0.01;
        if (length < 1) move(i, j, PUSH, 1 - length, dx, dy, length);
      });
    });
    for (const [i, j] of edges) {
      const [a, b] = [spots[i], spots[j]];
      if (!a || !b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy);
      if (length > 1.05) move(i, j, PULL, 1.05 - length, dx, dy, length);
    }
    spots.forEach((spot, i) => {
      const [place, by] = [places[i], moves[i]];
      if (!place || !by) return;
      spot.x += by.x + HOME * (place.x - spot.x);
      spot.y += by.y + HOME * (place.y - spot.y);
    });
  }
  return spots;
}
