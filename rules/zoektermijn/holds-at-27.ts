/** Does a statement put the period on those who are 27, or spare only those of 28, without telling a range of ages? */
import type { Age } from '../../language/age.ts';
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { affirms, isYes, questionAnswered } from '../surroundings.ts';
import { BINDEND, GELDT, GELDT_NIET } from '../words/zoektermijn/gelding.ts';
import { JONGEREN } from '../words/zoektermijn/leeftijd.ts';
import { UITKERING } from '../words/zoektermijn/recht.ts';
import { OVERSLAAN, UITZONDERING } from '../words/zoektermijn/uitzondering.ts';
import { AANVRAGEN } from '../words/zoektermijn/volgorde.ts';
import {
  isAboutSearchPeriod,
  isYoung,
  LAST_YEAR,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
  SEARCH,
} from './search-period.ts';

/** Said of those who are 27 themselves. */
const AT_27 = concept(
  'wie 27 is',
  'ook op uw 27e',
  'ook op uw 27ste',
  'ook als … 27 bent',
  'ook wie … 27 is',
  'zevenentwintigjarige*',
  '27-jarige*',
);

/** "18- tot 27-jarigen". */
const UP_TO: ReadonlySet<string> = new Set(['tot', 'onder', 'dan']);

/** Spared it. */
const AT_ONCE = concept('meteen', 'meteen', 'direct', 'gelijk', 'onmiddellijk', 'vrijgesteld', 'niet meer');

/** "Zevenentwintigjarigen vallen ook onder de zoektermijn", "iemand van 27 moet eerst vier weken zoeken". */
function holdsAt27(statement: Statement, page: Page): boolean {
  const named =
    statement.find(AT_27).some(({ start }) => !UP_TO.has(statement.words[start - 1]?.plain ?? '')) ||
    (statement.ages.length > 0 && statement.ages.every(is27) && (statement.has(BINDEND) || statement.has(GELDT)));
  if (
    !named ||
    statement.isQuestion ||
    statement.kind === 'heading' ||
    !(namesSearchPeriod(statement, page) || pointsBack(statement, page))
  )
    return false;
  if (statement.has(GELDT_NIET) || isSpared(statement) || statement.modality.has('hoeft-niet')) return false;
  return !statement.negates(AT_27) && !statement.negates(SEARCH);
}

/** "Dat geldt ook als u al 27 bent", after a sentence on the weeks. */
const pointsBack = ({ previous, words }: Statement, page: Page): boolean =>
  previous !== undefined && namesSearchPeriod(previous, page) && words.some(({ plain }) => DIT.has(plain));

const DIT: ReadonlySet<string> = new Set(['dit', 'dat', 'die', 'deze']);

/** "Wie 28 of ouder is, hoeft geen vier weken te zoeken", "vanaf 28 jaar; daaronder geldt de zoektermijn". */
function sparesFrom28(statement: Statement, page: Page): boolean {
  if (statement.isQuestion) return false;
  if (statement.near(GRENS, AGE_28, 6) && statement.durations.length === 0 && !statement.negates(AGE_28))
    return isAboutSearchPeriod(statement, page);
  const asked = questionAnswered(statement);
  const isSaid = is28(statement) || (asked !== undefined && is28(asked) && asked.ages[0]?.to === undefined);
  if ((isSaid || statement.near(BIRTHDAY_28, ENDS, 6)) && affirms(statement, ENDS))
    return isAboutSearchPeriod(statement, page);
  if (!isSaid || statement.next?.ages.some(is27)) return false;
  const isSpared =
    statement.words[0]?.plain === 'niet' ||
    [statement, asked].some((each) => each?.modality.has('hoeft-niet') || SPARED.some((spared) => each?.has(spared)));
  const atOnce = affirms(statement, AT_ONCE) && statement.has(AANVRAGEN);
  if (statement.has(ONLY) && atOnce && statement.has(UITKERING)) return true;
  const isSaidNext = statement.next?.has(DAARONDER) === true && namesItPlainly(statement.next);
  return (isSpared || atOnce || statement.has(DAARONDER)) && (isSaidNext || isAboutSearchPeriod(statement, page));
}

const is28 = (statement: Statement): boolean =>
  statement.has(AGE_28) && statement.ages.length === 1 && statement.ages[0]?.from === LAST_YEAR + 2;

/** "De leeftijd van 28 jaar niet bereikt": a limit. */
export const NOT_YET_28 = concept('28 … bereikt', '28 … bereikt');

const GRENS = concept('grens', 'grens', 'leeftijdsgrens', 'bovengrens');
const SPARED = [GELDT_NIET, OVERSLAAN, UITZONDERING];
const AGE_28 = concept('28', '28', '28e', '28ste', '28-jarige*', '28-plusser*', 'achtentwintig*');
const DAARONDER = concept('daaronder', 'daaronder', 'daarvoor geldt', 'jonger … die weken');

