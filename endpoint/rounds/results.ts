/** Results in the database: each once, withdrawn for good, read only when the round is closed. */
import type { TaskResult, UnsignedTaskResult } from '../../findings/rounds/task-result.ts';
import type { Db, Tx } from '../storage/storage.ts';
import { seatOf } from './participants.ts';

export type HandedIn = 'accepted' | 'known' | 'withdrawn' | 'not-joined' | 'result-exists' | 'closed';

export interface NewResult {
  readonly id: string;
  readonly result: TaskResult;
  /** Canonical JSON without proof. */
  readonly document: string;
}

/** Takes one result in, or says why not. What came in before stays known after the round closed. */
export async function handIn(tx: Tx, { id, result, document }: NewResult, isOpen: boolean): Promise<HandedIn> {
  const { round, task, creator, proof } = result;
  const withdrawn = await tx
    .selectFrom('round_withdrawal')
    .select('result')
    .where('round', '=', round)
    .where('result', '=', id)
    .executeTakeFirst();
  if (withdrawn) return 'withdrawn';
  const earlier = await tx
    .selectFrom('round_result')
    .select('id')
    .where('round', '=', round)
    .where('creator', '=', creator.key)
    .where('task', '=', task)
    .executeTakeFirst();
  if (earlier) return earlier.id === id ? 'known' : 'result-exists';
  if (!isOpen) return 'closed';
  if ((await seatOf(tx, round, creator.key)) === undefined) return 'not-joined';
  await tx
    .insertInto('round_result')
    .values({ round, creator: creator.key, task, id, document, signature: proof.value })
    .execute();
  return 'accepted';
}

/** Takes a result back for the key that made it; again is fine. */
export async function takeBack(
  tx: Tx,
  round: string,
  id: string,
  creator: string,
): Promise<'withdrawn' | 'unknown' | 'not-yours'> {
  const earlier = await tx
    .selectFrom('round_withdrawal')
    .select('creator')
    .where('round', '=', round)
    .where('result', '=', id)
    .executeTakeFirst();
  if (earlier) return earlier.creator === creator ? 'withdrawn' : 'not-yours';
  const row = await tx
    .selectFrom('round_result')
    .select(['creator', 'task'])
    .where('round', '=', round)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (row.creator !== creator) return 'not-yours';
  await tx.insertInto('round_withdrawal').values({ round, result: id, creator }).execute();
  await tx.deleteFrom('round_result').where('round', '=', round).where('id', '=', id).execute();
  return 'withdrawn';
}

/** Everything handed in, without who, in the order of the ids, which says nothing about who came first. */
export async function resultsOf(db: Db | Tx, round: string): Promise<readonly UnsignedTaskResult[]> {
  const rows = await db
    .selectFrom('round_result')
    .select('document')
    .where('round', '=', round)
    .orderBy('id')
    .execute();
  return rows.map(({ document }) => JSON.parse(document) as UnsignedTaskResult);
}

/** How many results came in; for moderators while the round is open. */
export async function resultCount(db: Db | Tx, round: string): Promise<number> {
  const { count } = await db
    .selectFrom('round_result')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return Number(count);
}
