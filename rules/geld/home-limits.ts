/** Which amounts are put as the value of a home that stays free. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { periodsOfVermogensgrens } from '../norms/vermogensgrenzen.ts';
import { LIMITED } from '../words/geld/asset-limits.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import { HOME, MAY_HAVE, OWN_HOME } from '../words/geld.ts';

/** Above this no limit is one for people; euro cents. */
export const MOST_OF_PEOPLE = 30_000_00;

/** So much can be nothing but the value of a home. */
export function limitsHome(statement: Statement): boolean {
  const { previous, amounts } = statement;
  if (statement.has(OWN_HOME)) return amounts.some(({ cents }) => cents > MOST_OF_PEOPLE);
  return (statement.has(HOME) || previous?.has(HOME) === true || tellsValue(previous)) && namesKnownLimit(statement);
}

/** "Ook uw huis telt voor wat het waard is. Hoogstens € 67.500 blijft vrij." */
export function goesOnAboutHome(statement: Statement): boolean {
  const { previous } = statement;
  if (!tellsValue(previous) && previous?.has(LEFT_OUT) !== true) return false;
  return [LIMITED, LEFT_OUT].some((each) => statement.has(each)) && limitsHome(statement);
}

/** A home of one's own, or a home with a limit. */
export function namesHome(statement: Statement): boolean {
  return statement.has(OWN_HOME) || (statement.has(HOME) && statement.has(MAY_HAVE));
}

const namesKnownLimit = ({ amounts }: Statement): boolean =>
  amounts.some(({ cents }) => cents > MOST_OF_PEOPLE && periodsOfVermogensgrens(cents, 0).length > 0);

/** Tells of a home as something that is worth money, not as where one lives. */
const tellsValue = (statement: Statement | undefined): boolean =>
  statement?.has(VALUE) === true && (statement.has(HOME) || statement.has(OWN_HOME));

const VALUE = concept('waarde', '*waarde', 'waard');
