import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { DE_UITKERING, STOPPEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { VERVROEGD } from '../words/voorschot-eerder.ts';
import { TERMIJN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import {
  GESPREK,
  HOORT,
  NA_CONTROLE,
  NA_INTAKE,
  NA_ONDERZOEK,
  NOG_GEEN_BESLUIT,
  PAS_NA,
  STUKKEN,
} from '../words/voorschot-onderzoek.ts';
import { NODIG } from '../words/voorschot-vanzelf.ts';
import { VOORWAARDE, ZEKER } from '../words/voorschot-zeker.ts';
import { countsFromReport } from '../zoektermijn/since-report.ts';
import { isCalledLate } from './called-late.ts';
import { isAfterDecisionTerm, isNoneAtFirst } from './late-by-far.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import { afterMeetings, isCountedFromFile } from './meeting.ts';
import { comesWithinFourWeeks } from './page-tells.ts';
import { passageOf, topicOf } from './passage.ts';
import { refuses } from './refusal.ts';
import { repeatsSomehow } from './repeat.ts';
import { isAboutAMonth, isInTime, tellsFirst, termsOf } from './term.ts';

/** An intake is held days after the application at the least; this many days more end after four weeks. */
const SURELY_LATE = 21;

/** Under 27: the four weeks of the search period and four more. */
const WITH_SEARCH = 56;

export const voorschotTeLaat: ClaimRule = {
  id: 'voorschot-te-laat',
  kind: 'claim',
  status: 'active',
  harm: 'te-laat',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    'A term in a sentence that gives the voorschot is the term of the voorschot, unless it stands with the decision or with paying back.',
    'Counting from the intake or from the full file ends later than counting from the application.',
    '"Een maand" is nearly four weeks: then a person judges.',
  ],
  text: {
    nl: {
      title: 'Het voorschot komt uiterlijk na vier weken',
      whatIsWrong: 'Volgens de pagina komt het voorschot later dan vier weken na de aanvraag. Dat is te laat.',
      whatItMeansForYou: 'U zit langer zonder geld dan nodig is.',
      whatTheLawSays:
        'De gemeente geeft uiterlijk vier weken na de aanvraag een voorschot. De intake telt niet als begin.',
      goodExample:
        'Uiterlijk vier weken na uw aanvraag krijgt u automatisch een voorschot, als er nog geen besluit is.',
    },
    en: {
      title: 'The advance payment comes within four weeks',
      whatIsWrong: 'The page gives the advance payment later than four weeks after the application.',
    },
  },
  about: either('wanneer', UITKEREN, ELK_VOORSCHOT, TERMIJN, NA_INTAKE, NA_CONTROLE, NA_ONDERZOEK, PAS_NA, GESPREK),
  sees: ['future'],
  lookalikes: [
    'The eight weeks for the decision itself, beside the voorschot.',
    'The term for paying back, or for objection.',
    'Under 27: four weeks counted from the application, after the search period.',
    'How often the benefit is paid.',
  ],
  judge(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined || statement.isQuestion || statement.has(VERREKENEN)) return undefined;
    if ([NOT_DONE, BEZWAAR, DOUBT].some((each) => statement.has(each)) || isListedCondition(statement))
      return undefined;
    if (isCalledLate(statement) || READER.has(statement.words[0]?.plain ?? '')) return undefined;
    if (statement.headings.at(-1)?.has(VERREKENEN) && !statement.has(UITKEREN)) return undefined;
    if (topic === 'context' && [DE_UITKERING, HEARS, BESLIST_OP].some((each) => statement.has(each))) return undefined;
    if (isMeetingListed(statement)) return cantTell('context-unclear');
    if (isNoneAtFirst(statement) || isAfterDecisionTerm(statement))
      return comesWithinFourWeeks(page) ? cantTell('context-unclear') : FAILED;
    const terms = termsOf(statement);
    if (refuses(statement) || (repeatsSomehow(statement) && !(tellsFirst(statement) && terms.length > 0)))
      return undefined;
    if (statement.has(VERVROEGD) && !statement.negates(VERVROEGD)) return terms.some(isInTime) ? PASSED : undefined;
    if (isAfterMeeting(statement)) return afterIntake(statement, page);
    if (terms.some(isInTime)) return PASSED;
    if (terms.some(isAboutAMonth)) return cantTell('context-unclear');
    if (terms.some(({ days }) => days <= WITH_SEARCH) && countsFromReport(statement, passageOf(statement), page))
      return undefined;
    if (terms.length > 0) return comesWithinFourWeeks(page) ? cantTell('context-unclear') : FAILED;
    return onlyAfter(statement, page);
  },
  examples: [
    {
      html: '<p>Een voorschot op de bijstand volgt binnen tien weken na uw aanvraag.</p>',
      expect: 'failed',
      because: 'ten weeks is later than four',
    },
    {
      html: '<p>Hebben wij na acht weken nog geen besluit genomen? Dan krijgt u een voorschot.</p>',
      expect: 'failed',
      quote: 'Dan krijgt u een voorschot.',
      because: 'the question before it puts the voorschot after eight weeks',
    },
    {
      html: '<p>Wij kunnen pas een voorschot geven als het intakegesprek is geweest.</p>',
      expect: 'failed',
      because: 'the meeting is no condition',
    },
    {
      html: '<h2>Voorschot</h2><p>U krijgt het binnen vier weken na het intakegesprek.</p>',
      expect: 'failed',
      because: 'four weeks counted from the wrong day',
    },
    {
      html: '<p>Na uiterlijk vier weken krijgt u een voorschot.</p>',
      expect: 'passed',
      because: 'four weeks',
    },
    {
      html: '<p>Duurt het langer dan 28 dagen? Dan maken wij een voorschot over.</p>',
      expect: 'passed',
      because: '28 days are four weeks',
    },
    {
      html: '<p>Wij beslissen binnen acht weken op uw aanvraag. Tot die tijd krijgt u een voorschot.</p>',
      expect: 'inapplicable',
      because: 'the eight weeks are those of the decision',
    },
    {
      html: '<p>U betaalt het voorschot binnen zes weken terug als u geen recht hebt.</p>',
      expect: 'inapplicable',
      because: 'the term of paying back',
    },
    {
      html: '<p>U krijgt na een maand een voorschot.</p>',
      expect: 'cantTell',
      because: 'a month is nearly four weeks',
    },
    {
      html: '<p>Wij beslissen binnen acht weken op uw aanvraag.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Mijn aanvraag loopt al zes weken": told by who asks. */
const READER: ReadonlySet<string> = new Set(['ik', 'mijn']);

/** "Wij beslissen op uw aanvraag zodra alles binnen is", below the voorschot: the start of another term. */
const BESLIST_OP = concept('beslist op', ...['beslis*', 'beslui*'].map((decide) => `${decide} … op uw aanvraag`));

/** "U hebt een gesprek gehad", below "Voorwaarden zijn:": one more condition, but no time. */
const isMeetingListed = (statement: Statement): boolean =>
  statement.kind === 'item' && statement.within(VOORWAARDE) && statement.near(GESPREK, GEWEEST);
const GEWEEST = concept('geweest', 'geweest', 'gehad', 'gevoerd');

/** "Na de intake", "zodra u op gesprek bent geweest", "aansluitend op het huisbezoek". */
function isAfterMeeting(statement: Statement): boolean {
  if (termsOf(statement).some((term) => isCountedFromFile(statement, term) && isLater(statement, term))) return true;
  if (startsAtFile(statement)) return true;
  if (statement.has(HOORT)) return false;
  if (termsOf(statement).some((term) => isCountedFromFile(statement, term))) return true;
  return afterMeetings(statement).length > 0;
}

/** "De termijn begint te lopen op de dag waarop uw dossier compleet is"; not "de weken voor het besluit". */
function startsAtFile(statement: Statement): boolean {
  const start = [...statement.find(GESPREK), ...statement.find(NA_ONDERZOEK)];
  const isFor = ({ start: from }: Span) => statement.words[from - 2]?.plain === 'voor';
  return (
    statement.has(TELLEN) && !statement.negates(TELLEN) && start.some((at) => !isFor(at) && !statement.negates(at))
  );
}

/** "Na het gesprek bekijken wij uw stukken en vier weken later …". */
const isLater = ({ words }: Statement, { end }: Duration): boolean => words[end]?.plain === 'later';

/** Four weeks from the intake is too late for sure; a shorter or no term may still end in time. */
function afterIntake(statement: Statement, page: Page): Judgement | undefined {
  if (
    ![...passageOf(statement), statement.intro].some((each) =>
      [UITKEREN, ELK_VOORSCHOT, TELLEN].some((named) => each?.has(named)),
    )
  )
    return undefined;
  if (statement.has(AANPASSEN)) return undefined;
  const terms = termsOf(statement);
  const [term] = terms;
  const isFromFile = (each: Duration) =>
    startsAtFile(statement) ||
    afterMeetings(statement).some((at) => statement.near(at, each, 2)) ||
    isCountedFromFile(statement, each);
  if (terms.some((each) => isInTime(each) && !isFromFile(each))) return PASSED;
  if (comesWithinFourWeeks(page)) return cantTell('context-unclear');
  if (term === undefined) return asksForPapers(statement) ? cantTell('context-unclear') : FAILED;
  return term.days >= SURELY_LATE ? FAILED : cantTell('context-unclear');
}

/** "Pas als …": a meeting, a control or the decision makes it late; missing papers may be the reader's own fault. */
function onlyAfter(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(ZEKER)) return undefined;
  if (isAfterCheck(statement) || isNeededBefore(statement) || isOnlyThen(statement))
    return comesWithinFourWeeks(page) ? cantTell('context-unclear') : FAILED;
  if (!statement.has(PAS_NA)) return undefined;
  if (!statement.has(NA_ONDERZOEK) && !statement.has(GESPREK)) return undefined;
  if (!statement.has(UITKEREN) && !statement.has(ELK_VOORSCHOT)) return undefined;
  if (asksForPapers(statement) || comesWithinFourWeeks(page)) return cantTell('context-unclear');
  return FAILED;
}

/** "Als alle gegevens zijn gecontroleerd, maken wij het voorschot over." */
function isAfterCheck(statement: Statement): boolean {
  if (statement.has(STOPPEN) || statement.has(DE_UITKERING) || statement.has(NOG_GEEN_BESLUIT)) return false;
  return statement.has(NA_CONTROLE) && !statement.negates(NA_CONTROLE) && statement.sameClause(UITKEREN, ELK_VOORSCHOT);
}

/** "Voordat wij een voorschot betalen, moet het huisbezoek zijn geweest." */
function isNeededBefore(statement: Statement): boolean {
  if (!statement.sameClause(VOORDAT, ELK_VOORSCHOT) || statement.modality.has('hoeft-niet')) return false;
  const meetings = statement.find(GESPREK).filter((at) => !statement.sameClause(at, VOORDAT) && !statement.negates(at));
  return meetings.length > 0 && (statement.modality.has('moet') || statement.has(NODIG));
}

/** "Eerst is er een gesprek. Pas dan betalen wij een voorschot." */
const isOnlyThen = (statement: Statement): boolean =>
  statement.has(PAS_DAN) && statement.previous?.has(GESPREK) === true && statement.sameClause(UITKEREN, ELK_VOORSCHOT);
const PAS_DAN = concept('pas dan', 'pas dan', 'dan pas', 'pas daarna', 'daarna pas');
const VOORDAT = concept('voordat', 'voordat', 'voor dat', 'alvorens', 'eer');
/** "Na de intake passen wij het voorschot aan": it was there before. */
const AANPASSEN = concept(
  'aanpassen',
  'passen … voorschot … aan',
  'voorschot aanpassen',
  'of het voorschot',
  'of uw voorschot',
);

/** Papers and nothing else: without them the reader may be at fault. */
function asksForPapers(statement: Statement): boolean {
  return statement.has(STUKKEN) && !statement.has(GESPREK);
}

/** "Wij rekenen de vier weken vanaf de dag van uw gesprek." */
const TELLEN = concept(
  'tellen',
  'rekenen … weken',
  'tellen … weken',
  'weken tellen',
  'weken gaan',
  'weken beginnen',
  'weken lopen',
  ...['begint', 'start', 'loopt', 'lopen', 'gaat', 'telt'].map((runs) => `termijn … ${runs}`),
);

/** "Pas als niemand aan de toekenning twijfelt": how sure it must be, not when. */
const DOUBT = concept('twijfel', 'twijfel*');
/** "Wachten tot na de intake: dat doen wij niet." */
const NOT_DONE = concept(
  'dat doen wij niet',
  'dat doen wij niet',
  'dat doen we niet',
  'dat mag niet',
  'dat mogen wij niet',
  'zo werkt het niet',
  'zo werkt het bij ons niet',
);

/** "Na acht weken hoort u of u bijstand krijgt", "De nabetaling volgt na acht weken." */
const HEARS = concept(
  'hoort of',
  'hoort u',
  'hoor je',
  'hoort … of',
  'de uitslag',
  'het antwoord',
  'het vakantiegeld',
  'de nabetaling',
  'de rest',
  'volledige bedrag',
);

/** An item below "Bel ons als". */
function isListedCondition({ kind, intro, headings }: Statement): boolean {
  return kind === 'item' && [intro, headings.at(-1)].some((each) => each?.words.at(-1)?.plain === 'als');
}

/** "Bezwaar maken, binnen zes weken na de brief over het voorschot": the term is of the objection. */
const BEZWAAR = concept('bezwaar maken', 'bezwaar maken', 'maak bezwaar', 'maakt bezwaar');
