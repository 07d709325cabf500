/** The right of reply: a link for an organisation to reply to one point. The letter that brings it is `notice-mail.ts`. */
import { addDays } from '../../findings/whole-day.ts';
import type { Tx } from '../storage/storage.ts';
import { newSecret, secretHash } from './secret.ts';

/** Time for a municipality to find the person who knows. */
export const REPLY_DAYS = 60;

/** A new token for a point; only its hash is kept. */
export async function issueReplyToken(tx: Tx, organisation: string, point: string, today: string): Promise<string> {
  const token = newSecret();
  await tx
    .insertInto('reply_token')
    .values({ token_hash: secretHash(token), organisation, point, valid_until: addDays(today, REPLY_DAYS) })
    .execute();
  return token;
}
