import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, isNearby, isNo, neighbours, questionAnswered, speaksOf } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  AL_PARTNER,
  DEELT_HUISHOUDEN,
  ECHTGENOOT,
  GENOEG,
  GEZAMENLIJK,
  NIET_GENOEG,
  OP_ZICH_GENOEG,
  RECHTSVERMOEDEN,
  WEDERZIJDS,
  ZONDER_ZORG,
  ZORG_VOOR_ELKAAR,
} from '../words/huishouding.ts';
import { KOSTENDELEN, MIDDELEN, VAN_MEER_OF_UZELF } from '../words/huishouding-ander.ts';
import {
  EEN_HUIS,
  EERDER_GETROUWD,
  EX_PARTNER,
  HOE_LANG_OOK,
  NACHTEN,
  OOK_ZONDER,
  TWEE_JAAR,
  VAN_GEEN_BELANG,
  ZELFDE_ADRES,
  ZELFDE_HUIS,
} from '../words/huishouding-wonen.ts';
import { ADRES, countsNights, isOnAddress, isOnPartners, isSaidOfHeading } from './one-address.ts';
import { concludes, isEither, isOneOfAll, isYesToPartner, MELDT, saysWhen } from './one-household.ts';
import { isPresumedForEver } from './presumed.ts';

/** From this day only a marriage in the two years before the application counts (art. 3 lid 4 onder a). */
const TWO_YEARS_SINCE = '2026-01-01';

export const gezamenlijkeHuishouding: ClaimRule = {
  id: 'gezamenlijke-huishouding',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('3', 'lid 3'),
      says: 'Twee dingen tellen samen: u woont beiden vooral in hetzelfde huis, en u zorgt voor elkaar.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('3', 'lid 4 onder a'),
      says: 'Een ex-partner telt alleen vanzelf mee als u in de twee jaar voor de aanvraag getrouwd was.',
      validFrom: '2026-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A sentence that concludes "partner" from one address or from nights, without care for each other, is wrong.',
    'Facts from which the law itself presumes a household (a child together, a contract, tax partners) are left alone.',
    'Before 2026 the presumption about former spouses had no limit in time.',
  ],
  text: {
    nl: {
      title: 'Eén adres maakt u nog geen partners',
      whatIsWrong:
        'De pagina zegt te snel dat u en een ander partners zijn. Bijvoorbeeld door één adres of een paar nachten logeren.',
      whatItMeansForYou: 'Woont u bij iemand, maar zorgt u niet voor elkaar? Dan bent u geen partners. Leg dat uit.',
      whatTheLawSays: 'U bent pas partners als u in hetzelfde huis woont en ook voor elkaar zorgt.',
      goodExample:
        'Woont u met iemand in hetzelfde huis en zorgt u voor elkaar? Dan voert u een gezamenlijke huishouding. Op één adres staan is niet genoeg.',
    },
    en: {
      title: 'One address does not make partners',
      whatIsWrong:
        'The page calls people partners because of one address, a number of nights or an earlier marriage alone.',
    },
  },
  about: either('huishouding', GEZAMENLIJK, ZELFDE_ADRES, EEN_HUIS, NACHTEN, EX_PARTNER, JA_NEE),
  lookalikes: [
    'Both criteria named.',
    'A housemate who shares costs (kostendeler).',
    'A presumption of the law itself.',
  ],
  judge(statement, page) {
    if (statement.text.endsWith(':') || (statement.has(FIRST_DEGREE) && statement.has(HALF))) return undefined;
    if (isOnHousemates(statement) || isOneOfAll(statement, page)) return undefined;
    if (page.asOf >= TWO_YEARS_SINCE && isPresumedForEver(statement)) return FAILED;
    if (statement.has(NIET_GENOEG)) return isNoHousehold(statement) ? PASSED : undefined;
    if (isNo(statement) && answersHousehold(statement)) return PASSED;
    if (statement.has(ZORG_VOOR_ELKAAR) && !isCareOfNoMatter(statement)) return judgeBoth(statement);
    if (statement.modality.has('kan') && !statement.has(HOE_LANG_OOK)) return undefined;
    return judgeEx(statement, page) ?? judgeNights(statement) ?? judgeAddress(statement, page);
  },
  examples: [
    {
      html: '<h2>Samenwonen</h2><p>Staat u met iemand op hetzelfde adres ingeschreven, dan bent u partners.</p>',
      expect: 'failed',
      quote: 'Staat u met iemand op hetzelfde adres ingeschreven, dan bent u partners.',
      because: 'one address is not enough',
    },
    {
      html: '<p>Slaapt uw vriend drie nachten per week bij u? Dan woont u samen.</p>',
      expect: 'failed',
      quote: 'Dan woont u samen.',
      because: 'no number of nights is in the law',
    },
    {
      html: '<p>Ex-partners die in één huis wonen, gelden altijd als partners.</p>',
      expect: 'failed',
      because: 'since 2026 only when married in the last two years',
    },
    {
      html: '<p>Ingeschreven staan op één adres is voldoende voor een gezamenlijke huishouding.</p>',
      expect: 'failed',
      because: 'care for each other is missing',
    },
    {
      html: '<p>Blijft iemand meer dan drie nachten per week slapen, dan zien wij u als samenwonend.</p>',
      expect: 'failed',
      because: 'no number of nights is in the law',
    },
    {
      html: '<p>Iedereen die op uw adres staat ingeschreven, is uw partner.</p>',
      expect: 'failed',
      because: 'one address is not enough',
    },
    {
      html: '<p>Ex-partners die in één huis wonen, gelden altijd als partners.</p>',
      expect: 'inapplicable',
      asOf: '2025-06-01',
      because: 'before 2026 the law had no limit in time',
    },
    {
      html: '<p>U voert een gezamenlijke huishouding als u in hetzelfde huis woont en voor elkaar zorgt.</p>',
      expect: 'passed',
      because: 'both criteria',
    },
    {
      html: '<p>Op hetzelfde adres staan is niet genoeg om partners te zijn.</p>',
      expect: 'passed',
      because: 'it denies that one address is enough',
    },
    {
      html: '<h3>Zijn wij partners als wij op één adres wonen?</h3><p>Nee. Het gaat ook om zorg voor elkaar.</p>',
      expect: 'passed',
      because: 'the answer is no',
    },
    {
      html: '<p>Waren jullie in de twee jaar voor de aanvraag nog getrouwd, dan gaan wij uit van een gezamenlijke huishouding.</p>',
      expect: 'passed',
      because: 'the two years are named',
    },
    {
      html: '<p>Woont u met een huisgenoot van 27 of ouder op één adres? Dan kan uw uitkering lager zijn.</p>',
      expect: 'inapplicable',
      because: 'that is the kostendelersnorm',
    },
    {
      html: '<p>U meldt het als iemand vaker dan drie nachten per week bij u slaapt.</p>',
      expect: 'cantTell',
      because: 'a number of nights, but no conclusion from it',
    },
    {
      html: '<p>U bent getrouwd en vraagt samen met uw partner aan.</p>',
      expect: 'inapplicable',
      because: 'married people are partners',
    },
    {
      html: '<p>De bijstand is een aanvulling op uw inkomen.</p>',
      expect: 'inapplicable',
      because: 'not about a household',
    },
  ],
};

