/** What a person records about a page. Its history only grows; its state follows from the history. */
import type { TextQuoteSelector } from '../checking/check-run.ts';
import type { IsoDate } from '../language/date.ts';

export const VERDICTS = ['right', 'wrong', 'missing', 'unclear', 'good-example'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** As a person sees it. */
export type FindingState =
  | 'concept'
  | 'wacht'
  | 'verzonden'
  | 'bevestigd'
  | 'opgelost'
  | 'ingetrokken'
  | 'aandacht-nodig';

/** What a person may change afterwards. */
export interface Opinion {
  readonly verdict: Verdict;
  /** The person's own words, at most 1,000 characters. Stays in the browser unless `shareNote`. */
  readonly note: string;
  readonly shareNote: boolean;
}

export type FindingEvent =
  | { readonly what: 'recorded'; readonly on: IsoDate }
  | { readonly what: 'edited'; readonly on: IsoDate; readonly before: Opinion }
  /** `observation`: id of what was put in the outbox. */
  | { readonly what: 'queued'; readonly on: IsoDate; readonly observation: string }
  | { readonly what: 'sent'; readonly on: IsoDate; readonly observation: string }
  | { readonly what: 'needs-attention'; readonly on: IsoDate; readonly problem: string }
  | { readonly what: 'confirmed'; readonly on: IsoDate }
  | { readonly what: 'resolved'; readonly on: IsoDate }
  /** It was solved, and stands on the page again. */
  | { readonly what: 'reopened'; readonly on: IsoDate }
  | { readonly what: 'withdrawn'; readonly on: IsoDate };

export interface Finding extends Opinion {
  readonly version: 1;
  readonly id: string;
  /** Code of the municipality or joint organisation. */
  readonly organisation: string;
  readonly organisationName: string;
  /** Address of the page as the browser showed it. */
  readonly url: string;
  readonly pageTitle: string;
  /** "sha256:" and hex, of the page's text. */
  readonly pageHash: string;
  /** Id of a rule, or `free` for something of the person's own. */
  readonly rule: string;
  /** Absent: about the page as a whole. */
  readonly quote?: TextQuoteSelector;
  /** EARL: `semiAuto` when a person judged what the machine proposed. */
  readonly mode: 'semiAuto' | 'manual';
  readonly ruleset: string;
  readonly history: readonly FindingEvent[];
}

/** What a new finding is made of. */
export type NewFinding = Omit<Finding, 'version' | 'history'>;

export function newFinding(parts: NewFinding, on: IsoDate): Finding {
  return { ...parts, version: 1, history: [{ what: 'recorded', on }] };
}

const STATE_AFTER: Readonly<Record<FindingEvent['what'], FindingState>> = {
  recorded: 'concept',
  edited: 'concept',
  queued: 'wacht',
  sent: 'verzonden',
  'needs-attention': 'aandacht-nodig',
  confirmed: 'bevestigd',
  resolved: 'opgelost',
  reopened: 'verzonden',
  withdrawn: 'ingetrokken',
};

export function stateOf({ history }: Pick<Finding, 'history'>): FindingState {
  const last = history.at(-1);
  return last ? STATE_AFTER[last.what] : 'concept';
}

/** The finding, or whatever else has such a history, with one more event. */
export function happened<T extends Pick<Finding, 'history'>>(thing: T, event: FindingEvent): T {
  return { ...thing, history: [...thing.history, event] };
}

/** Same finding with another opinion; the earlier one is kept. Unchanged when nothing differs. */
export function edited(finding: Finding, opinion: Opinion, on: IsoDate): Finding {
  const { verdict, note, shareNote } = finding;
  if (opinion.verdict === verdict && opinion.note === note && opinion.shareNote === shareNote) return finding;
  return happened({ ...finding, ...opinion }, { what: 'edited', on, before: { verdict, note, shareNote } });
}

/** Id of the observation that arrived last, so that a later one can replace it. */
export function lastSent({ history }: Pick<Finding, 'history'>): string | undefined {
  return history.findLast((event) => event.what === 'sent')?.observation;
}

/** Ids of all observations that were ever put in the outbox, oldest first: an edited finding has several. */
export function everQueued({ history }: Pick<Finding, 'history'>): readonly string[] {
  return [...new Set(history.flatMap((event) => (event.what === 'queued' ? [event.observation] : [])))];
}

/** May leave this browser again: nothing of it is on its way or at the endpoint. */
export function canDelete(finding: Pick<Finding, 'history'>): boolean {
  return everQueued(finding).length === 0 || stateOf(finding) === 'ingetrokken';
}
