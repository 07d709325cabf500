/**
 * When the monitor may say "klopt niet": a claim of the rules that counts, the sentence itself, and law in force that a fault may rest
 * on. Everything else that people called wrong is shown more mildly. Pure.
 */
import { basesInForce, mayFail } from '../../checking/law-in-force.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Standing } from './standing.ts';

export interface Accused {
  /** Undefined for a finding outside the rules, or of a rule that is no more. */
  readonly rule: Rule | undefined;
  readonly quote: string | undefined;
}

/** @param day of release: the law of that day counts */
export function fair(standing: Standing, { rule, quote }: Accused, day: string): Standing {
  if (standing !== 'wrong') return standing;
  if (rule === undefined || quote === undefined) return 'reported';
  // What the page should tell cannot be wrong, only unclear; a question is a matter of opinion.
  if (rule.kind !== 'claim') return 'unclear';
  const hasLaw = mayFail(basesInForce(rule, day as IsoDate));
  return rule.status === 'active' && hasLaw ? 'wrong' : 'reported';
}
