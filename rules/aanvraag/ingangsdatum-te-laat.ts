import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isYes, questionAnswered } from '../surroundings.ts';
import { INSCHRIJVING } from '../words/aanvraag/adres.ts';
import {
  ANDER_BEGIN,
  ANDERS_DAN_BEGIN,
  EERST_OPMAKEN,
  INDIRECT,
  LATER_GEBEURT,
  NIET_VAN_BELANG,
  UITBETALING,
} from '../words/aanvraag/niet-de-start.ts';
import {
  AANVRAAG,
  DAG,
  DIE_DAG,
  INGAAN,
  MELDING,
  UITKERING,
  VANAF,
  VERBINDT,
  VOLGENDE_MAAND,
} from '../words/aanvraag/start.ts';
import { COMPLETE_FILE } from '../words/compleet.ts';
import { startsOnDayOfReport } from './earliest-day.ts';
import { STARTS_AT_REPORTING } from './law.ts';
import { pastTimes } from './past-time.ts';
import { paysOverSearch, SEARCH, startsAfterSearch } from './search-before-start.ts';
import { isTiedToStart, laterMoments, namesRightDay, startsLater, tellsStart } from './start-of-benefit.ts';
import { deniesUntilLater, givesFromLater, OVER_BEHANDELING, OVER_TIJD } from './time-left-out.ts';
import { hadOtherUntilThen } from './until-then.ts';

export const ingangsdatumTeLaat: ClaimRule = {
  id: 'ingangsdatum-te-laat',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [STARTS_AT_REPORTING],
  assumptions: [
    'A sentence about payment ("uitbetaald", "gestort") tells when money comes, not when the right starts.',
    'Who delays the application after the melding can lose days; a page that says so names the melding as well.',
  ],
  text: {
    nl: {
      title: 'De bijstand gaat in op de dag van uw melding',
      whatIsWrong: 'De pagina laat de bijstand later ingaan dan op de dag van uw melding. Dat klopt niet.',
      whatItMeansForYou: 'Let op de datum in het besluit. Ook de dagen tussen uw melding en het gesprek tellen mee.',
      whatTheLawSays: 'De bijstand gaat in op de dag waarop u zich meldt. U moet dan wel recht op bijstand hebben.',
      goodExample: 'De uitkering gaat in op de dag dat u zich meldt, als u er dan recht op hebt.',
    },
    en: {
      title: 'The benefit starts on the day of reporting',
      whatIsWrong: 'The page lets the benefit start later than the day on which one reports.',
    },
  },
  about: either('begin', INGAAN, VANAF, DAG, VERBINDT, OVER_TIJD, OVER_BEHANDELING),
  lookalikes: [
    'The first payment comes later than the start.',
    '"Vanaf de dag van de aanvraag" is left alone.',
    'After approval the benefit is paid from the day of the melding on.',
  ],
  judge(statement) {
    if (!statement.has(A_DAY) && statement.durations.length === 0 && !isYes(statement)) return undefined;
    if (deniesUntilLater(statement) || givesFromLater(statement) || givesRightOnlyAfter(statement)) return FAILED;
    if (putsAsideReport(statement)) return FAILED;
    if (!tellsStart(statement) || isOfReader(statement) || statement.has(INDIRECT) || affirms(statement, VOORAFGAAND))
      return undefined;
    if (deniesLater(statement) || statement.near(TOLD, DATE, 3) || isShare(statement) || goesOnBesideStart(statement))
      return undefined;
    if (startsOnDayOfReport(statement) && statement.has(MELDING)) return PASSED;
    if (statement.has(NIET_VAN_BELANG)) return saysMore(statement) ? cantTell('context-unclear') : undefined;
    if (startsAfterSearch(statement) || startsLater(statement) !== undefined)
      return paysOverSearch(statement) ? cantTell('context-unclear') : FAILED;
    if (namesRightDay(statement) || beginsAtReport(statement) || agreesOnReport(statement)) return PASSED;
    if (startsNotBefore(statement)) return FAILED;
    if (laterMoments(statement).some((moment) => isTiedToStart(statement, moment)))
      return hadOtherUntilThen(statement) ? cantTell('context-unclear') : FAILED;
    return judgePointingBack(statement) ?? (isRegistration(statement) ? cantTell('context-unclear') : undefined);
  },
  examples: [
    {
      html: '<p>De bijstandsuitkering gaat in op de dag van het intakegesprek.</p>',
      expect: 'failed',
      because: 'the start is the day of the melding',
    },
    {
      html: '<p>Uw uitkering start zodra uw aanvraag compleet is.</p>',
      expect: 'failed',
      because: 'the start does not wait for the complete file',
    },
    {
      html: '<p>Wij keuren uw aanvraag goed. De ingangsdatum is de eerste van de volgende maand.</p>',
      expect: 'failed',
      quote: 'De ingangsdatum is de eerste van de volgende maand.',
      because: 'the start does not wait for the next month',
    },
    {
      html: '<p>U heeft recht op bijstand vanaf het moment dat uw aanvraag is goedgekeurd.</p>',
      expect: 'failed',
      because: 'the right does not wait for approval',
    },
    {
      html: '<p>De uitkering gaat niet in op de dag van uw melding, maar op de dag van uw eerste gesprek.</p>',
      expect: 'failed',
      because: 'the right day is denied',
    },
    {
      html: '<p>De uitkering gaat in op de dag dat u zich meldt.</p>',
      expect: 'passed',
      because: 'that is the right day',
    },
    {
      html: '<p>Keuren wij uw aanvraag goed? Dan krijgt u bijstand vanaf de dag van uw aanvraag.</p>',
      expect: 'passed',
      because: 'the day of the application is left alone',
    },
    {
      html: '<p>De eerste betaling krijgt u nadat uw aanvraag is goedgekeurd.</p>',
      expect: 'inapplicable',
      because: 'it is about payment',
    },
    {
      html: '<p>De beslistermijn begint op de dag van uw melding. Na het intakegesprek start uw traject naar werk.</p>',
      expect: 'inapplicable',
      because: 'it is about a term and a course',
    },
    {
      html: '<p>U krijgt bijstand vanaf de dag dat u bij ons staat ingeschreven in de BRP.</p>',
      expect: 'cantTell',
      because: 'the start may follow the day one came to live there',
    },
  ],
};

