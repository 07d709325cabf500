/** Whether a statement says that the bijstand is higher because there is a child, or lower without one: since 2015 it is neither. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { affirms, questionAnswered } from '../surroundings.ts';
import {
  ASSETS,
  BENEFIT,
  CHILD,
  CHILD_BUDGET,
  COST_SHARING,
  COUPLE,
  HIGHER_NORM,
  LOWER,
  NORM,
  OTHER_ALLOWANCE,
  SAME,
  SINGLE,
  SINGLE_PARENT,
  STATE_PENSION_AGE,
  THAN_CHILDLESS,
} from '../words/geld.ts';
import { isMeasure, isMeasuredByThem, isOnSingleParents, isSingleParent } from './single-parents.ts';

export const NOT_HIGHER = concept(
  'niet hoger',
  'niet hoger',
  'niet meer',
  'geen hogere',
  'geen extra',
  'geen toeslag',
  'geen apart*',
  'niet vanzelf',
  'niet altijd',
);

/** Artikel 24a, since 2026. */
const NEW_RISE = concept('partner zonder recht', 'toeslagpartner', 'partner … geen recht', '24a', 'ander* partner');

export const BIJSTAND = concept('bijstand', 'bijstand');

/** The benefit is more, and it is a child that makes it so or a single parent who gets it. */
export function isMoreForChild(statement: Statement, page: Page): boolean {
  if (statement.modality.has('kan') || isOfOtherMoney(statement, page)) return false;
  if (statement.has(NOT_HIGHER) || statement.has(SAME) || isMeasuredByThem(statement)) return false;
  if (isMoreThanChildless(statement) && isOnSingleParents(statement)) return true;
  if (!isAffirmedOfBenefit(statement, HIGHER_NORM) || isOfOtherPeople(statement)) return false;
  if (statement.has(LEAVES) || isYearlyRise(statement)) return false;
  return statement.near(BECAUSE, CHILD, 4) || isParentBefore(statement);
}

/** "Meer dan een alleenstaande zonder kinderen": of the benefit, in its own words or in those that it stands under. */
function isMoreThanChildless(statement: Statement): boolean {
  if (!statement.has(THAN_CHILDLESS) || !affirms(statement, HIGHER_NORM)) return false;
  return [statement, statement.previous, ...statement.headings].some((each) =>
    OF_BENEFIT.some((what) => each?.has(what)),
  );
}

/** "U bent geen alleenstaande ouder meer. Uw norm daalt", "een alleenstaande krijgt een lagere norm dan een alleenstaande ouder". */
export function isLessWithoutChild(statement: Statement, page: Page): boolean {
  if (statement.modality.has('kan') || !isAffirmedOfBenefit(statement, LOWER)) return false;
  if (isOfOtherMoney(statement, page) || isOfOtherPeople(statement)) return false;
  const places = placesOf(statement);
  if (isMeasuredByThem(statement) && statement.near(SINGLE, THAN, NEAR)) return true;
  if (places.some((each) => each.has(NO_LONGER_PARENT))) return true;
  if (statement.has(TURNS_18) && places.some((each) => each.has(SINGLE_PARENT))) return true;
  return statement.near(TO, SINGLE, 5) && places.some((each) => each.has(CHILD) || each.has(SINGLE_PARENT));
}

/** One who is alone here and has a child in the words before it, or both before it. */
function isParentBefore(statement: Statement): boolean {
  const before = placesOf(statement).slice(1);
  if (!statement.find(SINGLE).every((who) => isMeasure(statement, who))) return before.some((each) => each.has(CHILD));
  return before.some(isSingleParent);
}

/** The statement, and what it goes on from. */
function placesOf(statement: Statement): readonly Statement[] {
  const { previous, headings } = statement;
  return [statement, previous, questionAnswered(statement), headings.at(-1)].filter((each) => each !== undefined);
}

/** Of what is not the norm, or of the rise that the law knows since 2026. */
function isOfOtherMoney(statement: Statement, page: Page): boolean {
  const places = placesOf(statement);
  if (places.some((each) => OTHER_MONEY.some((other) => each.has(other)))) return true;
  return isNewRise(statement, page);
}

/** Below "Heeft uw partner geen recht op bijstand?": the one rise for a child that the law knows. */
export function isNewRise(statement: Statement, page: Page): boolean {
  return [...placesOf(statement), ...sectionBefore(statement, page, FEW)].some((each) => each.has(NEW_RISE));
}

