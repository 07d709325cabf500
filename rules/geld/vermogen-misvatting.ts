import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isYes, NEE, questionAnswered } from '../surroundings.ts';
import { MORE } from '../words/geld/above-limit.ts';
import { THEY, UNCOUNTED } from '../words/geld/debt-myths.ts';
import { LEFT_ALONE, NOT_AT_ONCE, SELL_FIRST, SOLD_BEFORE, THE_BENEFIT } from '../words/geld/home-myths.ts';
import {
  ALL_SAVINGS,
  ANY_AMOUNT,
  AS_ASSETS,
  AS_LONG_AS,
  ENOUGH,
  FIRST,
  LIVE_ON_IT,
  MUST,
  ON_ACCOUNT,
  ONLY,
  OWN_MONEY,
  SAVED,
  TO_HAVE,
  UP_TO_LIMIT,
} from '../words/geld/savings-myths.ts';
import {
  AFTER_UP,
  ALL_MUST,
  NONE_ALLOWED,
  NONE_MORE,
  NOTHING_LEFT,
  OF_ANOTHER,
  OPMAKEN,
  TELLS_OF,
  USE_UP,
} from '../words/geld/using-up.ts';
import { ASSETS, DEBTS, DEDUCT, NO_RIGHT, OTHER_ASSET_LIMITS, OWN_HOME } from '../words/geld.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { judgeDebts } from './debts-left-out.ts';
import { judgeHome } from './home-excluded.ts';
import { ASSETS_COUNT, ASSETS_FREE, HOME_AS_LOAN } from './law.ts';
import { ENDS, isFlatNo, judgeSavedFromBenefit } from './saved-from-benefit.ts';

const ONCE_GONE = concept('pas als dat op is', ...['dat', 'die', 'het', 'alles'].map((it) => `pas als ${it} op is`));

