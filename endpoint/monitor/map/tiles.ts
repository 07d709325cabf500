/** Where each municipality stands on the map of tiles, and lines around provinces. One tile is a hexagon of 26 by 30. */
import { organisations } from '../../../register/organisation.ts';
import tiles from './tiles.json' with { type: 'json' };

export interface Tile {
  readonly column: number;
  readonly row: number;
}

const WIDTH = 26;
const PITCH = 22.5;
/** Corners from the top, clockwise, from the middle of the tile. */
const CORNERS = [
  [0, -15],
  [13, -7.5],
  [13, 7.5],
  [0, 15],
  [-13, 7.5],
  [-13, -7.5],
] as const;
export const HEXAGON = 'M0-15 13-7.5V7.5L0 15-13 7.5V-7.5Z';

const placed = new Map(
  Object.entries(tiles as unknown as Readonly<Record<string, readonly [number, number]>>).map(
    ([code, [column, row]]) => [code, { column, row }] as const,
  ),
);
/** Municipalities of an example country take the tiles of real ones, in the order of the register. */
const EXAMPLES_FROM = 1001;
const inOrder = organisations.filter(({ kind }) => kind === 'gemeente').map(({ code }) => placed.get(code));

/** Undefined for what is no municipality, or one that came after the map was laid. */
export function tileOf(code: string): Tile | undefined {
  return /^VB[1-9]/.test(code) ? inOrder[Number(code.slice(2)) - EXAMPLES_FROM] : placed.get(code);
}

/** Middle of a tile in the drawing. */
export const middleOf = ({ column, row }: Tile): { readonly x: number; readonly y: number } => ({
  x: column * WIDTH + WIDTH / 2 + (row % 2) * (WIDTH / 2) + 2,
  y: row * PITCH + 17,
});

const all = [...placed.values()];
/** Size of the drawing, with room for lines along the edge. */
export const SIZE = {
  width: Math.max(...all.map((tile) => middleOf(tile).x)) + WIDTH / 2 + 2,
  height: Math.max(...all.map((tile) => middleOf(tile).y)) + 17,
};

/** The tile beside each side; the side runs from the corner with the same number to the next. */
function beside({ column, row }: Tile): readonly Tile[] {
  const shift = row % 2;
  return [
    { column: column + shift, row: row - 1 },
    { column: column + 1, row },
    { column: column + shift, row: row + 1 },
    { column: column + shift - 1, row: row + 1 },
    { column: column - 1, row },
    { column: column + shift - 1, row: row - 1 },
  ];
}

const keyOf = ({ column, row }: Tile): string => `${column} ${row}`;

export interface Grouped extends Tile {
  readonly group: string;
}

/** Path of the lines between groups and along the coast; each line once. */
export function outline(grouped: readonly Grouped[]): string {
  const groupAt = new Map(grouped.map((tile) => [keyOf(tile), tile.group]));
  return grouped
    .flatMap((tile) => {
      const { x, y } = middleOf(tile);
      return beside(tile).flatMap((other, side) => {
        const group = groupAt.get(keyOf(other));
        if (group !== undefined && group <= tile.group) return [];
        const [from, to] = [CORNERS[side], CORNERS[(side + 1) % 6]];
        return from && to ? [`M${x + from[0]} ${y + from[1]}l${to[0] - from[0]} ${to[1] - from[1]}`] : [];
      });
    })
    .join('');
}
