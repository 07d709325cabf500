import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { affirms, isAnsweredNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { BINDEND, GELDT, GELDT_NIET } from '../words/zoektermijn/gelding.ts';
import { WACHTTIJD } from '../words/zoektermijn/periode.ts';
import { UITKERING } from '../words/zoektermijn/recht.ts';
import { AANVRAAG, AANVRAGEN, EERST, NA_MELDING, PAS } from '../words/zoektermijn/volgorde.ts';
import { ZOEKT } from '../words/zoektermijn/zoeken.ts';
import { SEARCH_PERIOD_UNDER_27 } from './law.ts';
import {
  isAboutSearchPeriod,
  isYoung,
  LAST_YEAR,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
  putsSearchFirst,
  SEARCH,
} from './search-period.ts';

/** Only a statement that names the age can put it wrong. */
const AGE = concept(
  '27',
  '27',
  '27-jarige*',
  'zevenentwintig*',
  '27e',
  '27ste',
  '26',
  'zesentwintig',
  '28*',
  'achtentwintig*',
);

/** Said of those who are 27 themselves. */
const AT_27 = concept(
  'wie 27 is',
  'ook op uw 27e',
  'ook op uw 27ste',
  'zevenentwintigjarige*',
  '27-jarige*',
  'ook als u al 27 bent',
  'ook als je al 27 bent',
  'ook als u 27 bent',
  'ook als je 27 bent',
  'ook wie al 27 is',
  'ook wie 27 is',
);

/** "18- tot 27-jarigen". */
const UP_TO: ReadonlySet<string> = new Set(['tot', 'onder', 'dan']);

/** Spared it. */
const AT_ONCE = concept('meteen', 'meteen', 'direct', 'gelijk', 'onmiddellijk', 'vrijgesteld', 'niet meer');

/** How many statements below a heading or question still tell what it is about. */
const READS_ON = 2;

export const zoektermijnLeeftijdsgrens: ClaimRule = {
  id: 'zoektermijn-leeftijdsgrens',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      ...SEARCH_PERIOD_UNDER_27,
      says: 'De zoektermijn geldt voor wie jonger is dan 27. Op uw 27e verjaardag geldt hij niet meer.',
    },
  ],
  assumptions: [
    'The age that a statement names belongs to the search period when the statement, what follows a question or heading, or the heading above names that period.',
  ],
  text: {
    nl: {
      title: 'De zoektermijn geldt tot uw 27e verjaardag',
      whatIsWrong: 'De pagina zegt dat de zoektermijn ook geldt als u 27 bent. Dat klopt niet.',
      whatItMeansForYou: 'Bent u 27? Dan kunt u meteen aanvragen. U hoeft geen vier weken te wachten.',
      whatTheLawSays: 'De zoektermijn van vier weken geldt voor mensen die jonger zijn dan 27.',
      goodExample: 'Bent u jonger dan 27? Dan zoekt u na uw melding eerst vier weken naar werk of een opleiding.',
    },
    en: {
      title: 'The search period ends at the 27th birthday',
      whatIsWrong: 'The page says that the search period also holds at the age of 27.',
    },
  },
  about: either('leeftijd of 27-jarige', AGE, AT_27, JA_NEE),
  sees: ['heading', 'question'],
  lookalikes: [
    '"Tot 27", "jonger dan 27", "18 tot 27" and "18 t/m 26" are right.',
    '"27 jaar of jonger" on another subject, such as a course or a sports card.',
  ],
  judge(statement, page) {
    if (WRONG_WITHOUT_LIMIT.some((says) => says(statement, page))) return FAILED;
    const old = statement.ages.some(({ from = 0, to }) => to === LAST_YEAR + 1 && from <= LAST_YEAR);
    if ((!old && !statement.ages.some(isYoung)) || isAnsweredNo(statement, page)) return undefined;
    if (!bearsOnSearchPeriod(statement, page)) return undefined;
    if (old && isServed(statement)) return cantTell('context-unclear');
    return old ? FAILED : PASSED;
  },
  examples: [
    {
      html: '<p>Bent u 27 jaar of jonger? Dan geldt een zoektermijn van vier weken.</p>',
      expect: 'failed',
      quote: 'Bent u 27 jaar of jonger?',
      because: 'at 27 there is no search period',
    },
    {
      html: '<p>Jongeren tot en met 27 jaar zoeken eerst vier weken zelf naar werk.</p>',
      expect: 'failed',
      because: '"tot en met 27" includes 27',
    },
    {
      html: '<h2>Van 18 t/m 27 jaar</h2><p>U zoekt eerst 4 weken naar werk of een opleiding. Daarna kunt u bijstand aanvragen.</p>',
      expect: 'failed',
      quote: 'Van 18 t/m 27 jaar',
      because: 'the heading puts the limit a year too late',
    },
    {
      html: '<p>De inspanningsperiode is er voor iedereen van 27 en jonger.</p>',
      expect: 'failed',
      because: '"27 en jonger" includes 27',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan geldt een zoektermijn van vier weken.</p>',
      expect: 'passed',
      because: '"jonger dan 27" ends at 26',
    },
    {
      html: '<h2>18 tot 27 jaar</h2><p>U zoekt eerst vier weken naar werk.</p>',
      expect: 'passed',
      because: '"tot 27" ends at 26',
    },
    {
      html: '<p>Voor jongeren van 18 t/m 26 jaar geldt een zoekperiode van vier weken.</p>',
      expect: 'passed',
      because: '"t/m 26" ends at 26',
    },
    {
      html: '<p>Bent u 27 jaar of jonger? Dan kunt u naar ons jongerenloket komen.</p>',
      expect: 'inapplicable',
      because: 'a desk may serve whom it likes',
    },
    {
      html: '<p>Bent u 27 jaar of ouder? Dan kunt u direct aanvragen. U hebt geen zoektermijn.</p>',
      expect: 'inapplicable',
      because: 'it does not say for whom the search period holds',
    },
  ],
};

