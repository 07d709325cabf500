import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import { DURATION_FORMS } from '../../language/durations.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { BEZWAAR, BEZWAAR_MAKEN, BEZWAARTERMIJN, INDIENEN } from '../words/bezwaar.ts';
import { FROM_THE_DAY_AFTER, SIX_WEEKS } from './law.ts';
import { isMunicipal, MUNICIPAL, NATIONAL } from './scheme.ts';
import { isNearlySixWeeks, isRowOfObjecting, isSixWeeks, termsOf } from './term.ts';

export const bezwaartermijnOnjuist: ClaimRule = {
  id: 'bezwaartermijn-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'bezwaar',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SIX_WEEKS, FROM_THE_DAY_AFTER],
  assumptions: [
    'A term in the clause that tells the reader to object is the term for objecting.',
    'A term with deciding, answering, adding reasons, or the court is another term.',
  ],
  text: {
    nl: {
      title: 'U hebt zes weken voor bezwaar',
      whatIsWrong: 'De pagina noemt een andere termijn voor bezwaar dan zes weken. Dat klopt niet.',
      whatItMeansForYou: 'U hebt zes weken, gerekend vanaf de dag na de brief. Wacht niet langer, dan bent u te laat.',
      whatTheLawSays: 'De termijn voor bezwaar is zes weken.',
      goodExample: 'Bent u het niet eens met het besluit? Maak dan binnen zes weken na de datum van de brief bezwaar.',
    },
    en: {
      title: 'Six weeks for objection',
      whatIsWrong: 'The page names another term for objection than six weeks.',
    },
  },
  about: DURATION_FORMS,
  schemes: [...MUNICIPAL, ...NATIONAL],
  lookalikes: [
    'The six or twelve weeks in which the municipality decides on the objection.',
    'Time to add reasons to an objection.',
    'Appeal at the court.',
    'Other organisations: SVB, UWV, Belastingdienst.',
    'Six weeks written as 42 days.',
  ],
  judge(statement, page) {
    const terms = termsOf(statement);
    if (terms.length === 0 || !isMunicipal(statement, page)) return undefined;
    if (terms.some((each) => isSixWeeks(each) && isLessThan(statement, each))) return FAILED;
    if (terms.some(isSixWeeks)) return PASSED;
    // "Over gedrag klaagt u. Dat kan tot een jaar daarna."
    if (!statement.has(BEZWAAR) && statement.previous?.has(KLAGEN)) return undefined;
    if (isReaction(statement)) return undefined;
    const isWish = statement.has(PREFERRED) && !statement.has(WETTELIJK);
    if (isWish || terms.every((each) => isWhatIsLeft(statement, each))) return undefined;
    if ((besideSixWeeks(statement) && !isRowOfObjecting(statement)) || statement.modality.has('hoeft-niet'))
      return cantTell('context-unclear');
    if (isOtherCount(statement, terms) || goesOnAboutOther(statement)) return cantTell('context-unclear');
    const isUnclear = terms.every(isNearlySixWeeks) || isRowOfDecisions(statement) || isBareRow(statement, terms);
    return isUnclear ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Tegen het besluit kunt u binnen vier weken een bezwaarschrift indienen.</p>',
      expect: 'failed',
      because: 'six weeks',
    },
    {
      html: '<h2>Bezwaar</h2><p>Bent u het niet eens met ons besluit? Stuur dan binnen 8 weken een brief.</p>',
      expect: 'failed',
      quote: 'Stuur dan binnen 8 weken een brief.',
      because: 'the heading says that it is about objection',
    },
    {
      html: '<h2>Hoelang heb ik de tijd om bezwaar te maken?</h2><p>Een maand na de datum op de brief.</p>',
      expect: 'failed',
      because: 'the answer to a question about the term',
    },
    {
      html: '<table><tr><th>Wat</th><th>Termijn</th></tr><tr><td>Bezwaar maken</td><td>30 dagen</td></tr></table>',
      expect: 'failed',
      because: 'a row of a table',
    },
    {
      html: '<p>U kunt binnen zes weken bezwaar maken tegen het besluit over uw bijstand.</p>',
      expect: 'passed',
      because: 'six weeks',
    },
    {
      html: '<p>Stuur binnen 42 dagen een bezwaarschrift.</p>',
      expect: 'passed',
      because: '42 days are six weeks',
    },
    {
      html: '<h2>Bezwaar</h2><p>Wij beslissen binnen twaalf weken op uw bezwaar.</p>',
      expect: 'inapplicable',
      because: 'the term of the municipality',
    },
    {
      html: '<p>Hebt u bezwaar gemaakt? Dan krijgt u vier weken om uw redenen toe te sturen.</p>',
      expect: 'inapplicable',
      because: 'time for the reasons',
    },
    {
      html: '<p>De SVB neemt na een bezwaar binnen dertien weken een beslissing.</p>',
      expect: 'inapplicable',
      because: 'another organisation',
    },
    {
      html: '<p>U hebt anderhalve maand om bezwaar te maken.</p>',
      expect: 'cantTell',
      because: 'about six weeks',
    },
    {
      html: '<p>Wij beslissen binnen acht weken op uw aanvraag om bijstand.</p>',
      expect: 'inapplicable',
      because: 'nothing on objection',
    },
  ],
};

