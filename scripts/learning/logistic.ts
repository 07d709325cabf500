/** Logistic regression over features that are there or not, with steps that shrink by feature (AdaGrad; Duchi, Hazan and Singer 2011). */
import { FEATURES } from '../../checking/likeness/features.ts';

export interface Sample {
  readonly features: Int32Array;
  readonly isPositive: boolean;
}

/** How sure a model is that features are of a telling statement: 0 to 1. */
export type Model = (features: Int32Array) => number;

/** Log-odds that each feature adds to the bias. */
export interface Weights {
  readonly weights: Float32Array;
  readonly bias: number;
}

const ROUNDS = 4;
const STEP = 0.15;
const STEP_OF_BIAS = 0.02;
/** Few statements tell anything. */
const BIAS = -4;
/** An error this small teaches nothing. */
const LEAST_ERROR = 0.001;
const DECAY = 1e-5;

/** A model that learned from samples. */
export function learn(samples: readonly Sample[]): Model {
  const { weights, bias } = weigh(samples);
  return (features) => sureOf(weights, bias, features);
}

function sureOf(weights: Float32Array, bias: number, features: Int32Array): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Learns from samples, always in the same order, so that the same samples give the same weights. */
export function weigh(samples: readonly Sample[]): Weights {
  const weights = new Float32Array(FEATURES);
  const squares = new Float32Array(FEATURES).fill(1e-6);
  let bias = BIAS;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { features, isPositive } of shuffled(samples, round)) {
      const error = sureOf(weights, bias, features) - (isPositive ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      bias -= STEP_OF_BIAS * error;
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const gradient = error + DECAY * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (STEP * gradient) / Math.sqrt(square);
      }
    }
  return { weights, bias };
}

/** Another order in each round, the same in each run. */
function shuffled<T>(items: readonly T[], round: number): readonly T[] {
  const order = (at: number) => Math.imul(at + 1, 2654435761 + 2 * round) >>> 0;
  return items
    .map((item, at) => ({ item, place: order(at) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