/** Of a couple, or of who shares a home. */
function isOfOtherPeople(statement: Statement): boolean {
  return isOfOtherAge(statement) || placesOf(statement).some((each) => each.has(COUPLE) || each.has(COST_SHARING));
}

/** Of the young, the old or grown children. */
export function isOfOtherAge(statement: Statement): boolean {
  const { audience } = statement;
  if (audience?.to !== undefined && audience.to < ADULT) return true;
  return placesOf(statement).some(
    (each) => each.has(GROWN) || each.has(STATE_PENSION_AGE) || each.ages.some(({ from = 0 }) => from >= ADULT),
  );
}

/** "De norm is per 1 juli verhoogd": for everybody. */
export function isYearlyRise(statement: Statement): boolean {
  return (statement.has(EVERY_YEAR) || statement.dates.length > 0) && !statement.has(THAN);
}

/** Sentences before it that may tell in which case. */
const FEW = 4;
const ADULT = 21;
const LIMIT = concept('grens', '*grens', '*grenzen');
const LEAVES = concept('uit huis', 'uit huis', 'verhui*', 'vertrek*', 'stude*');
const EVERY_YEAR = concept('elk jaar', 'elk jaar', 'ieder jaar', 'elk half*', 'ieder half*', 'jaarlijks*', 'mee met');
const GROWN = concept('volwassen', 'volwassen*', 'meerderjarig*', 'medebewoner*', 'huisgeno*', 'alimentatie*');
const OTHER_MONEY: readonly Concept[] = [ASSETS, OTHER_ALLOWANCE, CHILD_BUDGET, LIMIT];

/** "Een hogere norm", "uw norm is … hoger": more or less of the benefit, not of what else stands beside it. */
function isAffirmedOfBenefit(statement: Statement, change: Concept): boolean {
  return statement
    .find(change)
    .some(
      (span) =>
        (!statement.negates(span) || deniesOnlyParent(statement)) &&
        (OF_BENEFIT.some((what) => isOf(statement, span, what)) ||
          (isOf(statement, span, SUM) && placesOf(statement).some((each) => OF_BENEFIT.some((of) => each.has(of))))),
    );
}

/** "U bent geen alleenstaande ouder meer en uw norm daalt". */
function deniesOnlyParent(statement: Statement): boolean {
  return statement.has(NO_LONGER_PARENT) && statement.words.filter(({ plain }) => DENIES.has(plain)).length === 1;
}

const DENIES: ReadonlySet<string> = new Set(['geen', 'niet']);

const SUM = concept('bedrag', 'bedrag', 'maandbedrag');
const OF_BENEFIT: readonly Concept[] = [NORM, BENEFIT, BIJSTAND];

function isOf(statement: Statement, change: Span, what: Concept): boolean {
  const isAttribute = statement.words[change.end - 1]?.plain.endsWith('e') === true;
  return statement.find(what).some((span) => {
    if (isAttribute) return span.start >= change.start && span.start - change.end <= 1;
    return statement.near(change, span, NEAR);
  });
}

/** Words between the norm and what is said of it: "uw norm wordt omdat u een kind hebt verhoogd". */
const NEAR = 9;

const BECAUSE = concept('door', 'door', 'vanwege', 'wegens', 'omdat', 'doordat', 'dankzij', 'met', 'in verband');
/** "Zodra uw jongste kind 18 wordt": the norm of one who is alone stays as it is. */
const TURNS_18 = concept(
  '18 wordt',
  ...['kind', 'zoon', 'dochter'].flatMap((child) => [
    `${child} 18 wordt`,
    `${child} 18 jaar wordt`,
    `${child} … 18 is`,
  ]),
);
const THAN = concept('dan', 'dan');
const TO = concept('naar', 'naar');
export const NO_LONGER_PARENT = concept(
  'geen alleenstaande ouder meer',
  'geen alleenstaande … meer',
  'niet meer … alleenstaande',
  'niet langer … alleenstaande',
  'norm … alleenstaande ouder* vervalt',
  'norm vervalt',
);

/** "Krijgt meer", and not what of: neither "meer tijd" nor "meer toeslagen", nor "geen alleenstaande ouder meer". */
export function getsMore({ words }: Statement): boolean {
  return words.some(
    ({ plain }, at) =>
      plain === 'meer' &&
      MORE_BY_ITSELF.has(words[at + 1]?.plain ?? 'dan') &&
      !words.slice(0, at).some(({ plain: before }) => before === 'geen' || before === 'niet'),
  );
}

const MORE_BY_ITSELF: ReadonlySet<string> = new Set(['dan', 'omdat', 'als', 'want', 'per']);
