/**
 * `node scripts/bootstrap.mjs scripts/tile-map.ts`: lays the municipalities out on hexagons, one each, and writes
 * `endpoint/monitor/map/tiles.json`. Run once: people learn where theirs stands. When municipalities merge, the new one takes the tile of
 * one that went, by hand; run this again only when the country changes so much that its map is wrong.
 *
 * No borders are needed: only the centre of each municipality (register). First every centre gets equal room (a Dorling cartogram
 * between neighbours), then each goes to the nearest free hexagon, then small exchanges bring neighbours and provinces together.
 * The same register gives the same map.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { organisations } from '../register/organisation.ts';
import { nearestCells } from './tile-map/assign.ts';
import { withEqualRoom } from './tile-map/equal-room.ts';
import type { Cell } from './tile-map/hexagon.ts';
import { neighboursOf } from './tile-map/neighbours.ts';
import { type Place, placesOf } from './tile-map/place.ts';
import { refined } from './tile-map/refine.ts';

const OUT = fileURLToPath(new URL('../endpoint/monitor/map/tiles.json', import.meta.url));

/** The islands stand apart in the sea: columns from their neighbour on the coast, rows above it. */
const ISLANDS: readonly {
  readonly code: string;
  readonly coast: string;
  readonly columns: number;
  readonly rows: number;
}[] = [
  { code: 'GM0448', coast: 'GM0400', columns: 0, rows: 2 },
  { code: 'GM0096', coast: 'GM0400', columns: 1, rows: 4 },
  { code: 'GM0093', coast: 'GM0400', columns: 3, rows: 5 },
  { code: 'GM0060', coast: 'GM1970', columns: -2, rows: 2 },
  { code: 'GM0088', coast: 'GM1970', columns: 1, rows: 2 },
];

const places = placesOf(organisations);
const mainland = places.filter(({ code }) => !ISLANDS.some((island) => island.code === code));
const edges = neighboursOf(mainland);
const room = withEqualRoom(mainland, edges);
const cells = refined(mainland, room, edges, nearestCells(room));
const byCode = new Map<string, Cell>(mainland.map(({ code }, at) => [code, cells[at] as Cell]));
for (const { code, coast, columns, rows } of ISLANDS) {
  const from = byCode.get(coast);
  if (from) byCode.set(code, { column: from.column + columns, row: from.row - rows });
}

const all = [...byCode.values()];
const left = Math.min(...all.map(({ column }) => column));
const top = Math.min(...all.map(({ row }) => row));
// An even shift keeps the rows that are half a hexagon to the right where they are.
const up = top - (top % 2 === 0 ? 0 : 1);
const lines = places.map(({ code }: Place) => {
  const { column, row } = byCode.get(code) as Cell;
  return `  "${code}": [${column - left}, ${row - up}]`;
});
writeFileSync(OUT, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} municipalities on a map of tiles`);
