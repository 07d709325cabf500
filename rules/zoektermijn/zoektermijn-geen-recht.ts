import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, denies, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  ANDERE_VIER_WEKEN,
  DIE_WEKEN,
  NA_DE_WEKEN,
  OVER_DE_WEKEN,
  TIJDENS_DE_WEKEN,
  TUSSEN_MELDING_EN_AANVRAAG,
  VOORBIJ,
  ZOEKTERMIJN,
} from '../words/zoektermijn/periode.ts';
import {
  ALSNOG,
  DAARNA,
  INGAAN,
  KWIJT,
  NOG,
  ONVERGOED,
  OOK_NIET_ACHTERAF,
  RECHT,
  UITBETALEN,
  UITKERING,
  VERGOED,
} from '../words/zoektermijn/recht.ts';
import { BEHANDELING, BIJ_DE_AANVRAAG, PAS } from '../words/zoektermijn/volgorde.ts';
import { answersStart, BENEFIT_OR_RIGHT, DE_UITKERING, refusesForGood } from './answers-on-right.ts';
import { STARTS_AT_REPORTING } from './law.ts';
import {
  ERVOOR,
  isRefusedAgain,
  isRightToApply,
  losesWhatCameBefore,
  MIST,
  missesForGood,
  putsOffRight,
} from './missed-for-good.ts';
import { namesOtherReason } from './other-reason.ts';
import { affirmsLoss, isUnpaid, losesWeeks, refusesRight } from './refuses-right.ts';
import {
  audienceOf,
  isAboutSearchPeriod,
  isAboutYoung,
  isAfterWeeks,
  isOlder,
  isOverWeeks,
  namesFourWeeks,
  namesSearchPeriod,
} from './search-period.ts';

export const zoektermijnGeenRecht: ClaimRule = {
  id: 'zoektermijn-geen-recht',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [STARTS_AT_REPORTING],
  assumptions: [
    '"Over de vier weken" speaks of the right; "tijdens de vier weken" without "recht" speaks of payment in those weeks.',
    'Someone may have no right for another reason, such as savings; the sentence then names that reason.',
  ],
  text: {
    nl: {
      title: 'Over de zoektermijn kunt u bijstand krijgen',
      whatIsWrong: 'De pagina zegt dat u over de zoektermijn geen bijstand krijgt. Dat klopt niet.',
      whatItMeansForYou:
        'U krijgt in die vier weken nog geen geld. Maar daarna kunt u alsnog bijstand over die weken krijgen.',
      whatTheLawSays: 'De bijstand gaat in op de dag van uw melding. U moet dan wel recht op bijstand hebben.',
      goodExample:
        'Na de zoektermijn vraagt u de bijstand aan. Hebt u er recht op? Dan krijgt u alsnog bijstand vanaf de dag van uw melding.',
    },
    en: {
      title: 'The search period counts for the benefit',
      whatIsWrong: 'The page says that there is no benefit over the search period, also not afterwards.',
    },
  },
  about: either('uitkering of recht', BENEFIT_OR_RIGHT, NA_DE_WEKEN, VOORBIJ, JA_NEE, OOK_NIET_ACHTERAF, MIST, ERVOOR),
  // What somebody in debt is told of the search period is of the bijstand.
  schemes: ['bijstand', 'schuldhulp'],
  lookalikes: [
    'No payment while the four weeks last is right: payment comes after them.',
    'No voorschot within the four weeks is right for most people under 27.',
  ],
  judge(statement, page) {
    if (!statement.has(OF_THE_WEEKS) && questionAnswered(statement) === undefined) return undefined;
    if (statement.has(ANDERE_VIER_WEKEN) || isOfOtherMoney(statement)) return undefined;
    const judgement =
      judgeAfter(statement, page) ?? (isAboutIt(statement, page) ? judgePeriod(statement, page) : undefined);
    if (judgement !== FAILED) return judgement;
    if (isOlder(audienceOf(statement, page)) || namesOtherReason(statement)) return undefined;
    if (statement.has(DAARNA_WEL) && !statement.has(OOK_NIET_ACHTERAF)) return undefined;
    const { next, previous } = statement;
    const isPaidLater = next !== undefined && affirms(next, ALSNOG) && !next.has(OOK_NIET_ACHTERAF);
    return isPaidLater || (previous?.isQuestion === false && judgePeriod(previous, page) === PASSED)
      ? cantTell('context-unclear')
      : FAILED;
  },
  examples: [
    {
      html: '<h2>Jonger dan 27</h2><p>U zoekt eerst vier weken naar werk. Over deze vier weken krijgt u geen uitkering.</p>',
      expect: 'failed',
      quote: 'Over deze vier weken krijgt u geen uitkering.',
      because: 'the benefit can start on the day of the melding',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan heeft u over de zoektermijn geen recht op bijstand.</p>',
      expect: 'failed',
      because: 'the right starts on the day of the melding',
    },
    {
      html: '<p>Voor jongeren geldt een zoektermijn van vier weken. De uitkering gaat pas in na deze vier weken.</p>',
      expect: 'failed',
      quote: 'De uitkering gaat pas in na deze vier weken.',
      because: 'the start is the day of the melding, not the end of the weeks',
    },
    {
      html: '<p>Jongeren krijgen voor de zoekperiode nooit bijstand, ook niet achteraf.</p>',
      expect: 'failed',
      because: 'it denies payment afterwards',
    },
    {
      html: '<p>Tijdens de zoektermijn van vier weken krijgt u nog geen uitkering.</p>',
      expect: 'inapplicable',
      because: 'it is about payment in those weeks',
    },
    {
      html: '<p>Bent u jonger dan 27? In de zoektermijn krijgt u geen voorschot.</p>',
      expect: 'inapplicable',
      because: 'the voorschot is counted from the application',
    },
    {
      html: '<p>Heeft u na de zoektermijn recht op bijstand? Dan krijgt u ook over de zoektermijn een uitkering.</p>',
      expect: 'passed',
      because: 'the weeks count',
    },
    {
      html: '<p>Tijdens de zoektermijn krijgt u geen uitkering. Wel kan de uitkering achteraf ingaan op de dag van uw melding.</p>',
      expect: 'passed',
      because: 'it tells of the payment afterwards',
    },
    {
      html: '<p>Na vier weken in het buitenland heeft u geen recht meer op bijstand.</p>',
      expect: 'inapplicable',
      because: 'these weeks are those of a holiday',
    },
  ],
};