const SUBJECT = either('huishouding of adres', GEZAMENLIJK, ZELFDE_ADRES, NACHTEN, EX_PARTNER, ZELFDE_HUIS);

/** Who shares a home with a parent or child gets half of what a couple gets: kostendelersnorm, no couple (art. 3 lid 2 and 22a Pw). */
const FIRST_DEGREE = concept('eerste graad', 'moeder', 'vader', 'ouder', 'ouders', 'zoon', 'dochter', 'kind');
const HALF = concept('helft', 'helft', 'de helft', '50%', '50 procent');

/** What housemates save; four of them get 40% of the norm for a couple each. */
function isOnHousemates(statement: Statement): boolean {
  return statement.has(KOSTENDELEN) || statement.percentages.some(({ value }) => value < OF_A_COUPLE);
}

/** Percent of the norm for a couple that each of two gets. */
const OF_A_COUPLE = 50;

/** "Eén adres is niet genoeg"; not "niet genoeg geld", "nog geen 21 jaar" or a row of amounts. */
function isNoHousehold(statement: Statement): boolean {
  if (statement.near(NIET_GENOEG, MIDDELEN, 1) || statement.amounts.length > 0 || statement.ages.length > 0)
    return false;
  return speaksOf(statement, SUBJECT);
}

/** "Zijn wij partners als wij op één adres wonen?" */
function answersHousehold(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return (question?.has(GEZAMENLIJK) ?? false) && (question?.has(SUBJECT) ?? false);
}

const HOUSEHOLD = concept('huishouding', 'huishoud*');

/** Care for each other is named; right when the shared home or the conclusion is too. */
function judgeBoth(statement: Statement): Judgement | undefined {
  if (statement.has(VAN_MEER_OF_UZELF) || !(namesMutualCare(statement) || statement.has(HOUSEHOLD))) return undefined;
  return statement.has(GEZAMENLIJK) || statement.has(ZELFDE_HUIS) || statement.has(ZELFDE_ADRES) ? PASSED : undefined;
}

