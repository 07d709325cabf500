import { concept, either } from '../../language/concept.ts';
import { closesWith, opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { affirms, denies, NEE, questionAnswered } from '../surroundings.ts';
import { AANVRAAG, INGAAN, KRIJGT, MELDING, UITKERING, VANAF } from '../words/aanvraag/start.ts';
import {
  AFWIJKEN,
  DOEN_WE_NIET,
  GEVEN,
  GRENS,
  KAN,
  MAIN_RULE,
  NIET_VERDER_TERUG,
  NOOIT,
  OOK_NIET_BIJZONDER,
  RUIMTE,
  SOMS,
  TE_LAAT_GEMELD,
  TOCH_WEL,
  TOEKENNEN,
  WEIGEREN,
} from '../words/aanvraag/terugwerkend.ts';
import { THREE_MONTHS_BACK } from './law.ts';
import { isBesideStart, isOtherwise, THREE_MONTHS } from './other-backdating.ts';
import { asksForPast, PAST_TIME, pastTimes } from './past-time.ts';
import { namesRightDay } from './start-of-benefit.ts';

/** "Dat kan niet", "helaas is dit niet mogelijk": what points to what was asked. */
const DAT = concept('dat', 'dat', 'dit', 'het');
const MOGELIJK = concept('mogelijk', 'kan', 'mag', 'mogelijk', 'toegestaan', 'lukt');
const NIET = concept('niet', 'niet', 'nooit', 'nimmer', 'geen', 'niets', 'niks', 'uitgesloten', 'onmogelijk');

export const terugwerkendeKrachtUitgesloten: ClaimRule = {
  id: 'terugwerkende-kracht-uitgesloten',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [THREE_MONTHS_BACK],
  assumptions: [
    'A word that leaves room ("in principe", "alleen bij", "meestal") in the sentence or beside it makes it right.',
  ],
  text: {
    nl: {
      title: 'Soms gaat de bijstand eerder in',
      whatIsWrong: 'De pagina zegt dat bijstand nooit eerder kan ingaan dan uw melding. Sinds 2026 kan dat soms wel.',
      whatItMeansForYou: 'Kon u zich niet eerder melden? Vertel waarom, en vraag om een eerdere datum.',
      whatTheLawSays: 'De gemeente mag tot drie maanden teruggaan als uw situatie dat nodig maakt.',
      goodExample: 'Meestal gaat de uitkering in op de dag van uw melding. Soms kan het tot drie maanden eerder.',
    },
    en: {
      title: 'Sometimes the benefit starts earlier',
      whatIsWrong: 'The page says that the benefit can never start before the day of reporting.',
    },
  },
  about: either('terugwerkend of nee', PAST_TIME, NEE, DOEN_WE_NIET, NIET),
  lookalikes: [
    '"In principe niet" and "alleen bij bijzondere omstandigheden" leave room.',
    'Tax allowances, bijzondere bijstand and other schemes have rules of their own.',
  ],
  // "In het verleden" makes a sentence tell of the past, and is what this is about.
  sees: ['history'],
  judge(statement, page) {
    if (statement.isHistory && !statement.has(IN_THE_PAST)) return undefined;
    const isOnPast = pastTimes(statement).length > 0 || isNoToPast(statement) || neverDeviates(statement);
    if (!isOnPast && !refusesBeforeThatDay(statement) && !endsAtReport(statement)) return undefined;
    if (isBesideStart(statement)) return undefined;
    if (!deniesEarlierStart(statement)) return statement.has(KAN) || statement.has(SOMS) ? PASSED : undefined;
    const after = statement.next?.isQuestion === true ? statement.next.next : undefined;
    const beside = [statement.next, statement.previous, after].some((each) => each !== undefined && leavesRoom(each));
    const hasRoom =
      beside || statement.headings.at(-1)?.has(MAIN_RULE) || (!statement.has(NOOIT) && isGivenElsewhere(page));
    return hasRoom && !rulesOutExceptions(statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>U kunt geen bijstand krijgen met terugwerkende kracht.</p>',
      expect: 'failed',
      because: 'since 2026 it can be done in special circumstances',
    },
    {
      html: '<p>Wij geven nooit bijstand over de periode voor uw aanvraag.</p>',
      expect: 'failed',
      because: '"nooit" leaves no room',
    },
    {
      html: '<p>Bijstand met terugwerkende kracht is niet mogelijk.</p>',
      expect: 'failed',
      because: 'it is possible',
    },
    {
      html: '<p>De uitkering gaat nooit eerder in dan de dag van uw melding.</p>',
      expect: 'failed',
      because: 'it can start up to three months earlier',
    },
    {
      html: '<p>In principe krijgt u geen bijstand met terugwerkende kracht.</p>',
      expect: 'passed',
      because: '"in principe" leaves room',
    },
    {
      html: '<p>Alleen bij bijzondere omstandigheden geven wij bijstand met terugwerkende kracht.</p>',
      expect: 'passed',
      because: 'it names the exception',
    },
    {
      html: '<p>U krijgt geen bijstand over de periode voor uw melding. In bijzondere situaties kan dat wel.</p>',
      expect: 'cantTell',
      because: 'the next sentence leaves room',
    },
    {
      html: '<p>Bijstand met terugwerkende kracht is niet mogelijk.</p>',
      expect: 'inapplicable',
      asOf: '2025-06-01',
      because: 'the law says so since 2026',
    },
    {
      html: '<p>De uitkering gaat in op de dag van uw melding.</p>',
      expect: 'inapplicable',
      because: 'it says nothing about an earlier start',
    },
  ],
};

/** "Nooit", "niet mogelijk", "geen": and no word that leaves room. */
export function deniesEarlierStart(statement: Statement): boolean {
  if (endsAtReport(statement)) return true;
  if (statement.has(SOMS) && !rulesOutExceptions(statement) && !isNoFromReport(statement)) return false;
  if (isNoToPast(statement) || neverDeviates(statement) || refusesBeforeThatDay(statement)) return true;
  if (statement.has(GRENS)) return false;
  if (statement.has(NOOIT) || pastTimes(statement).some((each) => statement.negates(each))) return true;
  if (statement.negates(GEVEN) || closesWith(statement, NEE)) return true;
  if (affirms(statement, WEIGEREN) && !statement.has(ALS_GEWEIGERD))
    return !statement.modality.has('kan') && !statement.modality.has('mag');
  return denies(statement, TOEKENNEN) && !statement.modality.has('hoeft-niet');
}

/** "Het college gaat tot drie maanden terug als …", anywhere on the page. */
const isGivenElsewhere = once(({ statements }: Page): boolean =>
  statements.some(
    (each) =>
      each.durations.some(({ days }) => days >= THREE_MONTHS && days < THREE_MONTHS + 10) &&
      pastTimes(each).length > 0 &&
      (each.has(KAN) || each.has(SOMS)) &&
      !isBesideStart(each) &&
      !deniesEarlierStart(each),
  ),
);

const IN_THE_PAST = concept('in het verleden', ...['in', 'over', 'voor'].map((at) => `${at} het verleden`));

/** "Gaat nooit verder terug dan uw melding", "kon u zich niet eerder melden? Ook dan begint de uitkering op de dag van uw melding". */
function endsAtReport(statement: Statement): boolean {
  if (!statement.has(NIET_VERDER_TERUG) && !opensWith(statement, EVEN_THEN)) return false;
  if (statement.isQuestion || statement.has(RUIMTE) || isOtherwise(statement)) return false;
  const reports = [...statement.find(MELDING), ...statement.find(AANVRAAG)];
  const isLimit = ({ end }: Span) => reports.some(({ start }) => start >= end && start - end <= REPORT_REACH);
  if (statement.find(NIET_VERDER_TERUG).some(isLimit))
    return statement.has(UITKERING) && statement.durations.length === 0;
  const { previous } = statement;
  if (previous === undefined || !opensWith(statement, EVEN_THEN) || !statement.has(INGAAN)) return false;
  return namesRightDay(statement) && (previous.has(TE_LAAT_GEMELD) || denies(previous, MELDING));
}

/** Words between "dan" and the report: "de dag van uw". */
const REPORT_REACH = 5;
const EVEN_THEN = concept('ook dan', 'ook dan', 'ook in dat geval', 'zelfs dan');

/** "Als die wordt afgewezen": another application, before this one. */
const ALS_GEWEIGERD = concept('als geweigerd', 'als … wordt afgewezen', 'als … is afgewezen', 'als … afgewezen is');

/** Circumstances or exceptions are named, and do not count. */
const rulesOutExceptions = (statement: Statement): boolean => statement.has(ONGEACHT) || denies(statement, AFWIJKEN);

/** "De melding is het begin van uw uitkering." */
const isStart = (statement: Statement): boolean => [MELDING, INGAAN, UITKERING].every((each) => statement.has(each));

/** "De datum van uw melding telt. Daar wijken wij niet van af." */
function neverDeviates(statement: Statement): boolean {
  if (!statement.has(AFWIJKEN) || !(denies(statement, AFWIJKEN) || statement.has(ONGEACHT))) return false;
  const { previous, headings } = statement;
  const tells = [statement, previous, previous?.previous].some(
    (each) =>
      each !== undefined && !isOtherwise(each) && (namesRightDay(each) || isStart(each) || pastTimes(each).length > 0),
  );
  return tells && [statement, previous, headings.at(-1)].some((each) => each?.has(INGAAN) || each?.has(VANAF));
}

/** "Uw recht begint op de dag van uw melding. Daarvoor niet, wat ook de reden is." */
function refusesBeforeThatDay(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || statement.isQuestion || !statement.has(NIET)) return false;
  if (!opensWith(statement, BEFORE_IT)) return false;
  if ((statement.has(SOMS) && !rulesOutExceptions(statement)) || isOtherwise(previous) || isOtherwise(statement))
    return false;
  if (statement.modality.has('hoeft-niet') || !namesRightDay(previous)) return false;
  return statement.words.length <= SHORT || rulesOutExceptions(statement);
}

