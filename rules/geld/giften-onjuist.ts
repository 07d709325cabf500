import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { giftengrensOn } from '../norms/giften.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, type Page } from '../rule.ts';
import { affirms, isNamedAround, isYes, questionAnswered } from '../surroundings.ts';
import { MORE } from '../words/geld/above-limit.ts';
import { FREE } from '../words/geld/earnings-myths.ts';
import {
  ACCEPT,
  AGAIN_MONTHLY,
  BY_NAME,
  CONCEALED,
  FORBIDDEN,
  FROM_GIVER,
  GEEN,
  GIVE_NOTHING,
  GIVERS,
  GOES_OFF,
  IT_IS_SO_MUCH,
  KEEP_NOTHING,
  LIMIT,
  NONE_AT_ALL,
  NOT_TAKEN,
  PAYERS,
  TO_TELL,
  UP_TO,
} from '../words/geld/gift-myths.ts';
import { ALL_OF_IT, GIFTS, KEEP, NOT_A_GIFT, SOMETIMES } from '../words/geld.ts';
import { isOfBefore, isOfOtherYear, judgeAmounts, limitsOf } from './gift-amounts.ts';
import { isFreeEveryMonth, takesAboveLow, takesRestOfQuestion, tellsLimit } from './gift-limit-of-page.ts';
import { asksForGift, FAR, followsQuestion, isAboutGifts, isNoGift, isOfGift, refusesGift } from './gift-subject.ts';
import { GIFTS_2026 } from './law.ts';

