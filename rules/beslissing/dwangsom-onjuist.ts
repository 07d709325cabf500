import { concept, either } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import { dwangsomMaximumOn } from '../norms/dwangsom.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { questionAnswered, speaksOf } from '../surroundings.ts';
import {
  ANDER_BEDRAG,
  DWANGSOM,
  GEEN_MAXIMUM,
  LAST_ONDER_DWANGSOM,
  MAXIMAAL,
  ONZE_SCHULD,
  TE_LAAT,
  VERGOEDING,
  WAS_PAID,
} from '../words/beslissing/dwangsom.ts';

/** Euro cents. Above the highest amount a day and below it no sum can be the maximum. */
const HIGHEST_PER_DAY = 100_00;
const IMPLAUSIBLE = 20_000_00;
/** Seven times the highest amount a day. */
const HIGHEST_PER_WEEK = 315_00;

/** Days, and euro cents a day in each third of them. */
const LAST_DAY = 42;
const PER_DAY = [23_00, 35_00, 45_00];

const EURO = concept('euro', '€', 'euro', 'eur');

/** Euro cents: rounding to whole euros. */
const TOLERANCE = 50;

export const dwangsomOnjuist: ClaimRule = {
  id: 'dwangsom-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'beslissing',
  pageTypes: ['bijstand', 'aanvullend', 'verwant', 'anders'],
  schemes: 'any',
  legalBasis: [
    {
      article: awb('4:17', 'lid 2'),
      says: 'De dwangsom loopt hoogstens 42 dagen. Samen is dat € 1.442.',
      validFrom: '2026-01-01',
      certainty: 'read-in-law',
    },
    {
      article: awb('4:17', 'lid 2'),
      says: 'De dwangsom loopt hoogstens 42 dagen. Samen is dat € 1.442.',
      validFrom: '2019-01-01',
      validUntil: '2025-12-31',
      certainty: 'derived',
    },
  ],
  assumptions: [
    'The only dwangsom on a page about the bijstand is the one for a late decision.',
    'The amounts a day (€ 23, € 35, € 45) are not judged; a sum of them over fewer days is told as such.',
  ],
  text: {
    nl: {
      title: 'De dwangsom is hoogstens € 1.442',
      whatIsWrong:
        'De pagina noemt een verkeerd hoogste bedrag voor de dwangsom. U krijgt een dwangsom als de gemeente te laat beslist.',
      whatItMeansForYou:
        'Beslist de gemeente te laat? Dan moet zij soms een bedrag per dag betalen. Dat heet een dwangsom.',
      whatTheLawSays: 'De dwangsom loopt hoogstens 42 dagen. Samen is dat € 1.442.',
      goodExample:
        'Beslissen wij te laat? Dan kunt u ons een brief sturen. Na twee weken krijgt u een dwangsom van maximaal € 1.442.',
    },
    en: {
      title: 'The dwangsom is at most € 1.442',
      whatIsWrong: 'The page gives another maximum for the penalty for a late decision than € 1.442.',
    },
  },
  about: either('dwangsom of hoogste', DWANGSOM, MAXIMAAL, TE_LAAT, EURO),
  lookalikes: ['The amounts a day.', 'A dwangsom that the municipality imposes on someone else.'],
  judge(statement, page) {
    if (page.type !== 'anders') return judgePenalty(statement, page);
    if (!isOnLateDecisions(page)) return undefined;
    const judgement = judgePenalty(statement, page);
    return judgement === FAILED && !namesBenefit(page) ? cantTell('context-unclear') : judgement;
  },
  examples: [
    {
      html: '<p>De dwangsom is maximaal € 1.440.</p>',
      expect: 'failed',
      because: 'the maximum is € 1.442',
    },
    {
      html: '<h2>Te laat?</h2><p>Beslissen wij te laat? Dan krijgt u een dwangsom per dag, tot ten hoogste € 1.260,-.</p>',
      expect: 'failed',
      because: 'that was the maximum before 2019',
    },
    {
      html: '<p>De dwangsom kan oplopen tot 1500 euro.</p>',
      expect: 'failed',
      because: 'the maximum is € 1.442',
    },
    {
      html: '<p>De dwangsom is hoogstens € 1.442.</p>',
      expect: 'passed',
      because: 'that is the maximum',
    },
    {
      html: '<p>De dwangsom is de eerste twee weken € 23 per dag, daarna € 35 en € 45 per dag.</p>',
      expect: 'inapplicable',
      because: 'these are amounts a day',
    },
    {
      html: '<p>Wij beslissen te laat? Dan betalen wij een dwangsom van in totaal maximaal € 1442,00 over 42 dagen.</p>',
      expect: 'passed',
      because: 'that is the maximum',
    },
    {
      html: '<p>De dwangsom is in de praktijk ongeveer € 1.400.</p>',
      expect: 'cantTell',
      because: 'it is rounded',
    },
    {
      html: '<p>Beslissen wij te laat over uw uitkering of vergunning? Stel ons in gebreke. De dwangsom is in totaal hoogstens € 1.260.</p>',
      expect: 'failed',
      quote: 'De dwangsom is in totaal hoogstens € 1.260.',
      pageType: 'anders',
      because: 'the same law holds for every application, and the page names a benefit',
    },
    {
      html: '<p>Stel ons in gebreke als wij te laat zijn. De dwangsom is in totaal hoogstens € 1.260.</p>',
      expect: 'cantTell',
      pageType: 'anders',
      because: 'on what the decision is, the page does not say',
    },
    {
      html: '<p>Verbouwt u zonder vergunning, dan leggen wij een dwangsom op van maximaal € 5.000.</p>',
      expect: 'inapplicable',
      pageType: 'anders',
      because: 'the penalty of somebody who broke a rule',
    },
    {
      html: '<p>Beslissen wij te laat? Dan kunt u ons in gebreke stellen.</p>',
      expect: 'inapplicable',
      because: 'no amount is told',
    },
    {
      html: '<p>De dwangsom is maximaal € 1.260.</p>',
      expect: 'inapplicable',
      asOf: '2018-06-01',
      because: 'the maximum of 2018 was not found in a source',
    },
  ],
};

