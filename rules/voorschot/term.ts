/** When the voorschot comes, as a statement tells it. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { looksBack } from '../words/terug-in-de-tijd.ts';
import { BESLISSEN, TERMIJN_VOORBIJ, WACHTEN } from '../words/voorschot-besluit.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { NOG_GEEN_BESLUIT } from '../words/voorschot-onderzoek.ts';
import { NODIG } from '../words/voorschot-vanzelf.ts';
import { GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { asksWhen, HOW_LONG_GIVEN, isAskedAbove, isBareWhen, OF_BENEFIT } from './asks-when.ts';
import { AL_GEHAD, isOfNextOne, LATER_ONE } from './later-one.ts';
import { conditionOf, passageOf, topicOf } from './passage.ts';
import { isSettledLater } from './settlement.ts';
import { isOfWaiting } from './waits-out.ts';

/** The law's term in days. */
export const FOUR_WEEKS = 28;
/** "Na acht weken.", "Uiterlijk na tien weken": an answer that is hardly more than the term. */
const BARE_TERM = 7;
/** "Voorschot: pas in week negen na uw aanvraag", as an item of a list. */
const BARE_ITEM = 12;
/** A calendar month is two or three days over four weeks. */
export const MONTH = 31;

/**
 * Terms after which or within which the voorschot comes, from the statement and the question it answers. The term for the
 * decision itself is left out, unless it is past or missed: "na acht weken nog geen besluit", "niet binnen acht weken".
 */
export function termsOf(statement: Statement): readonly Duration[] {
  if (topicOf(statement) === undefined || statement.isQuestion || !gives(statement)) return [];
  if (isUnderDecision(statement) || goesOnPaying(statement)) return [];
  if (statement.has(LATER_ONE) && !tellsFirst(statement)) return [];
  if ([GEEN_VOORSCHOT, AL_GEHAD].some((each) => statement.has(each))) return [];
  const condition = conditionOf(statement);
  if (condition?.words[0]?.plain === 'wanneer' && condition.has(OF_BENEFIT) && !statement.has(ELK_VOORSCHOT)) return [];
  const own = statement.durations.filter(
    (term) => isTermOfVoorschot(statement, term) && !isOfSettling(statement, term) && !isOfNextOne(statement, term),
  );
  if (statement.has(VERREKENEN)) return own;
  const isOpen = !condition?.has(STILL_NONE) && !condition?.has(AL_GEHAD);
  const asked = (isOpen && condition?.durations.filter((term) => isWait(condition, term))) || [];
  if (asked.some(isTooLong)) return asked;
  if (own.length > 0) return afterTheWait(statement, own);
  if (!isOpen) return [];
  return asked.length > 0 ? asked : missedBefore(statement);
}

/** "Na zes weken niet beslist? Dan binnen drie dagen": both. "Wij beslissen binnen acht weken en duurt dat langer dan vier …": the last. */
function afterTheWait(statement: Statement, own: readonly Duration[]): readonly Duration[] {
  const wait = own.find(
    (term) =>
      isTooLong(term) &&
      [NOG_GEEN_BESLUIT, TERMIJN_VOORBIJ].some((over) =>
        statement.find(over).some((at) => statement.sameClause(at, term)),
      ),
  );
  if (wait === undefined) return own;
  const last = own.filter((each) => isInTime(each) && each.bound === 'after' && each.start > wait.end);
  if (last.length > 0 && statement.find(ELK_VOORSCHOT).every(({ start }) => start > wait.end)) return last;
  return own.filter((each) => each.end <= wait.end || !isInTime(each));
}

const isTooLong = ({ days }: Duration): boolean => days > MONTH;

/** "Na acht weken betalen wij het voorschot door." */
const goesOnPaying = ({ words }: Statement): boolean => words.at(-1)?.plain === 'door';

/** "Na acht weken nog geen voorschot? Bel ons, want …": it should have been there. */
const STILL_NONE = concept('nog geen voorschot', 'nog geen voorschot', 'nog steeds geen voorschot');

/** "Wij beslissen binnen acht weken. Is er dan nog niets, dan krijgt u een voorschot." */
function missedBefore(statement: Statement): readonly Duration[] {
  if (statement.has(VANAF_DAN_PAS) && statement.has(ELK_VOORSCHOT)) {
    const { previous } = statement;
    return [WACHTEN, NODIG, NOG_GEEN_BESLUIT].some((each) => previous?.has(each))
      ? (previous?.durations.filter(({ bound }) => bound !== 'every') ?? [])
      : [];
  }
  const missed = passageOf(statement).find((each) => each.has(DAN_NOG_NIETS) || each.has(TERMIJN_VOORBIJ));
  const before = missed?.previous;
  if (before === undefined || missed?.durations.length !== 0 || !statement.has(ELK_VOORSCHOT)) return [];
  return affirms(before, BESLISSEN) ? before.durations.filter(({ bound }) => bound !== 'every') : [];
}

/** "U wacht al acht weken. Vanaf dat moment krijgt u een voorschot." */
const VANAF_DAN_PAS = concept(
  'vanaf dan',
  'vanaf dan',
  'vanaf dat moment',
  'pas dan',
  'dan pas',
  'pas daarna',
  'in dat geval',
  'op dat moment',
);

