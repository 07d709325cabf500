/**
 * How alike a statement is to what people labelled, by weights that were learned (`npm run likeness`). It only ever makes a judgement
 * milder: rules judge, and what is unlike all that was labelled is left to a person.
 */
import type { Statement } from '../../language/statement.ts';
import { FEATURES, featuresOf } from './features.ts';

/** Weights that were learned of one kind of label. */
export interface Likeness {
  /** Ids of the rules that were learned about. */
  readonly rules: readonly string[];
  /** In steps. */
  readonly bias: number;
  /** One letter a feature. */
  readonly weights: string;
}

/** This letter weighs nothing, and each further on in the alphabet a step more. */
const NOTHING = 'h'.charCodeAt(0);
/** Steps that a feature weighs at most, to either side. */
export const MOST_STEPS = 7;
/** Steps in one unit of log-odds. Whole steps, so that every browser decides alike. */
export const STEPS = 4;

/** Log-odds, in steps, that a statement is one of those; undefined for a rule that was not learned about. Takes time linear in the statement. */
export function likenessOf(learned: Likeness, rule: string, statement: Statement): number | undefined {
  if (!learned.rules.includes(rule)) return undefined;
  let steps = learned.bias;
  for (const feature of featuresOf(rule, statement)) steps += learned.weights.charCodeAt(feature) - NOTHING;
  return steps;
}

/** The letters of these weights (log-odds), one a feature. */
export function lettersOf(weights: Float32Array): string {
  if (weights.length !== FEATURES) throw new Error(`${weights.length} weights for ${FEATURES} features`);
  return Array.from(weights, (weight) => {
    const steps = Math.round(weight * STEPS);
    return String.fromCharCode(NOTHING + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));
  }).join('');
}
