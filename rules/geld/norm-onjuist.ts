import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { speaksOf } from '../surroundings.ts';
import { HOUSEHOLD, NUMBER, WAS } from '../words/geld.ts';
import { isBeforeChange } from './before-change.ts';
import { NORMS, NORMS_CHANGE, NORMS_YOUNG } from './law.ts';
import { asksForLess, type NormAmount, normAmountsOf } from './norm-amounts.ts';

/** An amount in round fifties may be an estimate; euro cents. */
const ROUND = 50_00;

export const normOnjuist: ClaimRule = {
  id: 'norm-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [NORMS, NORMS_YOUNG, NORMS_CHANGE],
  assumptions: [
    'The amounts of the law are net, including vakantietoeslag; pages that leave it out use 5%. Both are right, give or take a euro.',
    'An amount that equals the norm of another half-year to the cent is that norm, unless the words around it name other money.',
    'Without a date on the page its amounts are those of today.',
  ],
  text: {
    nl: {
      title: 'De bedragen van de bijstand veranderen elk half jaar',
      whatIsWrong: 'De pagina noemt een verkeerd bedrag voor de bijstand. Dit is niet het bedrag van nu.',
      whatItMeansForYou: 'U kunt niet goed zien of uw uitkering klopt. Misschien krijgt u te weinig.',
      whatTheLawSays:
        'De wet noemt per leefvorm hoe hoog de bijstand is. De bedragen veranderen op 1 januari en op 1 juli.',
      goodExample:
        'Vanaf 1 juli 2026 krijgt een alleenstaande € 1.419,46 netto per maand. Een paar krijgt € 2.027,79. Het vakantiegeld zit daarin.',
    },
    en: {
      title: 'The amounts of the bijstand change every half-year',
      whatIsWrong: 'The page gives an amount that is not the norm of this day.',
    },
  },
  about: NUMBER,
  schemes: ['bijstand', 'aow'],
  sees: ['future', 'question'],
  lookalikes: [
    'Amounts of the AOW, the AIO, the IOAW, the minimum wage, allowances and local funds.',
    'Income limits in percent of the norm (110%, 120%).',
    'What is left after a deduction, and worked examples.',
    'Amounts with and without vakantietoeslag, of young people and of housemates.',
    'Amounts that the page dates to an earlier half-year.',
  ],
  judge(statement, page) {
    const amounts = normAmountsOf(statement, page);
    if (amounts.length === 0 || (statement.isQuestion && !asksForLess(statement))) return undefined;
    const isPast = speaksOf(statement, WAS) && amounts.every(({ verdict }) => verdict !== 'right');
    if (isPast) return undefined;
    const judged = judgeTogether(amounts, statement, page);
    return judged === FAILED && isBeforeChange(statement, page) ? cantTell('outdated') : judged;
  },
  examples: [
    {
      html: '<h2>Normbedragen</h2><table><tr><th>Situatie</th><th>Netto per maand</th></tr><tr><td>Alleenstaande (ouder)</td><td>€ 1.369,06</td></tr><tr><td>Gehuwd of samenwonend</td><td>€ 1.955,80</td></tr></table>',
      expect: 'failed',
      quote: '€ 1.369,06',
      because: 'amounts of July 2025 without a date',
    },
    {
      html: '<p>Een alleenstaande ontvangt € 1.401,50 netto per maand, inclusief vakantiegeld.</p>',
      expect: 'failed',
      because: 'amount of January 2026; since July it is € 1.419,46',
    },
    {
      html: '<h2>Hoe hoog is de bijstand?</h2><p>Dat hangt af van uw situatie.</p><ul><li>gehuwden: € 2.002,13</li><li>alleenstaanden: € 1.401,50</li></ul>',
      expect: 'failed',
      quote: 'gehuwden: € 2.002,13',
      because: 'outdated amounts in a list',
    },
    {
      html: '<p>De bijstandsnorm voor een alleenstaande is € 1.432,18 per maand.</p>',
      expect: 'failed',
      because: 'no norm of any date',
    },
    {
      html: '<p>Vanaf 1 juli 2026 krijgt een paar € 2.002,13 bijstand per maand.</p>',
      expect: 'failed',
      because: 'the date is named, but the amount is that of January',
    },
    {
      html: '<h2>Bijstandsnormen per 1 januari 2026</h2><table><tr><th>Situatie</th><th>Bedrag</th></tr><tr><td>Alleenstaande</td><td>€ 1.401,50</td></tr></table>',
      expect: 'cantTell',
      because: 'right for the date that the page names, but out of date',
    },
    {
      html: '<p>Een alleenstaande krijgt ongeveer € 1.400 bijstand per maand.</p>',
      expect: 'cantTell',
      because: 'an estimate',
    },
    {
      html: '<p>Een alleenstaande krijgt € 1.348,49 per maand, zonder vakantiegeld.</p>',
      expect: 'passed',
      because: 'without vakantietoeslag, right for July 2026',
    },
    {
      html: '<h2>Bedragen</h2><ul><li>Alleenstaande: € 1.419</li><li>Samenwonend: € 2.028</li></ul>',
      expect: 'passed',
      because: 'rounded to whole euros',
    },
    {
      html: '<p>In 2026 is de norm voor een jongere van 18, 19 of 20 jaar € 350,42 per maand.</p>',
      expect: 'passed',
      because: 'norm for young people',
    },
    {
      html: '<h2>Bedragen bijstand</h2><p>Per 1 januari 2026 was de uitkering voor een alleenstaande € 1.401,50. Sinds 1 juli 2026 is dat € 1.419,46.</p>',
      expect: 'passed',
      because: 'the old amount is told as past',
    },
    {
      html: '<p>Alleenstaanden krijgen € 1.345,45 bijstand per maand.</p>',
      asOf: '2025-03-01',
      expect: 'passed',
      because: 'right in the first half of 2025',
    },
    {
      html: '<p>Alleenstaanden krijgen € 1.345,45 bijstand per maand.</p>',
      asOf: '2025-09-01',
      expect: 'failed',
      because: 'out of date since July 2025',
    },
    {
      html: '<p>Alleenstaanden krijgen € 1.419,46 bijstand per maand.</p>',
      asOf: '2027-02-01',
      expect: 'cantTell',
      because: 'the amounts of 2027 are not known yet',
    },
    {
      html: '<h2>Inkomensgrens</h2><p>Een alleenstaande mag voor de bijzondere bijstand niet meer dan € 1.561,41 per maand hebben.</p>',
      expect: 'inapplicable',
      because: 'an income limit of 110% is no norm',
    },
    {
      html: '<h2>Een voorbeeld</h2><p>Farid verdient € 640. Hij krijgt dus nog € 868,49 bijstand per maand.</p>',
      expect: 'inapplicable',
      because: 'what is left after a deduction',
    },
    {
      html: '<h2>IOAW</h2><p>De IOAW is voor een alleenstaande € 1.890,25 per maand.</p>',
      expect: 'inapplicable',
      because: 'the IOAW has amounts of its own',
    },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><ul><li>alleenstaande: € 512</li><li>alleenstaande ouder: € 658</li><li>paar: € 731</li></ul>',
      expect: 'inapplicable',
      because: 'amounts of the inkomenstoeslag',
    },
  ],
};

