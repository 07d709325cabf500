/** What a person says of a rule or a sentence, as a finding on the page that was read. Pure. */
import type { CheckRun, TextQuoteSelector } from '../../checking/check-run.ts';
import { type Finding, newFinding, type Opinion } from '../../findings/finding.ts';
import { FREE_RULE } from '../../findings/limits.ts';
import type { IsoDate } from '../../language/date.ts';

/** A page as it was read when the person spoke of it. */
export interface ReadPage {
  readonly run: CheckRun;
  /** Organisation of the page. */
  readonly owner: { readonly code: string; readonly name: string };
  readonly url: string;
}

interface Said {
  readonly rule: string;
  readonly opinion: Opinion;
  /** Absent for a finding about the page as a whole. */
  readonly quote: TextQuoteSelector | undefined;
}

/** @param made id and day of the new finding */
export function findingOnPage(
  { run, owner, url }: ReadPage,
  { rule, opinion, quote }: Said,
  made: { readonly id: string; readonly today: IsoDate },
): Finding {
  const { type, exact, prefix, suffix } = quote ?? {};
  return newFinding(
    {
      ...opinion,
      id: made.id,
      organisation: owner.code,
      organisationName: owner.name,
      url,
      pageTitle: run.page.title,
      pageHash: run.page.textHash,
      rule,
      ...(type !== undefined &&
        exact !== undefined && { quote: { type, exact, prefix: prefix ?? '', suffix: suffix ?? '' } }),
      mode: rule === FREE_RULE ? 'manual' : 'semiAuto',
      ruleset: run.ruleset.version,
    },
    made.today,
  );
}
