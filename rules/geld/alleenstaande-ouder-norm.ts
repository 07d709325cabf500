import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { normsOn } from '../norms/norm.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { isNamedAround } from '../surroundings.ts';
import {
  ALONE,
  ASSETS,
  BENEFIT,
  CHILD,
  CHILD_BUDGET,
  COUPLE,
  HEIGHT,
  HIGHER_NORM,
  LOWER,
  MAY_HAVE,
  NORM,
  OTHER_ALLOWANCE,
  SAME,
  SINGLE,
  SINGLE_PARENT,
  THAN_CHILDLESS,
  UNTIL_STATE_PENSION,
} from '../words/geld.ts';
import { SINGLE_PARENT_SAME_NORM } from './law.ts';
import {
  BIJSTAND,
  getsMore,
  isLessWithoutChild,
  isMoreForChild,
  isNewRise,
  isOfOtherAge,
  isYearlyRise,
  NO_LONGER_PARENT,
  NOT_HIGHER,
} from './more-for-child.ts';
import { normAmountsOf } from './norm-amounts.ts';
import { hasMoreThanSingle } from './parent-beside-single.ts';
import { COMPARED, isMeasuredByThem, isOnSingleParents, isSingleParent } from './single-parents.ts';

/** "Kan rekenen op": will get. */
const COUNT_ON = concept('rekenen op', 'rekenen op', 'aanspraak maken op');

const IF = concept('als', 'als', 'wanneer', 'indien');

/** Shares of the couple's norm that single parents had until 2015. */
const OLD_SHARES: ReadonlySet<number> = new Set([90, 20]);

