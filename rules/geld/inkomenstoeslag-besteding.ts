import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import {
  BACK,
  BESIDES,
  BINDS,
  CONDITION,
  FOR_ONESELF,
  FOR_WHOM,
  FREE_TO_SPEND,
  MAY_WE_ASK,
  NOT_ALLOWED,
  NOT_DUE,
  NOT_MEANT,
  NOT_ON_WHAT,
  NOTHING_ELSE,
  NOTHING_MORE,
  OTHER_THING,
  PAID_AFTER,
  PAYS,
  PEOPLE,
  SOMETHING_ELSE,
  THE_SUPPLEMENT,
  TO_APPLY,
  WE_MAY_NOT,
} from '../words/geld/supplement-spending.ts';
import { BILLS, CHECKED, HAND_IN, INCOME_SUPPLEMENT, ONLY, RECEIPTS, SPEND, THINGS } from '../words/geld.ts';
import { INCOME_SUPPLEMENT_FREE } from './law.ts';
import { rowsBeside } from './rows-beside.ts';

/** Either the supplement itself, or the words of a sentence that follows it: "lever de bonnen in". */
const ABOUT = either('inkomenstoeslag, bon of besteden', INCOME_SUPPLEMENT, RECEIPTS, BILLS, SPEND, THINGS, BACK);

export const inkomenstoeslagBesteding: ClaimRule = {
  id: 'inkomenstoeslag-besteding',
  kind: 'claim',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [INCOME_SUPPLEMENT_FREE],
  assumptions: [
    'A purpose ("bedoeld voor grote uitgaven") is not a condition; a duty to spend or to show receipts is.',
  ],
  text: {
    nl: {
      title: 'De inkomenstoeslag mag u vrij besteden',
      whatIsWrong:
        'De pagina zegt dat u de inkomenstoeslag aan iets bepaalds moet uitgeven. Of dat u bonnen moet laten zien.',
      whatItMeansForYou: 'U bepaalt zelf waaraan u het geld uitgeeft. U hoeft geen bonnen te bewaren.',
      whatTheLawSays:
        'De inkomenstoeslag is een bedrag voor wie lang weinig geld heeft. De wet zegt niet waaraan u het moet uitgeven.',
      goodExample: 'U bepaalt zelf waaraan u de inkomenstoeslag uitgeeft. Wij vragen niet om bonnen.',
    },
    en: {
      title: 'The individuele inkomenstoeslag may be spent freely',
      whatIsWrong: 'The page says that the supplement must be spent on something, or asks for receipts.',
    },
  },
  about: ABOUT,
  schemes: ['inkomenstoeslag', 'bijstand', 'minimaregeling'],
  lookalikes: [
    'Examples of what people buy.',
    'Receipts for bijzondere bijstand, or a pass that can be used for some things only.',
    'Papers that go with the application.',
  ],
  judge(statement, page) {
    if (!isOnSupplement(statement, page) || statement.has(OTHER_THING) || followsOther(statement)) return undefined;
    if (statement.has(WE_MAY_NOT) || (statement.has(MAY_WE_ASK) && statement.words.at(-1)?.plain === 'niet'))
      return PASSED;
    if (statement.has(FREE_TO_SPEND)) return statement.negates(FREE_TO_SPEND) ? FAILED : PASSED;
    if (statement.has(RECEIPTS) || (statement.has(BILLS) && !statement.has(PAYS))) return judgeReceipts(statement);
    return judgeSpending(statement);
  },
  examples: [
    {
      html: '<h2>Individuele inkomenstoeslag</h2><p>De individuele inkomenstoeslag is bedoeld om duurzame goederen te vervangen; lever de aankoopbonnen binnen drie maanden bij ons in.</p>',
      expect: 'failed',
      because: 'receipts are asked',
    },
    {
      html: '<p>De inkomenstoeslag mag u alleen gebruiken voor een wasmachine of koelkast.</p>',
      expect: 'failed',
      because: 'it may be spent on anything',
    },
    {
      html: '<h2>Inkomenstoeslag</h2><p>U krijgt de inkomenstoeslag één keer per jaar. Bewaar de bonnen, want wij controleren waaraan u het geld uitgeeft.</p>',
      expect: 'failed',
      quote: 'Bewaar de bonnen, want wij controleren waaraan u het geld uitgeeft.',
      because: 'receipts are asked',
    },
    {
      html: '<p>U moet de inkomenstoeslag besteden aan grote uitgaven.</p>',
      expect: 'failed',
      because: 'it may be spent on anything',
    },
    {
      html: '<p>U bepaalt zelf waaraan u de inkomenstoeslag uitgeeft.</p>',
      expect: 'passed',
      because: 'says it right',
    },
    {
      html: '<h2>Inkomenstoeslag</h2><p>Bonnetjes van de inkomenstoeslag hoeft u niet in te leveren.</p>',
      expect: 'passed',
      because: 'no receipts',
    },
    {
      html: '<p>De inkomenstoeslag is vrij te besteden.</p>',
      expect: 'passed',
      because: 'says it right',
    },
    {
      html: '<h2>Inkomenstoeslag</h2><p>Veel mensen kopen van de inkomenstoeslag een wasmachine of winterjassen.</p>',
      expect: 'inapplicable',
      because: 'an example of use',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Lever de bonnen binnen drie maanden in.</p>',
      pageType: 'aanvullend',
      expect: 'inapplicable',
      because: 'bijzondere bijstand is for costs that are shown',
    },
    {
      html: '<h2>Inkomenstoeslag</h2><p>Stuur bij de aanvraag van de inkomenstoeslag uw loonstrook en rekeningen mee.</p>',
      expect: 'inapplicable',
      because: 'papers for the application',
    },
  ],
};

