import { concept, either } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { knownPeriods } from '../norms/period.ts';
import {
  vrijlatingAlleenstaandeOuder,
  vrijlatingBeperking,
  vrijlatingenOn,
  vrijlatingInkomsten,
} from '../norms/vrijlatingen.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import {
  ASSETS,
  BUFFER,
  DISABILITY,
  EARNINGS,
  EXEMPT,
  GIFTS,
  HALF,
  MAXIMUM,
  MONTHLY,
  OTHER_ASSETS,
  OTHER_INCOME,
  PILOT,
  TAKEN,
  WORKED_EXAMPLE,
} from '../words/geld.ts';
import { placesOf } from './dating.ts';
import { EARNINGS as EARNINGS_LAW, EARNINGS_OTHER } from './law.ts';

/** 25% (onderdeel n), 12,5% (r), 15% (y, z, aa; under artikel 34a for everyone). */
const QUARTER = 25;
const EIGHTH = 12.5;
const NEW_SHARE = 15;

/** Half a euro of rounding; euro cents. */
const TOLERANCE = 100;

const FREE = concept('vrij', 'vrij', 'vrijlaten', 'vrijgelaten', 'vrijlating*');
/** "U werkt 80%": hours, not money. */
const HOURS: ReadonlySet<string> = new Set(['werk', 'werkt', 'werken', 'dienstverband']);
const A_QUARTER = concept('een kwart', 'kwart');
const A_YEAR = concept('eerste jaar', 'eerste jaar', 'hele jaar', 'zolang u', 'onbeperkt');
const WORK = concept('gaan werken', 'werken', 'werk', 'werkt', 'aan het werk');
const THAT_LASTS = concept('dat geldt', 'dat geldt', 'dat duurt', 'dit geldt', 'dit duurt', 'dat mag', 'dit mag');
const STAYS_OUT = concept('blijft buiten', 'blijft … buiten', 'blijven … buiten', 'blijft … vrij');
/** People of AOW age may keep it longer than six months. */
const OLDER = concept('AOW', 'aow*', 'pensioen*');
/** Longer than the six months of onderdeel n, in days. */
const SIX_MONTHS = 190;

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
  about: either('loon of buffer', EARNINGS, BUFFER, EXEMPT, MAXIMUM, THAT_LASTS),
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

/** Tells of a trial or of what held then. */
const OF_THEN = concept('van toen', 'van toen', 'maximum van toen', 'in die proef', 'toen nog', 'destijds');

/** Itself or the question that it answers is about other income. */
function isOnOtherIncome(statement: Statement): boolean {
  if (statement.percentages.some(({ value }) => value === EIGHTH)) return false;
  return (
    statement.has(OTHER_INCOME) || (statement.previous?.isQuestion === true && statement.previous.has(OTHER_INCOME))
  );
}

/** Says what of the earnings stays free, or stands under words that do. */
function isAboutKeeping(statement: Statement, page: Page): boolean {
  if (statement.has(EXEMPT) && (statement.has(EARNINGS) || statement.percentages.some(({ value }) => value === EIGHTH)))
    return true;
  if (statement.previous?.isQuestion && statement.previous.has(WORK) && isKeptEachMonth(statement)) return true;
  const beside = statement.kind === 'sentence' || statement.previous === undefined ? [] : [statement.previous];
  const near = [...placesOf(statement, page).slice(1), ...beside].filter((each) => !each.has(OTHER_INCOME));
  if (statement.has(EARNINGS) && near.some((each) => each.has(EXEMPT))) return true;
  if (statement.has(EXEMPT) && ![ASSETS, GIFTS, OTHER_ASSETS].some((each) => statement.has(each)))
    return near.some((each) => each.has(EARNINGS));
  return near.some(
    (each) =>
      each.has(EARNINGS) &&
      (each.has(EXEMPT) || statement.has(MAXIMUM)) &&
      (each.percentages.length > 0 || each.has(FREE) || each.has(A_QUARTER)),
  );
}

function judgeBuffer(statement: Statement, { asOf }: Page): Judgement | undefined {
  if (isInForce('bufferbudget', asOf) || statement.has(PILOT)) return undefined;
  return statement.negates(BUFFER) ? undefined : cantTell('context-unclear');
}

/** Shares of earnings that are said to stay free. */
function sharesOf(statement: Statement): readonly number[] {
  const isHours = (start: number) => HOURS.has(statement.words[start - 1]?.plain ?? '');
  return statement.percentages
    .filter((each) => !statement.negates(each) && !isHours(each.start))
    .map(({ value }) => value);
}

function judgeShare(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(TAKEN) && !statement.negates(TAKEN) && !isKeptBeside(statement)) return undefined;
  if (statement.has(HALF)) return statement.negates(HALF) ? undefined : FAILED;
  const shares = sharesOf(statement);
  if (shares.length === 0) return statement.has(A_QUARTER) ? PASSED : undefined;
  if (shares.every((share) => share === QUARTER)) return lastsTooLong(statement) ? FAILED : PASSED;
  if (shares.every((share) => share === QUARTER || share === EIGHTH)) return PASSED;
  if (shares.includes(NEW_SHARE)) return judgeNewShare(statement, page);
  return shares.includes(QUARTER) ? undefined : FAILED;
}

