/** What checking finds on a made-up page, in the form in which `site.json` says what must be found. */
import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun } from '../../checking/check-run.ts';
import type { PageText } from '../../reading/page-text.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { KnownFault } from './site.ts';

/** The day on which the made-up faults are faults. */
const AS_OF = '2026-11-22';

export const checkMadeUp = (page: PageText): CheckRun => checkPage(page, ruleset, { asOf: AS_OF });

/** Every quote of every failed claim, one line each, sorted. */
export function foundFaults(run: CheckRun): readonly string[] {
  return listed(
    run.results
      .filter((result) => result.outcome === 'failed')
      .flatMap((result) => result.evidence.map(({ exact }) => ({ rule: result.ruleId, quote: exact }))),
  );
}

/** Known faults in the same form. */
export const listed = (faults: readonly KnownFault[]): readonly string[] =>
  faults.map(({ rule, quote }) => `${rule}: ${quote}`).sort();
