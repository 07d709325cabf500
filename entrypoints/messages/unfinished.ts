/** What a person was writing and did not keep yet. It waits in the memory of the browser's session, never on disk. */
import type { TextQuoteSelector } from '../../checking/check-run.ts';
import { type Opinion, VERDICTS, type Verdict } from '../../findings/finding.ts';
import { isFlag, isListOf, isOneOf, isShape, isText, optional } from './shape.ts';

export interface Unfinished extends Opinion {
  /** Of the finding that it is about, or that it would become. */
  readonly id: string;
  readonly rule: string;
  /** Absent: about the page as a whole. */
  readonly quote?: TextQuoteSelector;
}

export const isUnfinished = isShape<Unfinished>({
  id: isText(64),
  rule: isText(100),
  verdict: isOneOf<Verdict>(...VERDICTS),
  note: isText(1_000),
  shareNote: isFlag,
  quote: optional(
    isShape<TextQuoteSelector>({
      type: isOneOf('TextQuoteSelector'),
      exact: isText(20_000),
      prefix: isText(100),
      suffix: isText(100),
    }),
  ),
});

/** Those on one page; nobody writes so many. */
export const isListOfUnfinished = isListOf(isUnfinished, 10_000);
