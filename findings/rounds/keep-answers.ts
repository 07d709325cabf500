/**
 * Keeps what a person answers about a task, at once. Each touches only its own part of what is kept, as that is by then: a screen shows
 * an earlier state for a moment, and writing that back would lose an answer that came between.
 */
import type { Database } from '../database.ts';
import type { Question } from './round.ts';
import type { Part } from './taking-part.ts';

/** @param id of the attempt; answer 1 (not at all) to 5 (very well), or null: "weet ik niet" */
export async function keepAnswer(
  id: string,
  question: Question,
  answer: number | null,
  database: Database,
): Promise<void> {
  await database.attempts.update(id, { [`answers.${question}`]: answer });
}

/** @param words in the person's own words; "" for nothing */
export async function keepWords(
  id: string,
  part: 'helped' | 'hindered',
  words: string,
  database: Database,
): Promise<void> {
  await database.attempts.update(id, { [part]: words });
}

/** Leaves a part out of the result, or lets it go along again. */
export function chooseWhatGoes(id: string, part: Part, goes: boolean, database: Database): Promise<void> {
  return database.atomically(async () => {
    const attempt = await database.attempts.get(id);
    const others = attempt?.leftOut.filter((each) => each !== part) ?? [];
    await database.attempts.update(id, { leftOut: goes ? others : [...others, part] });
  });
}