export const vermogenMisvatting: ClaimRule = {
  id: 'vermogen-misvatting',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSETS_COUNT, ASSETS_FREE, HOME_AS_LOAN],
  assumptions: [
    'A sentence on some debts, or debts without proof, may be right.',
    'A duty to use "what you have" first is too vague to be a fault; "all" or "opmaken" is not.',
  ],
  text: {
    nl: {
      title: 'Schulden tellen mee en niet alles hoeft op',
      whatIsWrong: 'De pagina zegt iets verkeerds over uw geld, schulden of huis. Het klopt niet met de wet.',
      whatItMeansForYou: 'Misschien denkt u dat u geen recht hebt op bijstand. Dat kan toch zo zijn. Vraag het na.',
      whatTheLawSays:
        'Vermogen is wat u bezit min uw schulden. Tot een grens mag u geld hebben. Geld dat u van uw bijstand spaart, mag u houden. Met een eigen huis kunt u ook bijstand krijgen.',
      goodExample:
        'Schulden trekken wij van uw vermogen af. U hoeft niet al uw spaargeld op te maken. Wat u van uw bijstand spaart, telt niet mee. Met een eigen huis kunt u ook bijstand krijgen, soms als lening.',
    },
    en: {
      title: 'Debts count, and not all savings must be used',
      whatIsWrong: 'The page says something about assets, debts or a home that contradicts the law.',
    },
  },
  about: either(
    'geld, schuld of huis',
    DEBTS,
    ASSETS,
    OWN_HOME,
    SAVED,
    NO_RIGHT,
    SELL_FIRST,
    DEDUCT,
    OPMAKEN,
    OWN_MONEY,
    ALL_MUST,
    SOLD_BEFORE,
    AS_ASSETS,
    THEY,
    UNCOUNTED,
    LEFT_ALONE,
    FIRST,
    ENDS,
    ONCE_GONE,
    NEE,
  ),
  lookalikes: [
    'Rules on some debts: student debts, debts to family without proof.',
    'Using savings above the limit first.',
    'A home with much value in it: bijstand as a loan.',
    'Local rules for a car.',
    'Myths that the page quotes and refutes.',
  ],
  judge(statement) {
    if (statement.has(ELK_VOORSCHOT) || statement.has(DAAR)) return undefined;
    return (
      judgeDebts(statement) ??
      judgeHome(statement) ??
      judgeSavedFromBenefit(statement) ??
      judgeUsingUp(statement) ??
      judgeAnySavings(statement)
    );
  },
  examples: [
    {
      html: '<h2>Vermogen</h2><p>Schulden tellen niet mee bij het bepalen van uw vermogen.</p>',
      expect: 'failed',
      because: 'assets are possessions less debts',
    },
    {
      html: '<p>Uw schulden mag u niet van uw vermogen aftrekken.</p>',
      expect: 'failed',
      because: 'assets are possessions less debts',
    },
    {
      html: '<p>U moet uw spaargeld eerst helemaal opmaken voordat u een uitkering kunt krijgen.</p>',
      expect: 'failed',
      because: 'one may have assets up to the limit',
    },
    {
      html: '<p>Wat u van uw uitkering overhoudt en spaart, korten wij op de maand erna.</p>',
      expect: 'failed',
      because: 'savings from the bijstand stay free',
    },
    {
      html: '<p>Met een eigen huis krijgt u geen bijstand.</p>',
      expect: 'failed',
      because: 'bijstand is possible, if need be as a loan',
    },
    {
      html: '<p>Hebt u een koopwoning? Dan komt u niet in aanmerking voor bijstand.</p>',
      expect: 'failed',
      quote: 'Dan komt u niet in aanmerking voor bijstand.',
      because: 'a home does not exclude',
    },
    {
      html: '<p>Schulden trekken wij van uw vermogen af.</p>',
      expect: 'passed',
      because: 'assets less debts',
    },
    {
      html: '<p>U hoeft niet al uw spaargeld op te maken.</p>',
      expect: 'passed',
      because: 'denies that all must be used',
    },
    {
      html: '<p>Met een koophuis kunt u bijstand krijgen, soms als lening.</p>',
      expect: 'passed',
      because: 'artikel 50',
    },
    {
      html: '<p>Geld dat u van uw uitkering spaart, telt niet mee als vermogen.</p>',
      expect: 'passed',
      because: 'artikel 34 lid 2 c',
    },
    {
      html: '<p>De bijstand is een vangnet. Daarom moet u eerst gebruikmaken van wat u zelf heeft.</p>',
      expect: 'inapplicable',
      because: 'too vague to be wrong',
    },
    {
      html: '<p>Spaargeld boven de grens moet u eerst opmaken.</p>',
      expect: 'inapplicable',
      because: 'above the limit this is so',
    },
    {
      html: '<p>Schulden bij uw familie zonder bewijs tellen niet mee.</p>',
      expect: 'inapplicable',
      because: 'debts must be shown to exist',
    },
    {
      html: '<h2>Fabels</h2><p>Fabel: met een eigen huis krijg je geen bijstand.</p>',
      expect: 'inapplicable',
      because: 'a myth that the page refutes',
    },
  ],
};

/** Of another scheme, named before. */
const DAAR = concept('daar telt', 'daar telt', 'daar tellen', 'daar gelden andere', 'daar geldt een ander');

/** "Al uw spaargeld moet op". */
function endsInUp({ words }: Statement): number {
  return words.findIndex(({ plain }, at) => plain === 'op' && AFTER_UP.has(words[at + 1]?.plain ?? ''));
}

/** No bijstand as long as there are any savings at all. */
function judgeAnySavings(statement: Statement): Judgement | undefined {
  const { previous } = statement;
  const isRefused = statement.has(NO_RIGHT) || (statement.has(AS_LONG_AS) && statement.has(LIVE_ON_IT));
  if (!isRefused || statement.has(NOT_AT_ONCE) || statement.has(OTHER_ASSET_LIMITS)) return undefined;
  const isAnswer = previous?.isQuestion === true && asksForAny(previous) && !previous.has(USE_UP);
  const isAny = statement.has(AS_LONG_AS) || statement.has(ANY_AMOUNT);
  if (!isAnswer && !(isAny && statement.has(OWN_MONEY))) return undefined;
  return statement.has(UP_TO_LIMIT) || statement.has(ENOUGH) || statement.amounts.length > 0 ? undefined : FAILED;
}

