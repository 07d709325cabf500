/** The words of the workgroup's rounds; loaded only by the pages that need them. A language that misses one does not build. */
import type { HandInProblem } from '../../findings/rounds/hand-in.ts';
import type { RoundProblem } from '../../findings/rounds/join-round.ts';
import type { RoundState } from '../../findings/rounds/round.ts';
import type { Part, TaskState } from '../../findings/rounds/taking-part.ts';
import type { TaskOutcome } from '../../findings/rounds/task-result.ts';
import type { Message } from './strings.ts';

export interface RoundStrings {
  readonly title: string;
  readonly lead: string;
  /** "Vorige". */
  readonly back: string;
  readonly next: string;
  readonly none: Message;
  readonly code: {
    readonly begin: string;
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly find: string;
    readonly unreadable: string;
  };
  readonly about: {
    readonly title: string;
    forWhom(organisation: string): string;
    days(opens: string, closes: string): string;
    tasks(count: number): string;
    readonly countedTitle: string;
    readonly counted: readonly string[];
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly free: string;
    readonly nickname: string;
    readonly nicknameHint: string;
    readonly invent: string;
    readonly join: string;
  };
  readonly round: {
    readonly open: string;
    readonly state: Readonly<Record<RoundState, string>>;
    readonly taskState: Readonly<Record<TaskState, string>>;
    tasksDone(done: number, of: number): string;
    calledHere(nickname: string): string;
    readonly nextTask: string;
    readonly allDone: Message;
    readonly notYet: string;
    readonly closed: string;
    task(number: number): string;
    readonly look: string;
    readonly answer: string;
    readonly again: string;
    readonly send: string;
    readonly sendNow: string;
    readonly withdraw: string;
    readonly withdrawSure: string;
    readonly refresh: string;
    readonly refreshed: string;
    readonly decisions: string;
    readonly noDecisions: string;
    readonly became: string;
    readonly leave: string;
    readonly leaveSure: string;
    readonly left: string;
  };
  readonly task: {
    ofAll(number: number, of: number): string;
    readonly how: string;
    readonly noHurry: string;
    readonly begin: string;
    readonly beginUncounted: string;
    readonly refused: string;
    readonly byHand: string;
    readonly openLink: string;
    readonly looked: string;
    readonly running: string;
    readonly runningHint: string;
    readonly paused: string;
    readonly goOn: string;
    readonly outcomeTitle: string;
  };
  /** What a person says at the end of a task. */
  readonly outcome: Readonly<Record<TaskOutcome, string>>;
  /** The same, afterwards. */
  readonly ended: Readonly<Record<TaskOutcome, string>>;
  readonly panel: {
    readonly bar: string;
    readonly stop: string;
    readonly pointTitle: string;
    readonly pointHow: string;
    readonly takeSelection: string;
    readonly noSelection: string;
    readonly listTitle: string;
    readonly filter: string;
    sentences(count: number): string;
    readonly chosen: string;
    readonly thisOne: string;
    readonly without: string;
    readonly done: Message;
    readonly toQuestions: string;
  };
  readonly questions: {
    position(at: number, of: number): string;
    /** For 1 to 5. */
    readonly faces: readonly [string, string, string, string, string];
    readonly unsure: string;
    readonly helped: string;
    readonly hindered: string;
    readonly wordsHint: string;
    readonly words: string;
  };
  readonly preview: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly part: Readonly<Record<Part, string>>;
    readonly goes: string;
    readonly staysOut: string;
    times(count: number): string;
    seconds(seconds: number): string;
    readonly outcome: string;
    readonly key: string;
    readonly keyHint: string;
    readonly removed: string;
    readonly literal: string;
    readonly neverSent: string;
    readonly send: string;
    readonly sendNow: string;
    readonly keep: string;
    readonly sendHint: string;
    readonly queued: string;
    readonly queuedNow: string;
    readonly queuedAtOnce: string;
    readonly kept: string;
  };
  readonly problem: Readonly<
    Record<RoundProblem | HandInProblem | 'not-allowed' | 'no-consent' | 'unexpected', string>
  >;
}
