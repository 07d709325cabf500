/** On which day a statement lets the benefit, or the right to it, start. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import {
  ANDER_BEGIN,
  ANDERS_DAN_BEGIN,
  EERST_OPMAKEN,
  LATER_GEBEURT,
  UITBETALING,
} from '../words/aanvraag/niet-de-start.ts';
import {
  AANVRAAG,
  BEGIN,
  DAG,
  DIE_DAG,
  GELD,
  INGAAN,
  KRIJGT,
  MELDING,
  RECHT,
  UITKERING,
  VANAF,
  VERBINDT,
} from '../words/aanvraag/start.ts';
import { isEarliest } from './earliest-day.ts';
import { givesBenefit, hasOther, isFromDay, isRightToOther, startsWhatIsGiven } from './given-benefit.ts';
import { laterEvents, laterMonths } from './later-events.ts';
import { goesOnAboutTerm, somethingElseBegins } from './what-begins.ts';

const DAY_REACH = 10; // Words between "de dag waarop" and "gemeld": Dutch puts the verb last.
const BACK = 3; // How many sentences back the melding may stand.
const TIE_REACH = 9; // Words between "zodra" and "compleet".

/** Tells when the benefit "gaat in", or from when one has it; not a term, a course, a payment or a change. */
export function tellsStart(statement: Statement): boolean {
  if (statement.has(ANDERS_DAN_BEGIN) || statement.has(EERST_OPMAKEN) || opensDuty(statement)) return false;
  if (statement.has(UITBETALING) && !startsApart(statement) && !isLabelled(statement)) return false;
  if (somethingElseBegins(statement)) return false;
  if (statement.has(INGAAN))
    if (beginsOtherwise(statement) || goesOnAboutTerm(statement) || onlyCountsAlong(statement)) return false;
  if (isLabelled(statement) || continuesStart(statement) || startsWhatIsGiven(statement)) return true;
  if (hasOther(statement)) return false;
  if (answersStart(statement))
    return statement.has(INGAAN) || !statement.has(ANDER_BEGIN) || LINKS.has(statement.words[0]?.plain ?? '');
  if (!statement.has(UITKERING)) return statement.has(GELD) && statement.has(EERSTE_DAG);
  if (statement.has(INGAAN)) return isFromDay(statement) ? givesBenefit(statement) : !isRightToOther(statement);
  const isGiven = statement.has(KRIJGT) || statement.kind === 'row' || statement.kind === 'definition';
  return statement.has(VANAF) && isGiven && !statement.has(ANDER_BEGIN) && givesBenefit(statement);
}

/** "Vanaf uw aanvraag moet u ons alles vertellen wat uw recht raakt": it is a duty that starts. */
const opensDuty = (statement: Statement): boolean =>
  statement.modality.has('moet') && !statement.has(INGAAN) && opensWith(statement, VANAF);

const EERSTE_DAG = concept('eerste dag', 'eerste dag waarover', 'eerste dag waarvoor');

/** "De uitkering telt vanaf uw melding, ook al komt de betaling later": the start has a clause of its own. */
function startsApart(statement: Statement): boolean {
  const payments = statement.find(UITBETALING);
  return statement
    .find(INGAAN)
    .some(
      (start) =>
        statement.sameClause(start, UITKERING) &&
        (statement.sameClause(start, DAG) || statement.sameClause(start, ONLY_THEN)) &&
        !payments.some((payment) => statement.sameClause(payment, start)),
    );
}

const ONLY_THEN = concept('pas', 'pas in', 'pas lopen', 'pas na', 'pas als');

/** Words of a fact in a list. */
const SHORT = 8;

/** "Begin: de dag van uw melding." */
function isLabelled(statement: Statement): boolean {
  if (statement.words.length > SHORT && statement.kind === 'sentence' && !LABEL.test(statement.text)) return false;
  const isNamed = opensWith(statement, BEGIN) || (statement.kind === 'row' && opensWith(statement, FROM_WHEN));
  return isNamed && statement.has(DAG) && statement.headings.at(-1)?.has(ANDER_BEGIN) !== true;
}

/** "Aanvang van de uitkering: …": before a colon stands what the rest is about. */
const LABEL = /^[\p{L} ]{5,40}:/u;

/** "Een eerdere begindatum geven wij niet. Wij rekenen vanaf de dag van uw melding." */
function continuesStart(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(VANAF) || statement.has(ANDER_BEGIN)) return false;
  return previous.has(INGAAN) && previous.has(UITKERING) && !beginsOtherwise(previous);
}

/** Stands below "Vanaf wanneer krijg ik bijstand?", or answers it. */
function answersStart({ headings, intro, previous }: Statement): boolean {
  return asksForStart(headings.at(-1)) || asksForStart(intro) || asksForStart(previous, true);
}