/** Names the supplement, or follows a sentence, stands in a list or under a heading that does. */
function isOnSupplement(statement: Statement, page: Page): boolean {
  const near = [statement, statement.intro, statement.previous, statement.headings.at(-1)];
  if (near.some((each) => each?.has(INCOME_SUPPLEMENT))) return true;
  const goesOn =
    statement.has(RECEIPTS) &&
    [statement.previous, statement.headings.at(-1)].some((each) => each?.has(THE_SUPPLEMENT) === true);
  const isBought = statement.has(RECEIPTS) && statement.previous?.has(SPEND) === true;
  if (!goesOn && !isBought && !statement.has(THE_SUPPLEMENT)) return false;
  return statement.within(INCOME_SUPPLEMENT) || page.schemeOf(statement) === 'inkomenstoeslag';
}

/** "Vraag ook het Jeugdfonds. Bewaar de bonnen." */
function followsOther(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.has(BESIDES)) return previous !== undefined;
  if (previous.has(AS_ASSET)) return true;
  const names = [INCOME_SUPPLEMENT, THE_SUPPLEMENT].some((each) => previous.has(each));
  return previous.has(OTHER_THING) && !names && !statement.has(INCOME_SUPPLEMENT);
}

/** "Een auto telt mee als vermogen. Bewaar de bon.": to show what it is worth. */
const AS_ASSET = concept('telt als bezit', ...['vermogen', 'bezit', 'spaargeld'].map((what) => `mee … ${what}`));

/** Receipts or bills asked of what was bought. */
function judgeReceipts(statement: Statement): Judgement | undefined {
  if (statement.has(TO_APPLY) || statement.has(FOR_ONESELF)) return undefined;
  const isBack = statement.has(WITHOUT_RECEIPTS) || !statement.negates(BACK);
  if (statement.has(BACK) && isBack && !statement.modality.has('hoeft-niet') && !isOfWrongPayment(statement))
    return FAILED;
  const isDenied = [RECEIPTS, BILLS, HAND_IN].some((each) => statement.negates(each));
  if (isDenied || statement.modality.has('hoeft-niet')) return PASSED;
  const isOfBought = [RECEIPTS, THINGS, SPEND, PAID_AFTER].some((each) => statement.has(each));
  return isOfBought && (statement.has(RECEIPTS) || statement.has(HAND_IN)) ? FAILED : undefined;
}

/** "Zonder bonnetjes volgt terugvordering." */
const WITHOUT_RECEIPTS = concept('zonder bon', 'zonder bon*', 'zonder aankoopbon*', 'zonder kassabon*');

/** Asked back because there was no right to it. */
function isOfWrongPayment(statement: Statement): boolean {
  return [statement, statement.previous].some((each) => each?.has(NOT_DUE));
}

