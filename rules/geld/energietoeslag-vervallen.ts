import { concept, either } from '../../language/concept.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Statement } from '../../language/statement.ts';
import { ENERGIETOESLAG_ENDS } from '../norms/energietoeslag.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import {
  APPLY,
  ASKS_ELSE,
  ASKS_IT,
  CAN_NOW,
  DO_NOT_FORGET,
  ENDED,
  ENERGY_ALLOWANCE,
  GET,
  NOT_YET,
  OTHER_ALLOWANCE,
  OTHER_HELP,
  PAID_THEN,
  PAID_TOO_MUCH,
  POINTS_BACK,
  STILL_OPEN,
  THIS_ALLOWANCE,
  WHILE_IT_LASTS,
} from '../words/geld/energy-allowance.ts';
import { asksOnItsPage, endedUnder, isFirstBelowName } from './energy-page.ts';
import { ENERGY_ALLOWANCE_ENDED } from './law.ts';

/** The allowance itself, or the words of a sentence that follows it: "vraag hem nu aan". */
const ABOUT = either(
  'energietoeslag of aanvragen',
  ENERGY_ALLOWANCE,
  APPLY,
  STILL_OPEN,
  concept('het hele jaar', 'hele jaar', 'doorlopend', 'altijd'),
  concept('de gemeente geeft', 'ja', 'betaalt', 'krijgen', 'krijgt', 'geeft'),
);

export const energietoeslagVervallen: ClaimRule = {
  id: 'energietoeslag-vervallen',
  kind: 'claim',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ENERGY_ALLOWANCE_ENDED],
  assumptions: ['A municipality may have help of its own with energy costs under another name.'],
  text: {
    nl: {
      title: 'De energietoeslag bestaat niet meer',
      whatIsWrong: 'De pagina zegt dat u de energietoeslag nog kunt aanvragen. Dat kan niet meer.',
      whatItMeansForYou:
        'U rekent misschien op geld dat niet komt. Vraag de gemeente naar andere hulp voor uw energierekening.',
      whatTheLawSays: 'De energietoeslag was er voor 2022 en 2023. De laatste kon tot en met 31 augustus 2024.',
      goodExample: 'De energietoeslag is gestopt. U kunt deze niet meer aanvragen.',
    },
    en: {
      title: 'The energietoeslag has ended',
      whatIsWrong: 'The page says that the energietoeslag can still be applied for.',
    },
  },
  about: ABOUT,
  schemes: ['energietoeslag', 'bijstand', 'minimaregeling', 'bijzondere-bijstand', 'inkomenstoeslag', 'toeslagen'],
  sees: ['history'],
  lookalikes: [
    'News of then, told as past.',
    'Local energy funds and the Tijdelijk Noodfonds Energie.',
    'That it can no longer be applied for.',
  ],
  judge(statement, page) {
    // Who says "ik" is a reader whose question is answered below.
    if (statement.words[0]?.plain === 'ik') return undefined;
    if (!(isOnAllowance(statement) || asksOnItsPage(statement, page)) || statement.has(OTHER_HELP)) return undefined;
    if (statement.has(OTHER_ALLOWANCE) && !statement.near(OTHER_ALLOWANCE, ENERGY_ALLOWANCE)) return undefined;
    if (statement.has(PAID_THEN) && ![STILL_OPEN, CAN_NOW].some((each) => statement.has(each))) return undefined;
    if (statement.isHistory && !(statement.has(STILL_OPEN) && statement.has(CAN_NOW))) return undefined;
    if (statement.has(DO_NOT_FORGET) || isStillOpen(statement) || isAllYear(statement))
      return judgeOpen(statement, page);
    if (isGranted(statement) && saysNotHadBefore(statement)) return judgeOpen(statement, page);
    if (isOpenUntil(statement, page.asOf)) return judgeOpen(statement, page);
    if (statement.has(WHILE_IT_LASTS) && statement.has(APPLY) && !statement.has(ENDED))
      return judgeOpen(statement, page);
    if (statement.has(ENDED) || (statement.negates(ENERGY_ALLOWANCE) && !statement.has(NOT_YET))) return PASSED;
    if (!statement.has(ENERGY_ALLOWANCE) && statement.previous?.has(ENDED) && !statement.previous.isQuestion)
      return undefined;
    if (isListedToApplyFor(statement) || isGranted(statement)) return judgeOpen(statement, page);
    if (!statement.has(APPLY) && !isGiven(statement)) return undefined;
    if (statement.negates(APPLY)) return PASSED;
    return judgeOpen(statement, page);
  },
  examples: [
    {
      html: '<h2>Energietoeslag</h2><p>Heeft u de energietoeslag van € 800 nog niet ontvangen? Vraag hem dan nu aan met het formulier hieronder.</p>',
      expect: 'failed',
      quote: 'Vraag hem dan nu aan met het formulier hieronder.',
      because: 'the last could be given until 31 August 2024',
    },
    {
      html: '<p>Met een laag inkomen kunt u energietoeslag aanvragen bij de gemeente.</p>',
      expect: 'failed',
      because: 'there is no ground for it any more',
    },
    {
      html: '<p>U hebt recht op energietoeslag als uw inkomen lager is dan 120% van de bijstandsnorm.</p>',
      expect: 'failed',
      because: 'there is no ground for it any more',
    },
    {
      html: '<p>De energietoeslag is gestopt. U kunt hem niet meer aanvragen.</p>',
      expect: 'passed',
      because: 'says that it has ended',
    },
    {
      html: '<p>De energietoeslag kunt u sinds 1 september 2024 niet meer aanvragen.</p>',
      expect: 'passed',
      because: 'says that it has ended',
    },
    {
      html: '<p>De energietoeslag over 2022 kunt u nog aanvragen tot en met 30 juni.</p>',
      asOf: '2023-03-01',
      expect: 'passed',
      because: 'open until 30 June 2023',
    },
    {
      html: '<p>U kunt de energietoeslag over 2023 aanvragen.</p>',
      asOf: '2024-08-31',
      expect: 'passed',
      because: 'last day',
    },
    {
      html: '<p>U kunt de energietoeslag over 2023 aanvragen.</p>',
      asOf: '2024-09-01',
      expect: 'failed',
      because: 'a day too late',
    },
    {
      html: '<p>Kunt u de rekening niet betalen? Vraag geld aan bij het energiefonds.</p>',
      expect: 'inapplicable',
      because: 'a local fund',
    },
    {
      html: '<p>U kunt bijstand aanvragen via werk.nl.</p>',
      expect: 'inapplicable',
      because: 'not about the energietoeslag',
    },
  ],
};

