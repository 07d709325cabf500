import { concept, either } from '../../language/concept.ts';
import { DURATION_FORMS } from '../../language/durations.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { BESLUIT, BEZWAAR, BEZWAAR_MAKEN, INDIENEN, IS_CALLED, MAKEN, ONEENS } from '../words/bezwaar.ts';
import { BESLISSEN_OP_BEZWAAR } from '../words/bezwaar-behandeling.ts';
import { OBJECTION, SIX_WEEKS } from './law.ts';
import { isDisagreement, topicOf } from './passage.ts';
import { isMunicipal, NATIONAL } from './scheme.ts';
import { isSixWeeks, termsOf } from './term.ts';

export const bezwaarVermeld: MentionRule = {
  id: 'bezwaar',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'bezwaar',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SIX_WEEKS, OBJECTION],
  assumptions: [
    '"Bezwaar maken" on a page about the bijstand is said of a decision on it, unless it names another field.',
  ],
  text: {
    nl: {
      title: 'Bezwaar maken tegen een besluit',
      whatIsWrong: 'Niet gevonden: dat u bezwaar kunt maken als u het niet eens bent met een besluit.',
      whatItMeansForYou: 'Wie dit niet weet, laat een fout besluit staan.',
      whatTheLawSays: 'Tegen een besluit over uw uitkering kunt u bezwaar maken.',
      goodExample: 'Bent u het niet eens met ons besluit? Dan kunt u binnen zes weken bezwaar maken.',
    },
    en: {
      title: 'Objection against a decision',
      whatIsWrong: 'Not found: that one can object to a decision.',
    },
  },
  about: either('bezwaar of termijn', BEZWAAR, DURATION_FORMS, INDIENEN, BESLUIT),
  schemes: ['bijstand', ...NATIONAL],
  sees: ['heading', 'question'],
  notWhenFailed: [],
  tells(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined || !isMunicipal(statement, page)) return undefined;
    const isTold = topic === 'named' ? tellsOfObjecting(statement) : answersWithObjecting(statement);
    return isTold ? TOLD : undefined;
  },
  acceptsLink: ({ text }) => /^bezwaar(?:schrift)? (?:maken|indienen)\b/i.test(text),
  examples: [
    {
      html: '<p>Bent u het niet eens met het besluit? Dan kunt u bezwaar maken.</p>',
      expect: 'passed',
      quote: 'Dan kunt u bezwaar maken.',
      because: 'objection is possible',
    },
    {
      html: '<p>In de brief leest u hoe u een bezwaarschrift indient bij het college.</p>',
      expect: 'passed',
      because: 'a written objection',
    },
    {
      html: '<p>Bent u het niet eens met het besluit? Bel ons dan.</p>',
      expect: 'cantTell',
      because: 'calling is no objection',
    },
    {
      html: '<p>Hebt u geen bezwaar? Dan vragen wij uw gegevens op bij UWV.</p>',
      expect: 'cantTell',
      because: 'in the everyday sense',
    },
    {
      html: '<p>U kunt bezwaar maken tegen uw WOZ-aanslag.</p>',
      expect: 'cantTell',
      because: 'about the tax on homes',
    },
  ],
};

/** "Bezwaar tegen het voorschot is niet mogelijk." */
const NIET_MOGELIJK = concept(
  'bezwaar niet mogelijk',
  ...['niet mogelijk', 'kan niet', 'onmogelijk', 'uitgesloten'].map((no) => `bezwaar … is ${no}`),
  'geen bezwaar mogelijk',
  'geen bezwaar maken',
);

/** The reader can object; a sentence only on how the objection is dealt with presumes that the reader knows. */
function tellsOfObjecting(statement: Statement): boolean {
  // "Het besluit klopt niet | bezwaar": the no is of the cell before it.
  const isDenied = (at: Span): boolean => statement.negates(at) && (statement.kind !== 'row' || at.start === 0);
  if (statement.find(BEZWAAR).every(isDenied) || statement.has(NIET_MOGELIJK)) return false;
  if (statement.has(BEZWAAR_MAKEN) || statement.has(IS_CALLED) || termsOf(statement).length > 0) return true;
  if (statement.kind === 'heading' || statement.has(BESLISSEN_OP_BEZWAAR)) return false;
  return statement.has(BESLUIT) || statement.has(MAKEN) || statement.has(ONEENS);
}

/** Its name stands above: "Bezwaar: niet eens met het besluit? Stuur ons een brief", or the term of six weeks beside "niet eens". */
function answersWithObjecting(statement: Statement): boolean {
  if (statement.kind === 'heading' || statement.isQuestion || statement.has(BESLISSEN_OP_BEZWAAR)) return false;
  if (termsOf(statement).some(isSixWeeks)) return true;
  const { kind, previous, intro, headings } = statement;
  if (kind === 'definition') return intro?.has(BEZWAAR) === true && statement.has(BESLUIT);
  const isBelow = headings.at(-1)?.has(BEZWAAR) === true;
  if (isDisagreement(headings.at(-1)) && statement.has(INDIENEN) && isNamedSoon(statement)) return true;
  return isBelow && statement.has(INDIENEN) && [statement, previous].some((each) => each?.has(ONEENS) === true);
}

/** "Stuur ons een brief. … Wij laten weten wat wij van uw bezwaar vinden." */
const isNamedSoon = ({ next }: Statement): boolean => [next, next?.next].some((each) => each?.has(BEZWAAR) === true);
