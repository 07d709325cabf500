/** The keys that every language has. A language that misses one does not build. */
import type { FindingState, Verdict } from '../../findings/finding.ts';
import type { Problem } from '../../findings/problem.ts';
import type { Count, PointState } from '../../findings/snapshot.ts';
import type { NotRead } from '../../reading/page-text.ts';
import type { CantTellReason, Outcome } from '../../rules/outcome.ts';
import type { Harm, Subject } from '../../rules/rule.ts';
import type { Counts } from '../overview.ts';

/** A heading and one or two sentences; `todo` is what the person can do now. */
export interface Message {
  readonly title: string;
  readonly text: string;
  readonly todo?: string;
}

export type StateName =
  | 'loading'
  | 'notAboutBijstand'
  | 'otherLanguage'
  | 'noMainText'
  | 'elsewhere'
  | 'notAPage'
  | 'behindLogin'
  | 'privateWindow'
  | 'offline'
  | 'storageBlocked'
  | 'pageGone'
  | 'updated'
  | 'refused'
  | 'failed'
  | 'inTab';

export interface Strings {
  readonly appName: string;
  readonly states: Readonly<Record<StateName, Message>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly reason: Readonly<Record<CantTellReason, string>>;
  readonly harm: Readonly<Record<Harm, string>>;
  readonly subject: Readonly<Record<Subject, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly findingState: Readonly<Record<FindingState, string>>;
  readonly problem: Readonly<Record<Problem, string>>;
  readonly notRead: Readonly<Record<NotRead['what'], string>>;
  readonly panel: {
    /** "3 dingen kloppen niet. 5 dingen vonden we niet." */
    opening(counts: Counts): string;
    readonly groups: Readonly<Record<'wrong' | 'missing' | 'check' | 'right' | 'questions', string>>;
    readonly groupHints: Readonly<Record<'wrong' | 'missing' | 'check' | 'right' | 'questions', string>>;
    checkedOn(date: string, ruleset: string): string;
    lastChanged(date: string): string;
    /** For what was not found and matters less here. */
    alsoNotFound(count: number): string;
    readonly alsoNotFoundHint: string;
    readonly close: string;
    readonly menu: string;
    readonly settings: string;
    readonly myFindings: string;
    readonly inspect: string;
    readonly rounds: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly wider: string;
    readonly narrower: string;
    readonly notReadTitle: string;
    readonly aboutTitle: string;
    readonly about: string;
    readonly keys: string;
    /** "Bevinding toevoegen". */
    readonly add: string;
    /** "Bekijk de hele site". */
    readonly wholeSite: string;
    readonly updatedQuietly: string;
    readonly ownTitle: string;
  };
  readonly card: {
    readonly quote: string;
    quoteUnder(heading: string): string;
    readonly meaning: string;
    readonly law: string;
    readonly lawLink: string;
    readonly example: string;
    readonly exampleHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly show: string;
    readonly gone: string;
    readonly folded: string;
    missingPart(part: string): string;
    readonly agree: string;
    readonly disagree: string;
    readonly unclear: string;
    readonly praise: string;
    readonly note: string;
    readonly readAloud: string;
    readonly stopReading: string;
    readonly yourFinding: string;
    readonly decide: string;
    /** Above what the rules have in Dutch only; empty in Dutch itself. */
    readonly restInDutch: string;
  };
  readonly walk: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    position(at: number, of: number): string;
    readonly legend: string;
    readonly legendWrong: string;
    readonly legendCheck: string;
    readonly legendRight: string;
  };
  readonly form: {
    readonly title: string;
    readonly aboutWhat: string;
    readonly wholePage: string;
    readonly selection: string;
    readonly takeSelection: string;
    readonly noSelection: string;
    readonly verdict: string;
    readonly note: string;
    readonly noteHint: string;
    readonly shareNote: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: string;
    /** The form was left with a text that was not kept. */
    readonly putAside: string;
    readonly unfinishedTitle: string;
    readonly unfinishedHint: string;
    readonly goOn: string;
  };
  readonly preview: {
    readonly title: string;
    readonly intro: string;
    readonly organisation: string;
    readonly page: string;
    readonly subject: string;
    readonly freeSubject: string;
    readonly verdict: string;
    readonly quote: string;
    readonly noQuote: string;
    readonly story: string;
    readonly noStory: string;
    readonly date: string;
    readonly key: string;
    readonly keyHint: string;
    readonly removed: string;
    readonly literal: string;
    readonly neverSent: string;
    readonly send: string;
    readonly sendHint: string;
    readonly sendNow: string;
    readonly sendNowHint: string;
    readonly keep: string;
    readonly queued: string;
    readonly queuedNow: string;
  };
  readonly list: {
    readonly title: string;
    readonly empty: Message;
    readonly filter: string;
    readonly all: string;
    count(count: number): string;
    readonly more: (left: number) => string;
    readonly edit: string;
    readonly remove: string;
    readonly removeSure: string;
    readonly withdraw: string;
    readonly withdrawSure: string;
    readonly sendAgain: string;
    readonly preview: string;
    readonly openPage: string;
    /** Something waits, and the browser does not let it go. */
    readonly consent: Message;
    readonly allow: string;
    readonly export: string;
    readonly import: string;
    imported(count: number): string;
    readonly importFailed: string;
    readonly forget: string;
    readonly forgetSure: string;
    readonly forgotten: string;
    /** Withdrawals that have not arrived yet, and so stay for a while when all else is forgotten. */
    withdrawalsWait(count: number): string;
    readonly forgottenRest: string;
    readonly yes: string;
    readonly no: string;
    readonly history: string;
    readonly wholePage: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly doesTitle: string;
    readonly does: readonly string[];
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly whereTitle: string;
    readonly wherePress: string;
    readonly wherePressHint: string;
    readonly whereMine: string;
    readonly whereMineHint: string;
    readonly whereAll: string;
    readonly whereAllHint: string;
    readonly find: string;
    readonly findHint: string;
    readonly noneFound: string;
    formerly(name: string): string;
    readonly add: string;
    readonly remove: string;
    readonly granted: string;
    readonly refused: string;
    readonly withdrawn: string;
    readonly howTitle: string;
    readonly how: readonly string[];
    readonly languageTitle: string;
    readonly textTitle: string;
    readonly textNormal: string;
    readonly textLarge: string;
    readonly textLargest: string;
    readonly saved: string;
  };
  readonly others: {
    readonly title: string;
    readonly hint: string;
    readonly nothingHere: string;
    /** Points at this organisation, and how many of them are solved. */
    atOrganisation(points: number, resolved: number): string;
    released(date: string): string;
    readonly states: Readonly<Record<PointState, string>>;
    /** A number of people; a small one is not told exactly. */
    people(count: Count): string;
    readonly reply: string;
    readonly unreadable: Message;
  };
  readonly forMe: {
    readonly title: string;
    readonly intro: string;
    readonly memory: string;
    readonly keep: string;
    readonly nothingChosen: string;
    showing(shown: number, of: number): string;
    readonly showAll: string;
    readonly traits: Readonly<Record<Trait, string>>;
    /** What we can and cannot say to a person with a trait that has no rules of its own. */
    readonly withoutRules: Readonly<Record<TraitWithoutRules, string>>;
    readonly lettersTitle: string;
    readonly lettersHint: string;
  };
}

/** What may fit a person; the answers never leave the browser. */
export type Trait =
  | 'onder27'
  | 'partner'
  | 'kinderen'
  | 'huisgenoten'
  | 'geenAdres'
  | 'eigenHuis'
  | 'werk'
  | 'gevlucht'
  | 'aow'
  | 'zelfstandig';
export type TraitWithoutRules = 'eigenHuis' | 'zelfstandig';
