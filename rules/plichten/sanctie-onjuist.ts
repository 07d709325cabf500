import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isYes, questionAnswered } from '../surroundings.ts';
import { ALS_BOETE, ANDERE_BOETE, BOETE, DUBBEL, GEEN_BOETE, HELE_BEDRAG, KRIJG_IK, LEGT_OP } from '../words/boete.ts';
import { AANGIFTE, HELE_UITKERING, HONDERD_PROCENT, MAATREGEL, STOPT } from '../words/sanctie.ts';
import {
  ALTIJD,
  BIJNA_ALTIJD,
  GEEN_UITZONDERING,
  IEDEREEN_DIE,
  IT_ALWAYS,
  JA_ALTIJD,
  NIET_LAGER,
  NOOIT_HOGER,
  TEN_MINSTE,
  WAAROM_OOK,
} from '../words/sanctie-altijd.ts';
import { HERHALING, MAATWERK, OVERLEG, VERZUIM, ZIET_AF } from '../words/sanctie-grond.ts';
import { UITKERING } from '../words/taaleis-recht.ts';
import { judgeAbolition } from './abolished-measure.ts';
import { judgeDouble, judgeWhole } from './height-of-fine.ts';

export const sanctieOnjuist: ClaimRule = {
  id: 'sanctie-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('18', 'lid 4 tot en met 11'),
      says: 'De gemeente kijkt of u er iets aan kunt doen, en of er dringende redenen zijn. De verlaging van 100 procent bestaat nog.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('18a', 'lid 1 tot en met 7'),
      says: 'Een boete is hooguit zo hoog als het bedrag dat u te veel kreeg. De gemeente kan ook een waarschuwing geven.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    '"Altijd" said of a fine or of losing the benefit denies the weighing that the law asks for.',
    'Lowering by a local percentage, and anything with "kan", is left to the municipality.',
    'A lower benefit because of income is no sanction; a sanction needs a duty that was not kept.',
  ],
  text: {
    nl: {
      title: 'Een straf is nooit vanzelfsprekend',
      whatIsWrong:
        'Wat de pagina over een straf zegt, klopt niet. Zij noemt een straf die altijd volgt of die te hoog is. Of zij zegt dat een straf niet meer bestaat.',
      whatItMeansForYou:
        'De gemeente moet eerst naar uw situatie kijken. Vertel wat er gebeurd is. Bent u het niet eens met een straf? Maak dan bezwaar.',
      whatTheLawSays:
        'Een boete is hooguit zo hoog als het bedrag dat u te veel kreeg. Kon u er niets aan doen? Dan volgt er geen straf.',
      goodExample:
        'Houdt u zich niet aan een afspraak? Dan kunnen wij uw uitkering verlagen. Wij kijken eerst naar uw situatie.',
    },
    en: {
      title: 'A sanction is never a matter of course',
      whatIsWrong: 'The page names a sanction that always follows or is too high, or says that one has been abolished.',
    },
  },
  about: either(
    'sanctie',
    BOETE,
    MAATREGEL,
    AANGIFTE,
    HONDERD_PROCENT,
    DUBBEL,
    HELE_BEDRAG,
    JA_ALTIJD,
    ALTIJD,
    IT_ALWAYS,
  ),
  sees: ['history'],
  lookalikes: [
    'Local percentages for lighter cases.',
    'Anything with "kan" or "kunnen".',
    'The benefit that is lowered because of income.',
    'A bill that is still before parliament.',
  ],
  judge(statement, page) {
    const abolished = judgeAbolition(statement, page);
    if (abolished !== undefined || statement.isHistory) return abolished;
    const places = [statement, statement.headings.at(-1)];
    if (statement.has(BOETE) && places.some((place) => place?.has(ANDERE_BOETE))) return undefined;
    if (isYesToFine(statement)) return FAILED;
    return judgeDouble(statement) ?? judgeAlways(statement) ?? judgeWhole(statement, page) ?? judgeRight(statement);
  },
  examples: [
    {
      html: '<h2>Boete</h2><p>Geeft u iets niet door, dan krijgt u altijd een boete.</p>',
      expect: 'failed',
      quote: 'Geeft u iets niet door, dan krijgt u altijd een boete.',
      because: 'blame and warning are weighed first',
    },
    {
      html: '<p>De boete is twee keer het bedrag dat u te veel heeft gekregen.</p>',
      expect: 'failed',
      because: 'at most the amount itself',
    },
    {
      html: '<p>Wie werk weigert, verliest altijd drie maanden de hele uitkering.</p>',
      expect: 'failed',
      because: 'the law knows exceptions and shorter times',
    },
    {
      html: '<p>Bij een overtreding leggen wij in alle gevallen een boete op.</p>',
      expect: 'failed',
      because: '"in alle gevallen"',
    },
    {
      html: '<p>De maatregel van 100% is sinds 2026 afgeschaft.</p>',
      expect: 'failed',
      because: 'artikel 18 lid 5 is still there',
    },
    {
      html: '<p>U betaalt het dubbele bedrag terug als boete.</p>',
      expect: 'failed',
      because: 'at most the amount itself',
    },
    {
      html: '<p>Komt u uw afspraken niet na? Dan korten wij uw uitkering altijd met 100 procent.</p>',
      expect: 'failed',
      because: 'always the whole benefit',
    },
    {
      html: '<p>Houdt u zich niet aan een afspraak, dan kunnen wij uw uitkering tijdelijk verlagen.</p>',
      expect: 'passed',
      because: '"kunnen"',
    },
    {
      html: '<p>U krijgt niet altijd een boete. Soms geven wij een waarschuwing.</p>',
      expect: 'passed',
      because: 'it says that it depends',
    },
    {
      html: '<p>De hoogte van de boete hangt af van uw situatie.</p>',
      expect: 'passed',
      because: 'it depends on the case',
    },
    {
      html: '<p>Bij herhaling is de boete twee keer zo hoog.</p>',
      expect: 'cantTell',
      because: 'a repeated fine is higher, though not twice',
    },
    {
      html: '<p>Verdient u bij, dan wordt uw uitkering altijd verlaagd.</p>',
      expect: 'inapplicable',
      because: 'income is no sanction',
    },
    {
      html: '<p>Rijdt u zonder rijbewijs, dan krijgt u altijd een boete van de politie.</p>',
      expect: 'inapplicable',
      because: 'a fine of another office',
    },
    {
      html: '<p>Wij horen altijd eerst uw verhaal voordat wij een boete opleggen.</p>',
      expect: 'inapplicable',
      because: '"altijd" goes with hearing',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit.</p>',
      expect: 'inapplicable',
      because: 'not about sanctions',
    },
  ],
};

