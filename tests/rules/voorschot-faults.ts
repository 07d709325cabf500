/** A sentence on the voorschot with the faults in it, and those that the rules find. */

import type { Example } from '../../rules/rule.ts';
import { voorschot } from '../../rules/voorschot/index.ts';
import { checkExample } from './example-page.ts';

export interface Faulty extends Pick<Example, 'html' | 'asOf'> {
  /** Claims that must end in `failed`, without "voorschot-"; no other may. */
  readonly wrong: readonly string[];
}

/** Claims that failed, without "voorschot-". */
export const faultsIn = (example: Pick<Example, 'html' | 'asOf'>): readonly string[] =>
  checkExample(example, voorschot)
    .results.filter(({ outcome }) => outcome === 'failed')
    .map(({ ruleId }) => ruleId.replace('voorschot-', ''));
