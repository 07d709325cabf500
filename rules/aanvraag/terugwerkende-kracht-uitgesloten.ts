import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { denies, isNo, NEE, questionAnswered } from '../surroundings.ts';
import { INGAAN, KRIJGT, UITKERING, VANAF } from '../words/aanvraag/start.ts';
import {
  GEVEN,
  GRENS,
  KAN,
  NOOIT,
  OOK_NIET_BIJZONDER,
  SOMS,
  TOCH_WEL,
  TOEKENNEN,
} from '../words/aanvraag/terugwerkend.ts';
import { AFNEMEN, ANDERE_REDEN, ANDERE_REGELING } from '../words/aanvraag/terugwerkend-ander.ts';
import { THREE_MONTHS_BACK } from './law.ts';
import { asksForPast, PAST_TIME, pastTimes } from './past-time.ts';
import { namesRightDay } from './start-of-benefit.ts';

const DOEN_WE_NIET = concept(
  'doen we niet',
  'doen we niet',
  'doen wij niet',
  'daar doen wij niet aan',
  'daar doen we niet aan',
  'daar beginnen wij niet aan',
  'daar beginnen we niet aan',
  'dat doen wij niet',
  'dat doen we niet',
  'dat doen wij nooit',
  'dat doen we nooit',
);

const NEVER = ['nooit', 'nimmer', 'in geen', 'onder geen', 'absoluut niet', 'ook niet bij'];

const AFWIJKEN = concept('afwijken', 'afwijken', 'af te wijken', 'afgeweken', 'wijken … af', 'wijkt … af');

const DAT_KAN_NIET = concept(
  'dat kan niet',
  ...['dat', 'dit'].flatMap((that) => [
    ...[...NEVER, 'niet'].map((never) => `${that} kan ${never}`),
    ...[...NEVER, 'niet mogelijk', 'niet toegestaan', 'uitgesloten'].map((never) => `${that} is ${never}`),
  ]),
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
  about: either('terugwerkend of nee', PAST_TIME, NEE, DOEN_WE_NIET, DAT_KAN_NIET, AFWIJKEN),
  lookalikes: [
    '"In principe niet" and "alleen bij bijzondere omstandigheden" leave room.',
    'Tax allowances, bijzondere bijstand and other schemes have rules of their own.',
  ],
  judge(statement) {
    if (statement.has(ANDERE_REDEN) || goesOnAboutOther(statement) || numbersDays(statement)) return undefined;
    if (deniesBefore(statement) || neverDeviates(statement)) return FAILED;
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

/** "Bij DUO kunt u een lening vragen. Terugwerkende kracht niet.": names no benefit, after or below what is no benefit. */
function goesOnAboutOther(statement: Statement): boolean {
  if (statement.has(UITKERING)) return false;
  const above = [statement.previous, statement.intro, statement.intro?.previous, statement.headings.at(-1)];
  return above.some(
    (each) => each !== undefined && !each.has(UITKERING) && (each.has(ANDERE_REDEN) || isOtherwise(each)),
  );
}

/** "Vanaf dag 29; de dagen daarvoor niet": days after the report, by their number. */
const numbersDays = ({ words }: Statement): boolean =>
  words.some(({ plain }, at) => plain === 'dag' && /^\d+$/.test(words[at + 1]?.plain ?? ''));

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
  if (isNoToPast(statement)) return !statement.has(SOMS) || statement.has(ALLEEN_VANAF) || statement.has(ONGEACHT);
  if (statement.has(GRENS)) return false;
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

/** "De datum van uw melding telt. Daar wijken wij nooit van af." */
function neverDeviates(statement: Statement): boolean {
  if (!statement.has(AFWIJKEN) || !(statement.has(NOOIT) || statement.has(ONGEACHT))) return false;
  const { previous, headings } = statement;
  const tells = [statement, previous].some((each) => each !== undefined && namesRightDay(each) && !isOtherwise(each));
  return tells && [statement, previous, headings.at(-1)].some((each) => each?.has(INGAAN) || each?.has(VANAF));
}

/** "Kan ik ook over de afgelopen maanden bijstand krijgen?": "nee, dat kan niet". */
function isNoToPast(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion && isNo(statement) ? above : undefined);
  if (question === undefined) return isNoToSubject(statement);
  if (statement.has(DOEN_WE_NIET) && pastTimes(question).length > 0) return !isOtherwise(question);
  const leavesNone = !statement.has(TOCH_WEL) || statement.has(ONGEACHT);
  if (!isNo(statement) || !leavesNone || !asksForPast(question) || isOtherwise(question)) return false;
  return (question.has(KAN) || question.has(KRIJGT)) && question.has(GEVEN) && !question.modality.has('moet');
}

/** "Terugwerkende kracht" as heading, or asked for just before: "Dat is nooit mogelijk." */
function isNoToSubject(statement: Statement): boolean {
  const { previous, headings } = statement;
  const above = headings.at(-1);
  if (above === undefined || pastTimes(above).length === 0 || isOtherwise(above)) return false;
  if (previous !== undefined && (!asksForPast(previous) || isOtherwise(previous))) return false;
  return opensWith(statement, DAT_KAN_NIET) || opensWith(statement, DOEN_WE_NIET);
}

const ALLEEN_VANAF = concept('alleen vanaf', 'alleen vanaf', 'pas vanaf', 'slechts vanaf');

/** Circumstances are named, and do not count. */
const ONGEACHT = concept(
  'ongeacht',
  'ongeacht',
  'zonder uitzondering*',
  'geen uitzondering*',
  'geen enkele',
  'ook als … reden',
  'welke reden',
  'wat de reden',
  'omstandigheden maken … niet',
  'omstandigheden … geen verschil',
  'welke omstandigheden',
  'wat … omstandigheden ook',
  'welke reden … ook',
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
