/** A person's rounds as they stand in the file that they take along: to read, not to go on with elsewhere, for the key stays here. */
import type { Attempt, JoinedRound } from './taking-part.ts';
import { ownTasks } from './taking-part.ts';

export interface RoundForFile extends Pick<JoinedRound, 'organisation' | 'nickname'> {
  readonly title: string;
  readonly tasks: readonly ({ readonly text: string } & Partial<Omit<Attempt, 'id' | 'round' | 'leftOut'>>)[];
}

export function roundsForFile(rounds: readonly JoinedRound[], attempts: readonly Attempt[]): readonly RoundForFile[] {
  return rounds.map((joined) => ({
    title: joined.round.title,
    organisation: joined.organisation,
    nickname: joined.nickname,
    tasks: ownTasks(joined).map(({ id, text }) => {
      const attempt = attempts.find(({ round, task }) => round === joined.id && task === id);
      if (!attempt) return { text, task: id };
      const { id: _, round: __, leftOut: ___, ...did } = attempt;
      return { text, ...did };
    }),
  }));
}
