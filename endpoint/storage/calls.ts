/** Appending what calls bring, several calls in one transaction, so that one flush to disk serves them all. */
import { CompiledQuery, PostgresAdapter } from 'kysely';
import { type Kept, receiptOf } from '../receipt-of.ts';
import type { Appended, NewCall } from './call.ts';
import type { Db, Tx } from './storage.ts';
import type { CallTable, JobTable, ObservationTable } from './tables.ts';

/** Job that the evidence check of a point is. */
export const EVIDENCE_JOB = 'evidence';

/** Appends all observations and answers of these calls; results in the order of the calls. */
export async function appendCalls(tx: Tx, calls: readonly NewCall[], now: number): Promise<readonly Appended[]> {
  const offered = new Map(calls.flatMap(({ observations }) => observations.map((each) => [each.id, each] as const)));
  const withdrawn = await withdrawnAmong(tx, [...offered.values()]);
  const fresh = [...offered.values()].filter(({ id }) => !withdrawn.has(id));
  const inserted = await insertObservations(tx, fresh);
  await insertCreators(tx, fresh);
  await insertJobs(
    tx,
    fresh.filter(({ id }) => inserted.has(id)),
    now,
  );

  const rows = new Map<string, CallTable>();
  const answers = calls.map((call) => {
    const earlier = call.id === undefined ? undefined : rows.get(call.id);
    if (earlier) return { answered: earlier };
    const kept = new Map<string, Kept>();
    for (const { id } of call.observations) {
      if (withdrawn.has(id)) kept.set(id, 'withdrawn');
      else if (inserted.delete(id)) kept.set(id, 'accepted');
      else if (!kept.has(id)) kept.set(id, 'known');
    }
    const answer = JSON.stringify({ results: call.pending.map((each) => receiptOf(each, kept, call.language)) });
    if (call.id !== undefined) rows.set(call.id, { id: call.id, payload: call.payload, answer, day: call.day });
    return { answer };
  });
  const conflicts = await insertAnswers(tx, [...rows.values()]);
  return answers.map((answer, place) => {
    const conflict = conflicts.get(calls[place]?.id ?? '');
    return conflict ? { answered: conflict } : answer;
  });
}

/** The answer given earlier to the call with this id. */
export async function answeredCall(db: Db, id: string): Promise<CallTable | undefined> {
  return db.selectFrom('call').selectAll().where('id', '=', id).executeTakeFirst();
}

async function withdrawnAmong(tx: Tx, offered: readonly ObservationTable[]): Promise<ReadonlySet<string>> {
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

const OBSERVATION_COLUMNS = [
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

const observationValues = (row: ObservationTable) => OBSERVATION_COLUMNS.map((column) => row[column]);

/** Text of the insert by number of rows: compiling it anew each time costs more than running it. */
const insertTexts = new Map<string, string>();
const MOST_TEXTS = 60;

function observationInsert(tx: Tx, count: number): string {
  const key = `${isPostgres(tx)} ${count}`;
  const known = insertTexts.get(key);
  if (known !== undefined) return known;
  const row = Object.fromEntries(OBSERVATION_COLUMNS.map((column) => [column, ''])) as unknown as ObservationTable;
  const { sql } = tx
    .insertInto('observation')
    .columns(OBSERVATION_COLUMNS)
    .values(Array.from({ length: count }, () => row))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .compile();
  if (insertTexts.size >= MOST_TEXTS) insertTexts.clear();
  insertTexts.set(key, sql);
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
async function insertJobs(tx: Tx, rows: readonly ObservationTable[], now: number): Promise<void> {
  const points = new Map(rows.map(({ organisation, point }) => [point, organisation]));
  const jobs: JobTable[] = [...points].map(([subject, organisation]) => ({
    kind: EVIDENCE_JOB,
    organisation,
    subject,
    due: now,
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

/** Rows already there, by id: those were answered before. */
async function insertAnswers(tx: Tx, rows: readonly CallTable[]): Promise<ReadonlyMap<string, CallTable>> {
  const inserted = await inParts(tx, rows, (part) =>
    tx
      .insertInto('call')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute(),
  );
  if (inserted.length === rows.length) return new Map();
  const mine = new Set(inserted.map(({ id }) => id));
  const others = rows.filter(({ id }) => !mine.has(id)).map(({ id }) => id);
  const answered = await inParts(tx, others, (part) =>
    tx.selectFrom('call').selectAll().where('id', 'in', part).execute(),
  );
  return new Map(answered.map((row) => [row.id, row]));
}

/** SQLite keeps statements prepared: parts of 256, 128, 64, … 1 need few texts. */
const LARGEST_PART = 256;
/** PostgreSQL is asked over a connection: one statement for all of them. It takes 65,535 values in one. */
const LARGEST_WHOLE = 2_000;

const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

async function inParts<T, R>(
  db: Db,
  all: readonly T[],
  run: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const whole = isPostgres(db);
  const results: R[] = [];
  let size = whole ? LARGEST_WHOLE : LARGEST_PART;
  for (let start = 0; start < all.length; start += size) {
    const left = all.length - start;
    while (!whole && size > left) size /= 2;
    results.push(...(await run(all.slice(start, start + size))));
  }
  return results;
}
