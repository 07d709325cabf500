import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { kostendelersleeftijdOn } from '../norms/kostendelersnorm.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { isAnsweredNo, isNo, isYes } from '../surroundings.ts';
import {
  BELOW_21,
  BIRTHDAY,
  FROM_THEN,
  MINE,
  NOT_FOR,
  OLDER_COUNT,
  OR_OLDER,
  OWN_21,
  THEN_STILL,
  TURNS_21,
  TURNS_27,
  UNTIL_21,
} from '../words/geld/housemate-myths.ts';
import { REPORT } from '../words/geld/report.ts';
import { AT_HOME, COST_SHARING, COUNTS, HOUSEMATES, LOWER } from '../words/geld.ts';
import {
  answerTo,
  bearsOnHousemates,
  deniesEffect,
  goesOnAboutOthers,
  isAgeAskedFor,
  isAgeOfWhoCounts,
  isListedAsCounted,
  isListedAsLeftOut,
  namesOthers,
  tellsEffect,
} from './counted-housemates.ts';
import { ADULT, agesOfOthers, isAgeNear, isOfOtherAges, isOfOwnBenefit, isTooYoung } from './housemate-ages.ts';
import { isLessFromHeadingOn, isSharedWithNobody, isToldBy, saysYesOfYoung } from './housemate-answers.ts';
import { HOUSEMATES_FROM_21, HOUSEMATES_FROM_27 } from './law.ts';
import { BEFORE, isRaisedAfter } from './raised-age.ts';
import { countsYoungInShares, isHead } from './shares-by-people.ts';

export const kostendelerLeeftijd: ClaimRule = {
  id: 'kostendeler-leeftijd',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [HOUSEMATES_FROM_27, HOUSEMATES_FROM_21],
  assumptions: [
    'An age beside "bent u" is that of the applicant: from 21 on the kostendelersnorm can apply to an applicant.',
    'Until 2022-12-31 housemates of 21 and over counted; a page of then is right.',
  ],
  text: {
    nl: {
      title: 'Huisgenoten tellen pas mee vanaf 27 jaar',
      whatIsWrong: 'De pagina zegt dat huisgenoten die jonger zijn dan 27 ook meetellen. Dat klopt niet.',
      whatItMeansForYou: 'Woont u met iemand die jonger is dan 27? Dan wordt uw uitkering daardoor niet lager.',
      whatTheLawSays:
        'Huisgenoten van 27 jaar of ouder tellen mee. Dan is de uitkering lager. Dit geldt sinds 1 januari 2023.',
      goodExample: 'Woont u samen met huisgenoten van 27 jaar of ouder? Dan kan uw uitkering lager zijn.',
    },
    en: {
      title: 'Housemates count only from 27 on',
      whatIsWrong: 'The page says that housemates under 27 count for the kostendelersnorm.',
    },
  },
  about: either('huisgenoot of kostendeler', HOUSEMATES, AT_HOME, COST_SHARING, COUNTS, OR_OLDER, BIRTHDAY, BELOW_21),
  schemes: ['bijstand', 'aow', 'aio', 'ioaw'],
  sees: ['question', 'table-head'],
  lookalikes: [
    'The age of the applicant (from 21 the kostendelersnorm can apply).',
    'Examples of who does not count.',
    'How it was before 2023.',
    '"Huisgenoten tot 21 tellen niet mee" is true as far as it goes: cantTell.',
  ],
  judge(statement, page) {
    const judged = judgeAges(statement, page);
    if (judged !== FAILED) return judged;
    if (isRaisedAfter(statement)) return statement.has(BEFORE) ? undefined : cantTell('outdated');
    return isListedToReport(statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Heeft u huisgenoten van 21 jaar of ouder, dan wordt de kostendelersnorm toegepast.</p>',
      expect: 'failed',
      because: 'since 2023 housemates count from 27',
    },
    {
      html: '<p>Wordt uw inwonende kind 21, geef dit dan door, want vanaf die dag telt het mee.</p>',
      expect: 'failed',
      because: 'a child of 21 does not count',
    },
    {
      html: '<p>Inwonende kinderen en andere huisgenoten boven de 21 jaar maken uw uitkering lager.</p>',
      expect: 'failed',
      because: 'since 2023 housemates count from 27',
    },
    {
      html: '<h2>Kostendelersnorm</h2><p>Woont u samen met iemand van 21+? Dan krijgt u minder bijstand.</p>',
      expect: 'failed',
      quote: 'Woont u samen met iemand van 21+?',
      because: 'the age stands in the question',
    },
    {
      html: '<p>Een huisgenoot telt pas mee als die 27 of ouder is; dan gaat uw uitkering omlaag.</p>',
      expect: 'passed',
      because: 'the age of the law',
    },
    {
      html: '<p>Huisgenoten die jonger zijn dan 27 tellen niet mee voor de kostendelersnorm.</p>',
      expect: 'passed',
      because: 'the other side of the same age',
    },
    {
      html: '<p>Bent u 21 jaar of ouder en woont u met huisgenoten van 27 jaar of ouder? Dan geldt de kostendelersnorm.</p>',
      expect: 'passed',
      because: '21 is the age of the applicant',
    },
    {
      html: '<p>Huisgenoten tot 21 jaar tellen niet mee voor de kostendelersnorm.</p>',
      expect: 'cantTell',
      because: 'true, but it hides those of 21 to 26',
    },
    {
      html: '<p>Meerderjarige huisgenoten vanaf 21 jaar tellen mee als kostendeler.</p>',
      asOf: '2022-06-01',
      expect: 'passed',
      because: 'the age until 2023',
    },
    {
      html: '<p>Meerderjarige huisgenoten vanaf 21 jaar tellen mee als kostendeler.</p>',
      asOf: '2023-01-01',
      expect: 'failed',
      because: 'from 2023 on it is 27',
    },
    {
      html: '<p>Uw zoon van 21 die thuis woont, verandert niets aan uw uitkering.</p>',
      expect: 'inapplicable',
      because: 'an example of who does not count',
    },
    {
      html: '<p>Bent u zelf nog geen 21? Dan geldt de kostendelersnorm niet voor u.</p>',
      expect: 'inapplicable',
      because: 'the age of the applicant',
    },
    {
      html: '<p>Voor 2023 telden huisgenoten al mee vanaf hun 21e verjaardag.</p>',
      expect: 'inapplicable',
      because: 'tells of the past',
    },
    {
      html: '<p>Hebt u kinderen van 18 jaar of ouder? Dan stopt de kinderbijslag.</p>',
      expect: 'inapplicable',
      because: 'not about sharing costs',
    },
  ],
};

