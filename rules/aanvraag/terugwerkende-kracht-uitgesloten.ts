import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { affirms, denies, isNo, NEE, questionAnswered } from '../surroundings.ts';
import { KRIJGT } from '../words/aanvraag/start.ts';
import { GEVEN, KAN, NOOIT, SOMS, TOCH_WEL, TOEKENNEN } from '../words/aanvraag/terugwerkend.ts';
import { AFNEMEN, ANDERE_REGELING } from '../words/aanvraag/terugwerkend-ander.ts';
import { THREE_MONTHS_BACK } from './law.ts';
import { asksForPast, PAST_TIME, pastTimes } from './past-time.ts';

const DOEN_WE_NIET = concept(
  'doen we niet',
  'daar doen wij niet aan',
  'daar doen we niet aan',
  'dat doen wij niet',
  'dat doen we niet',
  'dat doen wij nooit',
  'dat doen we nooit',
);

const DAT_KAN_NIET = concept(
  'dat kan niet',
  'dat kan niet',
  'dat kan nooit',
  'dat is niet mogelijk',
  'dat is uitgesloten',
);

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
  about: either('terugwerkend of nee', PAST_TIME, NEE, DOEN_WE_NIET, DAT_KAN_NIET),
  lookalikes: [
    '"In principe niet" and "alleen bij bijzondere omstandigheden" leave room.',
    'Tax allowances, bijzondere bijstand and other schemes have rules of their own.',
  ],
  judge(statement) {
    if (deniesBefore(statement)) return FAILED;
    if ((pastTimes(statement).length === 0 && !isNoToPast(statement)) || isOtherwise(statement)) return undefined;
    if (!deniesEarlierStart(statement)) return statement.has(KAN) || statement.has(SOMS) ? PASSED : undefined;
    const beside = [statement.next, statement.previous].some((each) => each !== undefined && leavesRoom(each));
    return beside ? cantTell('context-unclear') : FAILED;
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

/** Another scheme, or a benefit that is taken back over the past. */
export function isOtherwise(statement: Statement): boolean {
  if (statement.has(ANDERE_REGELING) || statement.has(AFNEMEN)) return true;
  return statement.has(WEKEN_DAARVOOR) && statement.previous?.has(ZOEKEN) === true;
}

/** "De vier weken daarvoor krijgt u niet betaald", after a sentence on the search period. */
const WEKEN_DAARVOOR = concept(
  'weken daarvoor',
  'weken daarvoor',
  'weken ervoor',
  'die weken',
  'deze weken',
  'die vier weken',
  'deze vier weken',
);
const ZOEKEN = concept('zoeken', 'zoekt', 'zoek', 'zoeken', 'zoekperiode*', 'zoektermijn*', 'zoektijd');

/** "Nooit", "niet mogelijk", "geen": and no word that leaves room. */
export function deniesEarlierStart(statement: Statement): boolean {
  if (isNoToPast(statement)) return !statement.has(SOMS) || statement.has(ALLEEN_VANAF);
  const isNever = statement.has(NOOIT) || pastTimes(statement).some((each) => statement.negates(each));
  const isDenied = isNever || statement.negates(GEVEN) || denies(statement, TOEKENNEN);
  const isFlat = statement.has(ONGEACHT) && isDenied;
  if (statement.has(SOMS) && !isFlat) return false;
  if (isNever) return true;
  return statement.negates(GEVEN) || (denies(statement, TOEKENNEN) && !statement.modality.has('hoeft-niet'));
}

/** "Soms vragen inwoners of het over de vorige maand kan. Dat kan niet, ook niet in bijzondere situaties." */
function deniesBefore(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (previous === undefined || !opensWith(statement, DAT_KAN_NIET) || !statement.has(ONGEACHT)) return false;
  const above = headings.at(-1);
  return asksForPast(previous) && above !== undefined && pastTimes(above).length > 0 && !isOtherwise(previous);
}

/** "Kan ik ook over de afgelopen maanden bijstand krijgen?": "nee, dat kan niet". */
function isNoToPast(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined) return false;
  if (statement.has(DOEN_WE_NIET) && pastTimes(question).length > 0) return !isOtherwise(question);
  if (!isNo(statement) || statement.has(TOCH_WEL) || !asksForPast(question) || isOtherwise(question)) return false;
  return (question.has(KAN) || question.has(KRIJGT)) && question.has(GEVEN) && !question.modality.has('moet');
}

const ALLEEN_VANAF = concept('alleen vanaf', 'alleen vanaf', 'pas vanaf', 'slechts vanaf');

/** Circumstances are named, and do not count. */
const ONGEACHT = concept(
  'ongeacht',
  'ongeacht',
  'zonder uitzondering*',
  'welke omstandigheden',
  'wat … omstandigheden ook',
  'welke reden … ook',
  ...['in', 'bij', 'om', 'vanwege', 'wegens'].flatMap((why) => [
    `ook niet ${why} bijzondere`,
    `zelfs niet ${why} bijzondere`,
  ]),
);

function leavesRoom(statement: Statement): boolean {
  return affirms(statement, TOCH_WEL) && !statement.has(NOOIT);
}
