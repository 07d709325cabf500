/** The share of the expected benefit that a statement gives as voorschot, and the least that it must be on a day. */
import { concept, either } from '../../language/concept.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Percentage } from '../../language/percentage.ts';
import type { Statement } from '../../language/statement.ts';
import { voorschotPercentageOn } from '../norms/voorschotpercentage.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { HUISHOUDEN, INKOMEN, TE_VERWACHTEN, VERLAGING, VERWACHTE_UITKERING } from '../words/voorschot-hoogte.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';

/** What is granted in the end. */
const GRANTED = concept('toekennen', 'toekennen', 'toegekend', 'kennen … toe');

/** "In 90 procent van de gevallen": a share of people, not of money. */
const OF_PEOPLE = concept(
  'van de gevallen',
  'van de gevallen',
  'van alle gevallen',
  'van de mensen',
  'van de aanvra*',
  'van alle aanvra*',
  'van onze aanvra*',
  'van de inwoners',
  'van de klanten',
  'van deze mensen',
  'van hen',
  'van onze',
  'van die tijd',
  'van de tijd',
  'van de *termijn',
);

/** Smaller percentages are mostly holiday pay, interest or what is held back. */
const LEAST_SHARE = 30;
/** "Een kwart van de norm": of the benefit itself, in the clause of the voorschot. */
const LEAST_OF_BENEFIT = 10;
const WHOLE = 100;

/** "Wie 20% van de norm verdient, krijgt 75% als voorschot": worked out for somebody's income. */
const EXAMPLE = concept('verdient', 'verdient', 'verdien', 'bijverdient', 'rekenvoorbeeld');

/** "Eén medewerker hanteerde een eigen grens van 70%": what was done. */
const WAS_USED = concept('hanteerde', 'hanteerde', 'hanteerden', 'rekende');

/** Percentages from 30 up to but not including 100 that are not about settling the voorschot or lowering the benefit. */
export function sharesOf(statement: Statement): readonly Percentage[] {
  const other = [...statement.find(VERREKENEN), ...statement.find(VERLAGING)];
  const settles = statement.has(VERREKENEN);
  if (statement.has(EXAMPLE) || statement.has(WAS_USED) || answersHowToSettle(statement)) return [];
  return statement.percentages
    .map((share) => leftOf(share, statement))
    .filter((share) => {
      if (share.value >= WHOLE || (share.value < LEAST_SHARE && !isSmallShare(share, statement))) return false;
      if (share.bound === 'atLeast') return true;
      if (statement.find(OF_PEOPLE).some(({ start }) => start === share.end)) return false;
      if (other.some((at) => statement.sameClause(at, share) && !isGivenFirst(share, at.start, statement)))
        return false;
      if (isOfIncome(share, statement)) return false;
      return (
        !settles ||
        isGivenFirst(share, Infinity, statement) ||
        (statement.sameClause(VERWACHTE_UITKERING, share) && !statement.sameClause(GRANTED, share))
      );
    });
}

function isSmallShare(share: Percentage, statement: Statement): boolean {
  if (share.value < LEAST_OF_BENEFIT || statement.negates(share) || statement.has(VERREKENEN)) return false;
  if (statement.words.some(({ plain }, at) => LESS.has(plain) || (plain === 'met' && at === share.start - 1)))
    return false;
  if (![UITKEREN, ELK_VOORSCHOT].some((each) => statement.sameClause(each, share))) return false;
  const of = { start: share.end, end: share.end + 1 };
  return statement.words[share.end]?.plain === 'van' && statement.near(of, VERWACHTE_UITKERING, 2);
}

/** "Moet ik het terugbetalen? U houdt 90 procent van de norm over." */
const answersHowToSettle = (statement: Statement): boolean =>
  statement.previous?.isQuestion === true && statement.previous.has(VERREKENEN) && !statement.has(ELK_VOORSCHOT);

