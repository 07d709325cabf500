/** What held at another time that the page names without its year: last year, until July, "oud". Whether it was so then is for a person to read. */
import { concept } from '../../language/concept.ts';
import type { IsoDate } from '../../language/date.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../../rules/surroundings.ts';
import { isOneDay } from '../page-of-then.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Headings, questions and heads of rows that date what they hold before now. */
const BEFORE = concept(
  'toen',
  'vorig jaar',
  'vorige jaar',
  'zo was het',
  'was het zo',
  'eerste half jaar',
  'eerste halfjaar',
  'wat gold toen',
  'gold toen',
  ...MONTHS.flatMap((month) => [
    `tot ${month}`,
    `voor ${month}`,
    `tot 1 ${month}`,
    `voor 1 ${month}`,
    `tot en met ${month}`,
    `t/m ${month}`,
  ]),
);
/** "Oud bedrag: …", "1 januari | …", "januari t/m juni | …": a row or item that names its own time. */
const OF_ITS_TIME = concept(
  'eigen tijd',
  'oud',
  'oude',
  ...MONTHS.flatMap((month) => [month, `1 ${month}`, `tot ${month}`, `tot en met ${month}`, `vanaf 1 ${month}`]),
);
const LONG_AGO = concept(
  'lang geleden',
  'jarenlang',
  'vorige norm',
  'norm … daarvoor',
  'nu wel',
  'nu nog niet',
  'nu … nog niet',
  'in het voorjaar',
  'afgelopen voorjaar',
  'voor de zomer',
  'eerder dit jaar',
  ...MONTHS.map((month) => `tot 1 ${month} mocht`),
  ...['oud', 'oude', 'vroegere', 'verouderd', 'verouderde', 'afgeschaft', 'afgeschafte'].flatMap((old) =>
    ['naam', 'woord', 'term', 'begrip', 'werkwijze'].map((word) => `${old} ${word}`),
  ),
);

/** "Eerst: 90%. Nu: 95%." */
const LABEL_OF_THEN = /^(?:eerst|toen|was|tot nu(?: toe)?|oude?(?: \w+)?): /i;
/** "Dat kan sinds januari wel", after what could not be; "Dat verandert in januari", after what cannot be yet. */
const CHANGED_SINCE =
  /^(?:maar |en )?(?:(?:dat|dit|daar) (?:is|kan|mag|geldt|telt) .{0,40}\b(?:wel|anders|niet meer)[.!]*$|(?:dat|dit|daar) (?:verandert|veranderde|komt|kwam|wordt|werd)\b|(?:nu|inmiddels|sindsdien|tegenwoordig|voortaan)\b.{0,40}\b(?:wel|niet meer|anders)\b)/i;
const NOT_YET = concept(
  'nog niet',
  'nog niet',
  'nog geen',
  ...['kon', 'mocht', 'was', 'gold', 'telde', 'moest', 'kreeg', 'kregen', 'konden', 'waren'],
);

/** Told of an amount: it was that much. */
const IT_WAS = concept('het was', 'was', 'waren', 'bleef', 'bedroeg', 'ontving', 'kreeg', 'gold', 'lag', 'hadden');
const NOW = concept('nu', 'nu', 'nog', 'alsnog', 'kunt', 'is', 'zijn', 'geldt', 'bedraagt', 'blijft');

/** Takes time linear in the statement. */
export function isOfThen(statement: Statement, asOf: IsoDate): boolean {
  const { headings, intro, amounts } = statement;
  if (statement.has(LONG_AGO) || LABEL_OF_THEN.test(statement.text)) return true;
  if (statement.next !== undefined && CHANGED_SINCE.test(statement.next.text) && statement.has(NOT_YET)) return true;
  if (namesItsTime(statement) && !beginsThisYear(statement, asOf)) return true;
  if (amounts.length > 0 && statement.has(IT_WAS) && !statement.has(NOW)) return true;
  if (amounts.length > 1 && IN_BRACKETS.test(statement.text)) return true;
  if (isTold(statement.previous, asOf) || isTold(statement.previous?.previous, asOf)) return true;
  const asked = questionAnswered(statement);
  const above = [...headings, intro, asked].filter((each) => each?.isQuestion === false || asksHowMuch(each));
  const isShare = statement.percentages.length > 0;
  return above.some(
    (each) =>
      each !== undefined &&
      (each.has(BEFORE) ||
        (isShare && endsInPastYear(each, asOf)) ||
        isBeforeYear(each, asOf) ||
        (isOfPastYear(each, asOf) && !statement.has(NOW))),
  );
}

const namesItsTime = (statement: Statement): boolean =>
  (statement.kind !== 'sentence' || statement.text.includes(':')) && opensWith(statement, OF_ITS_TIME);

/** "Vanaf 1 juli 2026: …": with its year it is of now. */
function beginsThisYear({ dates }: Statement, asOf: IsoDate): boolean {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0) return false;
  return date.role === 'since' && date.first <= asOf && date.first.slice(0, 4) === asOf.slice(0, 4);
}

/** "In maart 2019 stelde een partij vragen", of whatever befell on a day of an earlier year: what is told after it is of then. */
function isTold(before: Statement | undefined, asOf: IsoDate): boolean {
  if (before === undefined || before.isConditional || before.isQuestion) return false;
  return before.dates.some((date) => date.last.slice(0, 4) < asOf.slice(0, 4) && isOneDay(date) && !before.has(READER));
}

const READER = concept('lezer', 'u', 'uw', 'je', 'wij', 'we');

/** "Vermogen: € 8.000 (€ 7.770)": what it is, and what it was. */
const IN_BRACKETS = /€ ?[\d.,]+ \((?:was |eerst )?€/;

/** "Regels van 2025": only what stands in it is of then. */
function isOfPastYear({ words, dates, isQuestion }: Statement, asOf: IsoDate): boolean {
  if (isQuestion || dates.length === 0) return false;
  return dates.every(
    ({ first, last, start }) => first < last && last < asOf && OF_YEAR.has(words[start - 1]?.plain ?? ''),
  );
}

/** "Cijfers 2025", a column "2025": shares change from year to year; amounts are held to their year by their own rules. */
function endsInPastYear({ words, dates }: Statement, asOf: IsoDate): boolean {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0 || date.role === 'since') return false;
  return date.end === words.length && date.first < date.last && date.last < asOf;
}

const OF_YEAR: ReadonlySet<string> = new Set(['van', 'over', 'in']);

/** "Hoeveel was het vorig jaar?", not "Kreeg u vorig jaar niets?". */
const asksHowMuch = (asked: Statement | undefined): boolean => asked !== undefined && opensWith(asked, HOW_MUCH);
const HOW_MUCH = concept('hoeveel', 'hoe', 'hoeveel', 'wat', 'welk', 'welke');

/** "Voor 2026": a year that has begun. */
function isBeforeYear({ words, dates }: Statement, asOf: IsoDate): boolean {
  return words[0]?.plain === 'voor' && dates.some(({ start, first }) => start === 1 && first <= asOf);
}
