import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isVermogensgrensOn } from '../norms/vermogensgrenzen.ts';
import { type MentionRule, type Page, TOLD } from '../rule.ts';
import { isNamedAround } from '../surroundings.ts';
import {
  HOW_MUCH_ONE_MAY_HAVE,
  LIMITED,
  LITTLE_OR_MUCH,
  MORE,
  ONLY_REPORTED,
  OTHER_SCHEMES,
  SAVED,
  SMALL,
  TOO_MUCH,
  USED_FIRST,
  VALUABLES,
} from '../words/geld/assets-count.ts';
import {
  ASSET_LIMIT,
  ASSETS,
  COUNTS,
  DEBTS,
  MAY_HAVE,
  NO_RIGHT,
  NUMBER,
  OTHER_ASSET_LIMITS,
  OTHER_ASSETS,
  OWN_HOME,
  SUBTRACT,
} from '../words/geld.ts';
import { assetAmountsOf } from './asset-amounts.ts';
import { ASSET_LIMITS, ASSETS_COUNT } from './law.ts';

export const vermogen: MentionRule = {
  id: 'vermogen',
  kind: 'mention',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSETS_COUNT, ASSET_LIMITS],
  assumptions: ['"Te weinig inkomen en vermogen" tells that assets count; "geef uw vermogen door" does not.'],
  text: {
    nl: {
      title: 'Uw geld en bezit tellen mee',
      whatIsWrong: 'Wij vonden hier niet dat uw vermogen meetelt. Vermogen is uw geld en bezit.',
      whatItMeansForYou: 'U weet dan niet of uw spaargeld een probleem is. Een klein bedrag mag u hebben.',
      whatTheLawSays: 'Vermogen is wat u bezit min uw schulden. Boven een grens krijgt u nog geen bijstand.',
      goodExample:
        'Wij kijken ook naar uw vermogen. Dat is wat u bezit min uw schulden. U mag niet te veel vermogen hebben.',
    },
    en: { title: 'Assets count', whatIsWrong: 'The page does not tell that assets count.' },
  },
  about: either(
    'vermogen',
    ASSETS,
    SAVED,
    VALUABLES,
    ASSET_LIMIT,
    MAY_HAVE,
    NUMBER,
    COUNTS,
    SUBTRACT,
    MORE,
    USED_FIRST,
  ),
  sees: ['question', 'future'],
  notWhenFailed: ['vermogen-misvatting', 'vermogen-wijzigt-in-juli'],
  tells(statement, page) {
    if (statement.amounts.length === 0 && !isNamedAround(statement, OWNED)) return undefined;
    if (statement.has(OTHER_ASSET_LIMITS) && !endsTheRight(statement) && !isBesideWages(statement)) return undefined;
    if (standsUnderOther(statement) || statement.has(AS_ONE_CAN) || isOfHousemates(statement)) return undefined;
    if (assetAmountsOf(statement, page).length > 0 || statement.has(ASSET_LIMIT)) return TOLD;
    if (statement.near(ASSETS, COUNTS, 4) && !statement.negates(COUNTS)) return TOLD;
    if (statement.has(VALUABLES) && statement.has(NO_HIGHER)) return TOLD;
    const isListed = statement.kind === 'item' && statement.intro?.has(ONLY_REPORTED) === true;
    const isReported = statement.has(ONLY_REPORTED) || isListed;
    if (isReported && !takesDebtsOff(statement)) return undefined;
    if (isMeans(statement) || (takesDebtsOff(statement) && statement.has(ASSETS))) return TOLD;
    if ([answersHeading, countsBelow, limitsWhatIsNamed].some((each) => each(statement))) return TOLD;
    if (limitsSavings(statement, page)) return TOLD;
    if (statement.durations.length > 0 || OWNS.every((each) => !statement.has(each))) return undefined;
    return tellsThatItCounts(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Bijstand is voor mensen met te weinig inkomen en vermogen.</p>',
      expect: 'passed',
      because: 'names assets as a condition',
    },
    {
      html: '<h2>Voorwaarden</h2><ul><li>uw spaargeld is niet hoger dan de grens</li></ul>',
      expect: 'passed',
      because: 'a limit on savings',
    },
    {
      html: '<p>In 2026 mag u € 8.000 vermogen hebben als u alleen bent.</p>',
      expect: 'passed',
      because: 'the limit itself',
    },
    { html: '<p>Schulden trekken wij van uw vermogen af.</p>', expect: 'passed', because: 'how assets are counted' },
    {
      html: '<p>Geef door als er iets verandert in uw inkomen of vermogen.</p>',
      expect: 'cantTell',
      because: 'reporting does not tell that assets count',
    },
    { html: '<p>Uw inkomen mag niet te hoog zijn.</p>', expect: 'cantTell', because: 'income only' },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><p>Uw vermogen mag niet hoger zijn dan € 8.000.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};

const OWNED = either('bezit', ASSETS, ASSET_LIMIT, VALUABLES, SAVED);

/** "Toeslagen: uw vermogen mag niet te hoog zijn." */
function standsUnderOther({ headings, ownScheme }: Statement): boolean {
  if (headings[0]?.ownScheme === 'bbz' && ownScheme !== 'bijstand') return true;
  const heading = headings.at(-1);
  if (heading === undefined || ownScheme === 'bijstand' || heading.has(ASSETS)) return false;
  return heading.has(OTHER_SCHEMES);
}

/** "Bij te veel vermogen hebt u geen recht op bijstand." */
function endsTheRight(statement: Statement): boolean {
  const isOfBenefit = statement.ownScheme === 'bijstand' || statement.headings.at(-1)?.has(BENEFIT_ENDS) === true;
  return isOfBenefit && statement.near(TOO_MUCH, ASSETS, 2);
}

