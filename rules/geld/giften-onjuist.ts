import { either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { giftengrensOn } from '../norms/giften.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, type Page } from '../rule.ts';
import { isNo, isYes, questionAnswered } from '../surroundings.ts';
import {
  ACCEPT,
  BY_NAME,
  CONCEALED,
  DONATED,
  FORBIDDEN,
  GIVE_NOTHING,
  GIVEN_AWAY,
  GIVERS,
  GIVES,
  GOES_OFF,
  LIMIT,
  NONE_AT_ALL,
  NOT_TAKEN,
  OWED,
  PAYERS,
  PAYS_FOR_YOU,
  THEREOF,
  TO_TELL,
  UP_TO,
} from '../words/geld/gift-myths.ts';
import { ALL_OF_IT, CALENDAR_YEAR, EARNINGS, GIFTS, KEEP, NOT_A_GIFT, SOMETIMES } from '../words/geld.ts';
import { isOfOtherYear, isRowOfYear, judgeAmounts, limitsOf, takesTheRest } from './gift-amounts.ts';
import { GIFTS_2026 } from './law.ts';

export const giftenOnjuist: ClaimRule = {
  id: 'giften-onjuist',
  kind: 'claim',
  status: 'trial',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [GIFTS_2026],
  assumptions: [
    'The municipality may exempt more than € 1.200, so a higher limit is not a fault.',
    'Whether the limit holds per person or per household is not settled.',
  ],
  text: {
    nl: {
      title: 'Giften tot € 1.200 per jaar mag u houden',
      whatIsWrong: 'De pagina zegt iets verkeerds over giften die u mag krijgen. Het klopt niet met de wet.',
      whatItMeansForYou: 'U houdt misschien te weinig over. Of u durft geen hulp van familie aan te nemen.',
      whatTheLawSays:
        'Giften en betaalde boodschappen tot samen € 1.200 per kalenderjaar tellen niet mee. Dit geldt sinds 1 januari 2026.',
      goodExample:
        'In 2026 mag u tot € 1.200 per kalenderjaar aan giften houden. Boodschappen die iemand voor u betaalt, horen daarbij. Krijgt u meer? Meld het ons.',
    },
    en: {
      title: 'Gifts up to € 1.200 a year may be kept',
      whatIsWrong: 'The page says something about gifts that contradicts the law since 2026.',
    },
  },
  about: either('gift, grens of aftrek', GIFTS, LIMIT, GOES_OFF, UP_TO, KEEP, GIVE_NOTHING),
  lookalikes: [
    'The food bank, which does not count at all.',
    'A local fund that gives money as a gift.',
    'Board paid by a child who lives in.',
    'Pages of before 2026: local policy.',
    '€ 100 a month on average.',
  ],
  judge(statement, page) {
    if (statement.has(NOT_A_GIFT) || statement.has(DONATED)) return undefined;
    const limit = giftengrensOn(page.asOf);
    if (takesRestOfQuestion(statement, limit)) return FAILED;
    if (!isAboutGifts(statement)) return undefined;
    const amounts = limitsOf(statement);
    const [amount] = amounts;
    if (amount !== undefined)
      return isOfOtherYear(statement, page) ? undefined : judgeAmounts(amounts, limit, statement);
    return limit === undefined ? undefined : judgeWithoutAmount(statement, page);
  },
  examples: [
    {
      html: '<h2>Giften</h2><p>Alle giften zien wij als inkomen en brengen wij in mindering op uw uitkering.</p>',
      expect: 'failed',
      because: 'up to € 1.200 a year stays free',
    },
    {
      html: '<p>De waarde van de boodschappen gaat van uw bijstand af.</p>',
      expect: 'failed',
      because: 'groceries count within the € 1.200',
    },
    {
      html: '<p>Alleen kleine cadeaus bij een verjaardag, tot € 250 per jaar, mag u houden.</p>',
      expect: 'failed',
      because: 'a yearly limit below € 1.200',
    },
    {
      html: '<p>Daarnaast mag u per maand € 1.200 aan giften ontvangen.</p>',
      expect: 'failed',
      because: 'the amount is for a year',
    },
    {
      html: '<p>Giften zijn inkomen en gaan er altijd af.</p>',
      expect: 'failed',
      because: 'not always',
    },
    {
      html: '<p>U mag tot € 1.200 per kalenderjaar aan giften houden.</p>',
      expect: 'passed',
      because: 'the limit of the law',
    },
    {
      html: '<p>Een tas boodschappen of cadeau hoeft u niet te melden zolang het samen onder de € 1.200 per kalenderjaar blijft.</p>',
      expect: 'passed',
      because: 'the limit of the law',
    },
    {
      html: '<p>Giften gaan niet van uw uitkering af als u minder dan € 1.200 per jaar krijgt.</p>',
      expect: 'passed',
      because: 'the limit of the law',
    },
    {
      html: '<p>Voor een stel is de grens voor giften € 2.400 per jaar.</p>',
      expect: 'cantTell',
      because: 'per person or per household is not settled',
    },
    {
      html: '<p>Giften boven € 1.200 per jaar verrekenen wij soms met uw uitkering.</p>',
      expect: 'passed',
      because: 'above the limit the municipality decides',
    },
    {
      html: '<p>Alle giften zien wij als inkomen en brengen wij in mindering op uw uitkering.</p>',
      asOf: '2025-06-01',
      expect: 'inapplicable',
      because: 'local policy before 2026',
    },
    {
      html: '<p>Wat u van de voedselbank krijgt aan boodschappen, gaat nooit van uw uitkering af.</p>',
      expect: 'inapplicable',
      because: 'the food bank is another matter',
    },
    {
      html: '<p>Het Noodfonds betaalt maximaal € 400. Het is een gift.</p>',
      expect: 'inapplicable',
      because: 'a local fund that gives',
    },
    {
      html: '<p>Krijgt u een gift? Meld het ons.</p>',
      expect: 'inapplicable',
      because: 'a gift may have to be reported',
    },
  ],
};

/** Names gifts, or sets a yearly limit under words that do. */
function isAboutGifts(statement: Statement): boolean {
  if (statement.has(GIFTS) || isPaidByAnother(statement)) return true;
  if (statement.near(PAYERS, GIVE_NOTHING, FAR)) return true;
  if (followsQuestion(statement) || refusesGift(statement) || asksForGift(statement)) return true;
  const near = [statement.previous, statement.intro, statement.headings.at(-1)].filter((each) => each !== undefined);
  const isLimit =
    statement.amounts.some(({ per }) => per === 'jaar' || per === 'maand') ||
    statement.has(CALENDAR_YEAR) ||
    isRowOfYear(statement);
  if (isLimit && takesTheRest(statement) && isBelowGifts(statement)) return true;
  if (!isLimit || ![LIMIT, KEEP, GOES_OFF, UP_TO].some((each) => statement.has(each)) || statement.has(EARNINGS))
    return false;
  return near.some((each) => each.has(BY_NAME) && !each.has(NOT_A_GIFT));
}

/** "Wat u boven de € 50 per maand krijgt, houden wij in" below "Geld van familie". */
function isBelowGifts(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  return heading?.has(GIFTS) === true && !heading.has(NOT_A_GIFT) && !statement.has(EARNINGS);
}

/** "Krijgt u giften? Die …", or "Die …" as the first sentence under such a heading. */
function followsQuestion(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (!pointsBack(statement) && !statement.has(THEREOF)) return false;
  const goesOn =
    previous?.isQuestion === false &&
    pointsBack(previous) &&
    previous.amounts.length === 0 &&
    !previous.has(NOT_A_GIFT);
  const before = (goesOn ? previous.previous : previous) ?? headings.at(-1);
  if (before === undefined || !(before.isQuestion || before.kind === 'heading')) return false;
  const isOfGivers = before.has(GIVERS) && headings.at(-1)?.has(GIVES) === true;
  return (
    (before.has(GIFTS) || before.near(GIVERS, GIVES, 4) || isPaidByAnother(before) || isOfGivers) &&
    !before.has(NOT_A_GIFT) &&
    !before.has(GIVEN_AWAY) &&
    before.amounts.length === 0 &&
    !before.has(SOMETIMES)
  );
}

/** First words of an answer to a question on gifts. */
const POINTS_BACK: ReadonlySet<string> = new Set(['die', 'deze', 'dit', 'dat', 'dan', 'wij', 'we', 'zulke', "zo'n"]);

const pointsBack = ({ words }: Statement): boolean => POINTS_BACK.has(words[0]?.plain ?? '');

/** "Mag mijn moeder mij geld geven? Nee, …" */
function refusesGift(statement: Statement): boolean {
  return isNo(statement) && asksForGift(statement);
}

/** Words between the gift and what is done with it. */
const FAR = 16;

/** "Meer dan € 100 per jaar aan giften? Dan verrekenen wij het meerdere." */
function takesRestOfQuestion(statement: Statement, limit: number | undefined): boolean {
  const { previous } = statement;
  if (limit === undefined || previous?.isQuestion !== true || !previous.has(BY_NAME)) return false;
  if (statement.amounts.length > 0 || statement.modality.has('kan') || !statement.has(GOES_OFF)) return false;
  if (statement.negates(GOES_OFF) || !previous.amounts.some(({ bound }) => bound === 'above')) return false;
  return judgeAmounts(limitsOf(previous), limit, previous) === FAILED;
}

/** Answers "Mag mijn moeder mij geld geven?" */
function asksForGift(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined || question.has(NOT_A_GIFT) || question.has(GIVEN_AWAY)) return false;
  if (!question.modality.has('mag') && !question.has(GOES_OFF)) return false;
  return question.has(GIFTS) || question.near(GIVERS, GIVES, FAR) || isPaidByAnother(question);
}

