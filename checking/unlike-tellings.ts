/**
 * When a statement that a mention hears is unlike all that people labelled telling it: on sites of municipalities one in thirteen of what
 * rules heard told something else. Then the page is not said to tell it, nor to be silent: a person reads the quote.
 */
import type { Statement } from '../language/statement.ts';
import { likenessOf } from './likeness/likeness.ts';
import tellings from './likeness/tellings.json' with { type: 'json' };

/** Log-odds, in steps, below which a statement is unlike one that tells it (`tests/corpus/sentences/README.md` has what was tried). */
const LEAST = -32;

/** Whether people labelled hardly anything like it telling; never for a mention that was not learned about. */
export function isUnlikeTellings({ id }: { readonly id: string }, statement: Statement): boolean {
  return (likenessOf(tellings, id, statement) ?? LEAST) < LEAST;
}