function judgePenalty(statement: Statement, page: Page): Judgement | undefined {
  if (!statement.amounts.some(mayBeSum) && !statement.has(DWANGSOM)) return undefined;
  if (!isAboutPenalty(statement, page) || isOfOffender(statement) || statement.has(WAS_PAID)) return undefined;
  if (statement.near(DWANGSOM, GEEN_MAXIMUM, 5)) return FAILED;
  if (statement.amounts.some((each) => isMaximumPer(each, statement))) return FAILED;
  const sums = statement.amounts.filter((each) => isSum(each) && !(isPart(each) && statement.has(FIRST_DAYS)));
  if (sums.length === 0 || sums.every((each) => isOfElse(each, statement))) return undefined;
  const atMost = sums.filter(({ bound }) => bound === 'atMost');
  if (atMost.length === 0 && !statement.has(MAXIMAAL) && !isWhole(statement) && !answersMaximum(statement))
    return speaksOf(statement, DWANGSOM) ? judge(sums, page, sums.every(isNoSumOfDays)) : undefined;
  return judge(atMost.length > 0 ? atMost : sums, page, true);
}

/** Else the decision may be one to which another law belongs, as on what the government must publish. */
const namesBenefit = once((page: Page) => page.statements.some((each) => each.has(BENEFIT)));
const BENEFIT = concept('uitkering', 'uitkering', 'bijstand*', 'participatiewet');

/** The same law holds for every application; a page on rules that somebody broke names no notice of default. */
const isOnLateDecisions = once((page: Page) =>
  page.statements.some((each) => each.has(IN_GEBREKE) && !each.has(LAST_ONDER_DWANGSOM)),
);
const IN_GEBREKE = concept('in gebreke', 'in gebreke', 'ingebrekestelling*');

/** Imposed on somebody for a shed or for rubbish. */
const isOfOffender = (statement: Statement): boolean =>
  [statement, ...statement.headings].some((each) => each.has(LAST_ONDER_DWANGSOM)) ||
  (!statement.has(DWANGSOM) && statement.previous?.has(LAST) === true);

/** "Een last onder dwangsom is iets anders. Daar kan het maximum hoger zijn." */
const LAST = concept('last onder dwangsom', 'last onder');

/** "De dwangsom telt niet als vermogen; de grens is € 8.000." */
const isOfElse = (sum: Money, statement: Statement): boolean =>
  statement.has(DWANGSOM) &&
  statement.has(ANDER_BEDRAG) &&
  !statement.sameClause(DWANGSOM, sum) &&
  !statement.near(DWANGSOM, sum, 4);

/** "Hoe hoog is de dwangsom maximaal?" */
function answersMaximum(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return question?.has(DWANGSOM) === true && question.has(MAXIMAAL);
}