/** "Ik heb op 3 mei aangevraagd. Vanaf welke dag krijg ik bijstand?" */
const isOfReader = ({ words, next }: Statement): boolean => words[0]?.plain === 'ik' && next?.isQuestion === true;

/** "Wij berekenen de bijstand vanaf het gesprek, niet vanaf uw melding"; not "… maar vanaf uw aanvraag". */
function putsAsideReport(statement: Statement): boolean {
  if (!statement.has(NOT_FROM_REPORT) || !statement.has(UITKERING) || statement.isQuestion) return false;
  if (statement.has(ANDER_BEGIN) || statement.has(ANDERS_DAN_BEGIN)) return false;
  return statement.has(LATER_GEBEURT) || !statement.has(AANVRAAG);
}

const NOT_FROM_REPORT = concept('niet vanaf de melding', 'niet vanaf … melding', 'niet vanaf … aanmelding');

/** Words between "pas recht" and a step of the procedure that comes first. */
const UNTIL_REACH = 8;

/** "U krijgt dan 90% van uw uitkering, de rest volgt na het besluit": how much comes first, not from when. */
function isShare(statement: Statement): boolean {
  return statement.percentages.length > 0 && !statement.has(INGAAN);
}

/** "Uw uitkering begint niet later", and not "niet later dan de dag waarop". */
const deniesLater = (statement: Statement): boolean =>
  statement.find(NIET_LATER).some(({ end }) => statement.words[end]?.plain !== 'dan');

/** "De ingangsdatum weten wij pas als …": when the date is known, not when it is. */
const DATE = concept('ingangsdatum', 'ingangsdatum', 'begindatum');
const TOLD = concept('verteld', 'hoort', 'hoor', 'weet', 'weten', 'controleren', 'beslissen', 'leest', 'besluiten');

const NIET_LATER = concept('niet later', 'niet later', 'geen latere', 'niet op een latere', 'schuift … niet op');

/** Beside what is of no account something else may be told: "Uw melding is niet van belang; de uitkering start na het gesprek." */
const saysMore = ({ text }: Statement): boolean => /[;:]/.test(text);

/** The right start or an earlier one was told, and this goes on about a letter, papers or a talk: "U ziet de datum in het besluit." */
function goesOnBesideStart(statement: Statement): boolean {
  if (statement.has(VANAF)) return false;
  const tellsStartItself = statement.has(DAG) || (statement.has(INGAAN) && statement.has(UITKERING));
  if (tellsStartItself && !statement.has(GETOOND)) return false;
  const { previous, headings } = statement;
  if (headings.at(-1)?.has(EERDER_BEGINNEN) === true) return true;
  return previous !== undefined && (namesRightDay(previous) || pastTimes(previous).length > 0);
}

