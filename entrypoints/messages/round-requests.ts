/** What the pages ask of the background about rounds of the workgroup, and what it answers. */

import type { HandedIn } from '../../findings/rounds/hand-in.ts';
import type { Asked } from '../../findings/rounds/join-round.ts';
import type { ResultDraft } from '../../findings/rounds/result-of-attempt.ts';
import { isRoundAnswer, type RoundAnswer } from '../../findings/rounds/round.ts';
import { OUTCOMES, type TaskOutcome } from '../../findings/rounds/task-result.ts';
import type { TaskEvent } from '../../findings/rounds/task-tally.ts';
import { isFlag, isOneOf, isShape, isText, optional } from './shape.ts';

type PageEvent = Extract<TaskEvent, { kind: 'page' }>;
/** What the script that counts tells beside pages. */
export type PlainEvent = 'click' | 'search' | 'left' | 'hidden' | 'shown';

/** The sentence that the person pointed at, and the address of its page as the browser shows it. */
interface Pointed {
  readonly url: string;
  readonly exact: string;
}

export type RoundRequest =
  /** The script that counts is in a page of the site, and this page came into view. */
  | { readonly kind: 'task-page'; readonly url: string; readonly how: PageEvent['how']; readonly search: boolean }
  | { readonly kind: 'task-event'; readonly what: PlainEvent }
  | { readonly kind: 'round-find'; readonly code: string }
  | { readonly kind: 'round-join'; readonly answer: RoundAnswer; readonly nickname: string | undefined }
  | { readonly kind: 'round-refresh'; readonly round: string }
  | { readonly kind: 'round-leave'; readonly round: string }
  /** Opens the site and counts from there. */
  | { readonly kind: 'task-start'; readonly round: string; readonly task: string }
  /** Opens the site once more, for a task that runs. */
  | { readonly kind: 'task-site' }
  /** The panel is in view: which task runs? What stood still goes on. */
  | { readonly kind: 'task' }
  | { readonly kind: 'task-end'; readonly outcome: TaskOutcome; readonly pointed: Pointed | undefined }
  /** The outcome of a task at which nothing was counted. */
  | { readonly kind: 'task-judge'; readonly round: string; readonly task: string; readonly outcome: TaskOutcome }
  | { readonly kind: 'result-prepare'; readonly attempt: string }
  | { readonly kind: 'result-queue'; readonly attempt: string; readonly result: string; readonly now: boolean }
  | { readonly kind: 'result-hurry'; readonly attempt: string }
  | { readonly kind: 'result-withdraw'; readonly attempt: string };

export type Refusal = { readonly ok: false; readonly problem: string };
export type RoundDone = { readonly ok: true } | Refusal;

/** What the script in the page must do. `hosts`: domains of the site; a link elsewhere leaves it. */
export type Counting =
  | { readonly count: 'on'; readonly hosts: readonly string[] }
  /** Quiet until told otherwise. */
  | { readonly count: 'still' }
  /** No task runs here any more. */
  | { readonly count: 'over' };

/** The same, when the background says it of itself. */
export type CountingWord = 'task-on' | 'task-still' | 'task-over';

export interface TaskAtHand {
  readonly ok: true;
  readonly text: string;
  readonly organisation: string;
}

export interface RoundAnswers {
  readonly 'task-page': Counting;
  readonly 'task-event': Counting;
  readonly 'round-find': Asked<RoundAnswer>;
  readonly 'round-join': Asked<{ readonly seat: number }> | Refusal;
  readonly 'round-refresh': Asked<{ readonly decisions: number }>;
  readonly 'round-leave': RoundDone;
  readonly 'task-start': RoundDone;
  readonly 'task-site': RoundDone;
  readonly task: TaskAtHand | Refusal;
  readonly 'task-end': RoundDone;
  readonly 'task-judge': RoundDone;
  readonly 'result-prepare': ResultDraft | Refusal;
  readonly 'result-queue': HandedIn | Refusal;
  readonly 'result-hurry': RoundDone;
  readonly 'result-withdraw': RoundDone;
}

const id = isText(200);
const address = isText(10_000);
const isOutcome = isOneOf<TaskOutcome>(...OUTCOMES);

/** Guards of the fields, for the table of `requests.ts`. */
export const ROUND_GUARDS = {
  'task-page': {
    url: address,
    how: isOneOf<PageEvent['how']>('followed', 'traversed', 'reloaded'),
    search: isFlag,
  },
  'task-event': { what: isOneOf<PlainEvent>('click', 'search', 'left', 'hidden', 'shown') },
  'round-find': { code: isText(40) },
  'round-join': { answer: isRoundAnswer, nickname: optional(isText(200)) },
  'round-refresh': { round: id },
  'round-leave': { round: id },
  'task-start': { round: id, task: id },
  'task-site': {},
  task: {},
  'task-end': { outcome: isOutcome, pointed: optional(isShape<Pointed>({ url: address, exact: isText(5_000) })) },
  'task-judge': { round: id, task: id, outcome: isOutcome },
  'result-prepare': { attempt: id },
  'result-queue': { attempt: id, result: id, now: isFlag },
  'result-hurry': { attempt: id },
  'result-withdraw': { attempt: id },
};