/** "De zoektermijn eindigt op uw 28e verjaardag." */
const BIRTHDAY_28 = concept('28e verjaardag', '28e', '28ste', 'achtentwintigste');
const ENDS = concept('eindigt', 'eindigt', 'stopt', 'vervalt', 'houdt … op', 'loopt … af', 'voorbij', 'niet meer');

/** "Ben je 27? Dan val je nog onder de zoektermijn", "U bent 27. U moet dan eerst …". */
function asks27({ isQuestion, ages, words, next }: Statement, page: Page): boolean {
  if (next === undefined || words.length > (isQuestion ? SHORT : TOLD)) return false;
  if (!isQuestion && !next.words.slice(0, 3).some(({ plain }) => plain === 'dan')) return false;
  if (!ages.some(is27) || !namesSearchPeriod(next, page)) return false;
  return !isLoose(next) && next.has(BINDEND) && !next.negates(SEARCH);
}

const is27 = ({ from, to }: Age): boolean => from === LAST_YEAR + 1 && to === from;

/** "Ik ben 27, moet ik de vier weken ook afwachten? Ja.", "Kan ik op mijn 27e meteen aanvragen? Nee, eerst geldt de zoektermijn." */
function bindsAsked27(statement: Statement, page: Page): boolean {
  const asked = questionAnswered(statement);
  const around = [asked, asked?.previous, statement.headings.at(-1)];
  if (statement.ages.some(isYoung) || !around.some((each) => each !== undefined && tellsOf27(each))) return false;
  if (statement.isQuestion || statement.has(JONGEREN) || statement.negates(SEARCH)) return false;
  if (statement.has(BINDEND) && !isLoose(statement) && namesSearchPeriod(statement, page)) return true;
  if (asked === undefined || !isYes(statement) || statement.modality.has('hoeft-niet')) return false;
  if (![asked, statement].some((each) => each.modality.has('moet') || each.has(GELDT))) return false;
  return [asked, statement].some((each) => namesItPlainly(each) || (namesFourWeeks(each) && each.has(BINDEND)));
}

/** Nobody is bound: "geldt niet", "hoeft niet", "kunt meteen aanvragen". */
function isLoose(statement: Statement): boolean {
  const { modality } = statement;
  if (modality.has('hoeft-niet') || statement.has(GELDT_NIET)) return true;
  if (statement.has(AT_ONCE) && !statement.has(AGE_28)) return true;
  return modality.has('kan') && !modality.has('moet') && !statement.has(GELDT);
}

/** "Vanaf welke leeftijd kan ik meteen aanvragen? Vanaf 28 jaar." */
function answersAge28(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked === undefined || !asked.has(WELKE_LEEFTIJD) || statement.words.length > SHORT) return false;
  return statement.has(AGE_28) && (namesItPlainly(asked) || (asked.has(AT_ONCE) && asked.has(AANVRAGEN)));
}

const WELKE_LEEFTIJD = concept('welke leeftijd', 'welke leeftijd', 'hoe oud');

const tellsOf27 = (statement: Statement): boolean =>
  statement.ages.some(is27) ||
  statement.has(OP_27) ||
  (statement.has(GEWORDEN) && statement.ages.some(({ from }) => from === LAST_YEAR + 1));

const OP_27 = concept('op mijn 27e', 'op mijn 27e', 'op mijn 27ste');
const GEWORDEN = concept('geworden', 'geworden', 'gevierd', 'bereikt');

/** "De grens ligt bij 27 jaar, 27-jarigen inbegrepen." */
const includes27 = (statement: Statement, page: Page): boolean =>
  (statement.near(AT_27, INBEGREPEN, 4) || statement.has(COUNTS_27)) && isAboutSearchPeriod(statement, page);

/** "Tussen 18 en 27 (27 telt mee)." */
const COUNTS_27 = concept(
  '27 telt mee',
  ...['27 telt mee', '27 telt ook mee', '27 hoort erbij', '27 hoort er ook bij', '27 doet ook mee', 'inclusief 27'],
);

const INBEGREPEN = concept(
  'inbegrepen',
  'inbegrepen',
  'meegerekend',
  'meegeteld',
  'incluis',
  'vallen … onder',
  'hoor* … bij',
  'horen … bij',
  'doe* … mee',
  'tel* … mee',
);

/** Wrong, though no range of ages is told. */
export const WRONG_WITHOUT_LIMIT = [holdsAt27, sparesFrom28, asks27, bindsAsked27, answersAge28, includes27];

/** Words of a question about an age alone. */
const SHORT = 5;

/** Words of a sentence that says no more than an age. */
const TOLD = 10;

const ONLY = concept(
  'alleen vanaf 28',
  ...['alleen', 'pas'].flatMap((only) => ['28', '28e', 'achtentwintig'].map((age) => `${only} … ${age}`)),
);

/** "Vanaf 28 niet meer" spares others. */
function isSpared(statement: Statement): boolean {
  return statement.find(AT_ONCE).some((span) => statement.sameClause(span, AT_27));
}
