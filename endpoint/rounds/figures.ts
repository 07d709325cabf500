/**
 * From what people handed in to the figures of a task: pure, and the order in which results come in does not matter. What somebody
 * left out is not counted; it is not zero.
 */
import { QUESTIONS, type Question } from '../../findings/rounds/round.ts';
import { OUTCOMES, type TaskOutcome, type UnsignedTaskResult } from '../../findings/rounds/task-result.ts';

/** The one in the middle, and between which two the middle half lies. */
export interface Spread {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  /** How many people this is about. */
  readonly people: number;
}

export interface AnswerFigures {
  /** People who answered 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number];
  /** People who did not know, or left it out. */
  readonly unknown: number;
  /** See `differenceOf`. */
  readonly difference: number;
}

export interface TaskFigures {
  readonly people: number;
  readonly outcomes: Readonly<Record<TaskOutcome, number>>;
  readonly clicks: Spread | undefined;
  readonly seconds: Spread | undefined;
  readonly back: Spread | undefined;
  readonly searches: Spread | undefined;
  readonly answers: Readonly<Record<Question, AnswerFigures>>;
  /** How much people differ about this task: the largest difference of outcome and answers. */
  readonly difference: number;
}

export type CountedResult = Pick<UnsignedTaskResult, 'outcome' | 'walk' | 'answers'>;

/** The figures of all results about one task. */
export function figuresOf(results: readonly CountedResult[]): TaskFigures {
  const counted = (part: 'clicks' | 'seconds' | 'back' | 'searches') =>
    spreadOf(results.flatMap(({ walk }) => walk?.[part] ?? []));
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, results.filter((each) => each.outcome === outcome).length]),
  ) as Record<TaskOutcome, number>;
  const answers = Object.fromEntries(
    QUESTIONS.map((question) => [question, answerFigures(results.map((each) => each.answers[question]))]),
  ) as Record<Question, AnswerFigures>;
  // Found or not is a difference as wide as 1 against 5.
  const ends = [outcomes['not-found'] + outcomes.stopped, 0, 0, 0, outcomes.found] as const;
  return {
    people: results.length,
    outcomes,
    clicks: counted('clicks'),
    seconds: counted('seconds'),
    back: counted('back'),
    searches: counted('searches'),
    answers,
    difference: Math.max(differenceOf(ends), ...QUESTIONS.map((question) => answers[question].difference)),
  };
}

function answerFigures(answers: readonly (number | null)[]): AnswerFigures {
  const count = (wanted: number) => answers.filter((answer) => answer === wanted).length;
  const counts = [count(1), count(2), count(3), count(4), count(5)] as const;
  return { counts, unknown: answers.filter((answer) => answer === null).length, difference: differenceOf(counts) };
}

/**
 * How far people are apart: 0 when all say the same, 1 when one half says the lowest and the other half the highest. It is the
 * variance, as a part of the largest that there can be. One person differs from nobody.
 */
export function differenceOf(counts: AnswerFigures['counts']): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people === 0) return 0;
  const mean = counts.reduce((sum, count, place) => sum + count * place, 0) / people;
  const variance = counts.reduce((sum, count, place) => sum + count * (place - mean) ** 2, 0) / people;
  const largest = ((counts.length - 1) / 2) ** 2;
  return Math.min(1, variance / largest);
}

/** The middle and the quarters; undefined of nothing. Low and high are values that somebody really had. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  const people = sorted.length;
  const at = (place: number) => sorted[place] ?? 0;
  if (people === 0) return undefined;
  const half = Math.floor(people / 2);
  return {
    middle: people % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2,
    low: at(Math.ceil(people / 4) - 1),
    high: at(people - Math.ceil(people / 4)),
    people,
  };
}
