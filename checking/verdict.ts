import type { Statement } from '../language/statement.ts';
import type { Outcome, Reason } from '../rules/outcome.ts';
import type { Link } from '../rules/rule.ts';

/** What a runner found, before it is written down as a result with quotes. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  /** B1 Dutch: which part is missing, for `incomplete`. */
  readonly missing?: string;
  readonly quotes: readonly Statement[];
  /** A link that tells it. */
  readonly link?: Link;
}