/** "Uw loon trekken wij af, maar 20% mag u houden." */
function isKeptBeside(statement: Statement): boolean {
  const shares = [...statement.percentages, ...statement.find(HALF)];
  return shares.some((share) => statement.near(share, EXEMPT, 4) && !statement.sameClause(share, TAKEN));
}

/** "25%, twaalf maanden lang": the quarter stays free for six months. */
function lastsTooLong(statement: Statement): boolean {
  if (statement.within(OLDER) || statement.durations.some(({ days }) => days > 150 && days < SIX_MONTHS)) return false;
  if (statement.has(A_YEAR)) return true;
  return statement.durations.some(({ days, bound }) => days > SIX_MONTHS && (bound === 'exact' || bound === 'atMost'));
}

/** "Dat geldt zolang u werkt": said of the quarter in the sentence before. */
function lastsOn(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(THAT_LASTS) || statement.has(DISABILITY)) return false;
  if (!previous.percentages.some(({ value }) => value === QUARTER) && !previous.has(A_QUARTER)) return false;
  return previous.has(EXEMPT) && lastsTooLong(statement) && !previous.within(OLDER);
}

/** 15%: right for people with a medical limit; for everyone only under the law of 2027. */
function judgeNewShare(statement: Statement, { asOf }: Page): Judgement | undefined {
  if (statement.within(DISABILITY) || statement.previous?.has(DISABILITY)) return PASSED;
  if (statement.has(PILOT) || statement.previous?.has(PILOT)) return PASSED;
  if (isInForce('bijverdienen', asOf)) return undefined;
  return cantTell('context-unclear');
}

function judgeMaximum(statement: Statement, { asOf }: Page): Judgement | undefined {
  const maxima = statement.amounts.filter((money) => isMaximum(money, statement));
  if (maxima.length === 0 || isExample(statement)) return undefined;
  const highest = maxima.filter(({ bound }) => bound === 'atMost');
  const isToldRight = highest.some(({ cents }) => judgeAmount(cents, statement, asOf) === PASSED);
  const judgements = (isToldRight ? highest : maxima).map(({ cents }) => judgeAmount(cents, statement, asOf));
  return judgements.find((each) => each === FAILED) ?? judgements.find((each) => each !== PASSED) ?? PASSED;
}

/** In its own words, or by the heading right above it. */
function isExample(statement: Statement): boolean {
  return statement.has(WORKED_EXAMPLE) || statement.headings.at(-1)?.has(WORKED_EXAMPLE) === true;
}

/** Put as a highest amount, or once the highest amount of the law; not the sum of a worked example. */
function isMaximum(money: Money, statement: Statement): boolean {
  const { cents, per, bound } = money;
  if (per !== 'maand' && per !== undefined) return false;
  if (bound === 'exact' && isOfExample(money, statement)) return false;
  if (isKeptEachMonth(statement)) return true;
  return bound === 'atMost' || (bound === 'exact' && (statement.has(MAXIMUM) || wasOnce(cents)));
}

/** "Verdient u € 246? Dan krijgt u € 246 minder." */
function isOfExample(money: Money, statement: Statement): boolean {
  return (
    statement.near(money, LESS, 0) || statement.previous?.amounts.some(({ cents }) => cents === money.cents) === true
  );
}

const LESS = concept('minder', 'minder');

/** "Elke maand mag u € 500 van uw loon houden": no sum of an example. */
function isKeptEachMonth(statement: Statement): boolean {
  if (statement.amounts.length > 1 || !statement.has(MONTHLY)) return false;
  if (statement.has(STAYS_OUT)) return true;
  return statement.modality.has('mag') && statement.has(EXEMPT) && (statement.previous?.amounts.length ?? 0) === 0;
}

/** The maximum that belongs to the share which the statement names, else any of the three. */
function judgeAmount(cents: number, statement: Statement, asOf: Page['asOf']): Judgement {
  const { inkomsten, alleenstaandeOuder, beperking } = vrijlatingenOn(asOf);
  const ofToday = [inkomsten, alleenstaandeOuder, beperking?.medisch, beperking?.loonkostensubsidie];
  if (ofToday.some((each) => each !== undefined && Math.abs(each - cents) <= TOLERANCE)) return PASSED;
  const shares = statement.percentages.map(({ value }) => value);
  const known = shares.includes(EIGHTH)
    ? alleenstaandeOuder
    : shares.includes(NEW_SHARE)
      ? beperking?.medisch
      : inkomsten;
  if (known === undefined) return cantTell('context-unclear');
  const datedEarlier =
    statement.dates.length > 0 && statement.dates.every(({ last, role }) => last < asOf && role !== 'until');
  if (datedEarlier && wasOnce(cents)) return cantTell('outdated');
  return FAILED;
}

function wasOnce(cents: number): boolean {
  const once = [
    ...knownPeriods(vrijlatingInkomsten).map(({ fact }) => fact),
    ...knownPeriods(vrijlatingAlleenstaandeOuder).map(({ fact }) => fact),
    ...knownPeriods(vrijlatingBeperking).flatMap(({ fact }) => [fact.medisch, fact.loonkostensubsidie]),
  ];
  return once.some((each) => Math.abs(each - cents) <= TOLERANCE);
}
