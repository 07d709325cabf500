import { concept, either } from '../../language/concept.ts';
import { DURATION_FORMS } from '../../language/durations.ts';
import type { Statement } from '../../language/statement.ts';
import { isOfOtherMatter } from '../other-matter.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { AANVRAAG, BESLISSEN, NIETS, UITKERING } from '../words/beslissing/besluit.ts';
import { TE_LAAT } from '../words/beslissing/dwangsom.ts';
import { STILSTAAN } from '../words/beslissing/opschorting.ts';
import { NA_DE_AANVRAAG } from '../words/beslissing/start.ts';
import { BEZWAAR_EN_KLACHT } from '../words/beslissing/termijn.ts';
import { VOORSCHOT } from '../words/voorschot-naam.ts';
import { decisionTerms, isAboutObjection, LONGEST } from './decision-term.ts';
import { EIGHT_WEEKS } from './law.ts';

/** Shorter than this is not a term for a decision but for a letter or a call. Calendar days. */
const SHORTEST = 3;

/** The term of the voorschot, which a sentence may put as the time in which nothing was decided. */
const VOORSCHOT_DAYS = 28;

/** What the municipality still has after a notice that it is late. */
const LATE_DAYS = 14;

/** "Na vijf weken" as the usual wait, not as the time after which something else happens. */
const USUALLY = concept('meestal', 'meestal', 'gemiddeld', 'in de regel', 'gewoonlijk', 'doorgaans');

/** "Maximaal 8 weken." below "Duur" or "Termijn", on a page about the bijstand. */
function isUnderTerm({ words, headings, durations }: Statement): boolean {
  const heading = headings.at(-1);
  if (words.length > SHORT || heading === undefined || heading.words.length > 1 || !heading.has(TERM)) return false;
  return durations.length === 1 && durations.every(({ days, bound }) => days === LONGEST && bound !== 'after');
}

/** "Aanvraag bijstand | 6 weken | 8 weken", below "Onze termijn". */
function isRowOfTerms(statement: Statement): boolean {
  const { kind, words, intro, durations } = statement;
  if (kind !== 'row' || words[0]?.plain !== 'aanvraag' || intro?.has(TERM) !== true || !statement.has(UITKERING))
    return false;
  return durations.every(({ days }) => days >= SHORTEST && days <= LONGEST) && !statement.has(VOORSCHOT);
}

/** Words of an answer that leaves out what it is about. */
const SHORT = 5;
const TERM = concept('termijn', 'duur', 'termijn', 'termijnen', 'behandeltijd', 'doorlooptijd', 'wachttijd');

/** What answers it without naming the weeks. */
const EIGHT = concept('acht', 'acht', '8');

/** What answers it with nothing but the heading above. */
const THEN = concept('dan', 'uiterlijk', 'dan', 'besluit', 'brief');

export const beslistermijn: MentionRule = {
  id: 'beslistermijn',
  kind: 'mention',
  status: 'active',
  harm: 'te-laat',
  subject: 'beslissing',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EIGHT_WEEKS],
  assumptions: ['A term shorter than eight weeks is a promise and counts as well.'],
  text: {
    nl: {
      title: 'Hoe lang het besluit duurt',
      whatIsWrong:
        'Wij vonden niet hoe lang het besluit duurt. Zonder die termijn weet u niet wanneer de gemeente te laat is.',
      whatItMeansForYou:
        'U hebt recht op een besluit binnen acht weken na uw aanvraag. Vraag ernaar als het langer duurt.',
      whatTheLawSays: 'De gemeente beslist uiterlijk acht weken nadat zij de aanvraag heeft ontvangen.',
      goodExample: 'U krijgt binnen acht weken na uw aanvraag een besluit.',
    },
    en: {
      title: 'How long the decision takes',
      whatIsWrong: 'We did not find how long the decision takes.',
    },
  },
  about: either('weken', DURATION_FORMS, EIGHT, THEN),
  notWhenFailed: ['beslistermijn-te-lang', 'beslistermijn-verkeerde-start'],
  tells(statement) {
    if (answersInWeeks(statement) || isInWeekEight(statement)) return TOLD;
    if (statement.durations.length === 0) return undefined;
    if (isRowOfTerms(statement) || isUnderTerm(statement) || isLateAfter(statement) || isNamedTerm(statement))
      return TOLD;
    const told = decisionTerms(statement).some(({ days, bound }) => {
      if (days === VOORSCHOT_DAYS && statement.has(VOORSCHOT)) return false;
      if (days === LATE_DAYS && statement.has(TE_LAAT)) return false;
      if (days < SHORTEST || Math.floor(days) > LONGEST + 5) return false;
      return (
        (days === LONGEST && !statement.has(VOORSCHOT)) ||
        ((bound !== 'after' || statement.has(USUALLY)) && !statement.has(NIETS))
      );
    });
    const isOther =
      told && [isOfOtherMatter, isOfTest, isOfRequest, isWaitForVoorschot].some((each) => each(statement));
    return told && !isOther ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Wij beslissen binnen acht weken op uw aanvraag.</p>',
      expect: 'passed',
      quote: 'Wij beslissen binnen acht weken op uw aanvraag.',
      because: 'the term is told',
    },
    {
      html: '<h2>Na uw aanvraag</h2><ul><li>U hoort uiterlijk na 8 weken of u bijstand krijgt.</li></ul>',
      expect: 'passed',
      because: 'the term is told in other words',
    },
    {
      html: '<h2>Hoe lang duurt het?</h2><p>De behandeltermijn is 4 weken.</p>',
      expect: 'passed',
      because: 'a shorter promise counts',
    },
    {
      html: '<p>U krijgt een brief met ons besluit.</p>',
      expect: 'cantTell',
      because: 'no term is told',
    },
    {
      html: '<p>Duurt het besluit te lang? Na vier weken krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'the weeks are those of the voorschot',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Wij beslissen binnen acht weken op uw aanvraag voor bijzondere bijstand.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
    {
      html: '<h2>Bezwaar</h2><p>Op uw bezwaar beslissen wij binnen zes weken.</p>',
      expect: 'cantTell',
      because: 'it is the term of an objection',
    },
  ],
};

