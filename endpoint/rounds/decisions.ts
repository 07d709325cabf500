/** What the workgroup decided, who does what, and what became of it. */
import type { RoundDecision } from '../../findings/rounds/round.ts';
import type { RoundDecisionTable } from '../storage/round-tables.ts';
import type { Db, Tx } from '../storage/storage.ts';
import { newId } from './rounds.ts';

export type NewDecision = Pick<RoundDecisionTable, 'day' | 'text' | 'who' | 'until' | 'point' | 'verdict'>;

/** Most that one round can have; a talk of two hours has fewer. */
export const MOST_DECISIONS = 60;

/** Adds a decision below the others; resolves with its id, or undefined when there are too many. */
export async function addDecision(tx: Tx, round: string, decision: NewDecision): Promise<string | undefined> {
  const { count } = await tx
    .selectFrom('round_decision')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  const place = Number(count);
  if (place >= MOST_DECISIONS) return undefined;
  const id = newId();
  await tx
    .insertInto('round_decision')
    .values({ round, id, place, became: null, ...decision })
    .execute();
  return id;
}

/** Says what became of a decision; false when there is no such decision. */
export async function tellWhatBecame(tx: Tx, round: string, id: string, became: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('round_decision')
    .set({ became })
    .where('round', '=', round)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Decisions of a round in the order in which they were made. */
export function decisionsOf(db: Db | Tx, round: string): Promise<RoundDecisionTable[]> {
  return db.selectFrom('round_decision').selectAll().where('round', '=', round).orderBy('place').execute();
}

/** What everybody who took part may read: not who does it. */
export const forParticipants = ({ text, day, became }: RoundDecisionTable): RoundDecision => ({ text, day, became });
