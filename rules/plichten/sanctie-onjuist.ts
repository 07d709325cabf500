import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, questionAnswered } from '../surroundings.ts';
import {
  AFGESCHAFT,
  ANDERE_BOETE,
  BOETE,
  DAARVAN,
  DUBBEL,
  HELE_UITKERING,
  LEGT_OP,
  MAATREGEL,
  TE_VEEL,
} from '../words/sanctie.ts';
import {
  ALTIJD,
  BIJNA_ALTIJD,
  GEEN_UITZONDERING,
  HERHALING,
  MAATWERK,
  OVERLEG,
  VERZUIM,
} from '../words/sanctie-grond.ts';

/** A fine never exceeds 150% of the amount, and that only when repeated (art. 18a). */
const MOST_OF_ALL = 150;

const AANGIFTE = concept('aangifte', 'aangifte', 'politie', 'strafzaak');
/** The measure of artikel 18 lid 5 by name. */
const HONDERD_PROCENT = concept(
  'maatregel van honderd procent',
  'maatregel*',
  'strafkorting*',
  'strafmaatregel*',
  'helemaal … stopgezet',
  'hele uitkering',
  'volledige verlaging',
  'verlaging van 100',
  '100 procent',
  '100%',
  'maand helemaal geen uitkering',
  'maand geen uitkering',
  'zwaarste straf',
  'zwaarste maatregel',
);

const JA_ALTIJD = concept(
  'ja altijd',
  'ja altijd',
  'ja zonder uitzondering',
  'ja in alle gevallen',
  'ja hoe dan ook',
  'ja ook als',
  'ja ook bij',
  'jazeker altijd',
);

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
  about: either('sanctie', BOETE, MAATREGEL, AANGIFTE, HONDERD_PROCENT, DUBBEL, JA_ALTIJD),
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
    return judgeDouble(statement) ?? judgeAlways(statement) ?? judgeRight(statement);
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
  if (
    question?.has(BOETE) !== true ||
    question.has(ANDERE_BOETE) ||
    !statement.find(JA_ALTIJD).some(({ start }) => start === 0)
  )
    return false;
  if (!question.has(KRIJG_IK) || statement.has(BIJNA_ALTIJD) || statement.modality.has('kan')) return false;
  return !statement.has(MAATWERK) && statement.next?.has(MAATWERK) !== true;
}

const KRIJG_IK = concept('krijg ik', 'krijg ik', 'krijgt u', 'krijg je', 'volgt', 'legt', 'leggen');

/** "De maatregel is afgeschaft", while it is law. */
function judgeAbolition(statement: Statement, page: Page): Judgement | undefined {
  if (!statement.has(AFGESCHAFT) || statement.isFuture) return undefined;
  if (!statement.has(HONDERD_PROCENT) || statement.has(VERORDENING)) return undefined;
  if (statement.negates(AFGESCHAFT_ZELF)) return PASSED;
  if (isInForce('maatregelen', page.asOf)) return undefined;
  return statement.sameClause(HONDERD_PROCENT, AFGESCHAFT) || statement.near(HONDERD_PROCENT, AFGESCHAFT, 12)
    ? FAILED
    : cantTell('context-unclear');
}

/** A local rule that is withdrawn: the measure itself goes on. */
const VERORDENING = concept('verordening', '*verordening*', 'beleidsregel*');
const AFGESCHAFT_ZELF = concept('afgeschaft zelf', 'afgeschaft', 'geschrapt', 'vervallen', 'opgeheven', 'verdwenen');

/** "Twee keer het bedrag". */
function judgeDouble(statement: Statement): Judgement | undefined {
  if (!statement.has(BOETE) && !isSizeOfFine(statement)) return undefined;
  const doubled = statement.find(DUBBEL).some((span) => isMultiple(statement, span));
  const tooMuch = statement.percentages.some(({ value }) => value > MOST_OF_ALL);
  if (!doubled && !tooMuch) return undefined;
  return statement.has(HERHALING) || statement.has(NOOIT) ? cantTell('context-unclear') : FAILED;
}

const NOOIT = concept(
  'nooit',
  'nooit',
  'niet meer',
  'vroeger',
  'geen',
  'verdubbelt niet',
  'verdubbelen niet',
  'niet verdubbeld',
  'niet dubbel',
  'kennen wij niet',
  'kennen we niet',
  'bestaat niet',
  'bestaan niet',
  'leggen wij niet op',
  'leggen we niet op',
  'geven wij niet',
  'geven we niet',
);