/** "Hoogstens € 1.442 per week": the maximum is of all days together. */
function isMaximumPer({ cents, per, bound }: Money, statement: Statement): boolean {
  if (per !== 'week' && per !== 'maand') return false;
  return cents > HIGHEST_PER_WEEK && (bound === 'atMost' || statement.has(MAXIMAAL));
}

/** How many sentences back the penalty may have been named. */
const REACH = 2;

/** Own words or the sentences before name it: "In totaal kan dat oplopen tot € 1.442." */
function isAboutPenalty(statement: Statement, page: Page): boolean {
  if (statement.has(DWANGSOM)) return true;
  if ((statement.has(ANDER_BEDRAG) && !statement.has(ONZE_SCHULD)) || isListOfNorms(statement)) return false;
  if (statement.has(TE_LAAT)) return true;
  if (
    statement.intro?.has(DWANGSOM) ||
    statement.headings.at(-1)?.has(DWANGSOM) ||
    questionAnswered(statement)?.has(TE_LAAT)
  )
    return true;
  const before = sectionBefore(statement, page, REACH);
  if (before.some((each) => each.has(DWANGSOM))) return true;
  const isOnOther = before[0]?.has(ANDER_BEDRAG) === true && !before[0].has(TE_LAAT);
  if (statement.has(NORM) || isOnOther || !(statement.has(VERGOEDING) || isBare(statement))) return false;
  return [...before, statement.headings.at(-1)].some((each) => each?.has(TE_LAAT));
}

/** "Maximaal € 1.442." */
const isBare = ({ words }: Statement): boolean => words.length <= 5;

/** What else a sentence below "Wij beslissen te laat" may give an amount of. */
const NORM = concept(
  'norm',
  'norm*',
  '*bijstand*',
  'loon',
  'inkomen',
  'beroep',
  'rechter',
  'rechtbank',
  'huur',
  'saldo',
);

/** "Alleen € 1.419,46; samen € 2.027,79": norms have cents, the penalty has none. */
function isListOfNorms({ amounts }: Statement): boolean {
  return amounts.length > 1 && amounts.every(({ cents }) => cents % 100 !== 0);
}

/** Euro cents: what fourteen or twenty-eight days come to, at the amounts a day. */
const PART_OF_IT = new Set([322_00, 490_00, 630_00, 812_00]);

const isPart = ({ cents }: Money): boolean => PART_OF_IT.has(cents);

/** What no number of days comes to: wrong, whether it is said of all days or not. */
const isNoSumOfDays = ({ cents }: Money): boolean => !SUMS_OF_DAYS.has(cents);

/** Euro cents after one day, two days, and on to the last. */
const SUMS_OF_DAYS: ReadonlySet<number> = new Set(
  Array.from({ length: LAST_DAY }, (_, day) =>
    PER_DAY.reduce((sum, perDay, part) => sum + perDay * Math.min(14, Math.max(0, day + 1 - 14 * part)), 0),
  ),
);

/** "Over 42 dagen": as long as it can last. */
const isWhole = ({ durations }: Statement): boolean => durations.some(({ days }) => days === LAST_DAY);

/** "De eerste veertien dagen": what these come to. */
const FIRST_DAYS = concept('eerste dagen', 'eerste', 'die dagen', 'die periode', 'laatste', 'die twee weken');

/** Not an amount a day, nor a sum of fewer days. */
/** No amount of a day or a year: what else is asked about it takes longer. */
const mayBeSum = (amount: Money): boolean => isSum(amount) || amount.per === 'week' || amount.per === 'maand';

function isSum({ cents, per, bound }: Money): boolean {
  return (
    (per === undefined || per === 'keer') &&
    (bound === 'atMost' || !PART_OF_IT.has(cents)) &&
    cents > HIGHEST_PER_DAY &&
    cents < IMPLAUSIBLE
  );
}

function judge(sums: readonly Money[], { asOf }: Page, isMaximum: boolean): Judgement {
  const maximum = dwangsomMaximumOn(asOf);
  if (maximum === undefined) return cantTell('context-unclear');
  const wrong = sums.filter(({ cents }) => Math.abs(cents - maximum.cents) > TOLERANCE);
  if (wrong.length === 0) return PASSED;
  const unsure = !isMaximum || wrong.length < sums.length || wrong.some(({ bound }) => bound === 'about');
  return unsure || maximum.certainty === 'professional-knowledge' ? cantTell('context-unclear') : FAILED;
}