/** "Wij betalen 90 procent van de norm en verrekenen dat later": given before what it is settled with. */
function isGivenFirst(share: Percentage, settled: number, statement: Statement): boolean {
  const isApart = statement.words.slice(share.end, settled).some(({ plain }) => plain === 'en');
  return isApart && statement.find(UITKEREN).some(({ end }) => end <= share.start && share.start - end <= GIVEN_REACH);
}

/** Words between "wij betalen" and the share. */
const GIVEN_REACH = 4;

/** "Een tiende onder uw uitkering", "hooguit 5 procent lager dan de norm": what is left of it. */
function leftOf(share: Percentage, statement: Statement): Percentage {
  if (MINUS.has(statement.words[share.start - 1]?.plain ?? '') && statement.has(VERWACHTE_UITKERING))
    return { ...share, value: WHOLE - share.value };
  if (isButFor(share, statement)) return { ...share, value: WHOLE - share.value };
  const less = statement.words[share.end]?.plain ?? '';
  if (!LESS.has(less) || !statement.near({ start: share.end, end: share.end + 1 }, VERWACHTE_UITKERING, LESS_THAN))
    return share;
  return { ...share, value: WHOLE - share.value, bound: OTHER_BOUND.get(share.bound) ?? share.bound };
}

/** "De hele norm op tien procent na". */
const isButFor = ({ start, end }: Percentage, { words }: Statement): boolean =>
  words[start - 1]?.plain === 'op' && words[end]?.plain === 'na';

/** "De norm min 10 procent". */
const MINUS: ReadonlySet<string> = new Set(['min', 'minus']);
const LESS: ReadonlySet<string> = new Set(['onder', 'lager', 'minder']);
/** Words in "lager dan uw latere uitkering". */
const LESS_THAN = 4;
const OTHER_BOUND: ReadonlyMap<Percentage['bound'], Percentage['bound']> = new Map([
  ['atMost', 'atLeast'],
  ['atLeast', 'atMost'],
]);

/** "70 procent van de gehuwdennorm", but not "voor gehuwden 80 procent van de te verwachten bijstand". */
function isOfIncome(share: Percentage, statement: Statement): boolean {
  if (statement.sameClause(ELK_VOORSCHOT, share) || isOfExpected(share, statement)) return false;
  if (statement.sameClause(INKOMEN, share)) return true;
  const households = statement.find(HUISHOUDEN).filter((at) => statement.sameClause(at, share));
  return households.some(({ start }) => start >= share.end || share.value <= LARGEST_NORM);
}

/** The norm of somebody alone, in percent of that of a couple. */
const LARGEST_NORM = 70;

/** "80 procent van de bijstand die u vermoedelijk krijgt": only a voorschot is a share of what is not granted yet. */
function isOfExpected(share: Percentage, statement: Statement): boolean {
  if (statement.words[share.end]?.plain !== 'van') return false;
  const named = [TE_VERWACHTEN, OF_WHAT].map((each) => statement.find(each));
  return named.every((spans) => spans.some(({ start }) => start >= share.end && start - share.end <= EXPECTED_REACH));
}

const OF_WHAT = either('waarvan', VERWACHTE_UITKERING, concept('bedrag', 'bedrag dat u', 'bedrag waar', 'wat u'));

/** Words between the share and what it is a share of. */
const EXPECTED_REACH = 9;

/** Gives a share of a benefit that is not granted yet. */
export const givesOfExpected = (statement: Statement): boolean =>
  statement.percentages.length > 0 &&
  statement.has(TE_VERWACHTEN) &&
  sharesOf(statement).some((share) => isOfExpected(share, statement));

/** The least share in percent for the day that the statement names, else for `asOf`; undefined before 2018. */
export function shareOn(statement: Statement, asOf: IsoDate): number | undefined {
  return voorschotPercentageOn(dayOf(statement, asOf));
}

/** A named period that is over counts with its last day, one to come with its first; else today. */
function dayOf({ dates }: Statement, asOf: IsoDate): IsoDate {
  const [date] = dates;
  if (date === undefined) return asOf;
  if (date.role === 'until' || (date.role === 'in' && date.last < asOf)) return date.last < asOf ? date.last : asOf;
  return date.first > asOf ? date.first : asOf;
}