/** "Het dubbele", "twee keer het bedrag"; not "in twee keer betalen" or "twee keer te laat". */
function isMultiple(statement: Statement, { start, end }: Span): boolean {
  if (statement.words[start - 1]?.plain === 'in') return false;
  if (statement.words.slice(start, end).some(({ plain }) => /dubb|voud/.test(plain)))
    return !statement.has(BOETE) || statement.near({ start, end }, BOETE, 9);
  return statement.find(TE_VEEL).some((what) => what.start >= end && what.start - end <= 2);
}

/** "De hoogte daarvan is …", said of the fine in the sentence before. */
function isSizeOfFine(statement: Statement): boolean {
  if (!statement.has(DUBBEL)) return false;
  const asked = questionAnswered(statement);
  return (statement.has(DAARVAN) && (statement.previous?.has(BOETE) ?? false)) || (asked?.has(BOETE) ?? false);
}

/** "Altijd een boete", "altijd drie maanden de hele uitkering". */
function judgeAlways(statement: Statement): Judgement | undefined {
  const always = statement.has(ALTIJD) || isWithoutException(statement.next);
  if (!always || statement.has(BIJNA_ALTIJD) || statement.has(NOOIT_HOGER)) return undefined;
  if (statement.has(OVERLEG) || statement.modality.has('kan') || statement.modality.has('hoeft-niet')) return undefined;
  if (statement.has(BOETE) && statement.has(IEDEREEN_DIE)) return cantTell('context-unclear');
  if (statement.has(BOETE) && isTied(statement, BOETE) && imposesFine(statement))
    return affirms(statement, MAATWERK) ? cantTell('context-unclear') : FAILED;
  if (statement.has(AANGIFTE) && isTied(statement, AANGIFTE)) return cantTell('context-unclear');
  if (!statement.has(MAATREGEL) || !isForBreach(statement)) return undefined;
  const whole = statement.has(HELE_UITKERING) || statement.percentages.some(({ value }) => value === 100);
  if (!isTied(statement, MAATREGEL) && !whole) return undefined;
  return whole ? FAILED : cantTell('context-unclear');
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
  return statement.find(ALTIJD).some(({ end }) => fines.some(({ start }) => start >= end && start - end <= 1));
}

const ALS_BOETE = concept('als er een boete is', 'gevallen waarin', 'gevallen waarbij', 'ongeacht de boete');
const HELE_BEDRAG = concept(
  'hele bedrag',
  'hele bedrag',
  'volledige bedrag',
  'gelijk aan',
  'even hoog',
  'evenveel',
  'zo hoog',
);
const GEEN_BOETE = concept('geen boete', 'geen boete', 'geen boetes', 'geen … boete');

/** Also denies that it always comes, or tells that it is there still. */
const NOOIT_HOGER = concept(
  'nooit hoger',
  'nooit hoger',
  'niet hoger dan',
  'nooit meer dan',
  ...['automatisch', 'vanzelf', 'standaard', 'zonder meer'].flatMap((always) => [`nooit ${always}`, `niet ${always}`]),
  'bestaat nog steeds',
  'bestaan nog steeds',
  'geldt nog steeds',
  'mag … niet meer',
  'mogen … niet meer',
  'opleggen mag niet',
);
const IEDEREEN_DIE = concept('iedereen die', 'iedereen');

/** "Daar maken wij geen uitzonderingen op." */
function isWithoutException(next: Statement | undefined): boolean {
  if (next === undefined || next.has(MAATWERK) || next.modality.has('kan')) return false;
  return next.has(GEEN_UITZONDERING) && next.words.length <= SHORT;
}

const SHORT = 8;

/** "Boete: 100 procent van het bedrag, zonder uitzondering." */
const CLOSING = /zonder uitzonderingen?\.?$/i;

function isTied(statement: Statement, sanction: typeof BOETE): boolean {
  if (!statement.has(ALTIJD) || CLOSING.test(statement.text)) return statement.has(sanction);
  return statement.sameClause(ALTIJD, sanction) || statement.near(ALTIJD, sanction, 4);
}

function isForBreach(statement: Statement): boolean {
  return (
    statement.has(VERZUIM) ||
    (statement.previous?.has(VERZUIM) ?? false) ||
    (statement.headings.at(-1)?.has(VERZUIM) ?? false)
  );
}

function judgeRight(statement: Statement): Judgement | undefined {
  if (!statement.has(BOETE) && !isForBreach(statement)) return undefined;
  if (statement.has(BIJNA_ALTIJD) || statement.has(MAATWERK)) return PASSED;
  return statement.has(MAATREGEL) && statement.modality.has('kan') ? PASSED : undefined;
}
