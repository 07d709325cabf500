import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type MentionRule, type Page, TOLD, toldInPart } from '../rule.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { LENING, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { MAY_BE_CLAIMED_BACK, SETTLED_LATER } from './law.ts';
import { topicOf } from './passage.ts';

/** A condition that is the whole answer. */
const ALLEEN_ALS = concept('alleen als', 'alleen als', 'alleen wanneer', 'alleen indien', 'pas als', 'soms');

export const voorschotVerrekening: MentionRule = {
  id: 'voorschot-verrekening',
  kind: 'mention',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SETTLED_LATER, MAY_BE_CLAIMED_BACK],
  assumptions: ['Settling with the benefit or paying back after a refusal: one of the two is enough.'],
  text: {
    nl: {
      title: 'Wat er later met het voorschot gebeurt',
      whatIsWrong: 'Niet gevonden: dat het voorschot later van de uitkering afgaat, of soms terug moet.',
      whatItMeansForYou: 'Een bedrag dat later wordt ingehouden, kan u verrassen.',
      whatTheLawSays:
        'De gemeente verrekent het voorschot met uw bijstand. Krijgt u geen bijstand, dan mag zij het terugvragen.',
      goodExample: 'Krijgt u bijstand? Dan trekken wij het voorschot van uw eerste uitkering af.',
    },
    en: {
      title: 'What happens to the advance payment later',
      whatIsWrong: 'Not found: that the advance payment is settled with the benefit, or may have to be paid back.',
    },
  },
  about: either('verrekenen', VERREKENEN, LENING, ALLEEN_ALS, JA_NEE),
  sees: ['future'],
  notWhenFailed: ['voorschot-uitgesloten'],
  tells(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined && !settlesIt(statement, page)) return undefined;
    if (topic === 'context' && isOfOtherMoney(statement)) return undefined;
    if (statement.has(CREDITOR) && statement.sameClause(CREDITOR, VERREKENEN)) return undefined;
    if (statement.find(VERREKENEN).some((at) => !statement.negates(at) && !goesOn(statement, at))) return TOLD;
    if (limitsRepaying(statement)) return TOLD;
    return statement.has(LENING) ? toldInPart('dat het voorschot later van de uitkering afgaat') : undefined;
  },
  examples: [
    {
      html: '<p>Wij verrekenen het voorschot met uw eerste uitkering.</p>',
      expect: 'passed',
      because: 'settled with the benefit',
    },
    {
      html: '<p>Krijgt u een voorschot en later toch geen bijstand? Dan moet u het terugbetalen.</p>',
      expect: 'passed',
      quote: 'Dan moet u het terugbetalen.',
      because: 'to be paid back; the question names the voorschot',
    },
    {
      html: '<p>Een voorschot is een renteloze lening.</p>',
      expect: 'cantTell',
      because: 'a loan, but not what happens to it',
    },
    {
      html: '<p>Na vier weken krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'not told',
    },
    {
      html: '<p>Te veel bijstand gekregen? Dan vorderen wij dat terug.</p>',
      expect: 'cantTell',
      because: 'about the benefit, not the voorschot',
    },
    {
      html: '<p>Het voorschot op de bijzondere bijstand verrekenen wij later.</p>',
      expect: 'cantTell',
      because: 'about bijzondere bijstand',
    },
  ],
};

/** "Moet ik het terugbetalen? Wij verrekenen het met uw eerste uitkering.", on a page about the voorschot. */
function settlesIt(statement: Statement, page: Page): boolean {
  return statement.has(IT) && statement.near(VERREKENEN, FIRST_PAYMENT, 6) && namesVoorschot(page);
}

/** "Uw loon verrekenen wij met de uitkering", "Hebt u huurschuld? Die betaalt u terug", beside sentences on the voorschot. */
function isOfOtherMoney(statement: Statement): boolean {
  if (statement.has(OTHER_MONEY)) return true;
  return statement.words[0]?.plain === 'die' && statement.previous?.has(OTHER_MONEY) === true;
}

const OTHER_MONEY = concept(
  'ander geld',
  'loon',
  'salaris',
  'inkomsten',
  'verdient',
  'giften',
  'boete*',
  'huur',
  '*schuld*',
  ...['uitkering', 'bijstand'].map((benefit) => `te veel ${benefit}`),
);

/** Somebody else who may want it. */
const CREDITOR = concept('schuldeiser', 'schuldeiser*', 'deurwaarder*');

const IT = concept('het', 'het', 'dat', 'dit', 'die');
const FIRST_PAYMENT = concept('eerste uitkering', 'eerste uitkering', 'eerste betaling', 'eerste uitbetaling');
const namesVoorschot = once((page: Page) => page.statements.some((each) => topicOf(each) === 'named'));

/** "Wij houden ons in elk geval aan de termijn": a preposition, not the end of the verb. */
const goesOn = ({ words }: Statement, { end }: Span): boolean =>
  words[end - 1]?.plain === 'in' && PLACE.has(words[end]?.plain ?? '');

const PLACE: ReadonlySet<string> = new Set(['elk', 'ieder', 'alle', 'de', 'het', 'een', 'dat', 'deze', 'onze', 'uw']);

/** "Alleen als u geen recht op bijstand hebt." below "Moet ik het voorschot terugbetalen?" */
function limitsRepaying(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  return asked?.has(VERREKENEN) === true && asked.has(ELK_VOORSCHOT) && (isYes(statement) || statement.has(ALLEEN_ALS));
}
