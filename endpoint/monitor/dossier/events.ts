import type { Db } from '../../storage/storage.ts';
import type { PointEvent } from '../../tally/point-event.ts';

const NONE: readonly PointEvent[] = [];

/** What happened to the points of an organisation besides observations, in order; by id of the point. */
export async function eventsOfOrganisation(
  db: Db,
  organisation: string,
): Promise<(point: string) => readonly PointEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['point', 'data'])
    .where('organisation', '=', organisation)
    .orderBy('point')
    .orderBy('day')
    .orderBy('place')
    .execute();
  const byPoint = Map.groupBy(rows, ({ point }) => point);
  const events = new Map(
    [...byPoint].map(([point, those]) => [point, those.map(({ data }) => JSON.parse(data) as PointEvent)]),
  );
  return (point) => events.get(point) ?? NONE;
}