export const alleenstaandeOuderNorm: ClaimRule = {
  id: 'alleenstaande-ouder-norm',
  kind: 'claim',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SINGLE_PARENT_SAME_NORM],
  assumptions: [
    'A rise under artikel 24a (since 2026, partner without a right) is not told as a higher norm for single parents.',
  ],
  text: {
    nl: {
      title: 'Alleenstaande ouders krijgen dezelfde bijstand als alleenstaanden',
      whatIsWrong:
        'De pagina zegt dat een alleenstaande ouder meer bijstand krijgt dan een alleenstaande. Dat klopt niet.',
      whatItMeansForYou:
        'U rekent misschien op meer bijstand. Het extra geld komt van de Belastingdienst. Vraag daar kindgebonden budget aan.',
      whatTheLawSays: 'De bijstand is voor een alleenstaande ouder even hoog als voor een alleenstaande.',
      goodExample:
        'Een alleenstaande ouder krijgt evenveel bijstand als een alleenstaande. Extra geld voor kinderen krijgt u via het kindgebonden budget van de Belastingdienst.',
    },
    en: {
      title: 'Single parents get the same bijstand as single people',
      whatIsWrong: 'The page says that a single parent gets a higher norm than a single person.',
    },
  },
  about: either('alleenstaande ouder of hogere norm', SINGLE_PARENT, HIGHER_NORM, LOWER, NORM, ALONE),
  schemes: ['bijstand', 'toeslagen', 'aow'],
  lookalikes: [
    'Extra money through the kindgebonden budget.',
    'The higher asset limit of single parents.',
    'Amounts of the inkomenstoeslag and other local schemes.',
    'The vrijlating of income for single parents.',
  ],
  judge(statement, page) {
    if (!isNamedAround(statement, PARENT) && statement.headings.at(-2)?.has(PARENT) !== true) return undefined;
    if (!isOnPension(statement, page) && (isLessWithoutChild(statement, page) || isMoreForChild(statement, page)))
      return FAILED;
    if (!isOnSingleParents(statement) || isMeasuredByThem(statement) || isOnPension(statement, page)) return undefined;
    if (isOldShareOfCouple(statement)) return FAILED;
    if (statement.has(ASSETS) || statement.has(OTHER_ALLOWANCE) || isNewRise(statement, page)) return undefined;
    if (statement.has(SAME) || statement.has(CHILD_BUDGET)) return statement.negates(SAME) ? FAILED : PASSED;
    if (hasHigherAmount(statement, page)) return FAILED;
    if (normAmountsOf(statement, page).some(({ verdict }) => verdict === 'right')) return PASSED;
    if (hasMoreThanSingle(statement, page)) return FAILED;
    if (!isAboutBenefit(statement) || isYearlyRise(statement)) return undefined;
    const shares = statement.percentages.filter(({ value }) => OLD_SHARES.has(value));
    if (shares.length > 0) return shares.some((share) => !statement.negates(share)) ? FAILED : PASSED;
    if (!isSingleParent(statement) && isOfOtherAge(statement)) return undefined;
    if (statement.has(NOT_HIGHER)) return PASSED;
    if (!statement.has(HIGHER_NORM) && !getsMore(statement)) return undefined;
    if (statement.negates(HIGHER_NORM)) return PASSED;
    if ((statement.modality.has('kan') && !statement.has(COUNT_ON)) || isOfOtherClause(statement)) return undefined;
    return followedByChildBudget(statement) && !comparesNorms(statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Alleenstaande ouders krijgen een hogere bijstandsnorm dan alleenstaanden.</p>',
      expect: 'failed',
      because: 'the norm is the same since 2015',
    },
    {
      html: '<p>Bent u alleenstaande ouder? Dan is uw situatie anders.</p><p>Een alleenstaande ouder krijgt een toeslag op de uitkering.</p>',
      expect: 'failed',
      quote: 'Een alleenstaande ouder krijgt een toeslag op de uitkering.',
      because: 'there is no supplement in the bijstand',
    },
    {
      html: '<h2>Bijstandsnormen</h2><ul><li>alleenstaande: 70% van de norm voor een paar</li><li>alleenstaande ouder: 90% van de norm voor een paar</li></ul>',
      expect: 'failed',
      quote: 'alleenstaande ouder: 90% van de norm voor een paar',
      because: 'the share of before 2015',
    },
    {
      html: '<h2>Hoogte van de bijstand</h2><ul><li>alleenstaande: € 1.419,46 per maand</li><li>alleenstaande ouder: € 1.825,01 per maand</li></ul>',
      expect: 'failed',
      quote: 'alleenstaande ouder: € 1.825,01 per maand',
      because: 'a higher amount than that of a single person',
    },
    {
      html: '<p>Een alleenstaande ouder krijgt dezelfde uitkering als een alleenstaande.</p>',
      expect: 'passed',
      because: 'says it right',
    },
    {
      html: '<p>Alleenstaande ouders krijgen extra geld via het kindgebonden budget van de Belastingdienst.</p>',
      expect: 'passed',
      because: 'the extra comes from the tax office',
    },
    {
      html: '<h2>Hoogte</h2><p>Alleenstaanden en alleenstaande ouders krijgen € 1.419,46 per maand.</p>',
      expect: 'passed',
      because: 'one amount for both',
    },
    {
      html: '<p>Alleenstaande ouders krijgen geen hogere uitkering.</p>',
      expect: 'passed',
      because: 'denies it',
    },
    {
      html: '<p>Voor alleenstaande ouders is de vermogensgrens hoger.</p>',
      expect: 'inapplicable',
      because: 'assets are another matter',
    },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><ul><li>alleenstaande: € 512</li><li>alleenstaande ouder: € 658</li></ul>',
      expect: 'inapplicable',
      because: 'amounts of another scheme',
    },
  ],
};

const PARENT = either('ouder of kind', SINGLE_PARENT, CHILD, NO_LONGER_PARENT, THAN_CHILDLESS);

/** "Alleenstaande ouder, 21 jaar tot AOW" is no pension. */
const isOnPension = (statement: Statement, page: Page): boolean =>
  page.schemeOf(statement) === 'aow' && !statement.has(UNTIL_STATE_PENSION);

