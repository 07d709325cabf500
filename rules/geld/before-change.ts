/** "De norm is nu € 1.401,50. Vanaf 1 juli wordt dat € 1.419,46.", read after that day: written before the change, and right then. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';

const BECOMES = concept('wordt', 'wordt', 'worden', 'stijgt', 'stijgen', 'gaat … naar', 'gaan … naar');

export function isBeforeChange({ next }: Statement, { asOf }: Page): boolean {
  if (next === undefined || !next.has(BECOMES) || next.amounts.length === 0) return false;
  return next.dates.some(({ first, role }) => role !== 'until' && first <= asOf);
}