/** "Vier weken zonder recht op bijstand". */
const ZONDER_RECHT = concept('zonder recht', 'zonder recht');

/** Without one of these nothing is said of the weeks, unless a question is answered. */
const OF_THE_WEEKS = either(
  'van de weken',
  ...[ZOEKTERMIJN, OVER_DE_WEKEN, NA_DE_WEKEN, DIE_WEKEN, TIJDENS_DE_WEKEN],
  ...[BIJ_DE_AANVRAAG, ALSNOG, DAARNA, ERVOOR, OOK_NIET_ACHTERAF, KWIJT, ONVERGOED, VERGOED, ZONDER_RECHT],
);

/** After a sentence that lets the benefit begin when the weeks are over, or refuses it: "De dagen ervoor zijn niet in te halen", "Ook later niet." */
function judgeAfter(statement: Statement, page: Page): Judgement | undefined {
  const { previous } = statement;
  if (previous === undefined) return undefined;
  const goesOn = (losesWhatCameBefore(statement) && isAfterWeeks(previous)) || isRefusedAgain(statement);
  return goesOn && isAboutIt(previous, page) && judgePeriod(previous, page) === FAILED ? FAILED : undefined;
}

/** "Studiefinanciering krijg je niet over die weken." */
const isOfOtherMoney = (statement: Statement): boolean => statement.has(OTHER_MONEY) && !statement.has(DE_UITKERING);

const OTHER_MONEY = concept(
  'ander geld',
  'studiefinanciering',
  'stufi',
  '*toeslag',
  'loon',
  'salaris',
  'kinderbijslag',
);

/** "In die vier weken krijg je geen uitkering, maar wel daarna over die vier weken." */
const DAARNA_WEL = concept(
  'daarna wel',
  'wel daarna',
  'daarna wel',
  'achteraf wel',
  'wel achteraf',
  'wel erna',
  'erna wel',
);

/** Also "je krijgt daar niets voor", after a sentence about the weeks. */
function isAboutIt(statement: Statement, page: Page): boolean {
  if (isAboutSearchPeriod(statement, page)) return true;
  const isForGood = statement.has(OOK_NIET_ACHTERAF) || isUnpaid(statement);
  if (
    ((namesFourWeeks(statement) && isForGood) || statement.has(TUSSEN_MELDING_EN_AANVRAAG)) &&
    isAboutYoung(statement, page)
  )
    return true;
  const { previous } = statement;
  if (previous === undefined || !isOverWeeks(statement)) return false;
  const isBetween = previous.has(TUSSEN_MELDING_EN_AANVRAAG) && isAboutYoung(previous, page);
  return isBetween || isAboutSearchPeriod(previous, page);
}

/** "Pas na de zoektermijn hebt u recht op bijstand." */
function startsAfterwards(statement: Statement): boolean {
  if (statement.has(BEHANDELING) || statement.has(UITBETALEN) || statement.has(WHETHER)) return false;
  return statement.near(PAS, NA_DE_WEKEN, 0) && statement.sameClause(PAS, RECHT);
}