/** "Uw norm is 90% van die van een echtpaar", whatever else one keeps. */
function isOldShareOfCouple(statement: Statement): boolean {
  if (!statement.has(COUPLE) || statement.has(ASSETS)) return false;
  return statement.percentages.some(
    (share) =>
      OLD_SHARES.has(share.value) &&
      statement.sameClause(share, NORM) &&
      statement.near(share, COUPLE, 5) &&
      !statement.negates(share),
  );
}

/** Words of a sentence that is no more than a label with its amount: "Alleenstaande ouder: € 1.622,24." */
const LABELLED = 6;

/** In a list or table of norms: a single parent's own amount, above that of a single person. One in a sentence is a wrong norm. */
function hasHigherAmount(statement: Statement, page: Page): boolean {
  const isLabelled = statement.kind !== 'sentence' || statement.words.length <= LABELLED;
  if (!isLabelled || statement.find(SINGLE).length > statement.find(SINGLE_PARENT).length) return false;
  return normAmountsOf(statement, page).some(
    ({ verdict, money }) =>
      (verdict === 'of-no-day' || verdict === 'of-another-day') &&
      money.bound === 'exact' &&
      isAbove(money.cents, page),
  );
}

function isAbove(cents: number, { asOf }: Page): boolean {
  const single = normsOn(asOf)?.find(
    ({ name, holidayAllowance }) => name === 'alleenstaande' && holidayAllowance === 'inclusive',
  );
  return single !== undefined && cents > single.cents;
}

/** About the bijstand or its norm: in its own words, or in those it stands under when it names a share of the norm or a higher amount. */
function isAboutBenefit(statement: Statement): boolean {
  if (statement.has(NORM) || statement.has(BENEFIT) || statement.near(HIGHER_NORM, BIJSTAND, 3)) return true;
  const isCompared = [statement, statement.previous].some((each) => each?.has(COMPARED_AMOUNT));
  const isOfOther = [ASSETS, OTHER_ALLOWANCE, CHILD_BUDGET].some((each) => statement.within(each));
  if ((isCompared || isMoreBelowHeight(statement)) && !isOfOther && !isNamedAround(statement, MAY_HAVE)) return true;
  return (
    statement.percentages.length > 0 && (statement.has(SINGLE) || statement.within(NORM) || statement.within(BENEFIT))
  );
}

/** "Een alleenstaande ouder krijgt meer", below "Hoogte van de uitkering". */
function isMoreBelowHeight(statement: Statement): boolean {
  const below = statement.headings.at(-1);
  if (!getsMore(statement) || below?.has(HEIGHT) !== true) return false;
  return [BENEFIT, NORM, BIJSTAND].some((each) => below.has(each));
}

/** "…, als de uitkering hoger is": the rise is a condition of something else. */
function isOfOtherClause(statement: Statement): boolean {
  const conditions = statement
    .find(IF)
    .filter((span) => ![SINGLE_PARENT, SINGLE].some((who) => statement.near(span, who, 0)));
  return conditions.some((span) => statement.sameClause(span, HIGHER_NORM));
}

/** "Uw norm is hoger dan die van een alleenstaande": no money of the tax office is meant. */
function comparesNorms(statement: Statement): boolean {
  return statement.has(NORM) || statement.has(COMPARED);
}

/** "Voor u geldt een apart, hoger bedrag", "een laag bedrag voor alleenstaanden, een hoger voor alleenstaande ouders". */
const COMPARED_AMOUNT = concept(
  'hoger bedrag',
  'hoger *bedrag',
  'hogere *bedrag',
  'bedragen … hoger',
  'bedrag hoger dan',
  'bedrag is hoger dan',
  'laag bedrag',
  'laagste bedrag',
  'lager bedrag',
  'tellen … bij',
  '*oudertoeslag',
);

function followedByChildBudget({ previous, next }: Statement): boolean {
  return [previous, next].some((near) => near?.has(CHILD_BUDGET));
}