const DAN_NOG_NIETS = concept(
  'dan nog niets',
  ...['dan', 'daarna'].flatMap((then) => [`${then} nog niet*`, `${then} nog geen`, `${then} nog steeds`]),
  ...['dat', 'dit'].flatMap((it) => [
    `lukt ${it} niet`,
    `${it} niet lukt`,
    `halen wij ${it} niet`,
    `halen we ${it} niet`,
  ]),
  'niet gelukt',
  ...['die', 'deze'].flatMap((that) => [
    `na ${that} termijn`,
    `na ${that} weken`,
    `is ${that} termijn`,
    `${that} termijn niet`,
  ]),
);

/** "Binnen vier weken terugbetalen". */
const isOfSettling = (statement: Statement, term: Duration): boolean =>
  statement.has(VERREKENEN) && !isSettledLater(statement, term);

/** "Vier weken", "28 dagen", and anything shorter. */
export function isInTime({ days }: Duration): boolean {
  return days <= FOUR_WEEKS;
}

/** "Een maand": nearly four weeks, said of the same term. */
export function isAboutAMonth({ days }: Duration): boolean {
  return days > FOUR_WEEKS && days <= MONTH;
}

/** "Dat volgt na acht weken" below "Uw besluit": nothing nearer names the voorschot. */
function isUnderDecision(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  if (heading === undefined || !heading.has(BESLUIT) || heading.has(ELK_VOORSCHOT)) return false;
  if (heading === conditionOf(statement) && !statement.has(ELK_VOORSCHOT)) return true;
  return ![statement, statement.previous, statement.intro].some((each) => each?.has(ELK_VOORSCHOT));
}

const BESLUIT = concept('besluit', 'besluit', 'beslissing', 'beschikking', 'beslissen', 'beslistermijn', 'afhandeling');

/** The statement speaks of giving or getting the voorschot. */
function gives(statement: Statement): boolean {
  if (statement.kind !== 'sentence' && !statement.has(ANDERE_STAP)) return true;
  return (
    goesOnGiving(statement) ||
    isGivenAfterAll(statement) ||
    isBareWhen(conditionOf(statement)) ||
    (isAskedAbove(statement) && statement.has(REKEN_OP)) ||
    passageOf(statement).some((each) => each.has(UITKEREN) || each.has(ELK_VOORSCHOT))
  );
}

const REKEN_OP = concept('reken op', 'reken op', 'rekening met', 'duurt', 'ongeveer', 'uiterlijk');

/** "Dat gebeurt zes weken na uw aanvraag", after a sentence that gives the voorschot. */
function goesOnGiving(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(HET_GEBEURT) || previous.has(VERREKENEN)) return false;
  if (affirms(previous, BESLISSEN) && !tellsFirst(statement)) return false;
  return topicOf(previous) !== undefined && previous.has(UITKEREN);
}

/** "In de zoekweken betalen wij geen voorschot. Na uw aanvraag wel: uiterlijk vier weken later." */
const isGivenAfterAll = ({ words, previous }: Statement): boolean =>
  previous?.has(GEEN_VOORSCHOT) === true && words.some(({ plain }) => plain === 'wel');

/** "De eerste keer is acht weken na uw aanvraag, daarna elke vier weken." */
export const tellsFirst = (statement: Statement): boolean => statement.has(EERSTE_KEER);

const EERSTE_KEER = concept('eerste keer', 'eerste keer', 'eerste *betaling', 'eerste voorschot', 'eerste bedrag');

const HET_GEBEURT = concept(
  'het gebeurt',
  ...['dat', 'dit'].flatMap((it) => [`${it} gebeurt`, `${it} duurt`, `gebeurt ${it}`]),
  ...['we', 'wij'].flatMap((we) => [`dat doen ${we}`, `doen ${we} dat`]),
  ...['eerste keer', 'de eerste', 'dat is', 'is dat'],
);

/** "De consulent belt u binnen twee werkdagen.": a step with a term of its own. */
const ANDERE_STAP = concept(
  'andere stap',
  'vraagt … aan',
  ...'bellen belt contact nodigt nodigen uitnodig* bericht hoort reageert reageren inleveren lever* stuur* aanvullen *gesprek intake'.split(
    ' ',
  ),
);

function isTermOfVoorschot(statement: Statement, term: Duration): boolean {
  if (term.bound === 'every' || (term.bound === 'atLeast' && isInTime(term)) || looksBack(statement, term))
    return false;
  if (term.unit === 'jaar') return false;
  if (isPointedBack(statement, term) || isOfWaiting(statement, term)) return false;
  if (statement.find(OOK_ALS).some(({ end }) => statement.sameClause({ start: end - 1, end }, term))) return false;
  const inClause = (named: Concept) => statement.find(named).some((at) => statement.sameClause(at, term));
  if (inClause(DAT_DUURT) && statement.has(BESLISSEN)) return false;
  if (inClause(BESLISSEN)) return isOverdue(statement, term) || (inClause(WACHTEN) && statement.has(DAN_VOORSCHOT));
  if (isInTime(term) || inClause(NOG_GEEN_BESLUIT) || inClause(TERMIJN_VOORBIJ) || inClause(BEKIJKEN)) return true;
  const asked = conditionOf(statement);
  if ((asked !== undefined && asksWhen(asked)) || isAskedAbove(statement)) return true;
  if (goesOnGiving(statement) || givesThen(statement, term)) return true;
  return (
    inClause(UITKEREN) || inClause(ELK_VOORSCHOT) || inClause(WACHTEN) || isBare(statement) || opens(statement, term)
  );
}

