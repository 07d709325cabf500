/** The figures that the checker has reached and may not fall below. */
import { figuresOf, type Score, totalOf } from './score.ts';

export interface FloorFigures {
  readonly claims: { readonly precision: number; readonly recall: number };
  readonly mentions: { readonly precision: number; readonly recall: number };
}

/** By folder of labelled pages. */
export type Floor = Readonly<Record<string, FloorFigures>>;

/** Figures of a score, rounded down to three decimals; nothing said counts as no mistake, nothing to find as all found. */
export function floorOf(score: Score): FloorFigures {
  const down = (value: number | null) => Math.floor((value ?? 1) * 1000) / 1000;
  const of = (counts: Score['claims']) => {
    const { precision, recall } = figuresOf(totalOf(counts));
    return { precision: down(precision), recall: down(recall) };
  };
  return { claims: of(score.claims), mentions: of(score.mentions) };
}
