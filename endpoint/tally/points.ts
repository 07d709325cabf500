/** Points in the database, made from observations and events; thrown away and made again they are the same. */
import type { Observation, UnsignedObservation, Verdict } from '../../findings/observation.ts';
import { quarantinedFrom } from '../dials.ts';
import type { Db, Storage, Tx } from '../storage/storage.ts';
import type { ObservationTable, PointTable } from '../storage/tables.ts';
import { keyCounts } from './counting-keys.ts';
import type { PointEvent } from './point-event.ts';
import { tally, type Vote } from './tally.ts';

/** One point as it should stand on `today`, from its observations and events; undefined when nothing is left of it. */
export async function computePoint(
  db: Db | Tx,
  organisation: string,
  id: string,
  today: string,
): Promise<PointTable | undefined> {
  const observations = await db
    .selectFrom('observation')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('point', '=', id)
    .orderBy('id')
    .execute();
  const [first] = observations;
  if (!first) return undefined;
  const votes = await countingVotes(db, organisation, observations, today);
  const firstDay = observations.map(({ received }) => received).toSorted()[0] ?? today;
  return pointRow(first, votes, await eventsOf(db, organisation, id), firstDay);
}

/** Makes one point again as it stands on `today`; removes it when nothing is left of it. */
export async function recomputePoint(tx: Tx, organisation: string, id: string, today: string): Promise<void> {
  const row = await computePoint(tx, organisation, id, today);
  await tx.deleteFrom('point').where('organisation', '=', organisation).where('id', '=', id).execute();
  if (row) await tx.insertInto('point').values(row).execute();
}

/** Makes every point of an organisation again; resolves with their number. */
async function recomputeOrganisation(storage: Storage, organisation: string, today: string): Promise<number> {
  const ids = await pointIds(storage.db, organisation);
  for (const id of ids) await storage.transaction((tx) => recomputePoint(tx, organisation, id, today));
  return ids.length;
}

/** Every point that an organisation has or should have. */
export async function pointIds(db: Db, organisation: string): Promise<readonly string[]> {
  const observed = await db
    .selectFrom('observation')
    .select('point')
    .distinct()
    .where('organisation', '=', organisation)
    .execute();
  const stored = await db.selectFrom('point').select('id').where('organisation', '=', organisation).execute();
  return [...new Set([...observed.map(({ point }) => point), ...stored.map(({ id }) => id)])];
}

/** Makes every point of every organisation again; resolves with their number. */
export async function recomputeAll(storage: Storage, today: string): Promise<number> {
  let count = 0;
  for (const code of await organisationsWithPoints(storage.db))
    count += await recomputeOrganisation(storage, code, today);
  return count;
}

/** Codes of the organisations about which anything is known. */
export async function organisationsWithPoints(db: Db): Promise<readonly string[]> {
  const observed = await db.selectFrom('observation').select('organisation').distinct().execute();
  const stored = await db.selectFrom('point').select('organisation').distinct().execute();
  return [...new Set([...observed, ...stored].map(({ organisation }) => organisation))].toSorted();
}

/** Appends an event to a point. Ids are made by the caller, so that an event that is told twice stands once. */
export async function appendEvent(
  tx: Tx,
  organisation: string,
  point: string,
  id: string,
  event: PointEvent,
): Promise<void> {
  const { place } = await tx
    .selectFrom('event')
    .select((select) => select.fn.countAll<number>().as('place'))
    .where('organisation', '=', organisation)
    .where('point', '=', point)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('event')
    .values({
      organisation,
      point,
      id,
      kind: event.kind,
      day: event.day,
      place: Number(place),
      data: JSON.stringify(event),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Events of a point, in order. */
export async function eventsOf(db: Db | Tx, organisation: string, point: string): Promise<PointEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select('data')
    .where('organisation', '=', organisation)
    .where('point', '=', point)
    .orderBy('day')
    .orderBy('place')
    .execute();
  return rows.map(({ data }) => JSON.parse(data) as PointEvent);
}

/** What an observation's row holds, as the install signed it. */
export function observationOf({ document, signature }: ObservationTable): Observation {
  return { ...(JSON.parse(document) as UnsignedObservation), proof: { type: 'Ed25519', value: signature } };
}

/** Leaves out keys that do not count (yet). */
async function countingVotes(
  db: Db | Tx,
  organisation: string,
  rows: readonly ObservationTable[],
  today: string,
): Promise<readonly Vote[]> {
  const creators = [...new Set(rows.map(({ creator }) => creator))];
  const seen = await db
    .selectFrom('creator')
    .select(['key', 'first_seen', 'standing'])
    .where('organisation', '=', organisation)
    .where('key', 'in', creators)
    .execute();
  const waitFrom = await quarantinedFrom(db);
  const repeated = creators.length < rows.length;
  const trusted = new Set(seen.filter((each) => keyCounts(each, today, waitFrom)).map(({ key }) => key));
  return rows
    .filter(({ creator }) => trusted.has(creator))
    .map((row) => ({
      id: row.id,
      creator: row.creator,
      verdict: row.verdict as Verdict,
      created: row.created,
      received: row.received,
      // Only who spoke more than once can have replaced something, and reading a document takes time.
      supersedes: repeated ? observationOf(row).body.supersedes : null,
    }));
}

function pointRow(
  first: ObservationTable,
  votes: readonly Vote[],
  events: readonly PointEvent[],
  firstDay: string,
): PointTable {
  const { target } = observationOf(first);
  const { state, counts, leading, since, reply } = tally(votes, events);
  return {
    organisation: first.organisation,
    id: first.point,
    source: target.source,
    rule: first.rule,
    quote: target.selector?.exact ?? null,
    state,
    counts: JSON.stringify({ counts, leading, reply }),
    since: since ?? firstDay,
    changed: [...votes.map(({ received }) => received), ...events.map(({ day }) => day)].toSorted().at(-1) ?? firstDay,
  };
}
