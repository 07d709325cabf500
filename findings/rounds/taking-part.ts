/** What this browser keeps of a round that the person takes part in. Nothing of it leaves the browser but the results that are sent. */
import type { IsoDate } from '../../language/date.ts';
import { type Finding, type FindingEvent, stateOf } from '../finding.ts';
import type { Question, Round, RoundDecision, RoundState, RoundTask } from './round.ts';
import { tasksOfSeat } from './spread.ts';
import type { FoundQuote, TaskOutcome, Walk } from './task-result.ts';
import type { TaskTally } from './task-tally.ts';

export interface JoinedRound {
  /** Of the round. */
  readonly id: string;
  readonly organisation: string;
  readonly round: Round;
  /** What the endpoint said last. */
  readonly state: RoundState;
  readonly decisions: readonly RoundDecision[];
  readonly nickname: string | null;
  readonly seat: number;
}

/** What the person may leave out of a result, each by itself. */
export const PARTS = [
  'clicks',
  'back',
  'searches',
  'seconds',
  'pages',
  'quote',
  'vindbaar',
  'begrijpelijk',
  'volledig',
  'helped',
  'hindered',
] as const;
export type Part = (typeof PARTS)[number];

/** 1 (not at all) to 5 (very well); null: "weet ik niet". A question without any was not asked yet. */
export type Answers = Partial<Readonly<Record<Question, number | null>>>;

/** One task as the person did it: from its outcome on. Its history tells, as a finding's, what became of it. */
export interface Attempt {
  readonly id: string;
  readonly round: string;
  readonly task: string;
  readonly outcome: TaskOutcome;
  /** Absent when nothing was counted. */
  readonly walk?: Walk;
  readonly quote?: FoundQuote;
  readonly answers: Answers;
  /** In the person's own words; "" for nothing. */
  readonly helped: string;
  readonly hindered: string;
  readonly leftOut: readonly Part[];
  readonly history: readonly FindingEvent[];
}

/** The task that runs now; there is one at most. */
export interface RunningTask {
  readonly id: 'running';
  readonly round: string;
  readonly task: string;
  readonly organisation: string;
  readonly tally: TaskTally;
}

/** Name under which the key of a round is kept; no organisation is called so. */
export const keyOfRound = (round: string): string => `round:${round}`;

export const attemptId = (round: string, task: string): string => `${round}/${task}`;

/** The tasks of this person, in their order. */
export const ownTasks = ({ round, seat }: Pick<JoinedRound, 'round' | 'seat'>): readonly RoundTask[] =>
  tasksOfSeat(round, seat);

/** `closed` also after the last day, without hearing it. `today`: UTC day. */
export function stateOn({ state, round }: Pick<JoinedRound, 'round' | 'state'>, today: IsoDate): RoundState {
  if (state === 'closed' || today > round.closes) return 'closed';
  return today < round.opens ? 'planned' : 'open';
}

export type TaskState = 'to-do' | 'running' | 'not-sent' | 'waiting' | 'sent' | 'withdrawn' | 'needs-attention';

const AFTER: Readonly<Record<ReturnType<typeof stateOf>, TaskState>> = {
  concept: 'not-sent',
  wacht: 'waiting',
  verzonden: 'sent',
  bevestigd: 'sent',
  opgelost: 'sent',
  ingetrokken: 'withdrawn',
  'aandacht-nodig': 'needs-attention',
};

export const stateOfAttempt = (attempt: Pick<Finding, 'history'> | undefined): TaskState =>
  attempt ? AFTER[stateOf(attempt)] : 'to-do';

/** A new attempt, before any question. */
export function newAttempt(
  { round, task }: Pick<Attempt, 'round' | 'task'>,
  { outcome, walk, quote }: Pick<Attempt, 'outcome' | 'walk' | 'quote'>,
  on: IsoDate,
): Attempt {
  return {
    id: attemptId(round, task),
    round,
    task,
    outcome,
    ...(walk && { walk }),
    ...(quote && outcome === 'found' && { quote }),
    answers: {},
    helped: '',
    hindered: '',
    leftOut: [],
    history: [{ what: 'recorded', on }],
  };
}