/** "Alleen gebruiken voor", "alleen voor een wasmachine". */
function isOnlyFor(statement: Statement): boolean {
  const only = statement.find(ONLY).filter(({ start }) => statement.words[start - 1]?.plain !== 'niet');
  return only.some((each) => statement.near(each, SPEND) || statement.near(each, THINGS));
}

/** Itself, or the question that it answers: "Geeft u het aan iets anders uit? Dan betaalt u de toeslag terug." */
function isOnSpending(statement: Statement): boolean {
  const asked = statement.previous?.isQuestion ? statement.previous : undefined;
  return [SPEND, RECEIPTS, BILLS].some((each) => asked?.has(each)) || statement.has(SPEND);
}

/** "U besteedt de toeslag aan een wasmachine" below "Voorwaarden". */
function isListedAsDuty(statement: Statement): boolean {
  const above = statement.intro ?? statement.headings.at(-1);
  if (statement.kind !== 'item' || !statement.has(SPEND) || !statement.has(THINGS)) return false;
  if (above?.has(CONDITION) === true || above?.has(FOR_WHOM) === true) return true;
  if (statement.words[0]?.plain !== 'u' || statement.modality.size > 0 || statement.has(FOR_INSTANCE)) return false;
  return rowsBeside(statement).some(
    (each) => each.words[0]?.plain === 'u' && (each.ages.length > 0 || each.has(LITTLE)),
  );
}

/** "U bent 21 jaar of ouder", "u hebt drie jaar een laag inkomen": beside these it is one more condition. */
const LITTLE = concept('laag inkomen', 'inkomen', 'uitzicht op', 'vermogen');
const FOR_INSTANCE = concept('bijvoorbeeld', 'bijvoorbeeld', 'zelf');

/** "Wie er iets anders van koopt, krijgt volgend jaar niets." */
function losesByOther(statement: Statement): boolean {
  if (!statement.has(SOMETHING_ELSE) || statement.negates(SOMETHING_ELSE)) return false;
  return statement.has(SPEND) && statement.has(NOTHING_MORE);
}

/** "De toeslag is bestemd voor witgoed. U levert de bonnen in": a purpose that is checked is a duty. */
function isPurposeChecked(statement: Statement): boolean {
  const { next } = statement;
  if (!statement.has(PURPOSE) || !statement.has(THINGS) || next?.has(RECEIPTS) !== true) return false;
  return !statement.negates(PURPOSE) && judgeReceipts(next) === FAILED;
}

const PURPOSE = concept('bestemd voor', 'bestemd voor', 'bestemd om', 'bedoeld voor', 'bedoeld om');

/** "Niet toegestaan", "verboden"; not "niet verboden". */
function isForbidden(statement: Statement): boolean {
  return statement
    .find(NOT_ALLOWED)
    .some((span) => statement.words[span.start]?.plain === 'niet' || !statement.negates(span));
}

/** A duty to spend it on something. */
function judgeSpending(statement: Statement): Judgement | undefined {
  if (statement.has(TO_APPLY)) return undefined;
  if (!isOnSpending(statement) && !statement.has(THINGS)) return undefined;
  if (statement.has(NOTHING_ELSE) || losesByOther(statement) || isPurposeChecked(statement)) return FAILED;
  if (statement.has(NOT_MEANT) && statement.has(SPEND) && !statement.has(PEOPLE))
    return isForbidden(statement) ? FAILED : cantTell('context-unclear');
  if (statement.negates(BINDS) || statement.has(NOT_ON_WHAT)) return PASSED;
  if (statement.modality.has('hoeft-niet')) return undefined;
  if (statement.has(PEOPLE)) return undefined;
  if (statement.has(BACK) && isOfWrongPayment(statement)) return undefined;
  if (statement.has(BACK)) return isOnSpending(statement) && !statement.negates(BACK) ? FAILED : undefined;
  if (statement.has(CHECKED) && statement.has(SPEND)) {
    const isNone = statement.kind === 'row' && statement.words.at(-1)?.plain === 'geen';
    return isNone || statement.negates(CHECKED) ? PASSED : FAILED;
  }
  if (statement.negates(SPEND)) return statement.modality.has('mag') ? FAILED : undefined;
  const isBound =
    statement.modality.has('moet') || statement.has(CONDITION) || isOnlyFor(statement) || isListedAsDuty(statement);
  return isBound ? FAILED : undefined;
}