/** "Elke rekening die een ander voor u voldoet". */
function isPaidByAnother(statement: Statement): boolean {
  return statement.near(PAYERS, PAYS_FOR_YOU, FAR) && !statement.has(OWED);
}

/** Always deducted, or never allowed. */
function judgeWithoutAmount(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(FORBIDDEN) && statement.has(BY_NAME) && statement.has(ACCEPT)) return FAILED;
  if (statement.near(BY_NAME, FORBIDDEN, 1) && !statement.isConditional) return FAILED;
  if (statement.has(NONE_AT_ALL) && statement.has(ACCEPT) && statement.modality.has('mag')) return FAILED;
  if (isListedAsIncome(statement) || statement.near(PAYERS, GIVE_NOTHING, FAR)) return FAILED;
  if (!statement.has(GOES_OFF)) return undefined;
  const isSaidOfGift =
    statement.near(GIFTS, GOES_OFF, FAR) ||
    isPaidByAnother(statement) ||
    followsQuestion(statement) ||
    refusesGift(statement);
  const isAnswer = asksForGift(statement) && (statement.has(ALL_OF_IT) || isYes(statement));
  if (!isSaidOfGift && !isAnswer) return undefined;
  if (statement.negates(GOES_OFF) || statement.has(NOT_TAKEN)) return undefined;
  if (statement.has(SOMETIMES)) return statement.has(ALL_OF_IT) ? cantTell('context-unclear') : undefined;
  if (statement.has(CONCEALED)) return undefined;
  return saysLimitNearby(statement, giftengrensOn(page.asOf)) || tellsLimit(page)
    ? cantTell('context-unclear')
    : FAILED;
}

