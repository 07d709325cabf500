/** From what the person did to the literal data that would be sent: without what they leave out, and without personal data. Pure but for hashing. */
import type { Removed } from '../scrub.ts';
import { QUESTIONS } from './round.ts';
import { scrubResult } from './scrub-result.ts';
import { taskResultId } from './sign-result.ts';
import type { Attempt, Part } from './taking-part.ts';
import { TASK_RESULT_SCHEMA, type UnsignedTaskResult, unsignedTaskResultFaults } from './task-result.ts';

export type ResultDraft =
  | {
      readonly ok: true;
      readonly id: string;
      readonly result: UnsignedTaskResult;
      /** Taken out of the person's words; to show, never to send. */
      readonly removed: readonly Removed[];
    }
  | { readonly ok: false; readonly problem: 'form' };

const WALK_PARTS = ['clicks', 'back', 'searches', 'seconds', 'pages'] as const satisfies readonly Part[];

/** The result that this attempt makes with the key of its round. The same attempt and key give the same id. */
export async function draftResult(attempt: Attempt, key: string): Promise<ResultDraft> {
  const goes = (part: Part) => !attempt.leftOut.includes(part);
  const walk = Object.fromEntries(
    WALK_PARTS.flatMap((part) => {
      const counted = attempt.walk?.[part];
      return goes(part) && counted !== undefined ? [[part, counted]] : [];
    }),
  );
  const words = (part: 'helped' | 'hindered') => (goes(part) && attempt[part].trim()) || null;
  const answer = (question: (typeof QUESTIONS)[number]) =>
    goes(question) ? (attempt.answers[question] ?? null) : null;
  const { result, removed } = scrubResult({
    schema: TASK_RESULT_SCHEMA,
    round: attempt.round,
    task: attempt.task,
    creator: { key },
    outcome: attempt.outcome,
    ...(Object.keys(walk).length > 0 && { walk }),
    ...(attempt.quote && goes('quote') && { quote: attempt.quote }),
    answers: { vindbaar: answer('vindbaar'), begrijpelijk: answer('begrijpelijk'), volledig: answer('volledig') },
    helped: words('helped'),
    hindered: words('hindered'),
  });
  if (unsignedTaskResultFaults(result).length > 0) return { ok: false, problem: 'form' };
  return { ok: true, id: await taskResultId(result), result, removed };
}

/** Parts of this attempt that have something in them, in the order in which they are shown. */
export function partsOf({ walk, quote, answers, helped, hindered }: Attempt): readonly Part[] {
  return [
    ...WALK_PARTS.filter((part) => walk?.[part] !== undefined),
    ...(quote ? (['quote'] as const) : []),
    ...QUESTIONS.filter((question) => typeof answers[question] === 'number'),
    ...(helped.trim() === '' ? [] : (['helped'] as const)),
    ...(hindered.trim() === '' ? [] : (['hindered'] as const)),
  ];
}
