/**
 * A round of the workgroup: what people try to find on one site, and until when. Made by a moderator, read by whoever has its code.
 * A round never changes once it is made; it can only close earlier.
 */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { LIMITS } from '../limits.ts';
import { type Fault, OrganisationCode, WholeDay } from '../observation.ts';
import { UNREADABLE } from '../text-forms.ts';
import { isWholeDay } from '../whole-day.ts';

export const ROUND_SCHEMA = 'round/1';

/** Lengths in UTF-16 code units; numbers of people and tasks. */
export const ROUND_LIMITS = {
  title: 100,
  task: 300,
  question: 200,
  decision: 500,
  tasks: 12,
  people: 60,
  /** Fewer people than this can be told apart on a sheet, and their opinions do not differ enough to talk about. */
  testers: 3,
} as const;

/** 130 random bits in base32: whoever knows it was given the code, so it opens the round without the code. */
export const ROUND_ID = '^[a-z2-7]{26}$';
const TASK_ID = '^t(?:[1-9]|1[0-2])$';

/** The three questions after each task, in the order in which they are asked. */
export const QUESTIONS = ['vindbaar', 'begrijpelijk', 'volledig'] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * `walk`: starts on a page of the site, and the walk may be counted. `by-hand`: a PDF or a page on social media; the person looks
 * and answers, and nothing is counted.
 */
export const TASK_KINDS = ['walk', 'by-hand'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

const strict = { additionalProperties: false } as const;
const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

export const RoundId = Type.String({ pattern: ROUND_ID });
export const TaskId = Type.String({ pattern: TASK_ID });

export const RoundTask = Type.Object(
  {
    id: TaskId,
    kind: oneOf(TASK_KINDS),
    text: Type.String({ minLength: 1, maxLength: ROUND_LIMITS.task, description: 'What to look for, in plain words.' }),
    start: Type.String({
      minLength: 8,
      maxLength: LIMITS.source,
      description:
        'walk: canonical address on the hosts of the organisation, without query. by-hand: any https address.',
    }),
  },
  strict,
);
export type RoundTask = Static<typeof RoundTask>;

export const Round = Type.Object(
  {
    schema: Type.Literal(ROUND_SCHEMA),
    id: RoundId,
    title: Type.String({ minLength: 1, maxLength: ROUND_LIMITS.title }),
    organisation: OrganisationCode,
    opens: WholeDay,
    /** Last day on which results are taken. */
    closes: WholeDay,
    /** How many people are wanted. */
    people: Type.Integer({ minimum: ROUND_LIMITS.testers, maximum: ROUND_LIMITS.people }),
    /** Tasks that each of them gets. */
    each: Type.Integer({ minimum: 1, maximum: ROUND_LIMITS.tasks }),
    tasks: Type.Array(RoundTask, { minItems: 1, maxItems: ROUND_LIMITS.tasks }),
    /** The words in which the three questions are asked. */
    questions: Type.Object(
      {
        vindbaar: Type.String({ minLength: 1, maxLength: ROUND_LIMITS.question }),
        begrijpelijk: Type.String({ minLength: 1, maxLength: ROUND_LIMITS.question }),
        volledig: Type.String({ minLength: 1, maxLength: ROUND_LIMITS.question }),
      },
      strict,
    ),
  },
  { ...strict, title: 'Round' },
);
export type Round = Static<typeof Round>;

/** `planned`: before its first day. `closed`: after its last day, or earlier when a moderator closed it. */
export const ROUND_STATES = ['planned', 'open', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What the workgroup decided about a round, and what became of it; there is none before the round is closed. */
export const RoundDecision = Type.Object(
  {
    text: Type.String({ maxLength: ROUND_LIMITS.decision }),
    /** Day on which it was decided. */
    day: WholeDay,
    /** What became of it; null while nothing is known. */
    became: Type.Union([Type.Null(), Type.String({ maxLength: ROUND_LIMITS.decision })]),
  },
  strict,
);
export type RoundDecision = Static<typeof RoundDecision>;

/** What the endpoint answers about a round. Never how many others joined, nor what they said. */
export const RoundAnswer = Type.Object(
  { round: Round, state: oneOf(ROUND_STATES), decisions: Type.Array(RoundDecision, { maxItems: 100 }) },
  { ...strict, title: 'RoundAnswer' },
);
export type RoundAnswer = Static<typeof RoundAnswer>;

/** All faults of something that should be a round; empty when it is one. Says nothing about addresses: that takes the register. */
export function roundFaults(value: unknown): readonly Fault[] {
  if (!Value.Check(Round, value)) {
    return Value.Errors(Round, value).map(({ instancePath, keyword }) => ({ path: instancePath, fault: keyword }));
  }
  return meaningFaults(value);
}

/** True when `value` is a whole, valid round. */
export function isRound(value: unknown): value is Round {
  return roundFaults(value).length === 0;
}

/** True when `value` is an answer about a whole, valid round. */
export function isRoundAnswer(value: unknown): value is RoundAnswer {
  return Value.Check(RoundAnswer, value) && isRound(value.round);
}

/** What a JSON schema cannot say. */
function meaningFaults({ title, opens, closes, people, each, tasks, questions }: Round): readonly Fault[] {
  const faults: Fault[] = [];
  const refuse = (path: string, fault: string) => faults.push({ path, fault });
  for (const [path, day] of [
    ['/opens', opens],
    ['/closes', closes],
  ] as const) {
    if (!isWholeDay(day)) refuse(path, 'no-such-day');
  }
  if (closes < opens) refuse('/closes', 'before-opens');
  if (each > tasks.length) refuse('/each', 'more-than-tasks');
  if (people * each < ROUND_LIMITS.testers * tasks.length) refuse('/each', 'too-few-testers');
  for (const [place, { id, text, start }] of tasks.entries()) {
    if (id !== `t${place + 1}`) refuse(`/tasks/${place}/id`, 'order');
    if (UNREADABLE.test(text)) refuse(`/tasks/${place}/text`, 'text');
    if (UNREADABLE.test(start) || !URL.canParse(start)) refuse(`/tasks/${place}/start`, 'address');
  }
  if (UNREADABLE.test(title)) refuse('/title', 'text');
  for (const question of QUESTIONS) if (UNREADABLE.test(questions[question])) refuse(`/questions/${question}`, 'text');
  return faults;
}