/** "Dat recht ontstaat pas bij je aanvraag", "geldt de dag van de aanvraag, en niet die van je melding". */
function startsAtApplication(statement: Statement): boolean {
  if (statement.has(UITBETALEN)) return false;
  if (statement.has(BIJ_DE_AANVRAAG) && statement.has(DE_UITKERING) && denies(statement, VANAF_MELDING)) return true;
  if (!statement.sameClause(BIJ_DE_AANVRAAG, INGAAN)) return false;
  return statement.near(PAS, BIJ_DE_AANVRAAG, 2) || (statement.has(ALSNOG) && statement.negates(ALSNOG));
}

const VANAF_MELDING = concept('vanaf de melding', 'vanaf … melding', 'dag … melding', 'datum … melding');

/** The weeks stand in the sentence itself: travel to an interview may be "niet vergoed" as well. */
function namesWeeks(statement: Statement, page: Page): boolean {
  if (statement.has(COSTS)) return false;
  if ([UITKERING, RECHT, UITBETALEN, DIE_WEKEN].some((each) => statement.has(each))) return true;
  return namesFourWeeks(statement) || namesSearchPeriod(statement, page);
}

const COSTS = concept('kosten', '*kosten', 'cursus*', 'abonnement');

const WHETHER = concept('of u recht', 'of u recht', 'of je recht', 'of er recht');

/** "Bijstand krijgt u pas voor de tijd daarna." */
const isOnlyForAfterwards = (statement: Statement): boolean =>
  statement.has(DAARNA) && statement.has(UITKERING) && statement.near(ONLY, DAARNA, 1) && !statement.has(UITBETALEN);

const ONLY = concept('alleen', 'pas', 'alleen', 'slechts');

const GEEFT = concept('geeft', 'geeft', 'geven', 'zonder recht');

/** "De zoektermijn geeft geen recht op bijstand." */
function givesNoRight(statement: Statement): boolean {
  if (!statement.negates(RECHT)) return false;
  if (statement.has(ZONDER_RECHT) && statement.durations.some((weeks) => statement.near(weeks, ZONDER_RECHT, 1)))
    return namesFourWeeks(statement);
  if (!statement.has(ZOEKTERMIJN)) return false;
  return (
    statement.kind === 'row' ||
    (statement.has(GEEFT) && statement.near(ZOEKTERMIJN, RECHT, 4) && statement.sameClause(ZOEKTERMIJN, RECHT))
  );
}

function judgePeriod(statement: Statement, page: Page): Judgement | undefined {
  if (isRightToApply(statement)) return undefined;
  if (refusesForGood(statement) || missesForGood(statement) || putsOffRight(statement)) return FAILED;
  if (!statement.has(BENEFIT_OR_RIGHT)) return answersStart(statement) ? FAILED : undefined;
  if (affirmsLoss(statement) === false) return undefined;
  if (startsAtApplication(statement) || isOnlyForAfterwards(statement) || losesWeeks(statement)) return FAILED;
  if (
    isAfterWeeks(statement) &&
    statement.has(INGAAN) &&
    !statement.has(UITBETALEN) &&
    (!statement.has(BEHANDELING) || statement.near(DE_UITKERING, INGAAN, 2))
  ) {
    if (affirms(statement, ALSNOG)) return PASSED;
    return statement.negates(INGAAN) && !statement.has(PAS) ? undefined : FAILED;
  }
  const refuses = refusesRight(statement);
  const forGood = statement.has(OOK_NIET_ACHTERAF);
  if ((isUnpaid(statement) && namesWeeks(statement, page)) || startsAfterwards(statement)) return FAILED;
  if (givesNoRight(statement)) return statement.has(NOG) && !forGood ? cantTell('context-unclear') : FAILED;
  if (
    refuses &&
    forGood &&
    (namesFourWeeks(statement) || namesSearchPeriod(statement, page) || statement.has(DIE_WEKEN))
  )
    return FAILED;
  if (isOverWeeks(statement)) {
    if (!refuses && statement.has(TELLS_OF)) return undefined;
    if (!refuses) return statement.has(UITKERING) || statement.has(RECHT) ? PASSED : undefined;
    return statement.has(NOG) && !forGood ? cantTell('context-unclear') : FAILED;
  }
  if (statement.has(ALSNOG) && !refuses && statement.has(UITKERING)) return PASSED;
  if (statement.has(TIJDENS_DE_WEKEN) && statement.has(RECHT) && statement.negates(RECHT)) {
    return statement.has(NOG) ? cantTell('context-unclear') : FAILED;
  }
  return undefined;
}

/** "In het gesprek hoort u meer over de zoektermijn en de bijstand." */
const TELLS_OF = concept('vertelt over', 'vertel*', 'lees*', 'informatie', 'uitleg', 'afspraken', 'hoor* … over');
