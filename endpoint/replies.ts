/** The reply of an organisation to a point, by the token of its link. */
import { randomUUID } from 'node:crypto';
import { scrub } from '../findings/scrub.ts';
import { MOST_REPLY } from '../findings/snapshot.ts';
import { UNREADABLE } from '../findings/text-forms.ts';
import { secretHash } from './moderation/secret.ts';
import { Problem } from './problem.ts';
import type { Db, Storage, Tx } from './storage/storage.ts';
import type { ReplyTokenTable } from './storage/tables.ts';
import { appendEvent, recomputePoint } from './tally/points.ts';

/** What a token is for, while it is valid. */
export async function tokenRow(db: Db | Tx, token: string, today: string): Promise<ReplyTokenTable | undefined> {
  return db
    .selectFrom('reply_token')
    .selectAll()
    .where('token_hash', '=', secretHash(token))
    .where('valid_until', '>=', today)
    .executeTakeFirst();
}

/**
 * Puts a reply, scrubbed, beside its point; false when the token is not valid. Throws a Problem for text that nobody can read, or that
 * is too long without its personal data: every snapshot with a longer one would be refused by who reads it.
 */
export async function replyWith(storage: Storage, token: string, text: string, today: string): Promise<boolean> {
  const event = { kind: 'reply', day: today, text: cleanText(text) } as const;
  if (event.text.length > MOST_REPLY) throw new Problem('too-large');
  return storage.transaction(async (tx) => {
    const row = await tokenRow(tx, token, today);
    if (!row) return false;
    await appendEvent(tx, row.organisation, row.point, randomUUID(), event);
    await recomputePoint(tx, row.organisation, row.point, today);
    return true;
  });
}

/** Text from outside that others will read: without personal data. Throws a Problem for text that nobody can read. */
export function cleanText(text: string): string {
  if (UNREADABLE.test(text)) throw new Problem('schema');
  return scrub(text).text;
}
