import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { kostendelersleeftijdOn } from '../norms/kostendelersnorm.ts';
import { once } from '../once.ts';
import { FAILED, type MentionRule, type Page, TOLD, toldInPart } from '../rule.ts';
import { REPORT } from '../words/geld/report.ts';
import { ADULTS_AT_HOME, AT_HOME, COST_SHARING, COUNTS, HOUSEMATES, LOWER, NORM } from '../words/geld.ts';
import { asksOfReader } from './housemate-ages.ts';
import { kostendelerLeeftijd } from './kostendeler-leeftijd.ts';
import { HOUSEMATES_FROM_21, HOUSEMATES_FROM_27 } from './law.ts';

/** Housemates of any age who do not count, and their papers. */
const STUDIES = concept('studie', 'gesprek', 'mee naar', 'stude*', 'studie*', 'bewij*', '*bewijs', 'geboortedatum');

/** The age of the one who applies. */
const OF_APPLICANT = concept(
  'bent u 27',
  'u 27',
  'bent u ouder',
  'ben je ouder',
  'bent u jonger',
  'ben je jonger',
  'ben je 27',
  'je 27',
  'u ouder dan',
);

/** The ages of the law, by year. */
const AGE = concept('27', '27', '27e', '27ste', '21', '21e');

/** Less money, said plainly. */
const LESS = concept('lager', 'lager', 'lagere', 'minder', 'omlaag', 'verlaagd', 'verlaagt');

/** Percent of the couple's norm for one who lives alone: less than that is lower. */
const ALONE = 70;

