/** Which statements are about a stay abroad, whose it is, and which of their durations say how long it may be. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { denies, otherValueOf, questionAnswered, speaksOf } from '../surroundings.ts';
import {
  ABROAD,
  ANDERE_BEZIGHEID,
  ANDERE_VAKANTIE,
  AOW_LEEFTIJD,
  BINNENLAND,
  BLIJVEN,
  BUITENLAND,
  DAT_MAG,
  GELDT_ANDERS,
  GEMAAKTE_REIS,
  ONDER_AOW,
  VOORAF,
  WEG,
} from '../words/buitenland.ts';
import {
  LOSS,
  MAXIMUM,
  MEER_KEREN,
  NIET_LANGER,
  NIETS,
  NOG_EENS_VIER,
  OF_UITKERING,
  PAS,
  PER_JAAR,
  PER_KEER,
  TOEGESTAAN,
  WAT_OVER_IS,
  WAT_TE_VEEL_IS,
} from '../words/buitenland-duur.ts';
import { UITKERING_EINDIGT } from '../words/sanctie.ts';

/** Four weeks a calendar year (art. 13 lid 1 onder e). */
export const DAYS = 28;

/** Thirteen weeks for who has reached the age of the AOW (art. 13 lid 4). */
export const DAYS_AOW = 91;

/** Says itself, or stands under words that say, that it is about being abroad for a time. */
export function isAboutStay(statement: Statement): boolean {
  if (statement.has(ANDERE_VAKANTIE) || isAtHome(statement)) return false;
  if (statement.has(BUITENLAND)) return true;
  const around = [statement.intro, statement.headings.at(-1)];
  if (questionAnswered(statement)?.has(WEG) === true && statement.next?.has(BUITENLAND) === true) return true;
  const goesAway =
    statement.has(WEG) && [statement.previous, ...statement.headings].some((each) => each?.has(BUITENLAND));
  if (goesAway) return true;
  if (
    statement.previous?.has(BUITENLAND) &&
    statement.headings.at(-1)?.isQuestion &&
    statement.headings.at(-1)?.has(WEG)
  )
    return true;
  if (statement.has(ANDERE_BEZIGHEID)) return false;
  // "Met AOW is dat dertien weken": the length of the stay in the sentence before.
  if (statement.has(IS_DAT) && statement.previous?.has(ABROAD) && statement.previous.durations.length > 0) return true;
  if (statement.has(DAT_MAG) && statement.previous?.has(BUITENLAND) && !isAtHome(statement.previous)) return true;
  if (asksForFourWeeks(questionAnswered(statement)) || answersForOther(statement)) return true;
  return speaksOf(statement, BUITENLAND) || around.some((each) => each?.has(BUITENLAND) ?? false);
}

/** "Kan ik in de zomer en in de winter vier weken weg?" */
const asksForFourWeeks = (question: Statement | undefined): boolean =>
  question?.has(WEG) === true && question.durations.some(({ days }) => Math.round(days) === DAYS);

/** "Ik ben 62. Geldt er iets anders? Dan is het acht weken." below a title on journeys. */
const answersForOther = (statement: Statement): boolean =>
  questionAnswered(statement)?.has(GELDT_ANDERS) === true &&
  statement.words.length <= SHORT &&
  statement.headings.some((each) => each.has(BUITENLAND));

/** A holiday within the country is not counted. */
function isAtHome(statement: Statement): boolean {
  const places = [statement, questionAnswered(statement)].filter((each) => each !== undefined);
  return places.some((each) => each.has(BINNENLAND)) && !places.some((each) => each.has(ABROAD));
}

/** The duration says how long the stay may be, not when to tell of it or what comes after a longer one. */
export function isLength(duration: Duration, statement: Statement): boolean {
  if (isHalfYear(duration)) return allowsHalfYear(duration, statement);
  if (!['dag', 'werkdag', 'week', 'maand'].includes(duration.unit)) return false;
  if (duration.bound === 'every') return Math.round(duration.days) === DAYS && statement.has(PER_KEER);
  if (isToldBefore(duration, statement) || statement.has(NOT_WITH_BENEFIT) || isOfOther(duration, statement))
    return false;
  if (Math.round(duration.days) === DAYS) return true;
  if (isTermToAct(duration, statement) || isFirstPart(duration, statement)) return false;
  if (duration.bound === 'atMost' && statement.has(NIET_LANGER)) return statement.dates.length === 0;
  if (isOneOfMore(duration, statement) || (duration.days < DAYS && statement.has(WAT_OVER_IS))) return false;
  if (duration.bound === 'after') return statement.has(NIET_LANGER) || endsAfter(duration, statement);
  if ((statement.words.length <= SHORT || isCellOfLengths(duration, statement)) && statement.dates.length === 0)
    return standsForLimit(statement) && !tellsOfLoss(duration, statement);
  if (statement.sameClause(duration, MAXIMUM)) return statement.dates.length === 0;
  if (duration.bound === 'exact' && setsOtherLimit(duration, statement)) return true;
  if (isForGroup(duration, statement)) return true;
  if (duration.days <= DAYS_AOW && isOfAowAge(statement)) return false;
  return duration.days > DAYS && statement.sameClause(duration, TOEGESTAAN);
}

