/** Gathers what a person needs to answer a question about a page. */
import type { Page, QuestionRule } from '../rules/rule.ts';
import { basesInForce } from './law-in-force.ts';
import type { Verdict } from './verdict.ts';

const MOST_QUOTES = 5;

/** Never judges: the outcome is `untested` until a person answers. */
export function askQuestion(rule: QuestionRule, page: Page): Verdict {
  if (basesInForce(rule, page.asOf).length === 0)
    return { outcome: 'inapplicable', reason: 'law-not-in-force', quotes: [] };
  return { outcome: 'untested', quotes: rule.shows(page).slice(0, MOST_QUOTES) };
}
