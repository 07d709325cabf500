/**
 * The rule type. One rule is one file: words and data above, decision below. Its examples are its tests and its page.
 * Outcomes, reasons and the table of how they arise: `outcome.ts` and `checking/`.
 */

import type { Concept } from '../language/concept.ts';
import type { IsoDate } from '../language/date.ts';
import type { Remembering } from '../language/remembering.ts';
import type { Scheme } from '../language/scheme.ts';
import type { Statement } from '../language/statement.ts';
import type { Article } from './law/article.ts';
import type { CantTellReason, Outcome } from './outcome.ts';

/** Order of the list in the panel, worst first. */
export const HARMS = ['verliest-recht', 'te-weinig-geld', 'te-laat', 'onnodige-drempel', 'onduidelijk'] as const;
export type Harm = (typeof HARMS)[number];

/** Folder of `rules/` and heading in the panel. */
export const SUBJECTS = [
  'aanvraag',
  'zoektermijn',
  'beslissing',
  'voorschot',
  'bezwaar',
  'geld',
  'plichten',
  'hulp',
  'taal',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * What a page is about: `bijstand` (the general benefit or any part of it), `aanvullend` (bijzondere bijstand, inkomenstoeslag,
 * studietoeslag, energietoeslag and other help beside it), `verwant` (IOAW, IOAZ, Bbz, WW, AOW/AIO, where the bijstand is named),
 * `anders` (another subject).
 */
export type PageType = 'bijstand' | 'aanvullend' | 'verwant' | 'anders';

/** How sure the fact of law is: read in the law's text, confirmed elsewhere, derived by us, or professional knowledge only. */
export type Certainty = 'read-in-law' | 'confirmed' | 'derived' | 'professional-knowledge';

export interface LegalBasis {
  readonly article: Article;
  /** What it says, in our words, B1. */
  readonly says: string;
  readonly validFrom: IsoDate;
  readonly validUntil?: IsoDate;
  readonly certainty: Certainty;
}

/** B1 text in fixed order, so that every card reads the same. For a mention `whatIsWrong` says what was not found and why that matters. */
export interface Explanation {
  /** For a claim what the law says in one line; for a mention the subject. */
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatItMeansForYou: string;
  readonly whatTheLawSays: string;
  /** Text that a municipality may copy; must itself pass this rule and fail no other. */
  readonly goodExample: string;
}

/** Test and documentation in one. */
export interface Example {
  /** Fragment of a page about the bijstand, with the headings that carry the condition. */
  readonly html: string;
  readonly expect: Outcome;
  readonly because: string;
  /** The evidence that must be found. */
  readonly quote?: string;
  /** Default: `EXAMPLE_DAY` (`example-days.ts`). */
  readonly asOf?: IsoDate;
  /** Default: bijstand. */
  readonly pageType?: PageType;
}

export interface Link {
  readonly text: string;
  /** Absolute https address. */
  readonly href: string;
}

/** The page as rules see it. */
export interface Page extends Remembering {
  readonly asOf: IsoDate;
  readonly type: PageType;
  readonly title: string;
  /** In reading order, headings included. */
  readonly statements: readonly Statement[];
  /** Links in the main text. */
  readonly links: readonly Link[];
  /** Date of last change that the page itself shows. */
  readonly lastChanged: IsoDate | undefined;
  /** Says itself that it is of an earlier year, or holds no longer: old news, a regulation that lapsed. */
  readonly isOfThen: boolean;
  /** What a statement is about: its own scheme, else that of the page (undefined on a page about several). */
  schemeOf(statement: Statement): Scheme | undefined;
}

interface RuleBase {
  /** File name, kebab-case, as in the meetlat. */
  readonly id: string;
  /** Old ids, so that findings survive a rename. */
  readonly replaces?: readonly string[];
  /** `trial`: its `failed` is shown as `cantTell: rule-on-trial`. */
  readonly status: 'trial' | 'active' | 'retired';
  readonly harm: Harm;
  readonly subject: Subject;
  readonly pageTypes: readonly [PageType, ...PageType[]];
  readonly legalBasis: readonly [LegalBasis, ...LegalBasis[]];
  /** When would this rule be wrong? English, for developers and jurists. */
  readonly assumptions: readonly string[];
  readonly text: { readonly nl: Explanation; readonly en: Pick<Explanation, 'title' | 'whatIsWrong'> };
  readonly examples: readonly [Example, Example, ...Example[]];
}

/** What a claim rule says of one statement. */
export type Judgement =
  | { readonly outcome: 'failed' | 'passed' }
  | { readonly outcome: 'cantTell'; readonly reason: CantTellReason };

export const FAILED: Judgement = { outcome: 'failed' };
export const PASSED: Judgement = { outcome: 'passed' };
/** `cantTell` with its reason. */
export const cantTell = (reason: CantTellReason): Judgement => ({ outcome: 'cantTell', reason });

/** The page SAYS something: may end in `failed`, with the quote. */
export interface ClaimRule extends RuleBase {
  readonly kind: 'claim';
  /** Statements whose own words do not name this are skipped. */
  readonly about: Concept;
  /** Schemes a statement may be about; one about another is a look-alike and is skipped. Default: bijstand only; `any` when it holds for all. */
  readonly schemes?: readonly Scheme[] | 'any';
  /**
   * Look-alikes that the runner skips before it asks `judge`: questions, history, plans, other municipalities, refuted myths, heads.
   * A rule that must see some of them itself (for instance a heading put as a question) names them here.
   */
  readonly sees?: readonly ('question' | 'history' | 'future' | 'elsewhere' | 'refuted' | 'heading' | 'table-head')[];
  /** What looks wrong but is right, in words; each has an example. English. */
  readonly lookalikes: readonly string[];
  /** Pure; undefined when the statement does not bear on this rule. */
  judge(statement: Statement, page: Page): Judgement | undefined;
}

/** What a mention rule says of one statement. */
export type Telling =
  | { readonly told: 'whole' }
  | { readonly told: 'part' /** B1 Dutch: which part is missing. */; readonly missing: string };

export const TOLD: Telling = { told: 'whole' };
/** Told, but a core part is missing; `missing` is B1 Dutch, e.g. "na hoeveel weken". */
export const toldInPart = (missing: string): Telling => ({ told: 'part', missing });

/** The page SHOULD TELL something: ends in `passed` or `cantTell`, never in `failed`. */
export interface MentionRule extends RuleBase {
  readonly kind: 'mention';
  readonly about: Concept;
  readonly schemes?: readonly Scheme[] | 'any';
  readonly sees?: ClaimRule['sees'];
  /** Claims: a sentence that fails one of them does not count as telling it. */
  readonly notWhenFailed: readonly string[];
  /** Pure; undefined when this statement does not tell it. A link that tells it is found through `page.links`. */
  tells(statement: Statement, page: Page): Telling | undefined;
  /** The name of another page tells it, in a list below "Zie ook". */
  readonly toldByName?: true;
  /** Told by a link to an accepted national page, when no statement tells it. */
  acceptsLink?(link: Link): boolean;
}

/** Only a person can judge; the tool shows sentences and one plain question. */
export interface QuestionRule extends RuleBase {
  readonly kind: 'question';
  /** One plain question, B1. */
  readonly ask: string;
  /** How to decide, B1. */
  readonly howToDecide: string;
  /** Sentences to show beside the question, at most five. */
  shows(page: Page): readonly Statement[];
}

export type Rule = ClaimRule | MentionRule | QuestionRule;
