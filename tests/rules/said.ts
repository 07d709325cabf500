/** A sentence as a page may say it, with the rule that hears it; and what the rule makes of it. */
import { checkExample, resultFor } from './example-page.ts';

export type Said = readonly [rule: string, html: string];

/** The outcome; what is told in part is `incomplete`. */
export const outcomeOf = (rule: string, html: string) => {
  const { outcome, reason } = resultFor(checkExample({ html }), rule);
  return outcome === 'cantTell' && reason === 'incomplete' ? 'incomplete' : outcome;
};