/** "Uw spaargeld telt mee, en ook uw loon": no limit of another kind. */
const isBesideWages = (statement: Statement): boolean =>
  statement.near(ASSETS, COUNTS, 2) &&
  !statement.negates(COUNTS) &&
  statement.find(OTHER_ASSET_LIMITS).every(({ start }) => statement.words[start]?.plain === 'loon');

const BENEFIT_ENDS = concept('uitkering stopt', ...['stopt', 'eindigt'].map((ends) => `${ends} … uitkering`));

/** "De waarde van wat u hebt, mag niet hoger zijn dan": more than a word on what to report. */
const NO_HIGHER = concept('niet hoger', 'niet hoger', 'niet meer', 'niet boven');

/** "Wat uw huisgenoten bezitten, telt niet mee", "kinderen boven de 21 betalen mee". */
function isOfHousemates(statement: Statement): boolean {
  if (!statement.has(HOUSEMATES) || statement.has(OWN)) return false;
  return statement.has(NOT) || OWNS.every((each) => !statement.has(each));
}

const HOUSEMATES = concept('huisgenoten', 'huisgenoot', 'huisgenoten', 'inwonende*', 'bewoners', 'in huis');
const OWN = concept('uw vermogen', 'uw vermogen', 'uw eigen', 'van u', 'u en');
const NOT = concept('niet', 'niet', 'geen', 'buiten beschouwing');
const OWNS = [ASSETS, VALUABLES];

/** "Hoeveel spaargeld mag ik hebben? … tot een grens". */
function answersHeading({ headings, amounts, isQuestion }: Statement): boolean {
  const heading = headings.at(-1);
  if (heading?.isQuestion !== true || isQuestion || heading.has(OTHER_ASSET_LIMITS)) return false;
  return heading.has(ASSETS) || (heading.has(SAVED) && amounts.length > 0);
}

/** "Spaargeld en spullen: wat u hebt, telt mee." */
function countsBelow(statement: Statement): boolean {
  const above = [statement.intro, statement.headings.at(-1)];
  if (!above.some((each) => each?.has(ASSETS) === true && !each.has(OTHER_ASSET_LIMITS))) return false;
  return (statement.has(COUNTS) && !statement.negates(COUNTS)) || takesDebtsOff(statement);
}

/** "Dat heet vermogen. Hebt u meer dan de grens, dan krijgt u nog geen bijstand." */
function limitsWhatIsNamed(statement: Statement): boolean {
  const { previous, intro, headings, durations } = statement;
  if (durations.length > 0 || statement.has(OTHER_ASSETS) || statement.has(INCOME)) return false;
  if (![statement, previous, intro, headings.at(-1)].some((each) => each?.has(ASSETS))) return false;
  const isTooMuch = statement.has(MORE) && statement.has(NO_RIGHT);
  const isUsedFirst = statement.has(USED_FIRST) && !statement.negates(USED_FIRST);
  return isTooMuch || isUsedFirst || statement.has(HOW_MUCH_ONE_MAY_HAVE);
}

/** "U hebt geen groot bedrag op de bank", "Een erfenis telt bij wat u al had. Komt u boven de grens, dan stopt de uitkering." */
function limitsSavings(statement: Statement, { asOf }: Page): boolean {
  const { previous, headings, durations } = statement;
  if (durations.length > 0) return false;
  const names = [statement, previous, previous === undefined ? headings.at(-1) : undefined];
  if (!names.some((each) => each?.has(SAVED) === true)) return false;
  return statement.has(LIMITED) || statement.amounts.some(({ cents }) => isVermogensgrensOn(cents, asOf, 0));
}

/** "Een overzicht van uw schulden; die halen wij van uw bezit af." */
function takesDebtsOff(statement: Statement): boolean {
  if (!statement.has(SUBTRACT)) return false;
  return statement.has(DEBTS) || (statement.has(ASSETS) && statement.previous?.has(DEBTS) === true);
}

/** "Wij kijken naar inkomen en vermogen", "uw inkomen of vermogen is laag"; not when it is only to be told, or is but named in a list. */
function isMeans(statement: Statement): boolean {
  if (statement.words.length <= NAME_ONLY || statement.has(TOLD_TO_US) || statement.intro?.has(TOLD_TO_US))
    return false;
  return statement.near(INCOME, ASSETS, 3) && statement.sameClause(INCOME, ASSETS);
}

const INCOME = concept('inkomen', 'inkomen', 'inkomsten');

/** Words of an item that only names things: "uw inkomen en vermogen". */
const NAME_ONLY = 5;

/** Data to hand in, or a change. */
const TOLD_TO_US = concept(
  'gegevens',
  'gegevens',
  'informatie',
  'verander*',
  'wijzig*',
  'vul* … in',
  'invul*',
  'controle*',
  'controleren',
  'geef … op',
  'denk aan',
  'meer over',
  'in te lichten',
  'inlicht*',
);

/** "Een tegenprestatie naar vermogen": as one can. */
const AS_ONE_CAN = concept('naar vermogen', 'naar vermogen');

function tellsThatItCounts(statement: Statement): boolean {
  if (statement.kind === 'item' && statement.has(DEBTS) && statement.words.length <= NAME_ONLY) return false;
  return [MAY_HAVE, SMALL, LITTLE_OR_MUCH, COUNTS, DEBTS, OWN_HOME].some(
    (each) => statement.has(each) || statement.intro?.has(each) === true,
  );
}