/** "De aanvraagperiode is verlengd tot en met december": a day that is still to come. */
const isOpenUntil = (statement: Statement, asOf: IsoDate): boolean =>
  statement.has(ENERGY_ALLOWANCE) &&
  [APPLY, PERIOD].some((each) => statement.has(each)) &&
  statement.dates.some(({ role, last }) => role === 'until' && last >= asOf);

const PERIOD = concept('aanvraagperiode', 'aanvraagperiode', 'aanvraagtermijn');

/** Said plainly to be still there, of the allowance itself or of what the sentence before named. */
function isStillOpen(statement: Statement): boolean {
  if (!statement.has(STILL_OPEN) || (statement.negates(STILL_OPEN) && !statement.has(NOT_YET))) return false;
  return statement.has(ENERGY_ALLOWANCE) || statement.previous?.has(ENDED) !== true;
}

/** "Wanneer kan ik energietoeslag aanvragen? Het hele jaar", "Energietoeslag | doorlopend". */
function isAllYear(statement: Statement): boolean {
  if (statement.kind === 'row') return statement.has(ENERGY_ALLOWANCE) && statement.has(ALL_YEAR);
  return statement.find(ALL_YEAR).some(({ start }) => start === 0);
}

const ALL_YEAR = concept('het hele jaar', 'het hele jaar', 'doorlopend', 'altijd');

/** "Heb ik recht op energietoeslag? Ja, als …" */
function isGranted(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (!isYes(statement) || statement.isQuestion || asked === undefined || asked.has(WAS_GIVEN)) return false;
  return asked.has(APPLY) || asked.near(ENERGY_ALLOWANCE, GET);
}

/** "Kon ik energietoeslag krijgen?" asks of then. */
const WAS_GIVEN = concept('kon', 'kon', 'konden', 'kreeg', 'was', 'had');

/** "Ja, als u die nog niet eerder kreeg": it is the reader who had none before, and no allowance that is over. */
const saysNotHadBefore = (statement: Statement): boolean => statement.isConditional && statement.has(NOT_HAD);
const NOT_HAD = concept(
  'niet eerder',
  ...['niet eerder', 'nog niet', 'nog geen'].flatMap((none) =>
    ['kreeg', 'gekregen', 'hebt', 'heeft', 'had', 'ontving', 'ontvangen'].map((got) => `${none} … ${got}`),
  ),
);

/** "Energietoeslag" below "U kunt ook aanvragen". */
function isListedToApplyFor({ kind, intro, headings, words }: Statement): boolean {
  const above = intro ?? headings.at(-1);
  return (
    (kind === 'row' || (kind === 'item' && words.length <= 7)) &&
    above !== undefined &&
    (above.has(APPLY) || (above.has(GET) && above.modality.has('kan'))) &&
    ![APPLY, GET].some((each) => above.negates(each)) &&
    !above.has(ENDED) &&
    !above.has(OTHER_HELP)
  );
}

