/** The task that runs: started, counted, paused and ended in the database, so that a background that is killed forgets nothing. */
import type { IsoDate } from '../../language/date.ts';
import type { Database } from '../database.ts';
import { type Attempt, attemptId, newAttempt, type RunningTask, stateOfAttempt } from './taking-part.ts';
import type { FoundQuote, TaskOutcome } from './task-result.ts';
import { counted, type EventMoment, NO_TALLY, type TaskEvent, walkOf } from './task-tally.ts';

/** The task that runs now, or undefined. */
export const runningTask = ({ running }: Pick<Database, 'running'>): Promise<RunningTask | undefined> =>
  running.get('running');

/** Something about this task is on its way or at the endpoint; only what was withdrawn may be done again. */
const isGone = (attempt: Attempt | undefined): boolean =>
  ['waiting', 'sent', 'needs-attention'].includes(stateOfAttempt(attempt));

/**
 * Starts this task with nothing counted. False when it is no task of a round that was joined, when it was handed in already, or when
 * another task runs.
 */
export function startTask({ round, task }: Pick<RunningTask, 'round' | 'task'>, database: Database): Promise<boolean> {
  return database.atomically(async () => {
    const joined = await database.rounds.get(round);
    if (!joined?.round.tasks.some(({ id, kind }) => id === task && kind === 'walk')) return false;
    if (isGone(await database.attempts.get(attemptId(round, task)))) return false;
    const running = await runningTask(database);
    if (running && attemptId(running.round, running.task) !== attemptId(round, task)) return false;
    // Started anew: what an earlier start counted does not stay.
    const { organisation } = joined;
    await database.running.put({ id: 'running', round, task, organisation, tally: NO_TALLY });
    return true;
  });
}

/** Counts what happened, when a task runs; answers the task as it is then. */
export function count(event: TaskEvent, moment: EventMoment, database: Database): Promise<RunningTask | undefined> {
  return database.atomically(async () => {
    const running = await runningTask(database);
    if (!running) return undefined;
    const after = { ...running, tally: counted(running.tally, event, moment) };
    await database.running.put(after);
    return after;
  });
}

/** Ends the task that runs, with everything that was counted. Undefined when none runs. */
export function endTask(
  ending: { readonly outcome: TaskOutcome; readonly quote?: FoundQuote },
  at: { readonly now: number; readonly today: IsoDate },
  database: Database,
): Promise<RunningTask | undefined> {
  return database.atomically(async () => {
    const running = await runningTask(database);
    if (!running) return undefined;
    const walk = walkOf(running.tally, at.now);
    await database.attempts.put(newAttempt(running, { ...ending, walk }, at.today));
    await database.running.clear();
    return running;
  });
}

/** Keeps the outcome of a task at which nothing is counted. False when it was handed in already, or is no task of a joined round. */
export function judgeByHand(
  { round, task, outcome }: Pick<Attempt, 'round' | 'task' | 'outcome'>,
  today: IsoDate,
  database: Database,
): Promise<boolean> {
  return database.atomically(async () => {
    const joined = await database.rounds.get(round);
    if (!joined?.round.tasks.some(({ id }) => id === task)) return false;
    if (isGone(await database.attempts.get(attemptId(round, task)))) return false;
    await database.attempts.put(newAttempt({ round, task }, { outcome }, today));
    return true;
  });
}
