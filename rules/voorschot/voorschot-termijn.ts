import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { TERMIJN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { VANZELF } from '../words/voorschot-vanzelf.ts';
import { GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import { afterMeetings, isCountedFromFile } from './meeting.ts';
import { topicOf } from './passage.ts';
import { refuses } from './refusal.ts';
import { isAboutAMonth, isInTime, termsOf } from './term.ts';

/** What the reader does within a term. */
const HANDS_IN = concept('inleveren', 'lever', 'levert u', 'stuur', 'stuurt u');

/** Not "wij betalen u", which sounds like it. */
const paysHimself = ({ words }: Statement): boolean =>
  words.some(({ plain }, at) => plain === 'betaalt' && words[at + 1]?.plain === 'u');

/** "Telkens na vier weken", "elke vier weken zonder besluit": the first time too. */
const TELKENS_NA = concept(
  'telkens na',
  ...['vier', '4'].flatMap((four) => [
    ...['telkens', 'steeds'].map((each) => `${each} na ${four} weken`),
    ...['elke', 'iedere'].flatMap((each) => [
      `${each} ${four} weken zonder besluit`,
      `${each} ${four} weken … zolang er`,
      `zolang … ${each} ${four} weken`,
    ]),
  ]),
);

/** "Daarna elke vier weken": only the later ones. */
const AFTERWARDS = concept(
  'daarna',
  'daarna',
  'erna',
  'vervolgens',
  'opnieuw',
  'nieuw*',
  'weer',
  'volgend*',
  'nog een',
);

export const voorschotTermijn: MentionRule = {
  id: 'voorschot-termijn',
  kind: 'mention',
  status: 'active',
  harm: 'te-laat',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    'Four weeks in a sentence that gives the voorschot count from the application, unless it names the intake.',
  ],
  text: {
    nl: {
      title: 'Wanneer het voorschot komt',
      whatIsWrong: 'Niet gevonden: dat het voorschot uiterlijk vier weken na de aanvraag komt.',
      whatItMeansForYou: 'U weet niet vanaf welke dag u op geld kunt rekenen.',
      whatTheLawSays: 'De gemeente geeft uiterlijk vier weken na de aanvraag een voorschot.',
      goodExample: 'U krijgt het voorschot automatisch, uiterlijk vier weken na uw aanvraag.',
    },
    en: {
      title: 'When the advance payment comes',
      whatIsWrong: 'Not found: that the advance payment comes within four weeks of the application.',
    },
  },
  about: either('termijn of betaling', TERMIJN, UITKEREN, VANZELF),
  sees: ['future'],
  notWhenFailed: ['voorschot-te-laat', 'voorschot-uitgesloten', 'voorschot-alleen-bij-nood'],
  tells(statement) {
    if (topicOf(statement) === undefined && !statement.headings.at(-1)?.has(ELK_VOORSCHOT)) return undefined;
    if (
      afterMeetings(statement).length > 0 ||
      statement.has(HANDS_IN) ||
      statement.has(ANSWERS) ||
      refuses(statement) ||
      paysHimself(statement)
    )
      return undefined;
    if (isInWeekFour(statement) || comesInWeekFour(statement)) return TOLD;
    const terms = termsOf(statement);
    if (
      terms.some((term) => isInTime(term) && !isCountedFromFile(statement, term)) ||
      (statement.has(TELKENS_NA) &&
        !statement.has(AFTERWARDS) &&
        statement.has(UITKEREN) &&
        topicOf(statement) === 'named')
    )
      return TOLD;
    return terms.some(isAboutAMonth) ? toldInPart('dat het uiterlijk na vier weken is') : undefined;
  },
  examples: [
    {
      html: '<p>Uiterlijk vier weken na uw aanvraag krijgt u een voorschot.</p>',
      expect: 'passed',
      because: 'four weeks from the application',
    },
    {
      html: '<p>Duurt de behandeling langer dan 28 dagen? Dan maken wij vanzelf een voorschot over.</p>',
      expect: 'passed',
      quote: 'Dan maken wij vanzelf een voorschot over.',
      because: 'the term stands in the question',
    },
    {
      html: '<p>Na een maand krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'a month is not quite four weeks',
    },
    {
      html: '<p>Duurt het lang? Dan krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'no term',
    },
    {
      html: '<p>Een voorschot op de bijstand volgt binnen tien weken.</p>',
      expect: 'cantTell',
      because: 'told wrongly is not told',
    },
    {
      html: '<p>Op de inkomenstoeslag van vier weken geleden krijgt u geen voorschot.</p>',
      expect: 'cantTell',
      because: 'about the inkomenstoeslag',
    },
  ],
};

/** "Binnen vijf werkdagen krijgt u antwoord." */
const ANSWERS = concept('antwoord', 'ontvangt … antwoord', 'krijgt … antwoord');

/** "Dan krijgt u geld", below "Week 4: uw voorschot". */
const isInWeekFour = (statement: Statement): boolean =>
  statement.headings.at(-1)?.near(WEEK_FOUR, ELK_VOORSCHOT, 3) === true &&
  affirms(statement, UITKEREN) &&
  !statement.has(GEEN_VOORSCHOT) &&
  !statement.has(VERREKENEN);

/** "Aan het einde van week 4 staat er een voorschot op uw rekening." */
const comesInWeekFour = (statement: Statement): boolean =>
  statement.has(WEEK_FOUR) &&
  statement.sameClause(WEEK_FOUR, ELK_VOORSCHOT) &&
  !statement.has(GEEN_VOORSCHOT) &&
  !refuses(statement);

const WEEK_FOUR = concept('week 4', 'week 4', 'week vier', 'vierde week');
