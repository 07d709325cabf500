import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { denies, isAnsweredNo, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { BINDEND, GELDT } from '../words/zoektermijn/gelding.ts';
import { JONGEREN } from '../words/zoektermijn/leeftijd.ts';
import { TIJDENS_DE_WEKEN, WACHTTIJD } from '../words/zoektermijn/periode.ts';
import { UITKERING } from '../words/zoektermijn/recht.ts';
import { AANVRAAG, EERST, NA_MELDING, PAS } from '../words/zoektermijn/volgorde.ts';
import { AAN_HET_WERK, ZOEKT } from '../words/zoektermijn/zoeken.ts';
import { NOT_YET_28, WRONG_WITHOUT_LIMIT } from './holds-at-27.ts';
import { SEARCH_PERIOD_UNDER_27 } from './law.ts';
import {
  isForWhom,
  isYoung,
  LAST_YEAR,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
  putsSearchFirst,
} from './search-period.ts';

/** Only a statement that names the age can put it wrong. */
const AGE = concept(
  '27',
  '27',
  '27-jarige*',
  'zevenentwintig*',
  '27e',
  '27ste',
  '26',
  'zesentwintig',
  '28*',
  'achtentwintig*',
);

/** How many statements below a heading or question still tell what it is about. */
const READS_ON = 2;

export const zoektermijnLeeftijdsgrens: ClaimRule = {
  id: 'zoektermijn-leeftijdsgrens',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      ...SEARCH_PERIOD_UNDER_27,
      says: 'De zoektermijn geldt voor wie jonger is dan 27. Op uw 27e verjaardag geldt hij niet meer.',
    },
  ],
  assumptions: [
    'The age that a statement names belongs to the search period when the statement, what follows a question or heading, or the heading above names that period.',
  ],
  text: {
    nl: {
      title: 'De zoektermijn geldt tot uw 27e verjaardag',
      whatIsWrong: 'De pagina zegt dat de zoektermijn ook geldt als u 27 bent. Dat klopt niet.',
      whatItMeansForYou: 'Bent u 27? Dan kunt u meteen aanvragen. U hoeft geen vier weken te wachten.',
      whatTheLawSays: 'De zoektermijn van vier weken geldt voor mensen die jonger zijn dan 27.',
      goodExample: 'Bent u jonger dan 27? Dan zoekt u na uw melding eerst vier weken naar werk of een opleiding.',
    },
    en: {
      title: 'The search period ends at the 27th birthday',
      whatIsWrong: 'The page says that the search period also holds at the age of 27.',
    },
  },
  about: either('leeftijd of antwoord', AGE, EERST, BINDEND, JA_NEE),
  sees: ['heading', 'question'],
  // What somebody in debt is told of the search period is of the bijstand.
  schemes: ['bijstand', 'schuldhulp'],
  lookalikes: [
    '"Tot 27", "jonger dan 27", "18 tot 27" and "18 t/m 26" are right.',
    '"27 jaar of jonger" on another subject, such as a course or a sports card.',
  ],
  judge(statement, page) {
    if (!namesAge(statement)) return undefined;
    if (WRONG_WITHOUT_LIMIT.some((says) => says(statement, page))) return FAILED;
    const old =
      statement.ages.some(({ from = 0, to }) => to === LAST_YEAR + 1 && from <= LAST_YEAR) ||
      denies(statement, NOT_YET_28);
    if ((!old && !statement.ages.some(isYoung)) || isAnsweredNo(statement, page)) return undefined;
    if (!bearsOnSearchPeriod(statement, page)) return undefined;
    if (old && isServed(statement)) return cantTell('context-unclear');
    return old ? FAILED : PASSED;
  },
  examples: [
    {
      html: '<p>Bent u 27 jaar of jonger? Dan geldt een zoektermijn van vier weken.</p>',
      expect: 'failed',
      quote: 'Bent u 27 jaar of jonger?',
      because: 'at 27 there is no search period',
    },
    {
      html: '<p>Jongeren tot en met 27 jaar zoeken eerst vier weken zelf naar werk.</p>',
      expect: 'failed',
      because: '"tot en met 27" includes 27',
    },
    {
      html: '<h2>Van 18 t/m 27 jaar</h2><p>U zoekt eerst 4 weken naar werk of een opleiding. Daarna kunt u bijstand aanvragen.</p>',
      expect: 'failed',
      quote: 'Van 18 t/m 27 jaar',
      because: 'the heading puts the limit a year too late',
    },
    {
      html: '<p>De inspanningsperiode is er voor iedereen van 27 en jonger.</p>',
      expect: 'failed',
      because: '"27 en jonger" includes 27',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan geldt een zoektermijn van vier weken.</p>',
      expect: 'passed',
      because: '"jonger dan 27" ends at 26',
    },
    {
      html: '<h2>18 tot 27 jaar</h2><p>U zoekt eerst vier weken naar werk.</p>',
      expect: 'passed',
      because: '"tot 27" ends at 26',
    },
    {
      html: '<p>Voor jongeren van 18 t/m 26 jaar geldt een zoekperiode van vier weken.</p>',
      expect: 'passed',
      because: '"t/m 26" ends at 26',
    },
    {
      html: '<p>Bent u 27 jaar of jonger? Dan kunt u naar ons jongerenloket komen.</p>',
      expect: 'inapplicable',
      because: 'a desk may serve whom it likes',
    },
    {
      html: '<p>Bent u 27 jaar of ouder? Dan kunt u direct aanvragen. U hebt geen zoektermijn.</p>',
      expect: 'inapplicable',
      because: 'it does not say for whom the search period holds',
    },
  ],
};

