/**
 * When a statement that fails a rule is unlike all that people labelled wrong for it. Rules and the other doubts know the look-alikes that
 * somebody thought of; this one was learned, and doubts what nobody thought of. It never accuses.
 */
import type { Statement } from '../../language/statement.ts';
import faults from '../likeness/faults.json' with { type: 'json' };
import { likenessOf } from '../likeness/likeness.ts';

/** Log-odds, in steps, below which a statement is unlike a fault: one in a thousand (`tests/corpus/right/README.md` has what was tried). */
const LEAST = -28;

/** Whether people labelled hardly anything like it wrong; never for a rule that was not learned about. */
export function isUnlikeFaults({ id }: { readonly id: string }, statement: Statement): boolean {
  return (likenessOf(faults, id, statement) ?? LEAST) < LEAST;
}
