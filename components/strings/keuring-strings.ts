/** The words of the guided keuring; apart from those of the panel, which must stay light. A language that misses one does not build. */
import type { Mark } from '../../checking/keuring/person-mark.ts';
import type { Depth, PointName } from '../../checking/keuring/points.ts';
import type { Proposed } from '../../checking/keuring/proposal.ts';
import type { CannotAdd } from '../../checking/keuring/with-page.ts';
import type { LetterState } from '../../findings/keuring/letter-event.ts';
import type { Message } from './strings.ts';

export interface PointWords {
  /** Two to five words, for lists. */
  readonly title: string;
  /** One plain question about the site. */
  readonly question: string;
  /** How to decide. */
  readonly how: string;
}

export interface KeuringStrings {
  readonly title: string;
  readonly lead: string;
  readonly points: Readonly<Record<PointName, PointWords>>;
  readonly rulePoint: {
    /** About a rule that says what the law says. */
    claim(title: string): string;
    /** About a subject that should be told. */
    mention(title: string): string;
    readonly how: string;
  };
  readonly start: {
    fresh(organisation: string): string;
    pagesRead(count: number): string;
    readonly onlyThesePages: string;
    readonly depthQuestion: string;
    readonly depths: Readonly<Record<Depth, string>>;
    depthHint(questions: number): string;
    readonly begin: string;
    /** There is an unfinished keuring of this organisation. */
    unfinished(date: string): string;
    readonly goOn: string;
    earlier(date: string): string;
    readonly beginAgain: string;
    readonly beginAgainHint: string;
    readonly add: {
      readonly title: string;
      /** On the button for one of the keuringen of this organisation. */
      to(kind: 'nulmeting' | 'herkeuring', date: string, done: number, of: number): string;
      readonly hint: string;
      /** Why it cannot be added to that keuring. */
      readonly cannot: Readonly<Record<CannotAdd, (date: string) => string>>;
    };
    readonly mine: string;
    readonly none: Message;
    readonly unreadable: Message;
    readonly import: string;
    readonly importHint: string;
    readonly imported: string;
    readonly merged: string;
    readonly importProblem: Readonly<Record<'too-large' | 'not-json' | 'not-a-keuring', string>>;
    readonly backToFindings: string;
  };
  readonly kinds: Readonly<Record<'nulmeting' | 'herkeuring', string>>;
  readonly card: {
    read(date: string): string;
    pages(count: number): string;
    progress(done: number, of: number): string;
    readonly goOn: string;
    readonly look: string;
    readonly remove: string;
    readonly removeSure: string;
    readonly save: string;
  };
  readonly question: {
    position(at: number, of: number): string;
    readonly proposals: Readonly<Record<Proposed, string>>;
    readonly notFound: string;
    readonly doubt: string;
    readonly rest: string;
    readonly onSite: string;
    readonly openPage: string;
    readonly law: string;
    readonly better: string;
    betterFrom(name: string): string;
    seen(date: string): string;
    readonly whatDoYouThink: string;
    readonly marks: Readonly<Record<Mark, string>>;
    readonly markHints: Readonly<Record<Mark, string>>;
    readonly without: string;
    readonly withoutHint: string;
    readonly exemplary: string;
    readonly note: string;
    readonly noteHint: string;
    readonly clicks: string;
    clicksMeasured(count: number): string;
    readonly clicksShort: string;
    readonly clicksFair: string;
    readonly clicksLong: string;
    readonly searchWords: string;
    searchFound(found: number): string;
    readonly searchSaw: string;
    readonly searchSawNot: string;
    readonly saved: string;
    readonly previous: string;
    readonly next: string;
    readonly later: string;
    readonly keys: string;
    readonly keysOn: string;
    readonly before: string;
    readonly after: string;
    readonly changed: string;
    readonly noSentence: string;
    readonly sameSentence: string;
    /** An answer of the keuring before, while the site changed. */
    earlierAnswer(mark: string, date: string): string;
  };
  readonly overview: {
    readonly title: string;
    readonly nothingChanged: string;
    progress(done: number, of: number): string;
    readonly notYet: string;
    /** An answer of the keuring before that still holds. */
    carried(date: string): string;
    readonly goOn: string;
    readonly report: string;
    readonly letter: string;
    readonly more: string;
    readonly moreHint: string;
    readonly list: string;
    readonly localRules: string;
    readonly localRulesHint: string;
    readonly notRead: string;
    readonly notReadHint: string;
  };
  readonly report: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly notes: string;
    readonly notesHint: string;
    readonly print: string;
    readonly files: string;
    readonly formats: Readonly<Record<'html' | 'json' | 'csv' | 'earl', string>>;
    readonly openHint: string;
    readonly unfinished: string;
  };
  readonly letter: {
    readonly title: string;
    readonly lead: string;
    readonly text: string;
    readonly memo: string;
    readonly memoText: string;
    readonly memoLead: string;
    readonly mail: string;
    readonly mailTooLong: string;
    /** In the mail itself, so in Dutch. */
    readonly mailPaste: string;
    readonly mailSubject: string;
    readonly print: string;
    readonly save: string;
    readonly timeline: string;
    readonly timelineHint: string;
    readonly states: Readonly<Record<LetterState, string>>;
    readonly stateHints: Readonly<Record<LetterState, string>>;
    readonly state: string;
    readonly on: string;
    readonly note: string;
    readonly add: string;
    readonly added: string;
    readonly takeBack: string;
    readonly takenBack: string;
    readonly wrongDay: string;
  };
  readonly back: string;
  readonly backToList: string;
  readonly printNow: string;
  readonly notSaved: Message;
  readonly date: (iso: string) => string;
}