/** It, or the question or heading that it answers, names an age. */
function namesAge(statement: Statement): boolean {
  if (statement.ages.length > 0 || statement.has(AGE)) return true;
  const asked = questionAnswered(statement);
  return [asked, asked?.previous, statement.headings.at(-1)].some((each) => each?.has(AGE));
}

/** Itself, what stands under a heading, after a question or after "u bent …", or what stands above it names the search period. */
function bearsOnSearchPeriod(statement: Statement, page: Page): boolean {
  const names = (each: Statement) =>
    namesSearchPeriod(each, page) ||
    putsSearchFirst(each) ||
    (each.isQuestion && each.has(EERST) && each.has(ZOEKT)) ||
    (namesFourWeeks(each) && each.has(EERST) && each.has(AAN_HET_WERK)) ||
    putsOffApplying(each, statement);
  if (names(statement) || isWholePage(statement, page)) return true;
  const { kind, isQuestion, previous, next, intro, headings } = statement;
  const isSaid = (each: Statement) => names(each) && !each.ages.some(isYoung) && !isServed(each);
  if (kind === 'heading' || isQuestion) {
    const below = sectionAfter(statement, page, READS_ON);
    const ends = below.findIndex((each) => each.isQuestion);
    return (ends < 0 ? below : below.slice(0, ends)).some(isSaid);
  }
  if ([previous, intro, headings.at(-1)].some((each) => each !== undefined && names(each))) return true;
  if (next !== undefined && READER.has(statement.words[0]?.plain ?? '') && isSaid(next)) return true;
  return statement.has(JONGEREN) && sectionBefore(statement, page, READS_ON).some(names);
}

/** "Voor wie? Jongeren van 18 tot en met 27 die bijstand willen": what the page puts on its reader has no other limit. */
const isWholePage = (statement: Statement, page: Page): boolean =>
  isForWhom(statement) && statement.has(UITKERING) && hasNoOtherLimit(page);

const hasNoOtherLimit = once(
  ({ statements }: Page): boolean =>
    statements.some((each) => namesItPlainly(each) && !each.isQuestion) &&
    !statements.some((each) => each.ages.some(isYoung)),
);

const READER: ReadonlySet<string> = new Set(['u', 'je', 'jij', 'wie', 'bent', 'ben']);

/** "Pas vier weken na de melding aanvragen", "na vier weken" below "Wanneer kunt u aanvragen?"; a heading with an age needs more. */
function putsOffApplying(statement: Statement, said: Statement): boolean {
  if (!namesFourWeeks(statement)) return false;
  if (statement.has(WACHTTIJD)) return true;
  if (said.kind === 'heading') return false;
  if (statement.has(AANVRAAG)) return statement.has(PAS) || statement.has(NA_MELDING);
  const { kind, intro, headings } = statement;
  return (kind === 'item' || kind === 'row') && [intro, headings.at(-1)].some((each) => each?.has(AANVRAAG));
}

/** "De jongerencoach helpt u van 16 tot en met 27 jaar": an age for whom somebody is there. */
function isServed(statement: Statement): boolean {
  if (statement.has(GELDT) || statement.has(VERPLICHT)) return false;
  return statement.has(SERVES) || (statement.has(TIJDENS_DE_WEKEN) && isOpenTo(statement));
}

/** "Tot en met 27 jaar kunt u in die weken een coach krijgen." */
const isOpenTo = (statement: Statement): boolean =>
  statement.modality.has('kan') && ![PAS, EERST].some((each) => statement.has(each));

const VERPLICHT = concept('verplicht', 'verplicht', 'verplichte');

const SERVES = concept(
  'helpt',
  'helpt',
  'helpen … jongeren',
  'begeleidt',
  'ondersteunt',
  'jongerencoach',
  'cursus*',
  'training*',
  'gratis',
  'korting',
  'terecht',
  'is er voor',
  'meedoen',
);
