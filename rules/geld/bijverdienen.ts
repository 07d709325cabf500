import { concept, either } from '../../language/concept.ts';
import type { IsoDate } from '../../language/date.ts';
import { PERCENTAGE_FORMS } from '../../language/percentages.ts';
import type { Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { vrijlatingenOn } from '../norms/vrijlatingen.ts';
import { type MentionRule, type Page, TOLD } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  A_JOB,
  BY_WORK,
  FROM_WORK,
  INCOME,
  OTHER_PROPERTY,
  OWN_INCOME,
  PART,
  POINTS_BACK,
  THAT,
  TO_LIVE_ON,
  WAGES,
  WORKS,
  WORKS_ALONG,
} from '../words/geld/earnings-count.ts';
import { A_QUARTER } from '../words/geld/earnings-myths.ts';
import {
  ASSETS,
  BENEFIT,
  BUFFER,
  DISABILITY,
  EARNINGS,
  EXEMPT,
  GIFTS,
  HALF,
  LOWERED,
  OTHER_INCOME,
  OWN_HOME,
  TAKEN,
  TOP_UP,
} from '../words/geld.ts';
import { VOORSCHOT } from '../words/voorschot-naam.ts';
import { EARNINGS as EARNINGS_LAW, EARNINGS_OTHER } from './law.ts';

