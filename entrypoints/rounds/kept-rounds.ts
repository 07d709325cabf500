/** What is kept of rounds, followed while panel and background change it. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { TaskLine } from '../../components/rounds/round-overview.tsx';
import type { Database } from '../../findings/database.ts';
import { runningTask } from '../../findings/rounds/run-task.ts';
import {
  type Attempt,
  attemptId,
  type JoinedRound,
  ownTasks,
  type RunningTask,
  stateOfAttempt,
} from '../../findings/rounds/taking-part.ts';

export interface Kept {
  readonly rounds: readonly JoinedRound[];
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly running: RunningTask | undefined;
}

/** Undefined until the first look. `unreadable` when the browser does not give them: never as if there were none. */
export function useKept(database: Database): Kept | 'unreadable' | undefined {
  const [kept, setKept] = useState<Kept | 'unreadable'>();
  useEffect(() => {
    const look = async (): Promise<Kept> => ({
      rounds: await database.rounds.toArray(),
      attempts: new Map((await database.attempts.toArray()).map((attempt) => [attempt.id, attempt])),
      running: await runningTask(database),
    });
    const watched = liveQuery(look).subscribe({
      next: setKept,
      error: () => setKept('unreadable'),
    });
    return () => watched.unsubscribe();
  }, [database]);
  return kept;
}

export const attemptAt = ({ attempts }: Kept, round: string, task: string): Attempt | undefined =>
  attempts.get(attemptId(round, task));

/** The tasks of this round with how each stands; `ended` gives an outcome its words, `inWords` a problem. */
export function linesOf(
  kept: Kept,
  joined: JoinedRound,
  ended: Readonly<Record<Attempt['outcome'], string>>,
  inWords: (problem: string) => string,
): TaskLine[] {
  return ownTasks(joined).map((task) => {
    const attempt = attemptAt(kept, joined.id, task.id);
    const last = attempt?.history.at(-1);
    const runs = kept.running?.round === joined.id && kept.running.task === task.id;
    return {
      task,
      state: runs ? 'running' : stateOfAttempt(attempt),
      ...(attempt && { ended: ended[attempt.outcome] }),
      ...(last?.what === 'needs-attention' && { problem: inWords(last.problem) }),
    };
  });
}
