/** The result of checking one page at one moment. Stored and sent shapes carry a version. */
import type { IsoDate } from '../language/date.ts';
import type { NotRead } from '../reading/page-text.ts';
import type { Outcome, Reason } from '../rules/outcome.ts';
import type { PageType } from '../rules/rule.ts';

/** W3C Web Annotation: finds the quote again by its text and surroundings. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** At most 32 characters before and after, as in the PageText. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A quote with the place where it stands. */
export interface Evidence extends TextQuoteSelector {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** One rule on one page. */
export interface RuleResult {
  readonly ruleId: string;
  readonly kind: 'claim' | 'mention' | 'question';
  /** The judgement. */
  readonly outcome: Outcome;
  /** After presentation: a trial rule's `failed` is shown as `cantTell`. */
  readonly shown: Outcome;
  /** Required for cantTell and inapplicable. */
  readonly reason?: Reason;
  /** For `incomplete`: which part is missing, B1 Dutch. */
  readonly missing?: string;
  readonly evidence: readonly Evidence[];
}

export interface CheckRun {
  readonly version: 1;
  /** Address or file as given. */
  readonly source: string;
  readonly page: {
    readonly url: string;
    readonly title: string;
    /** Code of the municipality or joint organisation, when the host is in the register. */
    readonly organisation?: string;
    readonly type: PageType;
    /** Identified from the text: "nl", "en", … or "und". */
    readonly language: string;
    readonly lastChanged?: IsoDate;
    /** "sha256:" and the lower-case hex digest of the text of all blocks, one a line. */
    readonly textHash: string;
  };
  readonly asOf: IsoDate;
  readonly ruleset: { readonly version: string; readonly hash: string };
  readonly coverage: { readonly blocks: number; readonly notRead: readonly NotRead[] };
  readonly results: readonly RuleResult[];
}