/** "Mensen met bijstand krijgen deze toeslag", "de gemeente betaalt u € 800". */
function isGiven(statement: Statement): boolean {
  if (isFirstBelowName(statement) && statement.has(GET) && statement.has(MONEY) && !denies(statement)) return true;
  if (statement.near(ENERGY_ALLOWANCE, GET) || statement.near(THIS_ALLOWANCE, GET)) return true;
  return statement.has(GET) && statement.amounts.length > 0 && !statement.has(ENERGY_ALLOWANCE);
}

const denies = (statement: Statement): boolean => [GET, MONEY].some((each) => statement.negates(each));
const MONEY = concept('geld', 'bedrag', 'een bedrag', 'geld', 'vergoeding', 'tegemoetkoming');

/** Names the allowance, or follows a sentence or stands right under a heading that does. */
function isOnAllowance(statement: Statement): boolean {
  if (statement.has(ENERGY_ALLOWANCE)) return true;
  if (statement.previous?.has(ENERGY_ALLOWANCE) && statement.has(ASKS_IT) && !statement.previous.has(OTHER_HELP))
    return true;
  if (statement.has(ASKS_ELSE) || [PAID_TOO_MUCH, OTHER_HELP].some((each) => statement.previous?.has(each)))
    return false;
  const asked = questionAnswered(statement);
  if (
    asked?.isQuestion &&
    asked.has(ENERGY_ALLOWANCE) &&
    (statement.has(APPLY) || isYes(statement) || isAllYear(statement))
  )
    return true;
  if (isFirstBelowName(statement) && (statement.has(APPLY) || isGiven(statement))) return true;
  if (![POINTS_BACK, STILL_OPEN].some((each) => statement.has(each)) && statement.amounts.length === 0) return false;
  const near = [statement.previous, statement.intro, statement.headings.at(-1)];
  return near.some((each) => each?.has(ENERGY_ALLOWANCE));
}

/** "Nieuws van 12 mei 2023": a heading gives the day of the message, and it was open then. */
function isNewsOfThen({ headings }: Statement, end: string): boolean {
  return headings.some(({ dates }) => dates.some(({ first, last }) => first === last && last <= end));
}

/** "In oktober 2022", "vóór 1 mei 2023", "in 2022 krijgt u": a day, a month or a year of then, and not "de energietoeslag over 2023". */
function isOfThen({ dates, words }: Statement): boolean {
  return dates.some(({ first, last, start }) => {
    if (first < FIRST_DAY || last > ENERGIETOESLAG_ENDS[2023]) return false;
    return first.slice(0, 7) === last.slice(0, 7) || words[start - 1]?.plain === 'in';
  });
}

const FIRST_DAY: IsoDate = '2022-01-01';

/** Headings under which the page tells of a day of then; of a page about the allowance alone, all of them. */
const toldThen = once(({ statements }: Page): ReadonlySet<Statement | undefined> | 'everywhere' => {
  const then = statements.filter(isOfThen);
  const title = statements.find(({ kind }) => kind === 'heading');
  if (then.length > 0 && title?.has(ENERGY_ALLOWANCE)) return 'everywhere';
  return new Set(then.flatMap((statement) => [statement, statement.headings.at(-1)]));
});

/** An old page that dates itself: it asked of people of then what it asks. */
function isOnPageOfThen(statement: Statement, page: Page): boolean {
  const then = toldThen(page);
  return then === 'everywhere' || then.has(statement) || then.has(statement.headings.at(-1));
}

/** "Kreeg u in 2023 niets? U kunt hem alsnog aanvragen": open after the year that it names, and no day is set to it. */
function isOpenSince(statement: Statement): boolean {
  const isDay = statement.dates.some(({ first, last }) => first.slice(0, 7) === last.slice(0, 7));
  return statement.has(STILL_OPEN) && !statement.has(NONE_YET) && !isDay;
}

const NONE_YET = concept('nog geen', 'nog geen');

/** Said to be open: right until the last day of the year that it names, else until the very last. */
function judgeOpen(statement: Statement, page: Page): Judgement | undefined {
  const isOf2022 = statement.dates.some(({ first, last }) => first === '2022-01-01' && last === '2022-12-31');
  const end = isOf2022 ? ENERGIETOESLAG_ENDS[2022] : ENERGIETOESLAG_ENDS[2023];
  if (page.asOf <= end) return PASSED;
  if (isNewsOfThen(statement, end)) return undefined;
  if (isOnPageOfThen(statement, page) && !isOpenSince(statement))
    return statement.has(ENERGY_ALLOWANCE) && statement.has(APPLY) ? cantTell('outdated') : undefined;
  const isOfSomethingElse = !statement.has(ENERGY_ALLOWANCE) && endedUnder(page).has(statement.headings.at(-1));
  return isOfSomethingElse ? undefined : FAILED;
}
