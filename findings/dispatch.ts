/**
 * What a person decides about sending, the same for a finding and for a result of a round: put it in the outbox, hurry it, take it
 * back. All or nothing, in one transaction.
 */
import type { Table } from 'dexie';
import type { IsoDate } from '../language/date.ts';
import type { Database } from './database.ts';
import { everQueued, type FindingEvent, happened } from './finding.ts';
import { cancelled, enqueue, hurried, type Letter, mayHaveArrived } from './outbox.ts';
import { isWithdrawal } from './outbox-kind.ts';

/** Clock, chance and version, passed in. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Day in the Netherlands. */
  readonly today: IsoDate;
  /** From 0 up to 1. */
  readonly chance: number;
  /** Of the extension. */
  readonly version: string;
}

/** Something of the person's own that can be sent; its state follows from its history. */
interface Sendable {
  readonly id: string;
  readonly history: readonly FindingEvent[];
}

export type DispatchProblem = 'unknown-finding' | 'already-under-way';
export type Dispatched = { readonly ok: true } | { readonly ok: false; readonly problem: DispatchProblem };

const OK: Dispatched = { ok: true };

/** Puts the letter in the outbox, unless it is there already: the person may have pressed twice. */
export function dispatch<T extends Sendable>(
  table: Table<T, string>,
  letter: Letter,
  sendNow: boolean,
  database: Database,
  moment: Moment,
): Promise<Dispatched> {
  return database.atomically(async () => {
    const current = await table.get(letter.finding);
    if (!current) return { ok: false, problem: 'unknown-finding' };
    const earlier = await database.outbox.get(letter.id);
    if (earlier && earlier.state !== 'cancelled') return { ok: false, problem: 'already-under-way' };
    await database.outbox.put(enqueue(letter, { ...moment, sendNow }));
    await table.put(happened(current, { what: 'queued', on: moment.today, observation: letter.observation }));
    return OK;
  });
}

/** What waits goes out at the next look; what needed attention is tried again. Not as it was before an edit. */
export function hurry<T extends Sendable>(
  table: Table<T, string>,
  id: string,
  database: Database,
  { now, today }: Moment,
): Promise<void> {
  return database.atomically(async () => {
    const current = await table.get(id);
    const last = current && everQueued(current).at(-1);
    const all = await database.outbox.where('finding').equals(id).toArray();
    const items = all.filter(({ kind, observation }) => isWithdrawal(kind) || observation === last);
    await database.outbox.bulkPut(items.map((item) => hurried(item, now)));
    const again = items.find(({ state, kind }) => state === 'needs-attention' && !isWithdrawal(kind));
    if (current && again) {
      await table.put(happened(current, { what: 'queued', on: today, observation: again.observation }));
    }
  });
}

/** Cancels what has not left of it. What may have arrived is followed by its withdrawal, signed with the same key. */
export function takeBack<T extends Sendable>(
  table: Table<T, string>,
  id: string,
  withdrawals: readonly Letter[],
  database: Database,
  moment: Moment,
): Promise<Dispatched> {
  return database.atomically(async () => {
    for (const withdrawal of withdrawals) {
      const item = await database.outbox.get(withdrawal.observation);
      if (item) await database.outbox.put(cancelled(item));
      if (!item || mayHaveArrived(item)) await database.outbox.put(enqueue(withdrawal, { ...moment, sendNow: true }));
    }
    const current = await table.get(id);
    if (current) await table.put(happened(current, { what: 'withdrawn', on: moment.today }));
    return OK;
  });
}

/** What the person changed must not leave any more as it was before. For within a transaction. */
export async function holdBack(id: string, { outbox }: Pick<Database, 'outbox'>): Promise<void> {
  const items = await outbox.where('finding').equals(id).toArray();
  const atHome = items.filter((item) => !isWithdrawal(item.kind) && item.state === 'waiting' && !mayHaveArrived(item));
  await outbox.bulkPut(atHome.map(cancelled));
}
