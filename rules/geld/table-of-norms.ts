/** Rows that are norms to the cent of one half-year, for different households: nothing else they can be, whatever heading is nearest. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type NormName, normsOfAmount } from '../norms/norm.ts';
import { once } from '../once.ts';
import { NORM, NOT_A_NORM, SINGLE_PARENT } from '../words/geld.ts';
import { rowsBeside } from './rows-beside.ts';

/** To the cent. */
const PRECISION = 2;

const CORE: ReadonlySet<NormName> = new Set(['alleenstaande', 'gehuwden', 'jongere']);
const OLD: ReadonlySet<NormName> = new Set(['aow-alleenstaande', 'aow-gehuwden']);
const BIJSTAND = concept('bijstand', 'bijstand*');

/** Whether it stands in a table of norms, on a page that is called after the bijstand or its norms. */
export const isInTableOfNorms = once((statement: Statement): boolean => {
  const title = statement.headings[0];
  if (title === undefined || ![NORM, BIJSTAND].some((each) => title.has(each)) || title.has(NOT_A_NORM)) return false;
  if ([statement, statement.intro].some((each) => each?.has(NOT_A_NORM))) return false;
  const own = normsIn(statement, (name) => CORE.has(name) || OLD.has(name));
  if (own.length === 0) return false;
  const beside = rowsBeside(statement).flatMap((each) => normsIn(each, (name) => CORE.has(name)));
  return own.some((norm) => beside.some(({ name, period }) => name !== norm.name && period.from === norm.period.from));
});

/** "Voor alleenstaanden is dat € 1.369,06 en voor gehuwden € 1.955,80": to the cent, of one half-year. */
export function isPairOfNorms(statement: Statement): boolean {
  const own = normsIn(statement, (name) => CORE.has(name));
  return own.some((one) => own.some(({ name, period }) => name !== one.name && period.from === one.period.from));
}

/** "Alleenstaand met kind | € 1.640,25" between the norms of one who is alone and of a couple: an amount of the same kind. */
export function isParentBesideNorms(statement: Statement): boolean {
  if (statement.kind !== 'row' || !statement.has(SINGLE_PARENT) || statement.amounts.length !== 1) return false;
  if ([statement, statement.intro, ...statement.headings].some((each) => each?.has(NOT_A_NORM))) return false;
  const beside = rowsBeside(statement).flatMap((each) => normsIn(each, (name) => CORE.has(name)));
  return new Set(beside.map(({ name }) => name)).size > 1;
}

/** "4 personen | € 783,40" below the norms for two and three of one half-year: an amount of the same kind. */
export function isSharerBesideNorms(statement: Statement): boolean {
  const { kind, amounts, percentages, words } = statement;
  if (kind !== 'row' || amounts.length !== 1 || percentages.length > 0 || (amounts[0]?.cents ?? 0) % 100 === 0)
    return false;
  if (!/^[2-8]$/.test(words[0]?.plain ?? '') && !NUMBERS.has(words[0]?.plain ?? '')) return false;
  if ([statement, statement.intro, statement.headings.at(-1)].some((each) => each?.has(NOT_A_NORM))) return false;
  const beside = rowsBeside(statement).filter((each) => each.amounts.length === 1);
  const froms = beside.flatMap((each) =>
    normsIn(each, (name) => name === 'kostendeler').map(({ period }) => period.from),
  );
  return froms.some((from) => froms.indexOf(from) !== froms.lastIndexOf(from));
}

const NUMBERS: ReadonlySet<string> = new Set(['twee', 'drie', 'vier', 'vijf']);

function normsIn({ amounts }: Statement, is: (name: NormName) => boolean) {
  return amounts
    .filter(({ cents }) => cents % 100 !== 0)
    .flatMap(({ cents }) => normsOfAmount(cents, PRECISION))
    .filter(({ name }) => is(name));
}
