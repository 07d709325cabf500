/**
 * When a statement that fails a rule is unlike all that people labelled wrong for it. Rules and the other doubts know the look-alikes that
 * somebody thought of; this one was learned from labelled pages (`npm run likeness`), and doubts what nobody thought of. It never accuses.
 */
import type { Statement } from '../../language/statement.ts';
import { FEATURES, featuresOf } from './features.ts';
import likeness from './likeness.json' with { type: 'json' };

/** One letter a feature; this one weighs nothing, and each further on in the alphabet a step more. */
const NOTHING = 'h'.charCodeAt(0);
/** Steps that a feature weighs at most, to either side. */
export const MOST_STEPS = 7;
/** Steps in one unit of log-odds. Whole steps, so that every browser decides alike. */
export const STEPS = 4;
/** Log-odds, in steps, below which a statement is unlike a fault: one in a thousand (`tests/corpus/right/README.md` has what was tried). */
const LEAST = -28;

const LEARNED: ReadonlySet<string> = new Set(likeness.rules);

/** Whether people labelled hardly anything like it wrong; never for a rule that it did not learn about. Takes time linear in the statement. */
export function isUnlikeFaults({ id }: { readonly id: string }, statement: Statement): boolean {
  if (!LEARNED.has(id)) return false;
  let steps = likeness.bias;
  for (const feature of featuresOf(id, statement)) steps += likeness.weights.charCodeAt(feature) - NOTHING;
  return steps < LEAST;
}

/** The letters of these weights (log-odds), one a feature. */
export function lettersOf(weights: Float32Array): string {
  if (weights.length !== FEATURES) throw new Error(`${weights.length} weights for ${FEATURES} features`);
  return Array.from(weights, (weight) => {
    const steps = Math.round(weight * STEPS);
    return String.fromCharCode(NOTHING + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));
  }).join('');
}