/** "Vanaf wanneer krijg ik bijstand?", "Ingangsdatum": the answer need not repeat it. Not "Gemeente begint met cursussen", "beginnen die weken?" */
function asksForStart(above: Statement | undefined, onlyQuestion = false): boolean {
  if (above === undefined || (onlyQuestion && !above.isQuestion)) return false;
  if ([ANDER_BEGIN, ANDERS_DAN_BEGIN, UITBETALING, COUNTS_ALONG].some((other) => above.has(other))) return false;
  if ((!above.isQuestion || above.durations.length > 0) && somethingElseBegins(above)) return false;
  if (above.words.length <= SHORT && above.has(FROM_WHEN)) return true;
  const isOfBenefit = [UITKERING, GELD, IT].some((each) => above.has(each));
  return above.has(INGAAN)
    ? !above.isQuestion || isOfBenefit
    : above.has(VANAF) && (above.has(UITKERING) || above.has(GELD));
}

/** "Vanaf hun 27e tellen kinderen mee." */
function onlyCountsAlong(statement: Statement): boolean {
  const along = statement.find(COUNTS_ALONG).filter((each) => !statement.negates(each));
  if (along.length === 0 || namesRightDay(statement)) return false;
  return statement.find(INGAAN).every(({ start }) => along.some((each) => each.start === start));
}

/** "Telt het mee?" */
const COUNTS_ALONG = concept('telt mee', 'telt … mee', 'tellen … mee');

/** "Wanneer gaat het in?", and not "Wanneer gaat mijn ontheffing in?" */
const IT = concept('het', 'het', 'dat', 'die', 'recht', 'ingangsdatum', 'begindatum', 'startdatum');

/** "Vanaf wanneer?" */
const FROM_WHEN = concept(
  'vanaf wanneer',
  'wanneer gaat … in',
  'wanneer begint',
  'vanaf wanneer',
  'vanaf welke dag',
  'vanaf welke datum',
  'per wanneer',
);

/** Something else begins: "de termijn begint", "het traject start". */
function beginsOtherwise(statement: Statement): boolean {
  const benefits = statement.find(UITKERING);
  const others = statement.find(ANDER_BEGIN);
  const starts = statement.find(INGAAN);
  const qualifies = (other: Span, benefit: Span) =>
    benefit.start >= other.end &&
    benefit.start - other.end <= 2 &&
    statement.sameClause(other, benefit) &&
    !starts.some(({ start }) => start >= other.end && start < benefit.start);
  if (others.some((other) => benefits.some((benefit) => qualifies(other, benefit)))) return true;
  const [first] = statement.find(APPLICATION);
  if (
    first?.start === 0 &&
    starts.some((start) => statement.near(first, start, 4) && statement.sameClause(first, start))
  )
    return true;
  if (starts.some(({ end }) => others.some((other) => isNamedAfter(statement, end, other)))) return true;
  if (statement.find(RECKONED).some(({ start }) => others.some(({ end }) => start >= end && start - end <= 1)))
    return true;
  if (statement.near(UITKERING, INGAAN, 2)) return benefits.every((benefit) => isOfLater(statement, benefit));
  return others.some((other) =>
    starts.some((start) => statement.near(other, start, 3) && statement.sameClause(other, start)),
  );
}

/** "Acht weken de tijd, te rekenen vanaf": what stands before it. */
const RECKONED = concept('gerekend vanaf', 'gerekend vanaf', 'rekenen vanaf');

/** "De aanvraag om bijstand begint pas als …": when it is taken up, not from when one gets the benefit. */
const APPLICATION = concept('de aanvraag', ...['de', 'uw', 'je', 'een'].map((whose) => `${whose} aanvraag`));

/** "De startdatum van de zoektijd". */
const isNamedAfter = ({ words }: Statement, end: number, { start }: Span): boolean =>
  words[end]?.plain === 'van' && start > end && start - end <= 3;

/** "De toekenning van uw uitkering": names what comes later, not what starts. */
function isOfLater(statement: Statement, { start }: Span): boolean {
  return statement
    .find(LATER_GEBEURT)
    .some(({ end }) => end < start && start - end <= 2 && statement.words[end]?.plain === 'van');
}

/** The day of the melding or the aanvraag is named as the start, and not denied. */
export function namesRightDay(statement: Statement): boolean {
  return rightDays(statement).some((span) => !statement.negates(span) || isEarliest(statement, span));
}

/** Where the right day stands: reporting with a day before it; applying too, unless the day is that of something later. */
function rightDays(statement: Statement): readonly Span[] {
  const late = [...laterEvents(statement), ...laterMonths(statement)];
  const reported = statement
    .find(MELDING)
    .filter((span) => followsDay(statement, span) && !isMonthAfter(statement, span));
  const applied = statement
    .find(AANVRAAG)
    .filter((span) => followsDay(statement, span) && !late.some((each) => statement.sameClause(span, each)));
  return [...reported, ...applied].filter((day) => !isDisregarded(statement, day));
}

/** "Altijd op de eerste, ongeacht de dag van uw aanvraag." */
const isDisregarded = ({ words }: Statement, { start }: Span): boolean =>
  words.slice(Math.max(0, start - 6), start).some(({ plain }) => plain === 'ongeacht');

