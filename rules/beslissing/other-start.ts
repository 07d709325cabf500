/** Does a statement about the eight weeks let them begin at another moment than the application, whatever that moment is called? */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms, denies } from '../surroundings.ts';
import { AANVRAAG, BESLISSEN } from '../words/beslissing/besluit.ts';
import { STILSTAAN, TELT_NIET_MEE } from '../words/beslissing/opschorting.ts';
import { BEGINNEN, BEGINPUNT, BEGINT, INTAKE, NA_DE_AANVRAAG, PAS } from '../words/beslissing/start.ts';
import { AGAIN, COUNTS, RUNS_ON } from '../words/beslissing/teller.ts';
import { answersBegin } from './counted-from.ts';
import { decisionTerms, LONGEST } from './decision-term.ts';

/** "De acht weken starten zodra er een consulent voor u is", "niet de dag van uw aanvraag telt". */
export function beginsElsewhere(statement: Statement): boolean {
  if (statement.isQuestion || [RUNS_ON, STILSTAAN, TELT_NIET_MEE, AS_WELL].some((each) => statement.has(each)))
    return false;
  if (!isOfTheWeeks(statement)) return false;
  const verbs = statement.has(PAS) ? [BEGINNEN] : [BEGINT, COUNTS, BEGINPUNT];
  const begins = verbs.flatMap((each) => statement.find(each)).filter((at) => !statement.negates(at));
  if (begins.length > 0 && denies(statement, NA_DE_AANVRAAG)) return !statement.has(NEXT_DAY);
  const ties = [...momentsIn(statement, begins), ...weeksAfter(statement)].filter((at) => !isDenied(statement, at));
  return ties.some(({ end }) => {
    const what = { start: end, end: end + 1 };
    return !statement.find(APPLIED).some((at) => at.start >= end && statement.sameClause(at, what));
  });
}

/** The term of the decision and no other: eight weeks or its own name here, or eight weeks just before. */
function isOfTheWeeks(statement: Statement): boolean {
  const { durations, previous } = statement;
  if (durations.length > 0) return durations.some(({ days }) => days === LONGEST);
  if (statement.has(BESLISSEN) || answersBegin(statement)) return true;
  return [previous, previous?.previous].some(
    (each) => each !== undefined && decisionTerms(each).some(({ days }) => days === LONGEST),
  );
}

/** What brings the moment, behind what begins or behind "pas"; all of an answer to the question when it begins. */
function momentsIn(statement: Statement, begins: readonly Span[]): readonly Span[] {
  const moments = statement.find(MOMENT);
  if (answersBegin(statement)) return moments;
  const late = begins.length === 0 ? [] : [...begins, ...statement.find(PAS)];
  return moments.filter(({ start }) => late.some(({ end }) => end <= start));
}

/** "… en niet als", "niet pas nadat". */
const isDenied = ({ words }: Statement, { start }: Span): boolean =>
  words.slice(Math.max(0, start - DENIED_BEFORE), start).some(({ plain }) => plain === 'niet');

/** Words from "niet" to the moment: "dus niet vanaf de dag dat". */
const DENIED_BEFORE = 4;

/** "Acht weken nadat …". */
function weeksAfter({ durations, words }: Statement): readonly Span[] {
  return durations.filter(({ days, end }) => days === LONGEST && words[end]?.plain === 'nadat');
}

const MOMENT = concept('moment', 'als', 'wanneer', 'indien', 'zodra', 'nadat', 'moment', 'dag dat', 'dag waarop');

/** The application itself, and what is said of it alone. */
const APPLIED = concept(
  'aangevraagd',
  'aanvra*',
  'aanvroeg',
  'aangevraagd',
  'ontvang*',
  'binnenk*',
  ...['hij', 'het', 'deze', 'die', 'ons'].map((it) => `${it} binnen`),
  'indien*',
  'ingediend',
  '*formulier',
  'verzoek',
  'meld*',
  'gemeld',
  'verzend*',
  'verstuur*',
  'verzonden',
  'ondertekend*',
  'zoek*',
);

/** No matter when: "ook als"; or with another term: "op dezelfde dag als de vier weken". */
const AS_WELL = concept(
  'ook als',
  ...['weken', 'dagen'].map((term) => `dezelfde … als … ${term}`),
  'ook als',
  'ook wanneer',
  'zelfs als',
  'ongeacht',
  'niet uit',
);

/** The day after, or an earlier one. */
const NEXT_DAY = concept('dag erna', 'erna', 'daarna', 'volgende dag', 'ontvang*', 'meld*');

/** "U komt op gesprek. Op die dag begint onze termijn van acht weken." */
export function startsOnDayOfTalk(statement: Statement): boolean {
  if (!ON_THAT_DAY.has(opening(statement)) || statement.has(AL)) return false;
  let at = statement.previous;
  let isOfTalk = false;
  for (let steps = 0; at !== undefined && steps < REMEMBERED; steps += 1) {
    if (at.has(APPLIED) || at.has(AANVRAAG)) return false;
    isOfTalk ||= affirms(at, INTAKE);
    at = at.previous;
  }
  return isOfTalk;
}

const opening = ({ words }: Statement): string =>
  words
    .slice(0, 3)
    .map(({ plain }) => plain)
    .join(' ');

const ON_THAT_DAY: ReadonlySet<string> = new Set(
  ['dag', 'datum', 'moment'].flatMap((day) =>
    ['op die', 'vanaf die', 'op dat', 'vanaf dat'].map((on) => `${on} ${day}`),
  ),
);
/** "Op dat moment loopt de termijn al." */
const AL = concept('al', 'al');
/** Sentences that the day may be named before. */
const REMEMBERED = 5;

/** "De acht weken", "de klok van acht weken"; "een traject van acht weken" is another. */
export function areTheWeeks({ words, durations }: Statement): boolean {
  return durations.some(({ days, start }) => {
    const before = words[start - 1]?.plain ?? '';
    return days === LONGEST && (THE.has(before) || (before === 'van' && THE_TERM.has(words[start - 2]?.plain ?? '')));
  });
}

const THE: ReadonlySet<string> = new Set(['de', 'die', 'deze', 'onze']);
const THE_TERM: ReadonlySet<string> = new Set(['klok', 'teller', 'termijn', 'tijd']);

/** "Dan begint de termijn helemaal opnieuw", "de acht weken beginnen opnieuw": it only stands still. */
export function beginsAgain(statement: Statement): boolean {
  if (statement.has(AGAIN)) return !statement.negates(AGAIN);
  return areTheWeeks(statement) && affirms(statement, WEEKS_AGAIN) && !statement.has(LOPEN);
}

const WEEKS_AGAIN = concept(
  'weken opnieuw',
  'weken beginnen … opnieuw',
  'beginnen … weken opnieuw',
  'weken starten … opnieuw',
);
const LOPEN = concept('lopen', 'lopen');
