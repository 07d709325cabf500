/** A grid of hexagons with a point up; odd rows stand half a hexagon to the right. One hexagon is 1 wide. */

export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Distance between rows. */
export const PITCH = Math.sqrt(3) / 2;

export const centreOf = ({ column, row }: Cell): Spot => ({
  x: column + (row % 2 === 0 ? 0 : 0.5),
  y: row * PITCH,
});

export const keyOf = ({ column, row }: Cell): string => `${column} ${row}`;

/** The six cells around one, clockwise from the right. */
export function around({ column, row }: Cell): readonly Cell[] {
  const shift = row % 2 === 0 ? 0 : 1;
  return [
    { column: column + 1, row },
    { column: column + shift, row: row + 1 },
    { column: column + shift - 1, row: row + 1 },
    { column: column - 1, row },
    { column: column + shift - 1, row: row - 1 },
    { column: column + shift, row: row - 1 },
  ];
}

export const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
