/** The right of reply: a link for an organisation to reply to one point. The letter that brings it is `notice-mail.ts`. */
import { addDays } from '../../findings/whole-day.ts';
import type { Tx } from '../storage/storage.ts';
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