function judgeAges(statement: Statement, page: Page): Judgement | undefined {
  // "Ja." by itself is read together with its question.
  if (statement.words.length === 1 || !isAgeNear(statement)) return undefined;
  if (statement.has(THEN_STILL) || isOfOwnBenefit(statement) || isOfOtherAges(statement)) return undefined;
  const limit = kostendelersleeftijdOn(page.asOf);
  if (limit === undefined) return undefined;
  if (limit === 27 && countsYoungInShares(statement, page)) return FAILED;
  if (isHead(statement)) return undefined;
  if (!(bearsOnHousemates(statement) || isYes(statement)) || isAnsweredNo(statement, page) || isCase(statement))
    return undefined;
  if (limit === 27 && saysYesOfYoung(statement)) return FAILED;
  const ages = agesOfOthers(statement);
  if (limit === 27 && ages.some(isYoungRange)) return judgeYoungRange(statement);
  if (ages.some(({ from, to }) => from === limit || to === limit - 1) || (limit === 27 && statement.has(TURNS_27)))
    return PASSED;
  return limit < 27 ? undefined : judgeSince2023(statement, ages, page);
}

/** "Meld het als: - een huisgenoot 21 wordt": more than needs to be told, but it does not say what that means. */
function isListedToReport(statement: Statement): boolean {
  return statement.kind === 'item' && statement.intro?.has(REPORT) === true && !tellsEffect(statement);
}

/** "21 tot 27 jaar": those who do not count since 2023. */
function isYoungRange({ from = 0, to }: Age): boolean {
  return from >= ADULT && to === 26;
}

/** "Huisgenoten van 21 tot 27 jaar tellen mee". */
function judgeYoungRange(statement: Statement): Judgement | undefined {
  if (deniesEffect(statement) || statement.has(NOT_FOR)) return PASSED;
  const [age, other] = statement.ages;
  if (age === undefined || other !== undefined || statement.isQuestion || statement.modality.size > 0) return undefined;
  const follows = [COUNTS, LOWER, COST_SHARING].some((effect) =>
    statement.find(effect).some(({ start }) => start >= age.end),
  );
  return follows && namesOthers(statement) && tellsEffect(statement) ? FAILED : undefined;
}

/** "Mijn dochter wordt 21. Heeft dat gevolgen? Nee.": what someone asks about, or what is denied. */
function isCase(statement: Statement): boolean {
  const { next } = statement;
  if (next?.isQuestion !== true) return false;
  return statement.has(MINE) || (next.next !== undefined && isNo(next.next));
}