/** "Soms hebt u minder dan zes weken"; not "nooit minder dan" or "hebt u nog minder dan". */
function isLessThan(statement: Statement, { start, end }: Duration): boolean {
  const { words } = statement;
  if (words[start - 1]?.plain !== 'dan' || !LESS.has(words[start - 2]?.plain ?? '')) return false;
  if (statement.negates({ start: start - 2, end }) || statement.isConditional || statement.isQuestion) return false;
  return !NOT_LESS.has(words[start - 3]?.plain ?? '');
}

const LESS: ReadonlySet<string> = new Set(['minder', 'korter']);
const NOT_LESS: ReadonlySet<string> = new Set(['nooit', 'niet', 'nog']);

/** "De gemeente vraagt de rechter om een uitspraak. U hebt dan drie weken om te reageren": on a plan or in court. */
function isReaction(statement: Statement): boolean {
  if (statement.has(BEZWAAR) || !statement.has(REAGEREN)) return false;
  return [statement, statement.previous].some((each) => each?.has(BEFORE_COURT));
}

const REAGEREN = concept('reageren', 'reager*', 'reactie', 'verweer', 'antwoord*');
const BEFORE_COURT = concept(
  'rechter',
  'rechter',
  'rechtbank',
  'verhaal*',
  'verhalen',
  'voornemen',
  'zienswijze',
  'geen bezwaar',
);

const KLAGEN = concept('klagen', 'klagen', 'klaagt', 'klaag', 'klacht*');

/** "Bent u ontevreden? Dien een klacht in. Dat moet binnen een jaar." Or what comes after the objection. */
function goesOnAboutOther(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || statement.has(BEZWAAR)) return false;
  return (previous.has(KLACHT) && !previous.has(BEZWAAR)) || previous.has(AL_GEMAAKT);
}

const KLACHT = concept('klacht', 'klacht*');
const AL_GEMAAKT = concept('al gemaakt', 'u hebt bezwaar gemaakt', 'u heeft bezwaar gemaakt', 'hoorzitting', 'gelijk');

/** "Bezwaar | 12 weken" in a table of decisions: perhaps the term for deciding on it. */
function isRowOfDecisions(statement: Statement): boolean {
  const { kind, intro, headings } = statement;
  if (isRowOfObjecting(statement)) return false;
  return (
    kind !== 'sentence' &&
    [intro, headings.at(-1)].some((each) => each?.has(OUR_TERMS) || (kind === 'row' && each?.has(DECISION)))
  );
}

const WETTELIJK = concept('wettelijk', 'wettelijke termijn', 'wettelijke bezwaartermijn');

/** "Liefst binnen drie weken": a wish beside the term. */
const PREFERRED = concept('liefst', 'liefst', 'bij voorkeur', 'het beste', 'graag');

/** "U hebt nog een week": what is left of the term, which is never more than it. */
function isWhatIsLeft({ words }: Statement, { start, days }: Duration): boolean {
  return days < SIX_WEEKS_LONG && [start - 1, start - 2].some((at) => words[at]?.plain === 'nog');
}

/** Days. */
const SIX_WEEKS_LONG = 42;

/** The sentence before or after it gives the right term. */
function besideSixWeeks({ previous, next }: Statement): boolean {
  return [previous, next].some((each) => each !== undefined && termsOf(each).some(isSixWeeks));
}

/** "Bezwaar | 12 weken" without a verb: as long as the municipality may take to decide, so perhaps that. */
function isBareRow(statement: Statement, terms: readonly Duration[]): boolean {
  if (statement.kind !== 'row' || !terms.every(({ days }) => TO_DECIDE.has(days))) return false;
  return ![BEZWAAR_MAKEN, BEZWAARTERMIJN, INDIENEN].some((each) => statement.has(each));
}

/** "Besluit binnen acht weken, bezwaar binnen zes": the six stand there too; the weeks of an advance, or since the decision. */
function isOtherCount(statement: Statement, terms: readonly Duration[]): boolean {
  if (statement.durations.some(isSixWeeks) || statement.has(BINNEN_ZES)) return true;
  if (statement.has(WAARIN_STAAT)) return true;
  if (statement.has(VOOR_HET_BEZWAAR) && terms.every(({ days }) => TO_DECIDE.has(days))) return true;
  if (terms.every((each) => each.bound !== 'after' && statement.near(each, VOORBIJ, 0))) return true;
  return statement.kind === 'row' && statement.has(VOORSCHOT);
}

/** "Drie weken geleden", "drie weken te laat": no term, but what has passed since or after it. */
const VOORBIJ = concept('voorbij', 'geleden', 'te laat');

/** What the objection is against has a term itself: "tegen een besluit waarin staat dat u binnen een maand betaalt". */
const WAARIN_STAAT = concept('waarin staat', 'waarin staat', 'waarin wij', 'waarin we');
const BINNEN_ZES = concept('bezwaar binnen zes', 'bezwaar binnen zes', 'bezwaar in zes', 'bezwaar zes');
const VOOR_HET_BEZWAAR = concept('voor het bezwaar', 'voor het bezwaar', 'voor uw bezwaar');
const VOORSCHOT = concept('voorschot', 'voorschot*');

/** Twelve weeks with a committee, and six more with postponement. */
const TO_DECIDE: ReadonlySet<number> = new Set([84, 126]);

const OUR_TERMS = concept('onze termijnen', 'onze termijnen', 'onze afspraken');
const DECISION = concept('besluit', 'besluit*', 'beslis*', 'behandel*', 'doorlooptijd*', 'wij doen');