function judgeTogether(amounts: readonly NormAmount[], statement: Statement, page: Page): Judgement | undefined {
  const judgements = amounts.map((amount) => judgeOne(amount));
  const wrong = judgements.some((each) => each === FAILED);
  if (!wrong) return judgements.includes(PASSED) ? PASSED : judgements[0];
  if (!judgements.includes(PASSED)) return FAILED;
  return tellsTwoDates(statement) ? PASSED : failsBeside(statement, page);
}

/** One right and one wrong amount: old beside new in a row is a table of history; in a sentence about two households it is a fault. */
function failsBeside(statement: Statement, { type }: Page): Judgement {
  const isSentence = statement.kind !== 'row' && statement.find(HOUSEHOLD).length > 1;
  return isSentence && type === 'bijstand' ? FAILED : cantTell('context-unclear');
}

function tellsTwoDates(statement: Statement): boolean {
  const dates = statement.dates.length + (statement.intro?.dates.length ?? 0);
  return dates > 1 || statement.has(WAS) || statement.intro?.has(WAS) === true;
}

function judgeOne({ verdict, money }: NormAmount): Judgement {
  if (verdict === 'right') return PASSED;
  if (verdict === 'outdated') return cantTell('outdated');
  if (verdict === 'unknown' || money.bound === 'about') return cantTell('context-unclear');
  if (verdict === 'of-another-day' && money.bound === 'below' && money.cents % 100 !== 0) return FAILED;
  if (money.bound === 'atLeast' || money.bound === 'above' || money.bound === 'below')
    return cantTell('context-unclear');
  if (verdict === 'of-no-day' && money.cents % ROUND === 0) return cantTell('context-unclear');
  return money.bound === 'exact' || verdict === 'of-another-day' ? FAILED : cantTell('context-unclear');
}
