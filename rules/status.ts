/** When a rule may say `failed` aloud: its status follows from figures on labelled pages and from its examples. Pure. */
import type { Rule } from './rule.ts';

/** What a rule did on the labelled pages. */
export interface Measured {
  /** Labelled faults found with an overlapping quote; for a mention, tellings found. */
  readonly right: number;
  /** False alarms; for a mention, found where it is not told. */
  readonly wrong: number;
  readonly missed: number;
  /** Pages with something for this rule: labelled as its subject, right or wrong, or spoken of by the rule. */
  readonly pages: number;
}

/** By rule id; the form of `measured.json`. Questions are not measured: a person answers them. */
export type MeasuredRules = Readonly<Record<string, Measured>>;

export const NOT_MEASURED: Measured = { right: 0, wrong: 0, missed: 0, pages: 0 };

const LEAST_PRECISION = 0.98;
/** From this many hits a precision means something; below it no false alarm is allowed. */
const ENOUGH_HITS = 20;
/** The second reader of a rule with few hits: examples that come close and must be left alone. */
const ENOUGH_NEAR_MISSES = 3;

/** The most a rule may claim on these figures: `active`, or `trial` when they do not carry it (yet). */
export function statusFollowing(
  { right, wrong }: Pick<Measured, 'right' | 'wrong'>,
  nearMisses: number,
): 'active' | 'trial' {
  if (right >= ENOUGH_HITS) return right / (right + wrong) >= LEAST_PRECISION ? 'active' : 'trial';
  return wrong === 0 && nearMisses >= ENOUGH_NEAR_MISSES ? 'active' : 'trial';
}

/** Examples that a rule must leave alone: of a claim those that do not fail, of a mention those that do not tell it. */
export function nearMissesOf({ kind, examples }: Pick<Rule, 'kind' | 'examples'>): number {
  const hit = kind === 'mention' ? 'passed' : 'failed';
  return examples.filter(({ expect }) => expect !== hit).length;
}
