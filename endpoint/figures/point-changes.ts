/**
 * How released points stood over time. Filled from releases, so it knows nothing that the open data does not tell, and only days of
 * release: not when somebody sent something.
 */
import type { PointState, Snapshot } from '../../findings/snapshot.ts';
import type { Db, Storage, Tx } from '../storage/storage.ts';
import { type Leading, leadingOf } from './standing.ts';

export interface PointChange {
  readonly organisation: string;
  readonly point: string;
  /** Day of release. */
  readonly day: string;
  readonly state: PointState;
  readonly leading: Leading;
}

/** What this release says otherwise than was known. Pure. */
export function changesIn(snapshot: Snapshot, known: ReadonlyMap<string, PointChange>): readonly PointChange[] {
  const day = snapshot.released;
  if (day === null) return [];
  return snapshot.points.flatMap((point) => {
    const change = {
      organisation: point.organisation,
      point: point.id,
      day,
      state: point.state,
      leading: leadingOf(point),
    };
    const last = known.get(point.id);
    return last?.state === change.state && last.leading === change.leading ? [] : [change];
  });
}

/** Records a release; the same one again changes nothing. */
export async function recordChanges(tx: Tx, snapshot: Snapshot): Promise<void> {
  const changes = changesIn(snapshot, lastOf(await readChanges(tx)));
  for (let from = 0; from < changes.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto('point_change')
      .values(changes.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns(['organisation', 'point', 'day']).doUpdateSet(({ ref }) => ({
          state: ref('excluded.state'),
          leading: ref('excluded.leading'),
        })),
      )
      .execute();
  }
}

/** Records the releases that are newer than what is recorded: those made before there was such a record. */
export async function recordMissing(storage: Storage): Promise<void> {
  const { last } = await storage.db
    .selectFrom('point_change')
    .select(({ fn }) => fn.max('day').as('last'))
    .executeTakeFirstOrThrow();
  const newer = await storage.db
    .selectFrom('release')
    .select('id')
    .where('day', '>', last ?? '')
    .orderBy('day')
    .orderBy('place')
    .execute();
  for (const { id } of newer) {
    await storage.transaction(async (tx) => {
      const { snapshot } = await tx
        .selectFrom('release')
        .select('snapshot')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      await recordChanges(tx, JSON.parse(snapshot) as Snapshot);
    });
  }
}

/** Every change, oldest first within a point. */
export function readChanges(db: Db | Tx): Promise<readonly PointChange[]> {
  return db.selectFrom('point_change').selectAll().orderBy('organisation').orderBy('point').orderBy('day').execute();
}

/** Day of the release in which each point first stood, by id. */
export async function firstReleases(db: Db | Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('point_change')
    .select(({ fn }) => ['point', fn.min('day').as('day')])
    .groupBy('point')
    .execute();
  return new Map(rows.map(({ point, day }) => [point, day]));
}

/** How each point stood last, by id. */
export function lastOf(changes: readonly PointChange[]): ReadonlyMap<string, PointChange> {
  return new Map(changes.map((change) => [change.point, change]));
}

/** Below the number of parameters that either engine takes in one statement. */
const ROWS_AT_ONCE = 500;
