/** The right of reply: a link for an organisation to reply to one point, and the mail that brings it. */
import { addDays } from '../../findings/whole-day.ts';
import type { Mail } from '../outgoing-mail.ts';
import type { Tx } from '../storage/storage.ts';
import type { PointTable } from '../storage/tables.ts';
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

export interface Asked {
  readonly point: PointTable;
  readonly organisation: string;
  /** Address at which the endpoint can be reached, no slash at the end. */
  readonly origin: string;
  readonly token: string;
  readonly today: string;
}

/** What the organisation reads. */
export function replyMail({ point, organisation, origin, token, today }: Asked): Mail {
  const quote = point.quote === null ? [] : ['', `  "${point.quote}"`];
  return {
    organisation: point.organisation,
    subject: 'Een punt over uw website: u kunt reageren',
    text: [
      `Aan ${organisation}`,
      '',
      'Mensen lazen een pagina van uw website naast de wet. Zij zagen daar een punt:',
      '',
      `  ${point.source}`,
      ...quote,
      '',
      'U kunt hierop reageren. Uw reactie staat daarna bij het punt.',
      `Dat kan tot en met ${addDays(today, REPLY_DAYS)}, op dit adres:`,
      '',
      `  ${origin}/reageren/${token}`,
      '',
      'Past u de pagina aan? Dan leest Geweten die vanzelf opnieuw.',
      'Klopt het punt niet? Schrijf dat dan in uw reactie.',
    ].join('\n'),
  };
}