/** "Met studiefinanciering mag u zes weken weg; met bijstand vier weken." */
function isOfOther(duration: Duration, statement: Statement): boolean {
  const own = statement.durations.find(({ days }) => Math.round(days) === DAYS);
  if (own === undefined || own === duration) return false;
  return statement
    .find(WITH_BENEFIT)
    .some((named) => statement.sameClause(named, own) && !statement.sameClause(named, duration));
}
const WITH_BENEFIT = concept('met bijstand', 'met bijstand', 'met een bijstand*', 'in de bijstand', 'bij bijstand');

const NOT_WITH_BENEFIT = concept('niet met behoud', 'niet met behoud', 'niet met een uitkering');

/** How long before the journey it must be told: "geef het door, max. 3 weken per jaar" is a limit of its own. */
function isToldBefore(duration: Duration, statement: Statement): boolean {
  if (questionAnswered(statement)?.has(VOORAF) && statement.words.length <= SHORT) return true;
  if (!statement.has(VOORAF) || statement.has(NOG_EENS_VIER)) return false;
  if (statement.sameClause(duration, VOORAF)) return true;
  return statement.near(duration, VOORAF, 4) && !statement.sameClause(duration, PER_JAAR);
}

/** "In de eerste zes weken kunt u niet op vakantie." */
const isFirstPart = ({ start }: Duration, statement: Statement): boolean =>
  statement.words[start - 1]?.plain === 'eerste' && !statement.has(LOOPT_DOOR);
const LOOPT_DOOR = concept('loopt door', 'loopt … uitkering … door', 'uitkering loopt … door');

/** "Bel ons binnen drie weken", not "als u binnen drie weken terug bent". */
const isTermToAct = (duration: Duration, statement: Statement): boolean =>
  [duration.start, duration.start - 1].some((at) => statement.words[at]?.plain === 'binnen') &&
  !statement.words.slice(duration.end, duration.end + 3).some(({ plain }) => plain.startsWith('terug'));

const SHORT = 6;

/** "Met ontheffing | 13 weken" in a table that says how long, "Met ontheffing: dertien weken" in a list. */
function isCellOfLengths({ start, end }: Duration, { kind, intro, text, words }: Statement): boolean {
  if (end !== words.length) return false;
  if (kind === 'row') return intro?.has(HOE_LANG) === true;
  return kind === 'item' && /:\s*$/.test(text.slice(0, words[start]?.from));
}

const HOE_LANG = concept('hoe lang', 'hoe lang', 'hoelang', 'duur', 'weken', 'dagen', 'maxim*');

/** So few words put a limit in a list, in answer to a question, or with a word of limit or journey: not "Een week Texel." */
function standsForLimit(statement: Statement): boolean {
  if (tellsOfOneStay(statement)) return false;
  if (statement.kind !== 'sentence' || questionAnswered(statement) !== undefined) return true;
  return [MAXIMUM, TOEGESTAAN, BUITENLAND].some((each) => statement.has(each));
}

/** "U mist twee dagen", "Nee, alleen één week" below "Ben ik alles kwijt?": days without benefit, or of journeys together. */
function tellsOfLoss({ days }: Duration, statement: Statement): boolean {
  if (days >= DAYS) return false;
  return [statement, statement.previous, statement.headings.at(-1)].some((each) => each?.has(LOSS));
}

/** "Zij was zes weken weg", or a row of what one loses by a longer stay. */
function tellsOfOneStay(statement: Statement): boolean {
  return statement.has(GEMAAKTE_REIS) || (statement.kind === 'row' && statement.intro?.has(NIETS) === true);
}

/** "Een half jaar", "een kwartaal": a year in whole is mostly what the weeks are counted in. */
function isHalfYear({ unit, days }: Duration): boolean {
  if (unit === 'kwartaal') return true;
  return unit === 'jaar' && days > DAYS_AOW && days < DAYS_OF_YEAR;
}

