/** Proof that the points are what observations and events say: everything is counted again beside them, and nothing is written. */
import type { Storage } from '../storage/storage.ts';
import type { PointTable } from '../storage/tables.ts';
import { computePoint, organisationsWithPoints, pointIds } from './points.ts';

export interface Difference {
  readonly organisation: string;
  readonly id: string;
  /** Which columns differ; all when the point stands on one side only. */
  readonly columns: readonly string[];
}

export interface Verified {
  readonly equal: number;
  readonly different: readonly Difference[];
}

/** Counts every point again as it should stand on `today`, and compares it with what is stored. */
export async function verifyPoints({ db }: Storage, today: string): Promise<Verified> {
  let equal = 0;
  const different: Difference[] = [];
  for (const organisation of await organisationsWithPoints(db)) {
    const rows = await db.selectFrom('point').selectAll().where('organisation', '=', organisation).execute();
    const stored = new Map(rows.map((row) => [row.id, row]));
    for (const id of await pointIds(db, organisation)) {
      const columns = differing(stored.get(id), await computePoint(db, organisation, id, today));
      if (columns.length === 0) equal += 1;
      else different.push({ organisation, id, columns });
    }
  }
  return { equal, different };
}

function differing(stored: PointTable | undefined, counted: PointTable | undefined): readonly string[] {
  const columns = Object.keys(stored ?? counted ?? {}) as (keyof PointTable)[];
  return columns.filter((column) => stored?.[column] !== counted?.[column]);
}
