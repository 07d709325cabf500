import { type Concept, concept, either } from '../../language/concept.ts';
import { PERCENTAGE_FORMS } from '../../language/percentages.ts';
import type { Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { INCOME, PART } from '../words/geld/earnings-count.ts';
import {
  A_QUARTER,
  EARNED,
  ENDLESS,
  FREE,
  KEEPS_ELSE,
  KEPT,
  MONTHS,
  OF_THEN,
  ONLY_ABOVE,
  TERM,
  WORK,
} from '../words/geld/earnings-myths.ts';
import {
  ASSETS,
  BENEFIT,
  BUFFER,
  GIFTS,
  HALF,
  MAXIMUM,
  MONTHLY,
  OTHER_ASSETS,
  OTHER_INCOME,
  PILOT,
  TAKEN,
} from '../words/geld.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { placesOf } from './dating.ts';
import { isKeptEachMonth, isNotTaken, isTakenAbove, judgeMaximum } from './earnings-maximum.ts';
import { EIGHTH, judgeShare, keepsAll, lastsOn, saysHowMuch } from './earnings-share.ts';
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
  about: either('loon of buffer', EARNED, BUFFER, KEPT, MAXIMUM, MONTHLY, TERM, MONTHS, ENDLESS, PERCENTAGE_FORMS),
  lookalikes: [
    'A pilot that runs ahead of the law of 2027.',
    'Worked examples with an amount under the maximum.',
    'Allowances for volunteers and the yearly premie.',
    'Percentages of other things: what is withheld from the benefit.',
    'The 12,5% for single parents and the 15% for people with a medical limit.',
  ],
  judge(statement, page) {
    const judged = judgeKept(statement, page);
    return judged === FAILED && isInPilot(statement, page) ? cantTell('context-unclear') : judged;
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

function judgeKept(statement: Statement, page: Page): Judgement | undefined {
  if (!saysHowMuch(statement)) return undefined;
  if (statement.has(BUFFER)) return judgeBuffer(statement, page);
  if (isOnOtherIncome(statement) || [OF_THEN, ELK_VOORSCHOT, KEEPS_ELSE].some((each) => statement.has(each)))
    return undefined;
  if (lastsOn(statement) || keepsWhatIsAsked(statement, page)) return FAILED;
  if (!isAboutKeeping(statement, page)) return undefined;
  if (keepsAll(statement)) return FAILED;
  const share = judgeShare(statement, page);
  const maximum = judgeMaximum(statement, page);
  return (
    [share, maximum].find((each) => each === FAILED) ??
    [share, maximum].find((each) => each !== undefined && each !== PASSED) ??
    share ??
    maximum
  );
}

/** "Verdient u minder dan € 200 per maand? Dan mag u het houden": all of it, up to an amount that the law does not know. */
function keepsWhatIsAsked(statement: Statement, page: Page): boolean {
  const { previous, amounts, percentages } = statement;
  if (previous?.isQuestion !== true || !previous.has(EARNED) || isOnOtherIncome(previous)) return false;
  if (amounts.length + percentages.length > 0 || statement.modality.has('kan')) return false;
  if ([PART, A_QUARTER, HALF, BENEFIT].some((each) => statement.has(each)) || !affirms(statement, KEPT)) return false;
  const isLimit = previous.amounts.every(({ bound }) => bound === 'below' || bound === 'atMost');
  return isLimit && judgeMaximum(previous, page) === FAILED;
}

/** "In de proef mogen deelnemers € 200 per maand bijverdienen": what a pilot allows, or somebody proposes, is another matter. */
function isInPilot(statement: Statement, page: Page): boolean {
  const { headings } = statement;
  if (deviates(page) || placesOf(statement, page).some((each) => each.has(PILOT))) return true;
  let before = statement.previous;
  for (let back = 0; back < FEW && before !== undefined; back += 1) {
    if (before.headings.at(-1) !== headings.at(-1)) return false;
    if (before.has(PILOT)) return true;
    before = before.previous;
  }
  return false;
}

/** "Onze stad wijkt af van de Participatiewet": what it then gives is more than the law says. */
const deviates = once((page: Page): boolean => page.statements.some((each) => each.has(DEVIATES)));
const DEVIATES = concept(
  'wijkt af van de wet',
  ...['wijkt', 'wijken'].map((who) => `${who} af van de Participatiewet`),
);

/** Sentences before it, in which a pilot may be named. */
const FEW = 4;

/** Itself, the question that it answers, or the heading above words that name no earnings, is about other income. */
function isOnOtherIncome(statement: Statement): boolean {
  if (statement.percentages.some(({ value }) => value === EIGHTH)) return false;
  const { previous, headings } = statement;
  if (statement.has(OTHER_INCOME) || (previous?.isQuestion === true && previous.has(OTHER_INCOME))) return true;
  return !statement.has(EARNED) && headings.at(-1)?.has(OTHER_INCOME) === true;
}

/** Says what of the earnings stays free: both named here, or either of them by what it stands under. */
function isAboutKeeping(statement: Statement, page: Page): boolean {
  const isOfOther = [ASSETS, GIFTS, OTHER_ASSETS].some((each) => statement.has(each));
  if (isOfOther && !statement.sameClause(EARNED, KEPT)) return false;
  if (isRowOfKept(statement)) return true;
  if (statement.previous?.isQuestion && statement.previous.has(WORK) && isKeptEachMonth(statement)) return true;
  const beside = statement.has(MAXIMUM) && statement.kind !== 'sentence' ? [statement.previous ?? statement] : [];
  const near = [...placesOf(statement, page).slice(1), ...beside].filter((each) => !each.has(OTHER_INCOME));
  const isKept = statement.has(KEPT) || isNotTaken(statement) || isTakenAbove(statement);
  if (isKept && (statement.has(EARNED) || statement.percentages.some(({ value }) => value === EIGHTH))) return true;
  if (isKept && [statement, ...near].some((each) => each.has(EARNED) || each.has(WORK))) return true;
  if (statement.has(EARNED) && near.some((each) => each.has(KEPT))) return true;
  if (statement.has(INCOME) && statement.has(A_QUARTER) && near.some((each) => each.has(KEPT))) return true;
  if (tellsHowMuch(statement) && near.some(asksWhatIsKept)) return true;
  const closest = [statement.intro, statement.previous, statement.headings.at(-1)];
  return closest.some(
    (each) =>
      each?.has(EARNED) === true &&
      !each.has(OTHER_INCOME) &&
      (statement.has(MAXIMUM) || (each.has(KEPT) && (opensWithHowMuch(statement) || limitsIt(statement)))) &&
      (each.percentages.length > 0 || each.has(FREE) || each.has(A_QUARTER) || each.has(PART)),
  );
}

/** "27 jaar of ouder | 25% | € 285" below "Wat mag u houden?", where a heading is about work. */
function isRowOfKept({ kind, intro, headings, percentages }: Statement): boolean {
  if (kind !== 'row' || intro === undefined || intro.has(OTHER_INCOME)) return false;
  const isBelow = (...works: readonly Concept[]) => headings.some((each) => works.some((work) => each.has(work)));
  if (intro.has(KEPT)) return percentages.length > 0 && isBelow(WORK, EARNED);
  return intro.has(MOST) && isBelow(EARNED) && percentages.some(({ value }) => OF_LAW.has(value));
}

/** Percent of the earnings. */
const OF_LAW: ReadonlySet<number> = new Set([12.5, 15, 25]);

/** Above a column: what is highest. */
const MOST = either('hoogstens', MAXIMUM, concept('hoogstens', 'hoogstens', 'maximaal'));

/** "25%, hoogstens € 273 per maand", "€ 200, de rest verrekenen wij": a share or a maximum, and hardly a word beside it. */
function tellsHowMuch(statement: Statement): boolean {
  if (statement.words.length > SHORT || [ASSETS, GIFTS].some((each) => statement.has(each))) return false;
  if (statement.has(TAKEN) && !statement.has(ONLY_ABOVE)) return false;
  const { amounts, percentages } = statement;
  return amounts.length === 1 || (amounts.length === 0 && (percentages.length > 0 || statement.has(HALF)));
}

/** "Dat is 30%": the share or the amount stands first, and no row has another name for it. */
function opensWithHowMuch(statement: Statement): boolean {
  const [first] = [...statement.percentages, ...statement.amounts, ...statement.find(HALF)];
  return statement.kind !== 'row' && first !== undefined && first.start <= FIRST_WORDS && tellsHowMuch(statement);
}

/** "Dat geldt een half jaar, tot € 273 per maand": of the share in the sentence before. */
function limitsIt(statement: Statement): boolean {
  if (statement.isConditional || statement.negates(TERM)) return false;
  if (statement.amounts.some(({ bound }) => bound !== 'atMost')) return false;
  return statement.has(TERM) && POINTS_BACK.has(statement.words[0]?.plain ?? '') && tellsHowMuch(statement);
}

const POINTS_BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'die', 'deze']);

/** "Het percentage is …". */
const FIRST_WORDS = 3;

/** Words of an answer that names no more than what is kept. */
const SHORT = 16;

/** "Hoeveel mag ik bijverdienen?", "Van uw loon houdt u:". */
function asksWhatIsKept(place: Statement): boolean {
  const isAsked = place.isQuestion ? place.modality.has('mag') : place.kind === 'sentence' && place.text.endsWith(':');
  return isAsked && place.has(EARNED) && place.has(KEPT) && place.amounts.length === 0;
}

function judgeBuffer(statement: Statement, { asOf }: Page): Judgement | undefined {
  if (isInForce('bufferbudget', asOf) || statement.has(PILOT)) return undefined;
  return statement.negates(BUFFER) ? undefined : cantTell('context-unclear');
}
