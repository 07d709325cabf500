import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, type Page, type Telling, TOLD, toldInPart } from '../rule.ts';
import { GELDT, GELDT_NIET } from '../words/zoektermijn/gelding.ts';
import { JONGEREN, WEL } from '../words/zoektermijn/leeftijd.ts';
import { DIE_WEKEN, WACHTTIJD, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { EERST } from '../words/zoektermijn/volgorde.ts';
import { AAN_HET_WERK } from '../words/zoektermijn/zoeken.ts';
import { SEARCH_PERIOD_UNDER_27 } from './law.ts';
import {
  findsWorkInWeeks,
  isAboutSearchPeriod,
  isAboutYoung,
  isForYoung,
  isYoung,
  LAST_YEAR,
  limitsWaitAbove,
  looksForHome,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
  putsSearchFirst,
  SEARCH,
} from './search-period.ts';

/** Says of what the sentence before it told that it holds. */
const IS_REGEL = concept(
  'is regel',
  ...['dit', 'dat'].flatMap((what) => [
    `staat ${what} in de wet`,
    `is ${what} verplicht`,
    `is ${what} wettelijk`,
    `schrijft de wet ${what} voor`,
  ]),
);

/** "Wilt u naar een andere gemeente verhuizen? Zoek daar dan eerst werk." */
const VERHUIZEN = concept('verhuizen', 'verhui*', 'andere gemeente');

/** Those who have none. */
const OUDEREN = concept('ouderen', 'voor oudere*', 'ouderen hebben', 'voor 27-plussers');

export const zoektermijnJongeren: MentionRule = {
  id: 'zoektermijn-jongeren',
  kind: 'mention',
  status: 'trial',
  harm: 'te-laat',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SEARCH_PERIOD_UNDER_27],
  assumptions: [
    'A municipality that does not apply the search period tells it by saying so.',
    'On a page for young people a limit of "27 of jonger" tells it in part: the claim on the age says what is wrong.',
  ],
  text: {
    nl: {
      title: 'Wie jonger is dan 27, zoekt eerst vier weken werk',
      whatIsWrong:
        'Wij vonden niet dat mensen onder de 27 eerst vier weken werk zoeken. Wie dat niet weet, rekent te vroeg op geld.',
      whatItMeansForYou: 'Bent u jonger dan 27? Meld u dan snel. De vier weken tellen vanaf de dag van uw melding.',
      whatTheLawSays: 'Wie jonger is dan 27, kan pas vier weken na de melding bijstand aanvragen.',
      goodExample: 'Bent u jonger dan 27? Dan zoekt u na uw melding eerst vier weken naar werk of een opleiding.',
    },
    en: {
      title: 'Search period for young people',
      whatIsWrong: 'We did not find that people under 27 first look for work for four weeks.',
    },
  },
  about: either('zoeken of wel', SEARCH, WEL, DIE_WEKEN, IS_REGEL),
  notWhenFailed: ['zoektermijn-vanaf-27'],
  tells(statement, page) {
    const told = tellsIt(statement, page);
    return told !== undefined && isOfOthers(statement) ? undefined : told;
  },
  examples: [
    {
      html: '<p>Bent u jonger dan 27? Dan moet u eerst vier weken werk zoeken.</p>',
      expect: 'passed',
      quote: 'Dan moet u eerst vier weken werk zoeken.',
      because: 'age and weeks are told',
    },
    {
      html: '<h2>Jongeren van 18 tot 27 jaar</h2><ul><li>U meldt zich.</li><li>Er geldt een zoektermijn van 4 weken.</li></ul>',
      expect: 'passed',
      because: 'the heading names the age',
    },
    {
      html: '<p>Onze gemeente past de zoektermijn voor jongeren niet toe.</p>',
      expect: 'passed',
      because: 'it says that the municipality does without',
    },
    {
      html: '<p>Voor jongeren tot 27 jaar geldt een zoektermijn.</p>',
      expect: 'cantTell',
      because: 'how long is missing',
    },
    {
      html: '<h1>Bijstand voor jongeren</h1><p>Ben je 27 of jonger? Jongeren tot en met 27 jaar zoeken eerst vier weken naar werk.</p>',
      expect: 'cantTell',
      because: 'the age is a year too late',
    },
    {
      html: '<p>Bijstand vraagt u aan via werk.nl.</p>',
      expect: 'cantTell',
      because: 'not told',
    },
    {
      html: '<h2>IOAW</h2><p>Voor de IOAW zoekt u vier weken naar werk als u jonger bent dan 27.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

function tellsIt(statement: Statement, page: Page): Telling | undefined {
  if (isShortYes(statement) || isSaidOfYoung(statement) || isDefined(statement)) return TOLD;
  const isSearch =
    namesSearchPeriod(statement, page) ||
    (namesThoseWeeks(statement) && isAboutYoung(statement, page) && isAboutSearchPeriod(statement, page)) ||
    (putsSearchFirst(statement) && isAboutYoung(statement, page)) ||
    isUpToReader(statement);
  if (!isSearch) return undefined;
  const young = isAboutYoung(statement, page) || isForYoung(page) || statement.ages.some(isYearTooLate);
  if (!young) return undefined;
  if (statement.ages.some(isYearTooLate)) {
    const named = statement.has(JONGEREN) || isForYoung(page) || !statement.has(WACHTTIJD);
    return named ? toldInPart('de juiste leeftijd: tot 27 jaar') : undefined;
  }
  if ([namesFourWeeks, namesThoseWeeks, findsWorkInWeeks].some((names) => names(statement))) return TOLD;
  if (statement.has(ZOEKTERMIJN) && statement.has(GELDT_NIET) && !statement.isConditional) return TOLD;
  const beside = [statement.previous, statement.next].some((each) => each !== undefined && namesFourWeeks(each));
  if (beside) return TOLD;
  return statement.has(ZOEKTERMIJN) || statement.has(EERST) ? toldInPart('hoe lang de zoektermijn duurt') : undefined;
}

/** Of those who have none, or of a home that is looked for elsewhere. */
function isOfOthers(statement: Statement): boolean {
  const { previous } = statement;
  if (statement.has(OUDEREN) || [statement, previous, previous?.previous].some((each) => each?.has(VERHUIZEN)))
    return true;
  return previous !== undefined && looksForHome(previous);
}

/** "Zoektermijn": for whom is not 27 yet, the first four weeks, in a list of terms. */
const isDefined = ({ kind, intro, ages, durations }: Statement): boolean =>
  kind === 'definition' &&
  intro?.has(ZOEKTERMIJN) === true &&
  ages.some(isYoung) &&
  durations.some(({ days }) => days === FOUR_WEEKS);

const FOUR_WEEKS = 28;

/** "Dan ben je eerst vier weken zelf aan zet." */
const isUpToReader = (statement: Statement): boolean =>
  namesFourWeeks(statement) && statement.has(EERST) && statement.has(AAN_HET_WERK);

/** "Die vier weken", not "om de vier weken". */
const namesThoseWeeks = (statement: Statement): boolean =>
  statement.has(DIE_WEKEN) && !statement.durations.some(({ bound }) => bound === 'every');

/** "27 of jonger", "tot en met 27". */
function isYearTooLate({ from = 0, to }: Age): boolean {
  return to === LAST_YEAR + 1 && from <= LAST_YEAR;
}

/** "Jongeren onder de 27 wel." below "Moet ik eerst vier weken werk zoeken?" */
function isShortYes(statement: Statement): boolean {
  if (statement.words.length > SHORT || !statement.has(WEL)) return false;
  if (!statement.has(JONGEREN) && !statement.ages.some((age) => isYoung(age) || isYearTooLate(age))) return false;
  const asked = statement.headings.at(-1);
  if (asked?.isQuestion === true && namesItPlainly(asked)) return true;
  return limitsWaitAbove(statement) && statement.has(GELDT);
}

/** Words of an answer that leaves out what it is about. */
const SHORT = 18;

/** "Eerst zoekt u vier weken werk. Voor jongeren tot 27 staat dit in de wet." */
function isSaidOfYoung(statement: Statement): boolean {
  const { previous, ages } = statement;
  if (!statement.has(IS_REGEL) || previous === undefined || !namesItPlainly(previous)) return false;
  return ages.some(isYoung) || (ages.length === 0 && statement.has(JONGEREN));
}
