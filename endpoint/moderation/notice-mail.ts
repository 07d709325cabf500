/** The letter to an organisation about points on its pages, with for each a link to reply. */
import { FREE_RULE } from '../../findings/limits.ts';
import { addDays } from '../../findings/whole-day.ts';
import type { Mail } from '../outgoing-mail.ts';
import type { PointTable } from '../storage/tables.ts';
import { THRESHOLDS } from '../tally/thresholds.ts';
import { aboutWholePage, countsOf } from './about-point.ts';
import { REPLY_DAYS } from './reply-link.ts';

export interface Notice {
  readonly code: string;
  /** Name of the organisation. */
  readonly organisation: string;
  readonly points: readonly { readonly point: PointTable; readonly token: string }[];
  /** Address at which the endpoint can be reached, no slash at the end. */
  readonly origin: string;
  readonly today: string;
}

/** What the organisation reads. */
export function noticeMail({ code, organisation, points, origin, today }: Notice): Mail {
  const one = points.length === 1;
  return {
    organisation: code,
    subject: one ? 'Een punt over uw website: u kunt reageren' : 'Punten over uw website: u kunt reageren',
    text: [
      `Aan ${organisation}`,
      '',
      'Mensen lazen uw website naast de wet.',
      one ? 'Zij zagen daar een punt:' : `Zij zagen daar ${points.length} punten:`,
      ...points.flatMap(({ point, token }) => [
        '',
        `  ${point.source}`,
        `  ${aboutWholePage({ ...point, counts: countsOf(point) }) ?? `"${point.quote}"`}`,
        ...(point.rule === FREE_RULE ? [] : [`  De regel staat op ${origin}/regels/${point.rule}`]),
        `  Reageren kan op ${origin}/reageren/${token}`,
      ]),
      '',
      `Reageren kan tot en met ${addDays(today, REPLY_DAYS)}. Uw reactie staat daarna bij het punt.`,
      `Een punt komt op zijn vroegst ${THRESHOLDS.noticeDays} dagen na onze eerste brief erover in het openbaar.`,
      '',
      'Past u de pagina aan? Dan leest Geweten die vanzelf opnieuw.',
      'Klopt een punt niet? Schrijf dat dan in uw reactie.',
    ].join('\n'),
  };
}
