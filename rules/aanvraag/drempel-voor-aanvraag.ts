import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import {
  ACTIVITEIT,
  AL_AANGEVRAAGD,
  BEWIJS,
  DAT_GEDAAN,
  GEDAAN,
  GEMIST,
  GESPREK,
  NIET_GEVRAAGD,
  OF_HET_MAG,
  SOLLICITATIES,
  VERPLICHT,
  VRIJWILLIG,
  WERK_ZOEKEN,
} from '../words/aanvraag/drempel.ts';
import { AANVRAAGPAPIER, DAARNA, HET_FORMULIER, TOEGANG } from '../words/aanvraag/drempel-toegang.ts';
import { AANVRAAG } from '../words/aanvraag/start.ts';
import {
  AANMELDING_STOPT,
  MEEDOEN,
  MET_DAT_BEWIJS,
  MET_DIE_CODE,
  NIET_GEKOMEN,
  VINDT,
} from '../words/aanvraag/toelaten.ts';
import {
  APPLICATION,
  isBeforeApplying,
  isRefusedWithout,
  leadsElsewhere,
  NO_WAY_IN,
  namesActivity,
  REPORTS,
} from './before-applying.ts';
import { isExplainedAfter, isHandedOutAfterTalk, standsBeforeApplying } from './handed-out.ts';
import { FROM_27_AT_ONCE } from './law.ts';
import { judgeLettingIn, putsActivityFirst } from './let-in.ts';
import { isListedCondition } from './listed-condition.ts';

/** Last age at which the municipality may let people look for work first. */
const LAST_YEAR = 26;

export const drempelVoorAanvraag: ClaimRule = {
  id: 'drempel-voor-aanvraag',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [FROM_27_AT_ONCE],
  assumptions: [
    'A sentence that names nobody is read as said to everyone; one that is limited to people under 27 is left alone.',
    'An invitation after the application is allowed, and so is a free one before it.',
  ],
  text: {
    nl: {
      title: 'U kunt aanvragen zonder eerst iets te doen',
      whatIsWrong: 'De pagina zegt dat u eerst iets moet doen voordat u mag aanvragen. Dat klopt niet.',
      whatItMeansForYou: 'Bent u 27 of ouder? Dan mag u meteen aanvragen, zonder cursus of bewijs.',
      whatTheLawSays: 'Wie 27 of ouder is, moet na de melding meteen kunnen aanvragen.',
      goodExample: 'U kunt meteen bijstand aanvragen. Een workshop vóór de aanvraag is niet verplicht.',
    },
    en: {
      title: 'One may apply without a condition first',
      whatIsWrong: 'The page asks for a meeting, a workshop or proof of job search before one may apply.',
    },
  },
  about: either(
    'drempel',
    ACTIVITEIT,
    SOLLICITATIES,
    WERK_ZOEKEN,
    BEWIJS,
    GESPREK,
    GEDAAN,
    DAT_GEDAAN,
    DAARNA,
    GEMIST,
    NIET_AANVRAGEN,
    OF_HET_MAG,
    AANVRAAGPAPIER,
    MEEDOEN,
    MET_DIE_CODE,
    MET_DAT_BEWIJS,
    NIET_GEKOMEN,
    VINDT,
  ),
  sees: ['heading'],
  lookalikes: [
    'An invitation after the application.',
    'A voluntary meeting.',
    'Under 27, where the search period holds.',
  ],
  judge(statement, page) {
    if (!statement.has(ON_APPLYING) && !statement.has(COMES_FIRST)) return undefined;
    const judged = judgeOrder(statement, page);
    if (judged === undefined || leadsElsewhere(statement)) return undefined;
    const asked = questionAnswered(statement);
    if (asked !== undefined && leadsElsewhere(asked)) return undefined;
    return isLimitedToYoung(statement, page) ? undefined : judged;
  },
  examples: [
    {
      html: '<p>Voordat u bijstand kunt aanvragen, volgt u eerst een verplichte workshop.</p>',
      expect: 'failed',
      because: 'a workshop may not come before the application',
    },
    {
      html: '<p>U krijgt het aanvraagformulier pas na de informatiebijeenkomst.</p>',
      expect: 'failed',
      because: 'a meeting may not come before the application',
    },
    {
      html: '<p>Zonder bewijs dat u heeft gesolliciteerd nemen wij uw aanvraag niet in behandeling.</p>',
      expect: 'failed',
      because: 'proof of job search may not come before the application',
    },
    {
      html: '<p>Na uw aanvraag nodigen wij u uit voor een workshop.</p>',
      expect: 'passed',
      because: 'it comes after the application',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan laat u eerst uw sollicitaties zien voordat u kunt aanvragen.</p>',
      expect: 'inapplicable',
      because: 'people under 27 have a search period',
    },
    {
      html: '<p>Wilt u bijstand aanvragen? U kunt vooraf gratis naar een informatiebijeenkomst.</p>',
      expect: 'inapplicable',
      because: 'it is free to go or not',
    },
    {
      html: '<p>Met een uitkering moet u solliciteren. Bewaar uw sollicitaties.</p>',
      expect: 'inapplicable',
      because: 'it is a duty during the benefit',
    },
    {
      html: '<p>U moet eerst naar een voorlichtingsbijeenkomst. Daarna kunt u bijstand aanvragen.</p>',
      expect: 'inapplicable',
      asOf: '2025-02-01',
      because: 'before 2026 the law did not say it in words',
    },
  ],
};

