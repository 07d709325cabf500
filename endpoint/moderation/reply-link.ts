/** The right of reply: a link for an organisation to reply to one point. The letter that brings it is `notice-mail.ts`. */
import { addDays } from '../../findings/whole-day.ts';
import type { Db, Tx } from '../storage/storage.ts';
import type { PointTable } from '../storage/tables.ts';
import { secretHash } from './secret.ts';

/** Time for a municipality to find the person who knows. */
export const REPLY_DAYS = 60;

/** Lets a new secret reply to a point, from `today`; only its hash is kept. */
export async function keepReplyToken(
  tx: Tx,
  token: string,
  { organisation, id: point }: Pick<PointTable, 'organisation' | 'id'>,
  today: string,
): Promise<void> {
  await tx
    .insertInto('reply_token')
    .values({ token_hash: secretHash(token), organisation, point, valid_until: addDays(today, REPLY_DAYS) })
    .execute();
}

/** The day (ISO) on which the first letter about a point was made, by its id; points without a letter are not in it. */
export async function firstLetters(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('reply_token')
    .select(({ fn }) => ['point', fn.min('valid_until').as('until')])
    .groupBy('point')
    .execute();
  return new Map(rows.map(({ point, until }) => [point, addDays(until, -REPLY_DAYS)]));
}
