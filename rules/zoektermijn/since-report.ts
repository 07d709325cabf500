/** Under 27 the application comes four weeks after the report: a term from the report is four weeks longer than one from the application. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { isAboutYoung, isForYoung } from './search-period.ts';

/** Said to the young, and counted from the report: "acht weken na je melding", "week 8" in their timetable. */
export function countsFromReport(statement: Statement, passage: readonly Statement[], page: Page): boolean {
  if (!isForYoung(page) && !isAboutYoung(statement, page)) return false;
  return statement.has(MELDING) || passage.some((each) => each.has(MELDING)) || isOfTimetable(statement);
}

const isOfTimetable = (statement: Statement): boolean => statement.kind !== 'sentence' && statement.has(WEEK);

const WEEK = concept('week', 'week');

const MELDING = concept(
  'na de melding',
  ...['na', 'vanaf', 'sinds'].flatMap((from) =>
    ['je', 'jouw', 'uw', 'de', 'die'].map((the) => `${from} ${the} melding`),
  ),
  'na melding',
  'melding en',
  ...['nadat', 'sinds', 'dat'].flatMap((from) => [`${from} je … meld*`, `${from} u … meld*`, `${from} … gemeld`]),
);
