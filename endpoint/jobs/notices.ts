/**
 * Tells an organisation of new points a week before they are released: one letter for each organisation, with for each point the page,
 * the sentence and a link to reply. Every point is told once.
 */
import { noticeMail } from '../moderation/notice-mail.ts';
import { keepReplyToken } from '../moderation/reply-link.ts';
import { newSecret } from '../moderation/secret.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import type { Register } from '../register.ts';
import type { Storage } from '../storage/storage.ts';
import type { PointTable } from '../storage/tables.ts';
import { type LeaseParts, whileLeased } from './lease.ts';

export interface NoticeParts extends LeaseParts {
  readonly register: Register;
  readonly mail: OutgoingMail;
  /** Where people reach the endpoint; without it there is no link to give, and nothing is written. */
  readonly origin: string | undefined;
}

/** Points that a release can show as a fault, now or when the notice is over. */
const TOLD_STATES: readonly string[] = ['reported', 'confirmed', 'ambiguous'];

/** Milliseconds: a mail server that does not answer is given up in one of them. */
export const LETTER_MS = 5 * 60_000;

/** Writes the letters of `today` that no other process is writing; resolves with how many. */
export async function sendNotices(parts: NoticeParts, today: string): Promise<number> {
  const { storage, origin } = parts;
  if (origin === undefined) return 0;
  let letters = 0;
  for (const code of new Set((await untold(storage)).map(({ organisation }) => organisation))) {
    const isSent = await whileLeased(parts, `letter ${code}`, LETTER_MS, () => sendNotice(parts, origin, code, today));
    if (isSent) letters += 1;
  }
  return letters;
}

async function sendNotice(
  { storage, register, mail }: NoticeParts,
  origin: string,
  code: string,
  today: string,
): Promise<boolean> {
  const organisation = register.byCode(code)?.name;
  // Read anew: another process may have told them meanwhile.
  const due = await untold(storage, code);
  if (organisation === undefined || due.length === 0) return false;
  const points = due.map((point) => ({ point, token: newSecret() }));
  // Before the links are kept: a letter with links that do not work is better than links that nobody was told. And outside the
  // transaction: a slow mail server must not hold up what is sent to us.
  await mail.write(noticeMail({ code, organisation, points, origin, today }), today);
  await storage.transaction(async (tx) => {
    for (const { point, token } of points) await keepReplyToken(tx, token, point, today);
  });
  return true;
}

/** Of one organisation, or of all. */
async function untold({ db }: Storage, organisation?: string): Promise<readonly PointTable[]> {
  const points = await db
    .selectFrom('point')
    .selectAll()
    .$if(organisation !== undefined, (all) => all.where('organisation', '=', organisation ?? ''))
    .where('state', 'in', TOLD_STATES)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reply_token')
            .select('token_hash')
            .whereRef('reply_token.organisation', '=', 'point.organisation')
            .whereRef('reply_token.point', '=', 'point.id'),
        ),
      ),
    )
    .execute();
  return points.filter(({ counts }) => (JSON.parse(counts) as { leading?: string }).leading === 'fault');
}
