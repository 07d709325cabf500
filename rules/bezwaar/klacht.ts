import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import {
  ANDERE_KLACHT,
  BEJEGENING,
  KLACHT,
  KLACHT_INDIENEN,
  KLACHTORGAAN,
  OMBUDSMAN,
  SLECHT_BEHANDELD,
  VERTEL_HET,
} from '../words/klacht.ts';
import { COMPLAINT } from './law.ts';
import { MUNICIPAL } from './scheme.ts';

const KLACHT_OVER = concept('klacht over', 'klacht over', 'klachten over', 'klaag over', 'klagen over');

/** The municipality and what it does. */
const US = concept(
  'wij',
  'wij',
  'we',
  'ons',
  'onze',
  '*dienst',
  'afdeling',
  'team',
  'omgaan',
  'omging*',
  'omgegaan',
  'hoe u',
  'hoe je',
  'manier',
  'contact',
  'uitkering',
  'bijstand',
  'aanvraag',
  'werk en inkomen',
  'gesprek*',
);

export const klacht: MentionRule = {
  id: 'klacht',
  kind: 'mention',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'bezwaar',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [COMPLAINT],
  assumptions: [
    '"Klacht" with a way to make it, on a page about the bijstand, is about how the municipality treated someone.',
  ],
  text: {
    nl: {
      title: 'Klagen over hoe u bent behandeld',
      whatIsWrong: 'Niet gevonden: waar u een klacht kunt indienen over hoe u bent behandeld.',
      whatItMeansForYou: 'Wie slecht is behandeld, weet niet waar dat gezegd kan worden.',
      whatTheLawSays: 'U mag klagen bij de gemeente, en daarna bij een ombudsman.',
      goodExample:
        'Niet tevreden over hoe wij u helpen? Dien een klacht in. Daarna kunt u naar de Nationale ombudsman.',
    },
    en: {
      title: 'Complaints about treatment',
      whatIsWrong: 'Not found: where to complain about how one was treated.',
    },
  },
  about: either('klacht of ombudsman', KLACHT, OMBUDSMAN, VERTEL_HET),
  schemes: MUNICIPAL,
  sees: ['question'],
  notWhenFailed: [],
  tells: (statement) => (tellsWhereToComplain(statement) ? TOLD : undefined),
  acceptsLink: ({ text }) =>
    /^(?:klacht(?:en)? (?:indienen|doorgeven|melden)|(?:een )?klacht over|nationale ombudsman)/i.test(text),
  examples: [
    {
      html: '<p>Niet tevreden over hoe u bent geholpen? Dien dan een klacht in.</p>',
      expect: 'passed',
      quote: 'Dien dan een klacht in.',
      because: 'a complaint about treatment',
    },
    {
      html: '<p>Komen wij er samen niet uit, dan kunt u terecht bij de Nationale ombudsman.</p>',
      expect: 'passed',
      because: 'the ombudsman',
    },
    {
      html: '<p>U kunt bezwaar maken tegen het besluit.</p>',
      expect: 'cantTell',
      because: 'objection is no complaint',
    },
    {
      html: '<p>Hebt u lichamelijke klachten? Geef dat door aan uw klantmanager.</p>',
      expect: 'cantTell',
      because: 'complaints of the body',
    },
    {
      html: '<p>Klachten over afval meldt u bij de buitendienst.</p>',
      expect: 'cantTell',
      because: 'about another subject',
    },
  ],
};

/** "Bij de ombudsman komen klachten binnen van …": of others; "klagen door een bezwaarschrift in te zenden" is objecting. */
const ANDERS = concept(
  'klachten van anderen',
  'komen … klachten binnen',
  'krijgt … klachten',
  'kreeg … klachten',
  ...['hoort', 'hoorde', 'ziet', 'ontvangt'].flatMap((hears) => [`ombudsman ${hears}`, `${hears} de ombudsman`]),
  'ombudsman vindt',
  'vindt de ombudsman',
  'klaagt de heer',
  'klaagt mevrouw',
  ...['beklagen', 'klagen', 'klacht'].map((complain) => `${complain} … bezwaarschrift in`),
);

function tellsWhereToComplain(statement: Statement): boolean {
  if (statement.has(ANDERS)) return false;
  if (statement.has(OMBUDSMAN)) return true;
  if (statement.has(ANDERE_KLACHT) || statement.headings.at(-1)?.has(ANDERE_KLACHT)) return false;
  if (!statement.has(KLACHT)) return answersBadTreatment(statement);
  if (statement.has(KLACHTORGAAN)) return true;
  if (isOverElse(statement)) return false;
  if (statement.isQuestion) return statement.next?.has(KLACHT_INDIENEN) ?? false;
  return statement.has(KLACHT_INDIENEN) || statement.has(BEJEGENING);
}

/** "Bent u niet netjes geholpen? Vertel het ons." */
function answersBadTreatment(statement: Statement): boolean {
  if (!statement.has(VERTEL_HET)) return false;
  const { previous, headings } = statement;
  const told = [statement, previous, previous === undefined ? headings.at(-1) : undefined];
  return told.some((each) => each?.has(SLECHT_BEHANDELD) === true && !each.has(ANDERE_KLACHT));
}

/** "Klachten over vuilnis": what it is about is named, and is not how somebody was treated. */
function isOverElse(statement: Statement): boolean {
  return statement.has(KLACHT_OVER) && !statement.has(BEJEGENING) && !statement.has(US);
}