/** "Hebt u nog spaargeld?", without a word on how much. */
function asksForAny(question: Statement): boolean {
  if (!question.has(OWN_MONEY) || question.amounts.length > 0) return false;
  return !comparesToLimit(question) && !question.has(ENOUGH) && !question.has(DEBTS);
}

/** "Meer spaargeld dan mag", "een te hoog vermogen": there is a limit, whatever the page calls it. */
const comparesToLimit = (statement: Statement): boolean => statement.has(UP_TO_LIMIT) || affirms(statement, MORE);

/** "U mag geen vermogen hebben", without a word on how much. */
function forbidsAny(statement: Statement): boolean {
  if (!statement.has(NONE_ALLOWED) || !(statement.modality.has('mag') || statement.modality.has('moet'))) return false;
  return !statement.has(UP_TO_LIMIT) && !statement.has(OTHER_ASSET_LIMITS) && statement.amounts.length === 0;
}

/** "Mag ik spaargeld hebben? Nee, dat mag niet." "Moet mijn spaargeld eerst op? Ja." */
function saysItMustGo(answer: Statement): boolean {
  const asked = questionAnswered(answer);
  if (asked?.isQuestion !== true || [UP_TO_LIMIT, ENOUGH, OTHER_ASSET_LIMITS].some((each) => asked.has(each)))
    return false;
  const owned = asked.has(OWN_MONEY) ? asked : asked.previous;
  if (owned?.has(OWN_MONEY) !== true || owned.amounts.some(({ cents }) => cents > UNDER_ANY_LIMIT)) return false;
  if (asked.modality.has('mag')) return asked.has(TO_HAVE) && isFlatNo(answer);
  const isAskedUp = asked.has(USE_UP) || endsInUp(asked) >= 0;
  return isAskedUp && asked.modality.has('moet') && isYes(answer) && !answer.has(UP_TO_LIMIT);
}

/** No limit of any year the rules know is lower; euro cents. */
const UNDER_ANY_LIMIT = 6_000_00;

/** "U leeft eerst van uw spaargeld. Pas als dat op is, kunt u bijstand aanvragen." */
function waitsTillGone(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(ONCE_GONE) || !statement.has(THE_BENEFIT)) return false;
  if (!previous.has(OWN_MONEY) || previous.amounts.length > 0 || previous.modality.has('hoeft-niet')) return false;
  return ![previous, statement].some((each) => comparesToLimit(each) || each.has(OTHER_ASSET_LIMITS));
}

/** All savings must be used up first. */
function judgeUsingUp(statement: Statement): Judgement | undefined {
  if (forbidsAny(statement) || saysItMustGo(statement) || waitsTillGone(statement)) return FAILED;
  const isEmptied = statement.has(NOTHING_LEFT) || (statement.has(ONLY) && statement.has(NONE_MORE));
  if (isEmptied && statement.has(ON_ACCOUNT) && !statement.has(UP_TO_LIMIT)) return FAILED;
  if (statement.has(OF_ANOTHER)) return undefined;
  const asked = questionAnswered(statement);
  if (comparesToLimit(statement) || (asked !== undefined && comparesToLimit(asked)) || statement.has(TELLS_OF))
    return undefined;
  const isOfQuestion = asked?.isQuestion === true && asksForAny(asked);
  const up = endsInUp(statement);
  if (!(statement.has(OWN_MONEY) || isOfQuestion)) return undefined;
  if (!statement.has(USE_UP) && up < 0) return undefined;
  const isDenied =
    statement.negates(USE_UP) ||
    statement.negates(ALL_SAVINGS) ||
    (up >= 0 && statement.negates({ start: up, end: up + 1 }));
  if (isDenied || statement.modality.has('hoeft-niet')) return PASSED;
  if (!statement.has(MUST)) return undefined;
  if (statement.has(ALL_SAVINGS) || (statement.has(FIRST) && (statement.has(OPMAKEN) || up >= 0))) return FAILED;
  return statement.has(FIRST) ? cantTell('context-unclear') : undefined;
}