export const kostendelersnorm: MentionRule = {
  id: 'kostendelersnorm',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [HOUSEMATES_FROM_27, HOUSEMATES_FROM_21],
  assumptions: ['The age and that the benefit is lower may stand in neighbouring sentences.'],
  text: {
    nl: {
      title: 'Huisgenoten vanaf 27 jaar tellen mee',
      whatIsWrong: 'Wij vonden hier niet dat huisgenoten uw uitkering lager kunnen maken.',
      whatItMeansForYou: 'Woont u met anderen? Dan weet u niet wanneer uw uitkering lager wordt. En wanneer niet.',
      whatTheLawSays: 'Huisgenoten van 27 jaar of ouder tellen mee. Dan is de uitkering lager.',
      goodExample: 'Woont u samen met huisgenoten van 27 jaar of ouder? Dan is uw uitkering lager.',
    },
    en: {
      title: 'Housemates from 27 on count',
      whatIsWrong: 'The page does not tell that housemates of 27 and over can lower the benefit.',
    },
  },
  about: either('huisgenoot of kostendeler', HOUSEMATES, ADULTS_AT_HOME, AT_HOME, COST_SHARING, LOWER, COUNTS, AGE),
  sees: ['question', 'future', 'history'],
  notWhenFailed: ['kostendeler-leeftijd'],
  tells(statement, page) {
    const near = [statement, statement.previous, statement.next, statement.intro, askedAbove(statement, page)].filter(
      (each) => each !== undefined,
    );
    if (![...near, ...statement.headings].some(namesOthers)) return undefined;
    const around = near.filter((each) => isOnBijstand(each) && !asksOfReader(each));
    if (![...around, ...statement.headings].some(namesOthers) || isOnTaxes(statement)) return undefined;
    const lower = around.some((each) => each.has(LOWER) || isSmallShare(each));
    if ((!lower && isToReport(statement)) || isOfPartner(statement)) return undefined;
    const counts =
      lower || around.some((each) => each.has(COUNTS)) || holdsForOthers(statement) || setsAge(statement, page);
    if (!counts || (isOnlyAnswer(statement) && !asksOfAge(statement, page))) return undefined;
    if (wronglyTold(page) && !namesAge(statement, page)) return undefined;
    const isTold =
      namesAge(statement, page) ||
      around.some((each) => (namesOthers(each) || isSentenceBefore(each, statement)) && namesAge(each, page));
    if (isTold) return lower ? TOLD : toldInPart('dat uw uitkering dan lager is');
    return tellsInPart(statement) || tellsOfOlder(statement, page)
      ? toldInPart('vanaf welke leeftijd huisgenoten meetellen')
      : undefined;
  },
  examples: [
    {
      html: '<p>Woont u samen met huisgenoten van 27 jaar of ouder? Dan is uw uitkering lager.</p>',
      expect: 'passed',
      because: 'age and effect, in two sentences',
    },
    {
      html: '<p>Een huisgenoot telt pas mee als die 27 of ouder is; dan gaat uw uitkering omlaag.</p>',
      expect: 'passed',
      because: 'age and effect in one sentence',
    },
    {
      html: '<p>Deelt u uw woning met anderen van 27 jaar en ouder, dan is het bedrag lager.</p>',
      expect: 'passed',
      because: 'without the name of the norm',
    },
    {
      html: '<p>Huisgenoten vanaf 21 jaar maken uw uitkering lager.</p>',
      asOf: '2022-05-01',
      expect: 'passed',
      because: 'the age until 2023',
    },
    {
      html: '<p>Woont u met andere volwassenen in een huis? Dan geldt de kostendelersnorm en is uw uitkering lager.</p>',
      expect: 'cantTell',
      because: 'the age is missing',
    },
    {
      html: '<p>Huisgenoten vanaf 21 jaar maken uw uitkering lager.</p>',
      expect: 'cantTell',
      because: 'the wrong age does not tell it',
    },
    {
      html: '<p>Woont u samen met een partner? Dan vraagt u samen aan.</p>',
      expect: 'cantTell',
      because: 'not about housemates',
    },
    {
      html: '<h2>AIO</h2><p>Bij de AIO van de SVB tellen huisgenoten van 27 jaar of ouder mee en krijgt u minder.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};

/** Elsewhere the page gives the wrong age: then telling half of it here is not telling it. */
const wronglyTold = once((page: Page): boolean =>
  page.statements.some(
    (each) =>
      each.has(kostendelerLeeftijd.about) &&
      !each.isHistory &&
      !each.isRefuted &&
      kostendelerLeeftijd.judge(each, page) === FAILED,
  ),
);

/** "50% van de norm voor gehuwden". */
const isSmallShare = (statement: Statement): boolean =>
  statement.percentages.some((share) => share.value < ALONE && statement.near(share, NORM, 2));

/** Not "ook bij de IOAW", nor "uw huurtoeslag kan lager zijn". */
const isOnBijstand = (statement: Statement): boolean =>
  (statement.ownScheme ?? 'bijstand') === 'bijstand' && !statement.near(TOESLAG, LESS, 2);

const TOESLAG = concept('huurtoeslag', '*toeslag', '*toeslagen');

/** Items of a list stand apart: the age in one is not that of the next. */
const isSentenceBefore = (each: Statement, { kind, previous }: Statement): boolean =>
  kind !== 'item' && each === previous;

/** "Kwijtschelding en de kostendelersnorm": taxes know that norm too. */
const isOnTaxes = ({ headings }: Statement): boolean => headings[0]?.ownScheme === 'kwijtschelding';

/** "Mijn dochter wordt 27 en woont thuis." above the first sentence. */
function askedAbove({ previous, headings }: Statement, page: Page): Statement | undefined {
  const heading = previous === undefined ? headings.at(-1) : undefined;
  return heading !== undefined && namesOthers(heading) && namesAge(heading, page) ? heading : undefined;
}

/** "Dat gebeurt pas bij huisgenoten vanaf 27 jaar": adults at home with the age of the law can be about nothing else. */
function setsAge(statement: Statement, page: Page): boolean {
  if (statement.has(STUDIES) || statement.has(OF_APPLICANT) || statement.ages.some(isOfYoung)) return false;
  return (statement.has(ADULTS_AT_HOME) || statement.has(AT_HOME)) && namesAge(statement, page);
}

/** "Je bent 19 en woont nog thuis, je bent 26 en je contract loopt af": just that age, which sets no limit. */
const isOfYoung = ({ from = 0, to }: Age): boolean => from === to && from < ADULT;
const ADULT = 27;

/** "Mijn dochter van 28 komt terug. Dan wordt uw uitkering lager": one older than the age of the law. */
function tellsOfOlder(statement: Statement, { asOf }: Page): boolean {
  const limit = kostendelersleeftijdOn(asOf);
  if (limit === undefined || !statement.has(LESS)) return false;
  const named = [statement, statement.previous, statement.headings.at(-1)];
  return named.some(
    (each) => each !== undefined && namesOthers(each) && each.ages.some(({ from = 0 }) => from >= limit),
  );
}

/** Names neither people nor less money: "Vanaf die dag telt zij mee". */
function isOnlyAnswer(statement: Statement): boolean {
  if (statement.kind === 'row' && statement.intro?.has(COUNTS) && statement.words.at(-1)?.plain === 'ja') return false;
  return !namesOthers(statement) && !statement.has(LOWER);
}

/** "Mijn dochter wordt 27 en woont thuis." */
function asksOfAge({ previous, headings }: Statement, page: Page): boolean {
  const isShort = previous !== undefined && previous.words.length <= NO_MORE_THAN_NO;
  const asked = isShort ? headings.at(-1) : (previous ?? headings.at(-1));
  if (asked === undefined || !namesOthers(asked)) return false;
  return namesAge(asked, page) || asked.has(COUNTS) || asked.has(LOWER);
}

/** Words of "Niet waar." or "Vaak niet.", which answer what stands above. */
const NO_MORE_THAN_NO = 3;

/** "Woont u met iemand en deelt u de kosten? Dan telt het inkomen van die persoon mee." */
function isOfPartner(statement: Statement): boolean {
  const told = [statement, statement.next];
  return told.some((each) => each?.has(THEIR_MONEY) && each.has(COUNTS)) && !told.some((each) => each?.has(BY_NAME));
}

const THEIR_MONEY = concept('inkomen', 'inkomen', 'inkomens', 'verdienen', 'verdient', 'bezitten', 'bezit');
const BY_NAME = concept('kostendelersnorm', 'kostendeler*');

/** "Meld het als er iemand van 27 of ouder bij u komt wonen": says nothing of what it means. */
const isToReport = (statement: Statement): boolean => statement.within(REPORT);

/** The norm by its name, and for whom. */
function holdsForOthers(statement: Statement): boolean {
  const { previous } = statement;
  const asked = previous?.isQuestion === true ? [statement, previous] : [statement];
  return statement.has(COST_SHARING) && asked.some((each) => each.has(HOUSEMATES) || each.has(AT_HOME));
}

/** Names the norm or the people, and that one gets less, itself or in the answer to its question. */
function tellsInPart(statement: Statement): boolean {
  if (statement.isHistory || statement.ages.length > 0) return false;
  if (!statement.has(COST_SHARING) && !statement.has(ADULTS_AT_HOME)) return false;
  const told = [statement, statement.isQuestion ? statement.next : undefined];
  return told.some((each) => each?.has(LESS) === true || each?.has(BY_NAME) === true);
}

const namesOthers = (statement: Statement): boolean => statement.has(OTHERS);

/** Also "Pas wie 27 is, betaalt mee in de kosten." */
const OTHERS = either('anderen', HOUSEMATES, AT_HOME, COST_SHARING, concept('mee in de kosten', 'mee in de kosten'));

/** The age of the day: from 27 on, or under 27 not. */
function namesAge({ ages, words }: Statement, { asOf }: Page): boolean {
  const limit = kostendelersleeftijdOn(asOf);
  if (limit === undefined) return false;
  return (
    ages.some(({ from, to }) => from === limit || to === limit - 1 || from === limit + 1) ||
    words.some(({ plain }) => plain === String(limit) || plain === `${limit}e` || plain === `${limit}-jarige`)
  );
}
