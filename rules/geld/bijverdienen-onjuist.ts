import { either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { INCOME } from '../words/geld/earnings-count.ts';
import { A_QUARTER, FREE, OF_THEN, THAT_LASTS, WORK } from '../words/geld/earnings-myths.ts';
import {
  ASSETS,
  BUFFER,
  EARNINGS,
  EXEMPT,
  GIFTS,
  MAXIMUM,
  MONTHLY,
  OTHER_ASSETS,
  OTHER_INCOME,
  PILOT,
  TAKEN,
} from '../words/geld.ts';
import { placesOf } from './dating.ts';
import { isKeptEachMonth, isNotTaken, judgeMaximum } from './earnings-maximum.ts';
import { EIGHTH, judgeShare, lastsOn } from './earnings-share.ts';
import { EARNINGS as EARNINGS_LAW, EARNINGS_OTHER } from './law.ts';

export const bijverdienenOnjuist: ClaimRule = {
  id: 'bijverdienen-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EARNINGS_LAW, EARNINGS_OTHER],
  assumptions: [
    'In 2026 the text of the law and the ministry differ on 15% for everyone and on the bufferbudget: cantTell.',
    'A maximum for a year whose amounts were not found is cantTell.',
  ],
  text: {
    nl: {
      title: 'Van uw loon mag u soms een deel houden',
      whatIsWrong: 'De pagina zegt iets verkeerds over het loon dat u mag houden. Het klopt niet met de wet van nu.',
      whatItMeansForYou: 'U houdt misschien meer of minder over dan u denkt. Vraag na wat voor u geldt.',
      whatTheLawSays: 'U mag soms zes maanden 25% van uw loon houden. In 2026 is dat hooguit € 285 per maand.',
      goodExample:
        'Verdient u bij? Meld het ons. Vanaf 27 jaar mag u soms zes maanden 25% van uw loon houden. Dat is in 2026 maximaal € 285 per maand.',
    },
    en: {
      title: 'Part of the earnings may sometimes be kept',
      whatIsWrong: 'The page gives an amount or share of earnings that is not that of the day.',
    },
  },
  about: either('loon of buffer', EARNINGS, BUFFER, EXEMPT, MAXIMUM, MONTHLY, THAT_LASTS, A_QUARTER),
  lookalikes: [
    'A pilot that runs ahead of the law of 2027.',
    'Worked examples with an amount under the maximum.',
    'Allowances for volunteers and the yearly premie.',
    'Percentages of other things: what is withheld from the benefit.',
    'The 12,5% for single parents and the 15% for people with a medical limit.',
  ],
  judge(statement, page) {
    if (statement.has(BUFFER)) return judgeBuffer(statement, page);
    if (isOnOtherIncome(statement) || statement.has(OF_THEN)) return undefined;
    if (lastsOn(statement)) return FAILED;
    if (!isAboutKeeping(statement, page)) return undefined;
    const share = judgeShare(statement, page);
    const maximum = judgeMaximum(statement, page);
    return (
      [share, maximum].find((each) => each === FAILED) ??
      [share, maximum].find((each) => each !== undefined && each !== PASSED) ??
      share ??
      maximum
    );
  },
  examples: [
    {
      html: '<p>Werkt u parttime, dan mag u 25% van uw inkomsten houden tot een maximum van € 273,- per maand, gedurende zes maanden.</p>',
      expect: 'failed',
      because: 'maximum of 2025',
    },
    {
      html: '<p>Vanaf dag één mag iedereen in de bijstand de helft van het loon houden, tot € 500 per maand.</p>',
      expect: 'failed',
      because: '25%, not half',
    },
    {
      html: '<p>U mag 30% van uw loon zelf houden.</p>',
      expect: 'failed',
      because: 'no such share in the law',
    },
    {
      html: '<h2>Vrijlating</h2><p>Van uw salaris laten wij zes maanden 25% vrij. Het maximum is € 246 per maand.</p>',
      expect: 'failed',
      quote: 'Het maximum is € 246 per maand.',
      because: 'maximum of 2023',
    },
    {
      html: '<p>Een deel van uw loon kan vrij blijven: 25% met een maximum van € 285 per maand, zes maanden lang.</p>',
      expect: 'passed',
      because: 'share and maximum of 2026',
    },
    {
      html: '<p>Kunt u door een medische urenbeperking minder werken? Dan laten wij 15% van uw loon vrij, ten hoogste € 180,19 per maand.</p>',
      expect: 'passed',
      because: 'share and maximum for people with a medical limit',
    },
    {
      html: '<p>Alleenstaande ouders houden daarna 12,5% van hun loon, hoogstens € 177,66 per maand.</p>',
      expect: 'passed',
      because: 'share and maximum for single parents',
    },
    {
      html: '<p>Van inkomsten uit arbeid blijft gedurende zes maanden 25% vrij, tot € 209 per maand.</p>',
      asOf: '2019-03-05',
      expect: 'passed',
      because: 'maximum of January 2019',
    },
    {
      html: '<p>Van inkomsten uit arbeid blijft gedurende zes maanden 25% vrij, tot € 230 per maand.</p>',
      asOf: '2021-03-05',
      expect: 'cantTell',
      because: 'the maximum of 2021 was not found',
    },
    {
      html: '<p>U mag een jaar lang 15% van uw loon houden.</p>',
      expect: 'cantTell',
      because: 'text of the law and ministry differ in 2026',
    },
    {
      html: '<p>Bent u uit de bijstand, dan kunt u het bufferbudget van € 1.000 aanvragen.</p>',
      expect: 'cantTell',
      because: 'text of the law and ministry differ in 2026',
    },
    {
      html: '<p>Het kabinet wil vanaf 2027 dat iedereen 15% van het loon mag houden.</p>',
      expect: 'inapplicable',
      because: 'a plan',
    },
    {
      html: '<p>Vrijwilligers mogen een vergoeding van maximaal € 220 per maand houden.</p>',
      expect: 'inapplicable',
      because: 'an allowance for volunteers',
    },
    {
      html: '<p>Wij houden elke maand maximaal 10% van de uitkering in om het voorschot te verrekenen.</p>',
      expect: 'inapplicable',
      because: 'a deduction from the benefit, not earnings',
    },
    {
      html: '<p>Uw loon trekken wij van uw uitkering af.</p>',
      expect: 'inapplicable',
      because: 'names no share or amount',
    },
  ],
};

/** Itself, the question that it answers, or the heading above words that name no earnings, is about other income. */
function isOnOtherIncome(statement: Statement): boolean {
  if (statement.percentages.some(({ value }) => value === EIGHTH)) return false;
  const { previous, headings } = statement;
  if (statement.has(OTHER_INCOME) || (previous?.isQuestion === true && previous.has(OTHER_INCOME))) return true;
  return !statement.has(EARNINGS) && headings.at(-1)?.has(OTHER_INCOME) === true;
}

/** Says what of the earnings stays free, or stands under words that do. */
function isAboutKeeping(statement: Statement, page: Page): boolean {
  if (statement.has(EXEMPT) && (statement.has(EARNINGS) || statement.percentages.some(({ value }) => value === EIGHTH)))
    return true;
  if (statement.previous?.isQuestion && statement.previous.has(WORK) && isKeptEachMonth(statement)) return true;
  const beside = statement.kind === 'sentence' || statement.previous === undefined ? [] : [statement.previous];
  const near = [...placesOf(statement, page).slice(1), ...beside].filter((each) => !each.has(OTHER_INCOME));
  if (statement.has(EARNINGS) && (isNotTaken(statement) || near.some((each) => each.has(EXEMPT)))) return true;
  if (statement.has(INCOME) && statement.has(A_QUARTER) && near.some((each) => each.has(EXEMPT))) return true;
  if (statement.has(EXEMPT) && ![ASSETS, GIFTS, OTHER_ASSETS].some((each) => statement.has(each)))
    return near.some((each) => each.has(EARNINGS));
  if (tellsHowMuch(statement) && near.some(asksWhatIsKept)) return true;
  return near.some(
    (each) =>
      each.has(EARNINGS) &&
      (each.has(EXEMPT) || statement.has(MAXIMUM)) &&
      (each.percentages.length > 0 || each.has(FREE) || each.has(A_QUARTER)),
  );
}

/** "25%, hoogstens € 273 per maand": a share or a maximum, and hardly a word beside it. */
function tellsHowMuch(statement: Statement): boolean {
  if (statement.words.length > SHORT || [ASSETS, GIFTS, TAKEN].some((each) => statement.has(each))) return false;
  return statement.percentages.length > 0 || statement.amounts.some(({ bound }) => bound === 'atMost');
}

/** Words of an answer that names no more than what is kept. */
const SHORT = 16;

/** "Hoeveel mag ik bijverdienen?", "Van uw loon houdt u:". */
function asksWhatIsKept(place: Statement): boolean {
  const isAsked = place.isQuestion ? place.modality.has('mag') : place.kind === 'sentence' && place.text.endsWith(':');
  return isAsked && place.has(EARNINGS) && place.has(EXEMPT) && place.amounts.length === 0;
}

function judgeBuffer(statement: Statement, { asOf }: Page): Judgement | undefined {
  if (isInForce('bufferbudget', asOf) || statement.has(PILOT)) return undefined;
  return statement.negates(BUFFER) ? undefined : cantTell('context-unclear');
}