/** Not "daarvoor is geen gesprek nodig": for that. */
const BEFORE_IT = concept(
  'daarvoor niet',
  ...['daarvoor', 'eerder', 'eerder kan', 'eerder gaat'].flatMap((before) => [`${before} niet`, `${before} nooit`]),
  ...['verder', 'langer'].map((further) => `${further} terug`),
);

/** "Nee, alleen vanaf uw melding." */
const isNoFromReport = (statement: Statement): boolean => statement.has(ALLEEN_VANAF) && isNoToPast(statement);

/** Most words of an answer that says no more than that. */
const SHORT = 7;

/** "Kan ik ook over de afgelopen maanden bijstand krijgen?": "nee, dat kan niet"; "terugwerkende kracht": "dat is nooit mogelijk". */
function isNoToPast(statement: Statement): boolean {
  if (!statement.has(A_NO)) return false;
  const { previous, headings } = statement;
  const heading = headings.at(-1);
  const question = questionAnswered(statement);
  const above = [question, previous, heading].find(
    (each) =>
      each !== undefined &&
      (asksForBenefitOverPast(each) ||
        (each.isQuestion && each.has(IN_NEED) && opensWith(statement, POINTS_BACK) && asksForPast(each))),
  );
  if (above === undefined || isOtherwise(previous ?? above)) return false;
  const isFlat = rulesOutExceptions(statement);
  if (statement.has(TOCH_WEL) && !isFlat) return false;
  if (statement.find(NEE).some(({ start }) => start <= 3)) return above.isQuestion || above === heading;
  if (opensWith(statement, POINTS_BACK))
    return statement.negates(GEVEN) || denies(statement, TOEKENNEN) || statement.has(NOOIT);
  if (above === heading && previous !== undefined && question === undefined && !asksForPast(previous)) return false;
  if (statement.has(DOEN_WE_NIET)) return true;
  const isAnswer = statement.words.length <= SHORT || isFlat;
  return isAnswer && statement.find(DAT).some(({ start }) => start <= 3) && statement.has(MOGELIJK);
}