/** What is judged names the applying, or what comes before it where the applying stands beside it. */
const ON_APPLYING = either(
  'aanvragen of wat ertoe leidt',
  AANVRAGEN,
  ...[VRAAG_AAN, AANVRAAG, NIET_AANVRAGEN, APPLICATION, REPORTS, NO_WAY_IN, OF_HET_MAG, AANMELDING_STOPT],
  ...[AANVRAAGPAPIER, HET_FORMULIER, TOEGANG],
);
const COMES_FIRST = either('wat voorgaat', ACTIVITEIT, SOLLICITATIES, WERK_ZOEKEN, GESPREK);

/** Whether something stands before the application, whoever it is said of. */
function judgeOrder(statement: Statement, page: Page): Judgement | undefined {
  if (statement.kind === 'heading') return putsActivityFirst(statement, page) ? FAILED : undefined;
  if (comesAfterApplying(statement)) return passedWhereNamed(statement);
  if (isRefusedWithout(statement, page)) return FAILED;
  const lettingIn = judgeLettingIn(statement, page);
  if (lettingIn !== undefined) return lettingIn;
  if (isFree(statement)) return passedWhereNamed(statement);
  if (isBeforeActivity(statement)) return undefined;
  if (isListedCondition(statement, page)) return FAILED;
  if (isBeforeApplying(statement, page)) return statement.has(ADVISED) ? cantTell('context-unclear') : FAILED;
  if (isExplainedAfter(statement)) return pageDemands(page) ? FAILED : cantTell('context-unclear');
  if (demands(statement) && pageExplainsAfter(page)) return FAILED;
  if (!isHandedOutAfterTalk(statement)) return undefined;
  return standsBeforeApplying(statement) ? FAILED : cantTell('context-unclear');
}

/** "Naar de bijeenkomst komen is verplicht", on a page where one hears only there how to apply. */
const demands = (statement: Statement): boolean =>
  statement.near(ACTIVITEIT, OBLIGED, 6) && !statement.isQuestion && !statement.modality.has('hoeft-niet');
const OBLIGED = concept('verplicht', 'verplicht');
const pageDemands = once((page: Page) => page.statements.some(demands));
const pageExplainsAfter = once((page: Page) => page.statements.some(isExplainedAfter));

/** "Het is van belang dat u werk hebt gezocht voordat u aanvraagt": how firm it is, a person must read. */
const ADVISED = concept('van belang', 'van belang', 'belangrijk');

const passedWhereNamed = (statement: Statement) =>
  namesActivity(statement) && statement.has(AANVRAAG) ? PASSED : undefined;

/** Of people under 27: by its own words, those of the sentence before it, or those above it that speak of nobody older. */
function isLimitedToYoung(statement: Statement, page: Page): boolean {
  const own = statement.audience ?? statement.previous?.audience;
  if (own !== undefined) return isYoung(own);
  const above = sectionBefore(statement, page, 2).flatMap(({ audience, ages }) => [audience, ...ages]);
  return (
    above.some((age) => age !== undefined && isYoung(age)) && above.every((age) => age === undefined || isYoung(age))
  );
}

const isYoung = ({ to }: Age): boolean => to !== undefined && to <= LAST_YEAR;

/** "Aanvragen op werk.nl, daarna gesprek en bijeenkomst." */
function comesAfterApplying(statement: Statement): boolean {
  if (statement.headings.at(-1)?.has(NA_AANVRAAG) === true) return true;
  const activities = statement.find(ACTIVITEIT);
  const isBetween = (after: Span) => activities.some(({ start, end }) => start > after.start && end < after.end);
  if (statement.has(AL_AANGEVRAAGD) || statement.find(NA_AANVRAAG).some((after) => !isBetween(after))) return true;
  const [apply] = statement.find(AANVRAGEN);
  const [then] = statement.find(THEN).filter(({ start }) => apply !== undefined && start >= apply.end);
  return then !== undefined && activities.every(({ start }) => start >= then.end);
}

/** "U kunt vooraf naar de workshop", "u vraagt aan zonder workshop", "wij vragen niet om bewijzen". */
function isFree(statement: Statement): boolean {
  if (statement.modality.has('hoeft-niet') || statement.has(NIET_GEVRAAGD)) return true;
  if (statement.modality.has('moet') || statement.has(VERPLICHT)) return false;
  if (statement.has(VRIJWILLIG)) return true;
  return statement
    .find(KAN)
    .some((may) => statement.sameClause(may, ACTIVITEIT) && !statement.sameClause(may, AANVRAGEN));
}

/** "Voordat u naar de workshop gaat, kunt u reiskosten aanvragen." */
function isBeforeActivity(statement: Statement): boolean {
  if (statement.has(NIET) || !statement.sameClause(VOORDAT, ACTIVITEIT)) return false;
  return BEFORE.has(statement.words[0]?.plain ?? '') && !statement.sameClause(VOORDAT, AANVRAGEN);
}

const THEN = concept('daarna', 'daarna', 'vervolgens');
const VOORDAT = concept('voordat', 'voordat', 'alvorens', 'voor u', 'voor je');
const BEFORE: ReadonlySet<string> = new Set(['voordat', 'alvorens', 'voor']);
const KAN = concept('kan', 'kan', 'kunt', 'kun', 'mag');
const NIET = concept('niet', 'niet', 'nooit', 'geen', 'onmogelijk');