/** "Dan betalen wij ook over die vier weken", "bijstand over twee maanden", "€ 2.600 over twee maanden": what is paid for, not when. */
const isPointedBack = ({ words, kind, amounts }: Statement, { start }: Duration): boolean => {
  const [what, before] = [words[start - 2]?.plain ?? '', words[start - 1]?.plain];
  const isOfSum = kind === 'row' && amounts.some(({ end }) => end === start - 1);
  return (
    (what === 'over' && (before === 'die' || before === 'deze')) ||
    (before === 'over' && (what === 'bijstand' || isOfSum))
  );
};

/** "… voor het besluit, dat soms acht weken duurt." */
const DAT_DUURT = concept(
  'dat duurt',
  'besluit duurt',
  'beslissing duurt',
  ...['dat', 'die'].map((that) => `${that} … duurt`),
);

/** "De gemeente betaalt dan na tien weken een bedrag." */
const givesThen = (statement: Statement, { start }: Duration): boolean =>
  statement
    .find(UITKEREN)
    .some(({ end }) => statement.words[end]?.plain === 'dan' && end < start && start - end <= THEN);

/** Words between "betaalt dan" and the term. */
const THEN = 4;

/** "Zes weken nadat u de aanvraag hebt ingediend, krijgt u het voorschot", "wij betalen het, zes weken na uw aanvraag". */
function opens(statement: Statement, { start, end }: Duration): boolean {
  const { words } = statement;
  if (!COUNTS_FROM.has(words[end]?.plain ?? '') || !statement.has(UITKEREN) || statement.has(BESLISSEN)) return false;
  const isNamed = statement.has(ELK_VOORSCHOT);
  return start <= 2 ? isNamed : (isNamed || statement.has(IT)) && isLast(statement, end);
}

/** Nothing comes behind it but the application that it is counted from. */
const isLast = (statement: Statement, end: number): boolean =>
  statement.words.length - end <= COUNTED &&
  !statement.has(ANDERE_STAP) &&
  statement.find(APPLIED).some((at) => at.start > end);

const IT = concept('het', 'het', 'dit', 'geld', 'bedrag');

/** Words of "nadat u uw aanvraag hebt ingediend". */
const COUNTED = 7;
const COUNTS_FROM: ReadonlySet<string> = new Set(['nadat', 'na', 'vanaf']);
const APPLIED = concept('aanvraag', '*aanvraag', 'aangevraagd', 'melding', 'indien*');

/** "Ook als het langer dan acht weken duurt": no matter how long. */
const OOK_ALS = concept('ook als', 'ook als', 'ook wanneer', 'ook indien', 'zelfs als');

/** "Wie acht weken op het besluit wacht, krijgt daarna een voorschot." */
const DAN_VOORSCHOT = concept(
  'dan een voorschot',
  'daarna … voorschot',
  'dan … voorschot',
  'pas … voorschot',
  'vanaf … voorschot',
);

function isBare(statement: Statement): boolean {
  const { length } = statement.words;
  if (statement.headings.at(-1)?.has(HOW_LONG_GIVEN)) return false;
  if (length <= BARE_TERM) return true;
  if (statement.kind === 'sentence' || length > BARE_ITEM) return false;
  const asksWhen = statement.kind === 'row' && statement.words[0]?.plain === 'wanneer';
  return statement.has(ELK_VOORSCHOT) || (asksWhen && statement.headings.at(-1)?.has(ELK_VOORSCHOT) === true);
}

/** "Zes weken na uw aanvraag bekijken wij of wij een voorschot betalen." */
const BEKIJKEN = concept('bekijken', 'bekijken', 'kijken', 'bezien', 'beoordelen', 'gaan na', 'loopt');

/** The wait is over: longer than, after, not within; or there is still no decision. */
function isWait(statement: Statement, term: Duration): boolean {
  if (term.bound === 'every' || term.bound === 'atLeast') return false;
  return term.bound === 'after' || statement.has(LOOPT_AL) || isOverdue(statement, term);
}

/** "Loopt uw aanvraag anderhalve maand?" */
const LOOPT_AL = concept('loopt al', 'aanvraag loopt', 'loopt … aanvraag', 'aanvraag … loopt', 'u al', 'duurt … al');

/** The decision should have been there by then: "niet binnen acht weken", "na acht weken nog geen besluit". */
function isOverdue(statement: Statement, term: Duration): boolean {
  if (statement.negates(term) || statement.has(TERMIJN_VOORBIJ)) return true;
  return passageOf(statement).some((each) => each.has(NOG_GEEN_BESLUIT));
}