/** "Krijg ik een boete als ik iets vergeet? Ja, altijd." */
function isYesToFine(statement: Statement): boolean {
  const question = questionAnswered(statement);
  const isAlways = opensWith(statement, JA_ALTIJD) || (isYes(statement) && saysAlways(statement));
  if (question?.has(BOETE) !== true || question.has(ANDERE_BOETE) || !isAlways) return false;
  if (!question.has(KRIJG_IK) || statement.has(BIJNA_ALTIJD) || statement.modality.has('kan')) return false;
  return !statement.has(MAATWERK) && statement.next?.has(MAATWERK) !== true;
}

/** "Altijd een boete", "altijd drie maanden de hele uitkering". */
function judgeAlways(statement: Statement): Judgement | undefined {
  if (!saysAlways(statement) && !isWithoutException(statement.next)) return undefined;
  if (statement.has(BIJNA_ALTIJD) || statement.has(NOOIT_HOGER)) return undefined;
  // Art. 18 lid 6 to 8: the law itself fixes the measure of 100% when it happens again.
  if (statement.has(HERHALING) && statement.has(MAATREGEL) && !statement.has(BOETE)) return cantTell('context-unclear');
  const leavesRoom = statement.modality.has('kan') && !statement.has(NIET_LAGER);
  if (affirms(statement, OVERLEG) || leavesRoom || statement.modality.has('hoeft-niet')) return undefined;
  if (statement.has(BOETE) && statement.has(IEDEREEN_DIE) && !isWithoutException(statement.next))
    return cantTell('context-unclear');
  // "Altijd ten minste 150 euro": what is fixed may be the least of it.
  if (statement.has(BOETE) && statement.has(TEN_MINSTE)) return cantTell('context-unclear');
  // "Duurt altijd minstens één en hoogstens drie maanden" is what the law says; who is not to blame is let off.
  const hasRange = statement.has(TEN_MINSTE) && statement.durations.some(({ bound }) => bound === 'atMost');
  if (hasRange || affirms(statement, ZIET_AF)) return cantTell('context-unclear');
  if (isFineOfHeading(statement)) return FAILED;
  if (statement.has(BOETE) && isTied(statement, BOETE) && imposesFine(statement))
    return affirms(statement, MAATWERK) ? cantTell('context-unclear') : FAILED;
  if (statement.has(AANGIFTE) && isTied(statement, AANGIFTE)) return cantTell('context-unclear');
  if (!(statement.has(MAATREGEL) || isRowOfMeasures(statement)) || !isForBreach(statement)) return undefined;
  const whole =
    statement.has(HELE_UITKERING) ||
    statement.percentages.some(({ value }) => value === 100) ||
    (statement.has(STOPT) && statement.durations.some(({ unit }) => unit === 'maand'));
  if (!isTied(statement, MAATREGEL) && !whole) return undefined;
  return whole ? FAILED : cantTell('context-unclear');
}