/** Where the day can be read, or who sets it. */
const GETOOND = concept(
  'getoond',
  'ziet',
  'staat',
  'brief',
  'bericht',
  'leest',
  'vindt',
  'stellen … vast',
  'stelt … vast',
);

const EERDER_BEGINNEN = concept('eerder beginnen', 'eerder begin*', 'eerder ingaan', 'eerdere ingangsdatum');

/** "U hebt pas recht op bijstand als het gesprek is geweest." */
function givesRightOnlyAfter(statement: Statement): boolean {
  if (!affirms(statement, PAS_RECHT) || statement.has(UITBETALING) || statement.has(INDIRECT)) return false;
  return statement
    .find(STAP_GEDAAN)
    .some((step) => !statement.negates(step) && statement.find(PAS_ALS).some(({ end }) => isSoonAfter(step, end)));
}

const isSoonAfter = ({ start }: Span, end: number): boolean => start >= end && start - end <= UNTIL_REACH;

const PAS_RECHT = concept(
  'pas recht',
  'pas recht op',
  'recht … pas als',
  'recht … pas nadat',
  'recht … pas na',
  'recht … pas zodra',
  ...['bijstand', 'een *uitkering'].map((what) => `recht op ${what} zodra`),
);
const PAS_ALS = concept('als', 'als', 'zodra', 'nadat', 'wanneer', 'na');

/** A step of the procedure that is over, not a condition for the right. */
const STAP_GEDAAN = concept(
  'stap gedaan',
  ...COMPLETE_FILE,
  ...[
    '*intake*',
    '*gesprek',
    'goedgekeurd',
    'goedkeuring',
    'goedkeuren',
    'toegekend',
    'besluit',
    'beslist',
    'besloten',
  ],
  ...['beschikking', 'akkoord', 'ingeleverd', 'ondertekend', 'huisbezoek'],
);

/** "Begint de bijstand op de dag van mijn melding? Ja." */
function agreesOnReport(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return isYes(statement) && question !== undefined && namesRightDay(question);
}

/** "De begindatum ligt nooit voor de toekenning", "kan niet eerder ingaan dan het gesprek". */
function startsNotBefore(statement: Statement): boolean {
  if (!statement.has(INGAAN) || statement.has(UITBETALING)) return false;
  const late = [...statement.find(LATER_GEBEURT), ...statement.find(VOLGENDE_MAAND)];
  return statement.find(NIET_VOOR).some(({ end }) => late.some((each) => isSoonAfter(each, end)));
}

const NIET_VOOR = concept(
  'niet voor',
  ...['niet', 'nooit'].flatMap((never) => ['voor', 'eerder', 'vroeger'].map((before) => `${never} ${before}`)),
);

/** "Uw recht begint bij uw melding; het geld komt in de volgende maand." */
function beginsAtReport(statement: Statement): boolean {
  return affirms(statement, BIJ_MELDING) && statement.near(INGAAN, BIJ_MELDING, 3);
}

const BIJ_MELDING = concept(
  'bij uw melding',
  ...['bij', 'vanaf', 'met'].flatMap((from) => ['uw', 'je', 'de'].map((whose) => `${from} ${whose} melding`)),
);

/** A time before the report: an earlier start, not a later one. */
const VOORAFGAAND = concept('voorafgaand', 'voorafgaand*', 'terugwerkend*');

/** "Daarna volgt een gesprek; vanaf die dag kan de uitkering ingaan." Named a sentence earlier a person decides. */
function judgePointingBack(statement: Statement): Judgement | undefined {
  if (!statement.has(DIE_DAG)) return undefined;
  if (statement.has(LATER_GEBEURT)) return statement.negates(LATER_GEBEURT) ? undefined : FAILED;
  const above = statement.previous ?? questionAnswered(statement);
  if (above?.has(LATER_GEBEURT) !== true || above.has(EERST_OPMAKEN)) return undefined;
  return (above.isQuestion || statement.has(PAS)) && !above.negates(LATER_GEBEURT)
    ? FAILED
    : cantTell('context-unclear');
}

const PAS = concept('pas', 'pas');

function isRegistration(statement: Statement): boolean {
  return statement.has(INSCHRIJVING) && statement.has(DAG);
}

/** Report, step or month that a start may be tied to: every judgement is about one, about weeks that come first, or answers yes. */
const A_DAY = either(
  'waaraan de ingang hangt',
  MELDING,
  ...[
    AANVRAAG,
    LATER_GEBEURT,
    VOLGENDE_MAAND,
    DIE_DAG,
    INSCHRIJVING,
    NIET_VAN_BELANG,
    OVER_BEHANDELING,
    SEARCH,
    STAP_GEDAAN,
  ],
);