export const giftenOnjuist: ClaimRule = {
  id: 'giften-onjuist',
  kind: 'claim',
  status: 'active',
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
  about: either(
    'gift, grens of aftrek',
    IT_IS_SO_MUCH,
    AGAIN_MONTHLY,
    GIFTS,
    FROM_GIVER,
    LIMIT,
    GOES_OFF,
    UP_TO,
    KEEP,
    GIVE_NOTHING,
    FORBIDDEN,
  ),
  lookalikes: [
    'The food bank, which does not count at all.',
    'A local fund that gives money as a gift.',
    'Board paid by a child who lives in.',
    'Pages of before 2026: local policy.',
    '€ 100 a month on average.',
  ],
  judge(statement, page) {
    if (statement.has(BEFORE_COURT)) return undefined;
    const judged = judgeGifts(statement, page);
    return judged === FAILED && isOfBefore(statement, page) ? cantTell('outdated') : judged;
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

/** What befell somebody is no rule on gifts. */
const BEFORE_COURT = concept('rechter', 'rechter*', 'rechtbank', 'ophef', 'moest … terugbetalen');

/** A gift, or who gives. */
const GIVEN = either('gift of gever', GIFTS, BY_NAME, FROM_GIVER, PAYERS, GIVERS);

function judgeGifts(statement: Statement, page: Page): Judgement | undefined {
  if (!isNamedAround(statement, GIVEN) || isNoGift(statement)) return undefined;
  const limit = giftengrensOn(page.asOf);
  if (takesRestOfQuestion(statement, limit) || isFreeEveryMonth(statement, limit)) return FAILED;
  if (!isAboutGifts(statement)) return undefined;
  const amounts = limitsOf(statement);
  const [amount] = amounts;
  if (takesAboveLow(statement, page, limit)) return FAILED;
  if (amount !== undefined)
    return isOfOtherYear(statement, page) || isBesideLimit(statement, page)
      ? undefined
      : judgeAmounts(amounts, limit, statement);
  return limit === undefined ? undefined : judgeWithoutAmount(statement, page);
}

/** What the municipality leaves free besides, under a rule of its own. */
const ON_TOP = concept('bovendien', 'bovendien', 'bovenop', 'daarbovenop', 'los van', 'naast de');

/** "Giften met een bepaald doel": beside those of every kind, which the law has a limit for. */
const OF_A_KIND = concept(
  'van een soort',
  ...[
    'bepaald doel',
    'speciaal doel',
    'in natura',
    'voor studie',
    'voor werk',
    'voor de inrichting',
    'voor een opleiding',
  ],
);

function isBesideLimit(statement: Statement, page: Page): boolean {
  const { previous, next } = statement;
  if (statement.has(ON_TOP) || next?.has(ON_TOP)) return true;
  if (statement.has(BESIDE_IT))
    return previous?.amounts.some(({ cents }) => cents === giftengrensOn(page.asOf)) === true;
  return statement.has(OF_A_KIND) && tellsLimit(page);
}

const BESIDE_IT = concept('daarnaast', 'daarnaast');

/** Always deducted, or never allowed. */
function judgeWithoutAmount(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(FORBIDDEN) && statement.has(BY_NAME) && statement.has(ACCEPT)) return FAILED;
  if (statement.near(BY_NAME, FORBIDDEN, 1) && !statement.isConditional) return FAILED;
  if (acceptsNone(statement) || forbidsWhatIsAsked(statement)) return FAILED;
  if (isListedAsIncome(statement) || statement.near(PAYERS, GIVE_NOTHING, FAR)) return FAILED;
  if (freesNone(statement)) return doubtNear(statement, page) ?? FAILED;
  if (!statement.has(GOES_OFF)) return undefined;
  const isSaidOfGift =
    statement.near(GIFTS, GOES_OFF, FAR) ||
    (isOfGift(statement) && !statement.has(GIFTS)) ||
    followsQuestion(statement) ||
    refusesGift(statement);
  const isAnswer = asksForGift(statement) && (statement.has(ALL_OF_IT) || isYes(statement));
  if (!(isSaidOfGift || isAnswer) || isAboveLimit(statement)) return undefined;
  if (statement.negates(GOES_OFF) || statement.has(NOT_TAKEN)) return undefined;
  if (statement.has(SOMETIMES)) return statement.has(ALL_OF_IT) ? cantTell('context-unclear') : undefined;
  if (statement.has(CONCEALED)) return undefined;
  if (statement.has(GROCERIES) && statement.has(ALWAYS)) return FAILED;
  return doubtNear(statement, page) ?? FAILED;
}

/** What others buy counts for the limit as gifts do, wherever the page names that. */
const GROCERIES = concept('boodschappen', '*boodschappen');
const ALWAYS = concept('altijd', 'altijd', 'steeds', 'hele bedrag', 'volledige bedrag', 'helemaal', 'volledig');

/** "Krijgt u meer giften dan mag? Dan gaan die eraf": of what is above a limit, which the page has not named. */
function isAboveLimit(statement: Statement): boolean {
  return [statement, questionAnswered(statement)].some((each) => each !== undefined && affirms(each, MORE));
}

/** The limit is told beside it or elsewhere: then this is about what is above it, or the page is at odds with itself. */
function doubtNear(statement: Statement, page: Page): Judgement | undefined {
  const isTold = saysLimitNearby(statement, giftengrensOn(page.asOf)) || tellsLimit(page);
  return isTold ? cantTell('context-unclear') : undefined;
}

/** "Voor giften is er geen vrijstelling." */
function freesNone(statement: Statement): boolean {
  if (!statement.has(BY_NAME) || !statement.has(FREE) || !statement.negates(FREE)) return false;
  return !statement.has(SOMETIMES) && !statement.isConditional && !statement.has(TO_TELL);
}

/** "Mag ik geld van vrienden aannemen? Nee, dat mag niet." */
function forbidsWhatIsAsked(statement: Statement): boolean {
  if (!refusesGift(statement) || statement.words.length > SHORT || !statement.has(FORBIDDEN)) return false;
  const asked = questionAnswered(statement);
  return asked?.has(ACCEPT) === true && asked.modality.has('mag') && asked.amounts.length === 0;
}

/** Words of an answer that says no, and no more. */
const SHORT = 5;

/** "U mag niets van familie aannemen." */
function acceptsNone(statement: Statement): boolean {
  if (!statement.modality.has('mag') || statement.has(TO_TELL)) return false;
  if (statement.has(BY_NAME) && statement.has(KEEP_NOTHING)) return true;
  if (!statement.has(ACCEPT)) return false;
  return statement.has(NONE_AT_ALL) || (statement.has(GIFTS) && statement.near(GEEN, GIFTS, 1));
}

/** "Elk bedrag dat u cadeau krijgt, hoe klein ook" below "Wat telt als inkomen?". */
function isListedAsIncome(statement: Statement): boolean {
  if (statement.kind !== 'item' || !statement.has(ALL_OF_IT) || statement.has(SOMETIMES)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  return above?.has(GOES_OFF) === true && !above.negates(GOES_OFF) && !above.has(NOT_TAKEN) && !above.has(SOMETIMES);
}

/** The sentence or the item on gifts before or after names an amount or an exception, and is not wrong itself. */
function saysLimitNearby({ previous, next }: Statement, limit: number | undefined): boolean {
  return [previous, next].some(
    (near) =>
      near !== undefined &&
      !isOfOtherMoney(near) &&
      !(near.kind === 'item' && !near.within(BY_NAME)) &&
      !near.has(NONE_FREE) &&
      judgeAmounts(limitsOf(near), limit, near) !== FAILED &&
      (near.amounts.length > 0 || (near.has(KEEP) && !near.isQuestion && !near.has(TO_TELL) && !near.has(NOT_A_GIFT))),
  );
}

/** "Toeslagen hoeft u niet op te geven": what stays free beside gifts. */
const isOfOtherMoney = (near: Statement): boolean =>
  near.ownScheme !== undefined && near.ownScheme !== 'bijstand' && !near.has(GIFTS);

/** "Er is geen bedrag dat u vrij mag houden": no limit, but the want of one. */
const NONE_FREE = concept('geen bedrag', 'geen bedrag', 'geen vrij*', 'geen ruimte');