/** "Of u voor elkaar zorgt, doet niet ter zake". */
function isCareOfNoMatter(statement: Statement): boolean {
  const without = statement.find(OOK_ZONDER);
  const isPassedOver = (care: Span) => without.some(({ start, end }) => care.end > start && care.start - end <= 1);
  const isNotOfAddress = !statement.near(ADRES, VAN_GEEN_BELANG, 2);
  const cares = statement.find(ZORG_VOOR_ELKAAR);
  return cares.every((care) => isPassedOver(care) || (isNotOfAddress && statement.near(care, VAN_GEEN_BELANG, 2)));
}

/** Former partners: the law presumes a household only for two years. */
function judgeEx(statement: Statement, page: Page): Judgement | undefined {
  const named = speaksOf(statement, EX_PARTNER) || statement.headings.at(-1)?.has(EX_PARTNER);
  if (!named || !concludes(statement)) return undefined;
  if (speaksOf(statement, TWEE_JAAR) || isNearby(statement, TWEE_JAAR)) return PASSED;
  if (page.asOf < TWO_YEARS_SINCE) return undefined;
  if (statement.has(ZOLANG) && speaksOf(statement, EERDER_GETROUWD)) return FAILED;
  return speaksOf(statement, HOE_LANG_OOK) ? FAILED : cantTell('context-unclear');
}

/** "U blijft een stel zolang u in één huis woont": no end is named. */
const ZOLANG = concept('zolang', 'zolang', 'zo lang');

/** A number of nights as the measure, which the law does not know. */
function judgeNights(statement: Statement): Judgement | undefined {
  if (!countsNights(statement) || speaksOf(statement, ECHTGENOOT)) return undefined;
  if (isCareAdded(statement)) return cantTell('context-unclear');
  if ([concludes, isYesToPartner, saysWhen, isEither, isRowAnsweredYes].some((tells) => tells(statement)))
    return FAILED;
  if (statement.has(NACHTEN) && statement.has(GEZAMENLIJK) && affirms(statement, OP_ZICH_GENOEG)) return FAILED;
  return statement.has(NACHTEN) ? cantTell('context-unclear') : undefined;
}

const isRowAnsweredYes = (statement: Statement): boolean => statement.kind === 'row' && isSaidOfHeading(statement);

/** One address as enough, without care for each other. */
function judgeAddress(statement: Statement, page: Page): Judgement | undefined {
  if (speaksOf(statement, TWEE_JAAR) || (page.asOf < TWO_YEARS_SINCE && statement.has(EX_PARTNER))) return undefined;
  if (!isOnAddress(statement) || speaksOf(statement, RECHTSVERMOEDEN)) return undefined;
  if (
    !(isOnPartners(statement) || isEither(statement)) ||
    [AL_PARTNER, ECHTGENOOT].some((each) => speaksOf(statement, each)) ||
    namesBoth(questionAnswered(statement))
  )
    return undefined;
  const enough =
    isSaidOfHeading(statement) ||
    concludes(statement) ||
    saysWhen(statement) ||
    (statement.has(ADRES) && affirms(statement, GENOEG) && !statement.has(MELDT)) ||
    isYesToPartner(statement) ||
    isEither(statement);
  if (!enough) return undefined;
  if (statement.has(ZELFDE_ADRES) && affirms(statement, OP_ZICH_GENOEG)) return FAILED;
  return isCareBeside(statement) || speaksOf(statement, DEELT_HUISHOUDEN) ? cantTell('context-unclear') : FAILED;
}

/** "Woont u in hetzelfde huis en zorgt u voor elkaar?" */
function namesBoth(question: Statement | undefined): boolean {
  return question?.isQuestion === true && question.has(EEN_HUIS) && namesMutualCare(question);
}

/** Care for each other is asked as well: a right definition before it does not mend a wrong measure. */
function isCareAdded({ next, intro, previous, headings }: Statement): boolean {
  const asks = previous?.isQuestion ? previous : undefined;
  return [next, intro, asks, headings.at(-1)].some((each) => each !== undefined && namesMutualCare(each));
}

/** The sentence beside it, or the question itself, names care for each other. */
function isCareBeside(statement: Statement): boolean {
  if (statement.kind === 'row') return false;
  return [...neighbours(statement), statement.intro, statement.headings.at(-1)].some(
    (each) => each !== undefined && namesMutualCare(each),
  );
}

/** "Voor elkaar", "met elkaar"; not "uit elkaar" or "elkaar kennen". */
function namesMutualCare(statement: Statement): boolean {
  const others = statement.find(ZONDER_ZORG);
  return statement
    .find(WEDERZIJDS)
    .some((care) => !others.some(({ start, end }) => start <= care.start && care.end <= end));
}