export const bijverdienen: MentionRule = {
  id: 'bijverdienen',
  kind: 'mention',
  status: 'trial',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EARNINGS_LAW, EARNINGS_OTHER],
  assumptions: ['A sentence with the right share and an old maximum still tells what happens to income from work.'],
  text: {
    nl: {
      title: 'Wat er met uw loon gebeurt',
      whatIsWrong: 'Wij vonden hier niet wat er met uw loon gebeurt als u werkt.',
      whatItMeansForYou: 'U weet dan niet of werken geld oplevert. Soms mag u een deel van uw loon houden.',
      whatTheLawSays: 'Loon gaat van de uitkering af. U mag soms zes maanden 25% van uw loon houden.',
      goodExample:
        'Verdient u bij? Uw loon trekken wij van uw uitkering af. Soms mag u zes maanden lang 25% van uw loon houden.',
    },
    en: {
      title: 'What happens to income from work',
      whatIsWrong: 'The page does not tell what happens to income from work.',
    },
  },
  about: either('loon of inkomen', EARNINGS, INCOME, TAKEN, TOP_UP, PART, EXEMPT, PERCENTAGE_FORMS),
  sees: ['question'],
  notWhenFailed: [],
  tells(statement, page) {
    if (!isOnEarnings(statement) || statement.has(OF_ELSE)) return undefined;
    if (leadsOn(statement) || isOfOtherMoney(statement) || standsUnderAssets(statement)) return undefined;
    if (statement.within(NOT_YET_LAW) || isOnAdvance(statement) || keepsOtherAmount(statement, page)) return undefined;
    if (statement.previous?.has(OF_SOMEBODY) || (statement.previous?.has(VOORSCHOT) && !statement.has(BENEFIT)))
      return undefined;
    if (tellsShare(statement, page)) return TOLD;
    if (tellsOtherShare(statement)) return undefined;
    if ((statement.has(OTHER_INCOME) || statement.has(GIFTS)) && !listsWages(statement)) return undefined;
    return tellsDeduction(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Een deel van uw loon kan vrij blijven: 25% met een maximum van € 285 per maand, zes maanden lang.</p>',
      expect: 'passed',
      because: 'the exemption',
    },
    {
      html: '<p>Wat u verdient met een bijbaan, trekken wij van uw uitkering af.</p>',
      expect: 'passed',
      because: 'the deduction',
    },
    {
      html: '<p>Soms mag u een deel van uw loon zelf houden.</p>',
      expect: 'passed',
      because: 'says that part may be kept',
    },
    {
      html: '<p>Stuur uw loonstrook binnen een week op.</p>',
      expect: 'cantTell',
      because: 'a payslip does not tell what happens to the money',
    },
    {
      html: '<p>Iedereen mag de helft van het loon houden.</p>',
      expect: 'cantTell',
      because: 'told wrongly is not told',
    },
    {
      html: '<h2>IOAW</h2><p>Bij de IOAW trekken wij uw loon van de uitkering af.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};

/** Tells of one who had it: "ze kreeg bijstand als aanvulling op haar loon". */
const OF_SOMEBODY = concept(
  'haar loon',
  ...['haar', 'zijn'].flatMap((whose) => [`kreeg … ${whose} loon`, `kreeg … ${whose} inkom*`]),
);

/** What is said of these is no word on wages. */
const OF_ELSE = either(
  'iets anders dan loon',
  TO_LIVE_ON,
  WORKS_ALONG,
  BUFFER,
  HALF,
  ASSETS,
  OWN_HOME,
  OTHER_PROPERTY,
  VOORSCHOT,
  OF_SOMEBODY,
);

/** "Plannen om mensen langer een deel van hun loon te laten houden". */
const NOT_YET_LAW = concept('plannen', 'plannen om', 'plannen voor', 'op zijn vroegst', 'nog niet ingegaan');

/** "Inkomsten uit een baan trekken wij er eerst van af" on a page about the voorschot. */
const isOnAdvance = (statement: Statement): boolean =>
  !statement.has(BENEFIT) && statement.headings.some((each) => each.has(VOORSCHOT));

/** "Per maand mag u € 300 van uw loon houden": told wrongly, of an amount that is not the law's, and of no share. */
function keepsOtherAmount(statement: Statement, { asOf }: Page): boolean {
  const { amounts, percentages } = statement;
  if (percentages.length > 0 || statement.has(A_QUARTER) || !statement.has(EXEMPT) || !statement.modality.has('mag'))
    return false;
  return amounts.length === 1 && amounts.every(({ cents, per }) => per === 'maand' && !isKeptOn(cents, asOf));
}

/** "Salaris is inkomen", where it tells what is left out of assets. */
function standsUnderAssets({ headings }: Statement): boolean {
  const heading = headings.at(-1);
  return heading?.has(ASSETS) === true && !heading.has(FROM_WORK) && !heading.has(INCOME);
}

/** "Dat houdt in dat u:" */
const leadsOn = ({ text, words }: Statement): boolean => text.endsWith(':') && words.length <= LEAD;

function isKeptOn(cents: number, asOf: IsoDate): boolean {
  const { inkomsten, alleenstaandeOuder, beperking } = vrijlatingenOn(asOf);
  return [inkomsten, alleenstaandeOuder, beperking?.medisch].some((each) => each === undefined || each === cents);
}

/** Words of a lead-in that says nothing itself. */
const LEAD = 5;

/** "Zien wij de storting als inkomsten", "de vrijlating van € 1.200" below "Giften": no word on work, itself or where it stands. */
function isOfOtherMoney(statement: Statement): boolean {
  const { headings, intro, previous } = statement;
  if (isShareForMonths(statement)) return false;
  const places = [statement, intro, questionAnswered(statement), previous, ...headings];
  if (places.some((each) => each?.has(OF_WORK))) return false;
  return !statement.has(TAKEN) || ![statement, previous].some((each) => each?.has(OWN_INCOME));
}

const OF_WORK = either('werk of baan', BY_WORK, A_JOB);

/** Names earnings, or the income of a question about working. */
function isOnEarnings(statement: Statement): boolean {
  if (statement.kind === 'definition' && statement.intro?.has(FROM_WORK) === true) return true;
  if (statement.has(FROM_WORK) || isShareForMonths(statement)) return true;
  if (statement.has(POINTS_BACK) && statement.previous?.has(FROM_WORK) && !statement.previous.has(LEAST_WAGE))
    return true;
  const isBelow = statement.headings.at(-1)?.has(FROM_WORK) === true;
  if (isBelow && (statement.has(TAKEN) || (statement.has(PART) && statement.has(EXEMPT)))) return true;
  if (statement.previous === undefined && statement.find(THAT).some(({ start }) => start === 0)) return isBelow;
  const asked = questionAnswered(statement);
  if (asked?.has(A_JOB) && statement.has(TAKEN)) return true;
  const before = asked ?? statement.previous;
  if (statement.has(TOP_UP) && before?.has(FROM_WORK) && ![TO_LIVE_ON, LEAST_WAGE].some((each) => before.has(each)))
    return true;
  return statement.has(INCOME) && asked?.has(WORKS) === true;
}

/** What work pays at least is no word on what somebody earns beside the bijstand. */
const LEAST_WAGE = concept('minimumloon', 'minimumloon*');

/** "25% gedurende zes maanden, met een maximum van € 285 per maand": nothing else is put so. */
function isShareForMonths(statement: Statement): boolean {
  const isShare = statement.has(A_QUARTER) || statement.percentages.some(({ value }) => value === 25 || value === 12.5);
  const isForMonths = statement.durations.some(({ days, unit }) => unit === 'maand' && days > 150);
  const isOfWork = statement.previous?.has(FROM_WORK) === true && !statement.has(LOWERED);
  return (
    isShare &&
    isForMonths &&
    (isOfWork || statement.kind === 'row' || statement.amounts.some(({ per }) => per === 'maand'))
  );
}

/** A share or part that may be kept; 15% for everyone is the law of 2027. */
function tellsShare(statement: Statement, { asOf }: Page): boolean {
  if (!statement.within(EXEMPT) && !isShareForMonths(statement)) return false;
  const shares = statement.percentages.map(({ value }) => value);
  if (shares.length === 0) return statement.has(PART) || isShareForMonths(statement);
  if (shares.includes(12.5)) return true;
  if (statement.durations.some(({ days, unit }) => unit === 'maand' && (days < 150 || days > 200))) return false;
  if (shares.includes(25)) return true;
  return (
    shares.includes(15) &&
    (statement.within(DISABILITY) || statement.previous?.has(DISABILITY) === true || isInForce('bijverdienen', asOf))
  );
}

/** "30% van uw loon blijft buiten de verrekening": told wrongly. */
function tellsOtherShare(statement: Statement): boolean {
  return statement.has(EXEMPT) && statement.percentages.some(({ value }) => !SHARES.has(value));
}

/** What is kept, and what is taken when that is kept. */
const SHARES: ReadonlySet<number> = new Set([12.5, 15, 25, 75, 85, 87.5, 100]);

function tellsDeduction(statement: Statement): boolean {
  if (statement.negates(TAKEN)) return false;
  return statement.has(TAKEN) || statement.has(TOP_UP) || lowers(statement);
}

/** "Salaris leidt tot een lagere uitkering"; much else lowers it too. */
function lowers(statement: Statement): boolean {
  return statement.has(LOWERED) && statement.has(EARNINGS) && !statement.negates(LOWERED) && !statement.has(EARN_LESS);
}

const EARN_LESS = concept('minder verdienen', 'minder verdien*');

/** "Loon, alimentatie en een andere uitkering gaan van het bedrag af." */
function listsWages(statement: Statement): boolean {
  return statement.find(WAGES).some(({ start }) => start <= 1);
}