/** From 2023 on housemates under 27 count for nothing. */
function judgeSince2023(statement: Statement, ages: readonly Age[], page: Page): Judgement | undefined {
  if (isSharedWithNobody(statement, ages) || isLessFromHeadingOn(statement, page)) return FAILED;
  const told = statement.isQuestion ? answerTo(statement) : statement;
  const isAnsweredSo = statement.isQuestion && statement.next !== undefined && deniesEffect(statement.next);
  const isDenied = isAnsweredSo || deniesEffect(told) || told.has(NOT_FOR) || isListedAsLeftOut(told);
  const young = ages.filter(
    (age) => isTooYoung(age) && (age.to === undefined || tellsEffect(told) || isAnswerOfAge(told, age)),
  );
  if (isDenied) {
    const below = ages.filter(({ to }) => to !== undefined && to < 26);
    if (told === statement && below.length > 0 && below.length === ages.length && saysOfOthersToo(statement))
      return FAILED;
    const hides = below.some(({ from, to = 0 }) => from === undefined && to >= ADULT - 1) && namesAny(statement);
    return hides ? cantTell('context-unclear') : undefined;
  }
  // "Voor jongeren vanaf 21 jaar wordt …": the age of the applicant, and nobody's birthday.
  const isOwn = statement.ages.length > 0 && ages.length === 0;
  const turns =
    (statement.has(TURNS_21) && !isOwn) ||
    (statement.has(FROM_THEN) && isUntil21(statement.previous) && !statement.previous?.has(OWN_21));
  if (statement.has(OWN_21) || (young.length === 0 && !turns) || isOnlyABirthday(statement)) return undefined;
  if (namesOlder(told) || (told.next?.has(ONLY_THEN) && namesOlder(told.next)) || isToldBy(statement.next))
    return undefined;
  const below = statement.headings.at(-1);
  const isOfOthers =
    namesOthers(statement) ||
    statement.has(COUNTS) ||
    isListedAsCounted(statement) ||
    isAgeOfWhoCounts(statement) ||
    goesOnAboutOthers(statement) ||
    (statement.has(FROM_THEN) && below?.has(HOUSEMATES));
  if (isOfOthers) return FAILED;
  return isNormOrExample(statement) ? undefined : cantTell('context-unclear');
}

/** "Pas als uw kind 27 is, kan dat zo zijn": a page that tells it right after is understood, whatever it says of who is younger. */
const namesOlder = ({ ages }: Statement): boolean => ages.some(({ from = 0 }) => from > LAST_LEFT_OUT);
const LAST_LEFT_OUT = 26;

const ONLY_THEN = concept(
  'pas als',
  'pas als',
  'pas wanneer',
  'pas vanaf',
  'pas bij',
  'pas op',
  'alleen als',
  'alleen wanneer',
);

/** "Onder de 21 jaar is de kostendelersnorm niet van toepassing" is of the applicant: nobody else is named. */
const namesAny = (statement: Statement): boolean =>
  statement.kind === 'item' ||
  namesOthers(statement) ||
  [COUNTS, AT_HOME, HOUSEMATES].some((each) => statement.has(each));

/** "Wordt uw zoon 21?", "Tot hun eenentwintigste verandert er niets." */
const isUntil21 = (before: Statement | undefined): boolean =>
  [TURNS_21, UNTIL_21].some((each) => before?.has(each) === true);

/** "Kostendelersnorm 2 personen vanaf 21 jaar: € 1.013,90", "In dit voorbeeld is iedereen 21 jaar of ouder". */
function isNormOrExample(statement: Statement): boolean {
  return (statement.kind !== 'sentence' && statement.amounts.length > 0) || statement.has(NORM_OR_EXAMPLE);
}

const NORM_OR_EXAMPLE = concept('gewone norm', 'gewone norm', 'voorbeeld');

/** "Uw dochter wordt 21. Uw uitkering blijft gelijk", "Geef dit door": what it means is for the next sentence to say. */
function isOnlyABirthday(statement: Statement): boolean {
  const { next, kind } = statement;
  if (kind !== 'sentence' || statement.isQuestion || tellsEffect(statement) || isAgeAskedFor(statement)) return false;
  if (!statement.has(TURNS_21)) return false;
  return next === undefined || !tellsEffect(next) || deniesEffect(next);
}

/** "Vanaf wanneer is mijn kind kostendeler? Vanaf het moment dat het 18 jaar wordt." */
function isAnswerOfAge(told: Statement, age: Age): boolean {
  return told.has(OR_OLDER) && isAgeAskedFor(told) && !told.negates(age);
}

/** "Alleen huisgenoten jonger dan 21 tellen niet mee", "huisgenoten onder de 21 niet, oudere wel": so the others count. */
function saysOfOthersToo(statement: Statement): boolean {
  const { words } = statement;
  const counted = statement
    .find(OLDER_COUNT)
    .some(({ start, end }) => words.slice(start, end).every(({ plain }) => plain !== 'niet'));
  if (counted || statement.has(UNTIL_21) || statement.near(FROM_THEN, LOWER, 4)) return true;
  return ['alleen', 'slechts', 'uitsluitend'].includes(words[0]?.plain ?? '') || words.at(-1)?.plain === 'wel';
}
