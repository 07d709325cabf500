/** Appending what calls bring, several calls in one transaction, so that one flush to disk serves them all. */
import { FIRST_LOOK_WITHIN } from '../jobs/look-schedule.ts';
import { type Kept, receiptOf } from '../receipt-of.ts';
import type { Appended, NewCall } from './call.ts';
import { inParts, isPostgres } from './in-parts.ts';
import { storeAtOnce } from './rows-at-once.ts';
import type { Db, Tx } from './storage.ts';
import { type Offered, storeRows } from './stored-rows.ts';
import type { CallTable } from './tables.ts';

/** Appends all observations and answers of these calls at `now` (milliseconds since 1970); results in the order of the calls. */
export async function appendCalls(tx: Tx, calls: readonly NewCall[], now: number): Promise<readonly Appended[]> {
  const offered = new Map<string, Offered>();
  for (const { observations, waits } of calls)
    for (const [place, row] of observations.entries())
      offered.set(row.id, { row, firstLook: now + (waits[place] ?? FIRST_LOOK_WITHIN) });
  const store = isPostgres(tx) ? storeAtOnce : storeRows;
  const { withdrawn, inserted } = await store(tx, [...offered.values()]);

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