/** "Altijd", "steevast"; not "niet steevast" or "bijna altijd". */
function saysAlways(statement: Statement): boolean {
  if (statement.has(WAAROM_OOK)) return true;
  const said = statement.find(ALTIJD);
  const isHedged = ({ start, end }: Span): boolean =>
    HEDGES.has(statement.words[start - 1]?.plain ?? '') &&
    statement.sameClause({ start: start - 1, end: start }, { start, end });
  return said.length > 0 && !said.some(isHedged);
}

const HEDGES: ReadonlySet<string> = new Set('niet nooit bijna vrijwel nagenoeg'.split(' '));

/** "U krijgt deze altijd als u iets niet doorgeeft" below "Boete". */
function isFineOfHeading(statement: Statement): boolean {
  if (statement.headings.at(-1)?.has(BOETE) !== true || !statement.has(IT_ALWAYS)) return false;
  return statement.has(LEGT_OP) && isForBreach(statement) && !affirms(statement, MAATWERK);
}

/** Says that a fine comes or how high it is, not how it is sent or weighed, nor that there is none. */
function imposesFine(statement: Statement): boolean {
  if (statement.has(GEEN_BOETE) || statement.has(ALS_BOETE)) return false;
  if (isAlwaysAFine(statement) || statement.sameClause(LEGT_OP, BOETE)) return true;
  if (isWithoutException(statement.next) || CLOSING.test(statement.text)) return true;
  return statement.percentages.length > 0 || statement.has(HELE_BEDRAG);
}

/** "Altijd een boete". */
function isAlwaysAFine(statement: Statement): boolean {
  const fines = statement.find(BOETE);
  return statement.find(ALTIJD).some(({ end }) => fines.some(({ start }) => start >= end && start - end <= 2));
}

/** "Daar maken wij geen uitzonderingen op." */
function isWithoutException(next: Statement | undefined): boolean {
  if (next === undefined || affirms(next, MAATWERK)) return false;
  if (next.modality.has('kan') && !next.has(NIET_LAGER)) return false;
  return next.has(GEEN_UITZONDERING) && next.words.length <= SHORT;
}

const SHORT = 8;

/** "Boete: 100 procent van het bedrag, zonder uitzondering." */
const CLOSING = /zonder uitzonderingen?\.?$/i;

/** "Werk geweigerd | altijd 100%", below a head on what follows or beside a row that names the measure. */
function isRowOfMeasures({ kind, intro, previous, next, headings, percentages }: Statement): boolean {
  if (kind !== 'row' || percentages.length === 0) return false;
  return [intro, previous, next, headings.at(-1)].some((each) => each?.has(MAATREGEL) || each?.has(GEVOLG));
}

const GEVOLG = concept('gevolg', 'gevolg*');

/** "Altijd" goes with the sanction, not with something else in the sentence. */
function isTied(statement: Statement, sanction: typeof BOETE): boolean {
  if (
    isWithoutException(statement.next) ||
    !statement.has(ALTIJD) ||
    statement.has(WAAROM_OOK) ||
    CLOSING.test(statement.text)
  )
    return statement.has(sanction);
  return statement.sameClause(ALTIJD, sanction) || (!isWhenItComes(statement) && statement.near(ALTIJD, sanction, 4));
}

/** "Krijgt u een boete, dan hebt u altijd recht op een gesprek": what comes with a fine, not the fine. */
function isWhenItComes(statement: Statement): boolean {
  if (!OPENS.has(statement.words[0]?.plain ?? '')) return false;
  return statement.find(BOETE).every((fine) => statement.sameClause({ start: 0, end: 1 }, fine));
}

const OPENS: ReadonlySet<string> = new Set(['krijgt', 'krijg', 'hebt', 'volgt', 'als', 'of', 'wanneer', 'voordat']);

/** A duty that was not kept, here, in the sentence before or in the heading. */
function isForBreach(statement: Statement): boolean {
  const { previous, headings, intro, kind } = statement;
  return [statement, previous, headings.at(-1), kind === 'row' ? intro : undefined].some((each) => each?.has(VERZUIM));
}

/** Says that a sanction depends on the case. */
function judgeRight(statement: Statement): Judgement | undefined {
  if (!statement.has(BOETE) && !(statement.has(MAATREGEL) && isForBreach(statement))) return undefined;
  const isOnSanction = statement.has(BOETE) || statement.near(MAATREGEL, UITKERING, 8);
  if (isOnSanction && (statement.has(BIJNA_ALTIJD) || statement.has(MAATWERK))) return PASSED;
  return statement.has(MAATREGEL) && statement.modality.has('kan') ? PASSED : undefined;
}