/** "Dan stopt de termijn van acht weken zolang." */
function isNamedTerm(statement: Statement): boolean {
  const { words, durations } = statement;
  if (isAboutObjection(statement) || ![STILSTAAN, AANVRAAG].some((each) => statement.has(each))) return false;
  return durations.some(
    ({ days, start }) =>
      days === LONGEST && words[start - 1]?.plain === 'van' && TERMS.has(words[start - 2]?.plain ?? ''),
  );
}

const TERMS: ReadonlySet<string> = new Set(['termijn', 'beslistermijn', 'beslistijd']);

/** "Uiterlijk dan krijgt u de brief", below "Week 8: het besluit". */
function isInWeekEight(statement: Statement): boolean {
  const { headings, words } = statement;
  const above = headings.at(-1);
  // "Week 8: u hebt ons besluit."
  if (OPENS_WEEK.has(words[0]?.plain ?? '') && statement.find(WEEK_EIGHT).some(({ start }) => start === 0))
    return statement.has(BESLISSEN);
  return above?.has(WEEK_EIGHT) === true && above.has(BESLISSEN) && words.some(({ plain }) => GETS.has(plain));
}

const OPENS_WEEK: ReadonlySet<string> = new Set(['week', 'achtste']);
const WEEK_EIGHT = concept('week 8', 'week 8', 'week acht', 'achtste week');
const GETS: ReadonlySet<string> = new Set(['krijgt', 'krijg', 'ontvangt', 'hoort', 'hoor', 'beslissen', 'nemen']);

/** "U doet een toets. Binnen acht weken krijgt u de uitslag." */
const isOfTest = ({ previous }: Statement): boolean => previous?.has(TEST) === true;
const TEST = concept('toets', '*toets', 'examen', 'proef');

/** "De eerste betaling daarvan volgt als er na acht weken geen besluit is", where the voorschot is told of. */
const isWaitForVoorschot = (statement: Statement): boolean =>
  (statement.has(NIETS) || statement.has(ZONDER_BESLUIT)) &&
  [statement.previous, statement.headings.at(-1)].some((each) => each?.has(VOORSCHOT) === true);

const ZONDER_BESLUIT = concept('zonder besluit', 'zonder besluit', 'zonder beslissing');

/** "Op uw verzoek om een voorschot beslissen wij binnen een week": asked for beside the application. */
const isOfRequest = (statement: Statement): boolean =>
  statement.has(REQUEST) && ![AANVRAAG, UITKERING].some((each) => statement.has(each));
const REQUEST = concept(
  'op uw verzoek',
  ...['op', 'over'].flatMap((on) => ['uw', 'je', 'een', 'het', 'dit'].map((whose) => `${on} ${whose} verzoek`)),
);

/** "Zijn er acht weken voorbij na uw aanvraag, stel ons dan in gebreke": then the decision is late. */
function isLateAfter(statement: Statement): boolean {
  if (!statement.has(TE_LAAT) || !statement.has(NA_DE_AANVRAAG)) return false;
  return statement.durations.some(({ days }) => days === LONGEST);
}

/** "Hoeveel weken moet ik wachten?" "Maximaal acht, maar …": the question names what is counted. */
function answersInWeeks({ words, previous, headings }: Statement): boolean {
  const asked = previous ?? headings.at(-1);
  if (
    asked?.isQuestion !== true ||
    !asked.has(IN_WEEKS) ||
    [VOORSCHOT, BEZWAAR_EN_KLACHT].some((each) => asked.has(each))
  )
    return false;
  const isOpen = asked.words.at(-1)?.plain === 'wachten' || asked.has(OUTCOME);
  return isOpen && words.slice(0, 3).some(({ plain }) => plain === 'acht' || plain === '8');
}

const IN_WEEKS = concept('hoeveel weken', 'hoeveel weken');
const OUTCOME = concept('uitkomst', 'besluit', 'beslissing', 'uitkomst', 'uitslag', 'antwoord', 'aanvraag');