/** "Elk bedrag dat u cadeau krijgt, hoe klein ook" below "Wat telt als inkomen?". */
function isListedAsIncome(statement: Statement): boolean {
  if (statement.kind !== 'item' || !statement.has(ALL_OF_IT) || statement.has(SOMETIMES)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  return above?.has(GOES_OFF) === true && !above.negates(GOES_OFF) && !above.has(NOT_TAKEN) && !above.has(SOMETIMES);
}

/** Elsewhere the page tells the limit of the day rightly: then a sentence on deducting is about what is above it, or the page is at odds with itself. */
const tellsLimit = once(({ statements, asOf }: Page): boolean => {
  const limit = giftengrensOn(asOf);
  return statements.some(
    (statement) =>
      statement.has(GIFTS) && statement.amounts.some(({ cents, per }) => cents === limit && per !== 'maand'),
  );
});

/** The sentence before or after names an amount or an exception, and is not wrong itself. */
function saysLimitNearby({ previous, next }: Statement, limit: number | undefined): boolean {
  return [previous, next].some(
    (near) =>
      near !== undefined &&
      judgeAmounts(limitsOf(near), limit, near) !== FAILED &&
      (near.amounts.length > 0 || (near.has(KEEP) && !near.has(TO_TELL) && !near.has(NOT_A_GIFT))),
  );
}
