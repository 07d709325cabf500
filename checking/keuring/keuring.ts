/**
 * A keuring: a dated report on the whole site of an organisation, as plain data. No grade and no total: outcomes, quotes, dates and
 * what was not read. Stored and exchanged, so it carries a version.
 */
import type { IsoDate } from '../../language/date.ts';
import type { Outcome, Reason } from '../../rules/outcome.ts';
import type { PageType } from '../../rules/rule.ts';
import type { ClickPath, Findability } from './click-path.ts';
import type { NotReadPage } from './not-read-page.ts';
import type { PersonMark } from './person-mark.ts';
import type { SearchTried } from './search-tried.ts';

export interface Keuring {
  readonly version: 1;
  readonly kind: 'nulmeting' | 'herkeuring';
  readonly organisation: InspectedOrganisation;
  /** Where it started: the home page. Absent for saved pages. */
  readonly home?: string;
  /** Day on which the pages were read. */
  readonly readOn: IsoDate;
  /** Law and amounts of this day counted. */
  readonly asOf: IsoDate;
  /** As the person wants to be called; absent when they want no name in it. */
  readonly inspector?: string;
  readonly ruleset: { readonly version: string; readonly hash: string };
  readonly pages: readonly PageVersion[];
  readonly items: readonly KeuringItem[];
  readonly findability: Findability;
  /** What the site's own search found; absent when it was not tried, as with saved pages. */
  readonly search?: SearchTried;
  /** The system that made the site, where its pages say so. */
  readonly madeWith?: MadeWith;
  readonly notRead: readonly NotReadPage[];
  /** Earlier keuringen, oldest first. */
  readonly history: readonly EarlierKeuring[];
}

export interface InspectedOrganisation {
  /** Code in the register; absent for a site that is not in it. */
  readonly code?: string;
  readonly name: string;
  /** Names of the municipalities that a joint organisation works for; empty for a municipality. */
  readonly members: readonly string[];
}

/** The version of a page that was judged. */
export interface PageVersion {
  readonly url: string;
  readonly title: string;
  readonly type: PageType;
  readonly language: string;
  /** "sha256:" and the digest of its text, as in the CheckRun. */
  readonly textHash: string;
  /** Mark by which near-equal texts of other organisations are recognised (`text-print.ts`); only of pages on the subject. */
  readonly print?: string;
  /** Day on which it was read, when it was added on a later day than the others. */
  readonly readOn?: IsoDate;
  /** Date of last change that the page itself shows. */
  readonly lastChanged?: IsoDate;
  /** Shortest way from the home page; absent when no link that was read leads to it. */
  readonly clickPath?: ClickPath;
}

export interface MadeWith {
  readonly name: string;
  /** `said`: a page names its generator. `files`: its files lie where only that system puts them. */
  readonly how: 'said' | 'files';
}

/**
 * `not-found-on-site`: every page on the subject was read. `not-found-in-what-was-read`: some were not. After a person looked:
 * `person-disagrees` with the fault that the program saw, `person-unsure` about it, `person-says-wrong` where the program saw no fault.
 */
export type SiteReason =
  | Exclude<Reason, 'not-found-here'>
  | 'not-found-on-site'
  | 'not-found-in-what-was-read'
  | 'person-disagrees'
  | 'person-unsure'
  | 'person-says-wrong';

/** One rule on the whole site. */
export interface KeuringItem {
  readonly ruleId: string;
  readonly kind: 'claim' | 'mention' | 'question';
  /** As shown: a trial rule's `failed` is `cantTell`. */
  readonly outcome: Outcome;
  /** Always there for cantTell and inapplicable. */
  readonly reason?: SiteReason;
  /** For `incomplete`: which part is missing, B1 Dutch. */
  readonly missing?: string;
  /** Each sentence once. */
  readonly quotes: readonly SiteQuote[];
  /** In a guided keuring: what a person said of it. */
  readonly person?: PersonMark;
}

/** A sentence, and everywhere it stands. */
export interface SiteQuote {
  readonly exact: string;
  /** Never empty; fewest clicks first. */
  readonly places: readonly QuotePlace[];
}

export interface QuotePlace {
  readonly url: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

export interface EarlierKeuring {
  readonly kind: Keuring['kind'];
  readonly readOn: IsoDate;
  readonly rulesetVersion: string;
  /** Rules that failed then. */
  readonly failed: readonly string[];
}
