/** Rows of a table that sets times, schemes or right and wrong side by side: which cell holds for whom is for a person to read. */
import { concept } from '../../language/concept.ts';
import type { IsoDate } from '../../language/date.ts';
import { closesWith } from '../../language/edges.ts';
import { namesSeveralSchemes } from '../../language/schemes.ts';
import type { Statement } from '../../language/statement.ts';

/** Heads of columns that set what was beside what is, what holds beside what does not, or our land beside its neighbours. */
const SIDES = concept(
  'zijden',
  ...['oud', 'oude', 'nieuw', 'nieuwe', 'vroeger', 'vorig jaar', 'was'],
  ...['niet', 'fout', 'fouten'],
  ...['België', 'Duitsland'],
);
const NOW = concept('nu', 'nu');
/** "Nu, per maand" above one amount a row tells from when the amounts are, and sets nothing beside them. */
const OF_AMOUNT = concept('per maand', 'per maand', 'bedrag', 'netto');
/** The last column counts how often something was found: what is counted need not hold. */
const COUNT = concept('aantal', 'aantal');

/** "Tot en met 2025 | Nu", "Bbz | Bijstand". */
export function isCompared({ kind, intro, amounts }: Statement, asOf: IsoDate): boolean {
  if (kind !== 'row' || intro === undefined) return false;
  return (
    intro.has(SIDES) ||
    (intro.has(NOW) && !((intro.has(OF_AMOUNT) || asksOfNow(intro)) && amounts.length === 1)) ||
    closesWith(intro, COUNT) ||
    namesSeveralSchemes(intro) ||
    comparesTimes(intro, asOf)
  );
}

/** "Hoeveel mag u nu hebben?" above one amount a row: today's, and nothing beside them. */
const asksOfNow = ({ text }: Statement): boolean => text.slice(0, text.indexOf('?') + 1).includes(' nu ');

function comparesTimes({ dates }: Statement, asOf: IsoDate): boolean {
  const isOver = dates.some(({ role, first, last }) =>
    role === 'until' ? last < asOf : role === 'in' && last < asOf && first < asOf,
  );
  return dates.length > 1 && (isOver || dates.some(({ first }) => first > asOf));
}