/** "De eerste dag van de maand volgend op uw melding", "twee weken na de dag waarop u zich meldt": counted from the report, and later. */
function isMonthAfter(statement: Statement, report: Span): boolean {
  return [...statement.find(MAAND_NA), ...waitsAfter(statement)].some(
    (late) => late.end <= report.start && report.start - late.end <= DAY_REACH && statement.sameClause(late, report),
  );
}

/** "Een maand na". */
function waitsAfter(statement: Statement): readonly Duration[] {
  return statement.durations.filter(({ end }) => AFTER.has(statement.words[end]?.plain ?? ''));
}

const AFTER: ReadonlySet<string> = new Set(['na', 'nadat']);

/** "De uitkering begint een maand na uw melding"; four weeks may be those of the search period. */
export function startsLater(statement: Statement): Duration | undefined {
  if (!statement.has(INGAAN)) return undefined;
  return waitsAfter(statement).find(
    (wait) =>
      statement.find(INGAAN).some((start) => statement.sameClause(start, wait)) &&
      [MELDING, AANVRAAG].some((each) =>
        statement.find(each).some(({ start }) => start >= wait.end && start - wait.end <= DAY_REACH),
      ),
  );
}

const MAAND_NA = concept('maand na', 'maand na', 'maand nadat', 'maand volgend op', 'maand die volgt op');

function followsDay(statement: Statement, { start, end }: Span): boolean {
  return statement.find(DAG).some((day) => day.end <= end && start - day.end <= DAY_REACH);
}

/** Moments after the melding that the start is tied to: "zodra uw aanvraag compleet is", "op de dag van het gesprek". */
export function laterMoments(statement: Statement): readonly Span[] {
  const links = statement.find(VERBINDT);
  const isStart = statement.has(INGAAN) || statement.has(RECHT) || statement.has(AANVRAAG) || answersStart(statement);
  const months = isStart ? laterMonths(statement) : [];
  const later = laterEvents(statement).filter((late) => {
    if (statement.negates(late)) return false;
    return links.some(
      (link) => link.start <= late.start && late.start - link.end <= TIE_REACH && !isDenied(statement, link),
    );
  });
  return [...later, ...months];
}

/** "Ook als het besluit later komt"; "niet pas als alle papieren binnen zijn." */
function isDenied({ words }: Statement, { start }: Span): boolean {
  const [before, first] = [words[start - 1]?.plain, words[start - 2]?.plain];
  if (words[start]?.plain === 'als' && (before === 'ook' || before === 'zelfs')) return true;
  return before === 'niet' ? words[start]?.plain === 'pas' : before === 'pas' && first === 'niet';
}

/** The moment belongs to the start: in its clause, or right beside it. */
export function isTiedToStart(statement: Statement, moment: Span): boolean {
  const begins: readonly Concept[] = [INGAAN, VANAF, DAG].filter((each) => statement.has(each));
  if (begins.length === 0) return answersStart(statement) && isElliptic(statement) && !givesOther(statement);
  if (statement.has(INGAAN) && isPutOff(statement, moment)) return true;
  return begins.some((begin) => statement.sameClause(begin, moment) || statement.near(begin, moment));
}

/** "Bij het besluit krijgt u een brief." */
const givesOther = (statement: Statement): boolean =>
  statement.has(KRIJGT) && !statement.has(UITKERING) && !statement.has(WIJ_ONTVANGEN);
const WIJ_ONTVANGEN = concept('wij ontvangen', 'hebben … ontvangen', 'hebben … gekregen', 'is ontvangen');

/** "Na het gesprek.", "Dat is na het gesprek": what answers, not "Dit bespreken wij bij de intake". */
const isElliptic = ({ words }: Statement): boolean =>
  LINKS.has(words[0]?.plain ?? '') || !ABOUT.has(words[0]?.plain ?? '') || words[1]?.plain === 'is';

const LINKS: ReadonlySet<string> = new Set([
  'na',
  'nadat',
  'zodra',
  'pas',
  'als',
  'op',
  'vanaf',
  'wanneer',
  'bij',
  'per',
]);
const ABOUT: ReadonlySet<string> = new Set(['dit', 'dat', 'daarover', 'hierover', 'wij', 'we', 'u', 'je']);

/** "De uitkering start niet op die dag maar pas als wij alles hebben nagekeken." */
const isPutOff = ({ words }: Statement, { start }: Span): boolean =>
  words.slice(Math.max(0, start - TIE_REACH), start).some(({ plain }) => plain === 'pas');

/** "Meld u op werk.nl. Deze dag telt als begin van uw uitkering." */
export function pointsToMelding(statement: Statement): boolean {
  if (!statement.has(DIE_DAG) || statement.has(LATER_GEBEURT)) return false;
  if (statement.has(MELDING) || statement.has(AANVRAAG)) return true;
  let at = statement.previous;
  for (let step = 0; at !== undefined && step < BACK; step += 1) {
    if (at.has(LATER_GEBEURT)) return false;
    if (at.has(MELDING) || at.has(AANVRAAG)) return true;
    at = at.previous;
  }
  return false;
}