const IN_NEED = concept(
  'zonder geld',
  ...['geld', 'inkomen', 'inkomsten'].flatMap((means) => [`zonder ${means}`, `geen ${means}`]),
);

const A_NO = either('nee of niet', NEE, NIET, NOOIT);

/** "Daarvoor krijgt u niets." */
const POINTS_BACK = concept(
  'daarvoor',
  'daarvoor',
  'daarover',
  'over die',
  'voor die',
  'over deze',
  'die maanden',
  'die weken',
  'die tijd',
  'die periode',
);

/** Most words of a question without a verb. */
const SHORT_QUESTION = 5;

/** A question or heading on benefit over a time before the report. */
const asksForBenefitOverPast = once((above: Statement): boolean => {
  if (!above.isQuestion || above.words.length <= SHORT_QUESTION) {
    if (pastTimes(above).length === 0) return false;
  } else if (!asksForPast(above) || ![GEVEN, INGAAN, MOGELIJK].some((each) => above.has(each))) return false;
  return !isOtherwise(above) && !above.modality.has('moet');
});

const ALLEEN_VANAF = concept('alleen vanaf', 'alleen vanaf', 'pas vanaf', 'slechts vanaf');

/** Circumstances are named, and do not count. */
const ONGEACHT = concept(
  'ongeacht',
  'ongeacht',
  'zonder uitzondering*',
  'geen enkele',
  'ook als … reden',
  'welke reden',
  'omstandigheden maken … niet',
  'omstandigheden … geen verschil',
  'welke omstandigheden',
  ...['wat', 'hoe'].flatMap((all) => ['is', 'was', 'zijn', 'waren', 'mag'].map((be) => `${all} … ook ${be}`)),
  'ook niet als',
  'ook niet wanneer',
  ...OOK_NIET_BIJZONDER,
);

/** "Soms melden mensen zich laat" tells of no way; "soms kan het" does. */
const tellsMore = (statement: Statement, { start }: Span): boolean =>
  statement.words[start]?.plain !== 'soms' || statement.modality.size > 0 || statement.has(KRIJGT);

function leavesRoom(statement: Statement): boolean {
  return (
    statement.find(TOCH_WEL).some((span) => !statement.negates(span) && tellsMore(statement, span)) &&
    !statement.has(NOOIT)
  );
}
