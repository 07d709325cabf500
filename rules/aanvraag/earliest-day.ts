/** The day of the report named as the earliest on which the benefit starts: a denial that says what is right. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { LATER_GEBEURT } from '../words/aanvraag/niet-de-start.ts';

/** "Niet eerder dan de dag waarop u zich meldt", and nothing that comes later beside it. */
export function isEarliest(statement: Statement, { start }: Span): boolean {
  const isThan = (at: number) => statement.words[at]?.plain === 'dan';
  return (
    !statement.has(LATER_GEBEURT) &&
    statement.find(NOT_EARLIER).some(({ end }) => {
      for (let at = end; at <= end + THAN_REACH && at < start; at += 1)
        if (isThan(at)) return start - at <= REPORT_REACH;
      return false;
    })
  );
}

const NOT_EARLIER = concept('niet eerder', ...['niet', 'nooit'].flatMap((no) => [`${no} eerder`, `${no} vroeger`]));
/** Words between "eerder" and "dan". */
const THAN_REACH = 3;
/** Words between "dan" and the report. */
const REPORT_REACH = 10;

/** "Meldt u zich op 3 november en is het gesprek op de 20e, dan begint de uitkering op 3 november": the same day, named twice. */
export function startsOnDayOfReport({ text }: Statement): boolean {
  const days = text.match(DAY_OF_YEAR) ?? [];
  return days.length > 1 && days[0] === days.at(-1);
}

const DAY_OF_YEAR =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/gi;
