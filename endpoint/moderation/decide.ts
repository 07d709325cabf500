/** From what a moderator asked to what was done, for the page and for programs alike. */
import type { FastifyRequest } from 'fastify';
import { dutchDayOf } from '../../findings/whole-day.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { originOf } from '../settings.ts';
import { type ActName, mayDo, perform } from './act.ts';
import { noticeMail } from './notice-mail.ts';
import { isReason } from './reason.ts';
import type { SignedIn } from './session.ts';

export interface Decision {
  readonly act: ActName;
  readonly organisation: string;
  readonly subject: string;
  readonly detail: string;
  readonly reason: string;
}

/**
 * Does it, and resolves with the name of the mail that was written for it, if any. Throws a Problem when it cannot be done.
 * @param site address by which the moderator reached us, for links where nobody said how others do
 */
export async function decide(
  parts: Parts,
  who: SignedIn,
  decision: Decision,
  site: Pick<FastifyRequest, 'protocol' | 'host'>,
): Promise<string | undefined> {
  const { storage, clock, dials, shelf, mail, register, settings } = parts;
  if (!mayDo(who.role, decision.act)) throw new Problem('not-allowed');
  if (!isReason(decision.reason)) throw new Problem('reason-unclear');
  const day = dutchDayOf(clock.now());
  const { organisation, subject } = decision;
  const [result, point] = await storage.transaction(async (tx) => {
    const done = await perform(tx, { ...decision, reason: decision.reason.trim(), day, actor: who.moderator });
    const row = await tx
      .selectFrom('point')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('id', '=', subject)
      .executeTakeFirst();
    return [done, row] as const;
  });
  if (!result.done) throw new Problem('not-found');
  dials.forget();
  await shelf.refresh();
  if (result.replyToken === undefined || !point) return undefined;
  const name = register.byCode(organisation)?.name ?? organisation;
  const points = [{ point, token: result.replyToken }];
  const origin = originOf(settings, site);
  return mail.write(noticeMail({ code: organisation, organisation: name, points, origin, today: day }), day);
}