/** "Zevenentwintigjarigen vallen ook onder de zoektermijn." */
function holdsAt27(statement: Statement, page: Page): boolean {
  const named =
    statement.find(AT_27).some(({ start }) => !UP_TO.has(statement.words[start - 1]?.plain ?? '')) ||
    (statement.ages.some(is27) && statement.has(OOK_NOG) && statement.has(BINDEND));
  if (!named || statement.isQuestion || !namesSearchPeriod(statement, page)) return false;
  if (statement.has(GELDT_NIET) || isSpared(statement) || statement.modality.has('hoeft-niet')) return false;
  return !statement.negates(AT_27) && !statement.negates(SEARCH);
}

const OOK_NOG = concept('ook nog', 'ook nog', 'nog onder', 'ook onder', 'nog steeds');

/** "Wie 28 of ouder is, hoeft geen vier weken te zoeken", "vanaf 28 jaar; daaronder geldt de zoektermijn". */
function sparesFrom28(statement: Statement, page: Page): boolean {
  if (statement.isQuestion) return false;
  const is28 = statement.has(AGE_28) && statement.ages.some(({ from }) => from === LAST_YEAR + 2);
  if ((is28 || statement.near(BIRTHDAY_28, ENDS, 6)) && affirms(statement, ENDS))
    return isAboutSearchPeriod(statement, page);
  if (!is28) return false;
  const says = [statement, questionAnswered(statement)];
  const isSpared = says.some((each) => each?.modality.has('hoeft-niet') || each?.has(GELDT_NIET) || each?.has(VRIJ));
  const atOnce = affirms(statement, AT_ONCE) && statement.has(AANVRAGEN);
  if (statement.has(ONLY) && atOnce && statement.has(UITKERING)) return true;
  return (isSpared || atOnce || statement.has(DAARONDER)) && isAboutSearchPeriod(statement, page);
}

const VRIJ = concept('vrijgesteld', 'vrijgesteld', 'uitgezonderd');
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
  if (next.modality.has('hoeft-niet') || next.modality.has('kan') || next.has(GELDT_NIET) || next.has(AT_ONCE))
    return false;
  return next.has(BINDEND) && !next.negates(SEARCH);
}

const is27 = ({ from, to }: Age): boolean => from === LAST_YEAR + 1 && to === from;

/** "Ik ben 27, moet ik de vier weken ook afwachten? Ja." */
function bindsAsked27(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked === undefined || !isYes(statement) || !asked.ages.some(is27)) return false;
  if (!asked.modality.has('moet') && !asked.has(GELDT)) return false;
  return namesItPlainly(asked) || (namesFourWeeks(asked) && asked.has(BINDEND));
}

/** "De grens ligt bij 27 jaar, 27-jarigen inbegrepen." */
const includes27 = (statement: Statement, page: Page): boolean =>
  statement.near(AT_27, INBEGREPEN, 2) && isAboutSearchPeriod(statement, page);

const INBEGREPEN = concept('inbegrepen', 'inbegrepen', 'meegerekend', 'meegeteld', 'incluis', 'vallen … onder');

/** Wrong, though no range of ages is told. */
const WRONG_WITHOUT_LIMIT = [holdsAt27, sparesFrom28, asks27, bindsAsked27, includes27];

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

/** Itself, what stands under a heading or after a question, or the heading above it names the search period. */
function bearsOnSearchPeriod(statement: Statement, page: Page): boolean {
  const names = (each: Statement) =>
    namesSearchPeriod(each, page) ||
    putsSearchFirst(each) ||
    (each.isQuestion && each.has(EERST) && each.has(ZOEKT)) ||
    putsOffApplying(each, statement);
  if (names(statement)) return true;
  if (statement.kind !== 'heading' && !statement.isQuestion) {
    const above = [statement.previous, statement.intro, statement.headings.at(-1)];
    return above.some((each) => each !== undefined && names(each));
  }
  const below = sectionAfter(statement, page, READS_ON);
  const ends = below.findIndex(({ isQuestion }) => isQuestion);
  return (ends < 0 ? below : below.slice(0, ends)).some((each) => names(each) && !each.ages.some(isYoung));
}

/** "Pas vier weken na de melding aanvragen", "na vier weken" below "Wanneer kunt u aanvragen?"; a heading with an age needs more. */
function putsOffApplying(statement: Statement, { kind }: Statement): boolean {
  if (!namesFourWeeks(statement)) return false;
  if (statement.has(WACHTTIJD)) return true;
  if (kind === 'heading') return false;
  if (statement.has(AANVRAAG)) return statement.has(PAS) || statement.has(NA_MELDING);
  return statement.kind === 'item' && statement.intro?.isQuestion === true && statement.intro.has(AANVRAAG);
}

/** "De jongerencoach helpt u van 16 tot en met 27 jaar": an age for whom somebody is there. */
function isServed(statement: Statement): boolean {
  return statement.has(SERVES) && !statement.has(GELDT) && !statement.has(VERPLICHT);
}

const VERPLICHT = concept('verplicht', 'verplicht', 'verplichte');

const SERVES = concept(
  'helpt',
  'helpt',
  'helpen … jongeren',
  'begeleidt',
  'ondersteunt',
  'jongerencoach',
  'cursus*',
  'training*',
  'gratis',
  'korting',
  'kunt … terecht',
  'kun … terecht',
);