const DAYS_OF_YEAR = 365;

/** "Dan kunt u een half jaar in het buitenland blijven." */
function allowsHalfYear(duration: Duration, statement: Statement): boolean {
  if (duration.bound !== 'exact' || statement.negates(duration) || !statement.near(duration, BLIJVEN, 5)) return false;
  return statement.sameClause(TOEGESTAAN, duration);
}

/** "Met AOW mag u dertien weken per jaar weg. Voor anderen is dat zes weken." */
function setsOtherLimit(other: Duration, statement: Statement): boolean {
  const before = otherValueOf(statement, other);
  if (before === undefined || !isAboutStay(before)) return false;
  return before.durations.some(
    (duration) =>
      [DAYS, DAYS_AOW].includes(Math.round(duration.days)) &&
      before.sameClause(duration, MAXIMUM) &&
      !before.sameClause(duration, VOORAF),
  );
}

/** "Na zes weken in het buitenland stopt uw uitkering" hints at another limit than four weeks. */
function endsAfter({ start, days }: Duration, statement: Statement): boolean {
  if (days < DAYS && !statement.has(VOORAF) && !statement.has(WAT_OVER_IS) && !statement.has(ZONDER))
    return ends(statement) && !isOfAowAge(statement);
  const opens =
    statement.has(PAS) ||
    [start - 1, start].some((at) => statement.words[at]?.plain === 'na') ||
    (statement.has(PER_JAAR) && statement.has(OF_UITKERING)) ||
    losesTheRest(statement);
  return opens && speaksOf(statement, UITKERING_EINDIGT) && !isOfAowAge(statement);
}

/** "Stopt", "geen recht"; not "stopt niet". */
const ends = (statement: Statement): boolean =>
  statement
    .find(UITKERING_EINDIGT)
    .some((span) => !statement.negates(span) || DENIAL.has(statement.words[span.start]?.plain ?? ''));

const DENIAL: ReadonlySet<string> = new Set(['geen', 'niet', 'nooit', 'niets']);

/** "Wie langer dan drie weken per jaar weg is, heeft over de dagen daarboven geen recht." */
export function endsInYear(duration: Duration, statement: Statement): boolean {
  if (duration.days < DAYS) return endsAfter(duration, statement);
  if (!statement.has(PER_JAAR) && !losesTheRest(statement) && !statement.has(PAS)) return false;
  const losing = [statement, questionAnswered(statement)].some((each) => each?.has(OF_UITKERING));
  return losing && endsAfter(duration, statement);
}

/** "Dan krijgt u over de extra dagen geen uitkering." */
function losesTheRest(statement: Statement): boolean {
  return statement.has(WAT_TE_VEEL_IS) && denies(statement, OF_UITKERING);
}

/** "Vijf weken voor gezinnen, vier weken voor anderen": a limit of its own for a group. */
function isForGroup({ bound, days, end }: Duration, statement: Statement): boolean {
  if (bound !== 'exact' || days <= DAYS || statement.words[end]?.plain !== 'voor') return false;
  return statement.has(TOEGESTAAN) && statement.durations.some((other) => Math.round(other.days) === DAYS);
}

const IS_DAT = concept('is dat', 'is dat', 'is dit', 'dat is');
export const SAMEN = concept('samen', 'samen', 'in totaal', 'bij elkaar', 'opgeteld');
const ZONDER = concept('zonder', 'zonder', 'al');

/** "Twee keer per jaar veertien dagen": a part of the four weeks. */
export function isOneOfMore({ start, days }: Duration, statement: Statement): boolean {
  const total = statement.durations.some((other) => Math.round(other.days) === DAYS);
  if (days < DAYS && total && statement.has(SAMEN)) return true;
  return days < DAYS && statement.find(MEER_KEREN).some(({ end }) => end <= start && start - end <= 2);
}

/** From this age the AOW may have begun. */
const OLDEST = 66;

/** Said of somebody who has reached the age of the AOW. */
export function isOfAowAge(statement: Statement): boolean {
  if (statement.has(ONDER_AOW) && !statement.durations.some(({ days }) => Math.round(days) === DAYS)) return false;
  return (
    [statement, questionAnswered(statement)].some((each) =>
      each?.ages.some(({ from }) => from !== undefined && from >= OLDEST),
    ) ||
    statement.has(AOW_LEEFTIJD) ||
    speaksOf(statement, AOW_LEEFTIJD) ||
    (statement.intro?.has(AOW_LEEFTIJD) ?? false)
  );
}
