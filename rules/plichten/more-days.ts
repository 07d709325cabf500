/** A number of days abroad that is named without its word, after a sentence that counts them. */
import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { BIJ_UITZONDERING, NIEUW_JAAR, PER_JAAR, TOEGESTAAN } from '../words/buitenland-duur.ts';
import { DAYS, isAboutStay, isOfAowAge } from './length-of-stay.ts';

/** Points back at the days. */
export const COUNTED_ANEW = concept('dat er', 'dat er', 'het er', 'mogen er', 'u er', 'je er');

/** "U mag 28 dagen weg. Met kinderen zijn dat er 42." */
export function givesMoreDays(statement: Statement): boolean {
  const { previous, words } = statement;
  const counted = previous?.durations.some(({ unit, days }) => unit === 'dag' && days === DAYS);
  if (previous === undefined || !counted || !isAboutStay(previous) || statement.has(BIJ_UITZONDERING)) return false;
  return statement.find(COUNTED_ANEW).some(({ start, end }) => {
    const isLast = end === words.length - 1 || (end === words.length - 2 && words.at(-1)?.plain === 'zijn');
    return isLast && Number(words[end]?.plain) > DAYS && !PAST.has(words[start - 1]?.plain ?? '');
  });
}

const PAST: ReadonlySet<string> = new Set(['waren', 'werden', 'hadden', 'had', 'als', 'wanneer']);

/** How often a stay of that length is made: "twee keer vier weken". */
export function timesOf({ start }: Duration, { words }: Statement): number {
  if (!TIMES.has(words[start - 1]?.plain ?? '')) return 1;
  const often = words[start - 2]?.plain ?? '';
  return NUMBERS.get(often) ?? (Number(often) || 1);
}

const TIMES: ReadonlySet<string> = new Set(['keer', 'keren', 'maal', 'x']);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
]);

/** "Twee keer vier weken is toegestaan": together more than the four weeks of a year. */
export function judgeTimes(days: number, statement: Statement): Judgement | undefined {
  if (days <= DAYS) return PASSED;
  if (isOfAowAge(statement) || !affirms(statement, TOEGESTAAN)) return cantTell('context-unclear');
  return statement.has(PER_JAAR) && !statement.has(BIJ_UITZONDERING) ? FAILED : cantTell('context-unclear');
}

/** "Weken die u overhoudt, neemt u mee naar het volgende jaar": they end with the year. */
export const carriesOver = (statement: Statement): boolean =>
  statement.has(OVER) && statement.has(NIEUW_JAAR) && affirms(statement, MEENEMEN) && !statement.isQuestion;

const OVER = concept(
  'over',
  ...['ongebruikt*', 'niet gebruikt*', 'niet-gebruikt*', 'niet opgenomen', 'niet-opgenomen', 'resterende'],
  ...['weken', 'dagen'].flatMap((time) => [`${time} die u over*`, `${time} die … over*`, `overgebleven ${time}`]),
);
const MEENEMEN = concept(
  'meenemen',
  ...['meenemen', 'neem* … mee', 'opsparen', 'spaar* … op', 'doorschuiven', 'schui* … door', 'tel* … op', 'bewaren'],
);

export const CARRIED_OVER = either('meegenomen', OVER, MEENEMEN);
