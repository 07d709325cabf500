/** Gives each spot a cell of its own, so that the squares of the distances are smallest together (Hungarian method, O(n²m)). */
import { type Cell, centreOf, PITCH, type Spot } from './hexagon.ts';

/** Cells around the outermost spots. */
const MARGIN = 2;

export function nearestCells(spots: readonly Spot[]): readonly Cell[] {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const cells: Cell[] = [];
  for (let row = Math.floor(Math.min(...ys) / PITCH) - MARGIN; row <= Math.max(...ys) / PITCH + MARGIN; row += 1) {
    for (let column = Math.floor(Math.min(...xs)) - MARGIN; column <= Math.max(...xs) + MARGIN; column += 1) {
      cells.push({ column, row });
    }
  }
  const centres = cells.map(centreOf);
  const cost = spots.map(({ x, y }) => centres.map((centre) => (centre.x - x) ** 2 + (centre.y - y) ** 2));
  return assigned(cost).map((at) => cells[at] as Cell);
}

/** For each row of costs the column it gets; more columns than rows. */
function assigned(cost: readonly (readonly number[])[]): readonly number[] {
  const [rows, columns] = [cost.length, cost[0]?.length ?? 0];
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const taken = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    taken[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(columns + 1);
    do {
      seen[column] = 1;
      const current = taken[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (seen[j]) continue;
        const reduced = (cost[current - 1]?.[j - 1] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (seen[j]) {
          rowPrice[taken[j] ?? 0] = (rowPrice[taken[j] ?? 0] ?? 0) + delta;
          columnPrice[j] = (columnPrice[j] ?? 0) - delta;
        } else {
          least[j] = (least[j] ?? 0) - delta;
        }
      }
      column = next;
    } while (taken[column] !== 0);
    do {
      const before = way[column] ?? 0;
      taken[column] = taken[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  const result = new Array<number>(rows).fill(0);
  for (let j = 1; j <= columns; j += 1) {
    const row = taken[j] ?? 0;
    if (row > 0) result[row - 1] = j - 1;
  }
  return result;
}
