/** The rows that calls bring, stored: what was taken back stays away, what was there already is not stored again. */
import { CompiledQuery } from 'kysely';
import { inParts } from './in-parts.ts';
import type { Tx } from './storage.ts';
import type { JobTable, ObservationTable } from './tables.ts';

/** Job that the evidence check of a point is. */
export const EVIDENCE_JOB = 'evidence';

/** In the order of the table. */
export const OBSERVATION_COLUMNS = [
  'organisation',
  'id',
  'point',
  'creator',
  'verdict',
  'rule',
  'created',
  'received',
  'document',
  'signature',
] as const satisfies readonly (keyof ObservationTable)[];

/** A row to be stored. */
export interface Offered {
  readonly row: ObservationTable;
  /** When its page is read, in milliseconds since 1970, if nothing was known yet of its point. */
  readonly firstLook: number;
}

/** Ids of rows. Those in neither were there already. */
export interface Stored {
  readonly inserted: Set<string>;
  readonly withdrawn: Set<string>;
}

/** Stores these rows (each id once), their keys and the jobs of their points. */
export async function storeRows(tx: Tx, offered: readonly Offered[]): Promise<Stored> {
  const rows = offered.map(({ row }) => row);
  const withdrawn = await withdrawnAmong(tx, rows);
  const fresh = rows.filter(({ id }) => !withdrawn.has(id));
  const inserted = await insertObservations(tx, fresh);
  await insertCreators(tx, fresh);
  await insertJobs(
    tx,
    offered.filter(({ row }) => inserted.has(row.id)),
  );
  return { inserted, withdrawn };
}

async function withdrawnAmong(tx: Tx, offered: readonly ObservationTable[]): Promise<Set<string>> {
  const rows = await inParts(tx, offered, (part) =>
    tx
      .selectFrom('withdrawal')
      .select('observation')
      .where('organisation', 'in', [...new Set(part.map(({ organisation }) => organisation))])
      .where(
        'observation',
        'in',
        part.map(({ id }) => id),
      )
      .execute(),
  );
  return new Set(rows.map(({ observation }) => observation));
}

async function insertObservations(tx: Tx, rows: readonly ObservationTable[]): Promise<Set<string>> {
  const returned = await inParts(tx, rows, async (part) => {
    const { rows: inserted } = await tx.executeQuery<{ id: string }>(
      CompiledQuery.raw(observationInsert(tx, part.length), part.flatMap(observationValues)),
    );
    return inserted;
  });
  return new Set(returned.map(({ id }) => id));
}

const observationValues = (row: ObservationTable) => OBSERVATION_COLUMNS.map((column) => row[column]);

/** Text of the insert by number of rows: compiling it anew each time costs more than running it. */
const insertTexts = new Map<number, string>();

function observationInsert(tx: Tx, count: number): string {
  const known = insertTexts.get(count);
  if (known !== undefined) return known;
  const row = Object.fromEntries(OBSERVATION_COLUMNS.map((column) => [column, ''])) as unknown as ObservationTable;
  const { sql } = tx
    .insertInto('observation')
    .columns(OBSERVATION_COLUMNS)
    .values(Array.from({ length: count }, () => row))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .compile();
  insertTexts.set(count, sql);
  return sql;
}

async function insertCreators(tx: Tx, rows: readonly ObservationTable[]): Promise<void> {
  const creators = new Map(
    rows.map(({ organisation, creator, received }) => [
      `${organisation} ${creator}`,
      { organisation, key: creator, first_seen: received },
    ]),
  );
  await inParts(tx, [...creators.values()], (part) =>
    tx
      .insertInto('creator')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** One job a point, however many observations it has. */
async function insertJobs(tx: Tx, offered: readonly Offered[]): Promise<void> {
  const points = new Map(offered.map(({ row, firstLook }) => [row.point, { ...row, firstLook }]));
  const jobs: JobTable[] = [...points].map(([subject, { organisation, firstLook }]) => ({
    kind: EVIDENCE_JOB,
    organisation,
    subject,
    due: firstLook,
    claimed_until: 0,
    attempts: 0,
    problem: null,
  }));
  await inParts(tx, jobs, (part) =>
    tx
      .insertInto('job')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}
