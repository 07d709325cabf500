/**
 * What one person hands in about one task of a round, after seeing it. Everything but the outcome may be left out. It holds no day,
 * no time of day and no version: those would tell who someone is in a small group.
 */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { LIMITS } from '../limits.ts';
import { ContentId, type Fault, Proof, PublicKey } from '../observation.ts';
import { UNREADABLE } from '../text-forms.ts';
import { QUESTIONS, RoundId, TaskId } from './round.ts';

export const TASK_RESULT_SCHEMA = 'task-result/1';

/** `found`: pointed at the sentence, or said so. `stopped`: the person had enough, which says as much. */
export const OUTCOMES = ['found', 'not-found', 'stopped'] as const;
export type TaskOutcome = (typeof OUTCOMES)[number];

/** Most of each that is taken. Counting stops there: more says nothing more. */
export const RESULT_LIMITS = {
  clicks: 500,
  back: 500,
  searches: 100,
  /** Two hours. */
  seconds: 7_200,
  pages: 100,
  /** Characters of "what helped" and "what hindered". */
  text: 500,
} as const;

const strict = { additionalProperties: false } as const;
const count = (maximum: number, description: string) =>
  Type.Optional(Type.Integer({ minimum: 0, maximum, description }));
const Answer = Type.Union([Type.Null(), Type.Integer({ minimum: 1, maximum: 5 })], {
  description: '1 (not at all) to 5 (very well); null: "weet ik niet", or left out.',
});
const OwnWords = Type.Union([Type.Null(), Type.String({ minLength: 1, maxLength: RESULT_LIMITS.text })]);
const Page = Type.String({ minLength: 8, maxLength: LIMITS.source });

export const Walk = Type.Object(
  {
    clicks: count(RESULT_LIMITS.clicks, 'Clicks on links and buttons of the site.'),
    back: count(RESULT_LIMITS.back, 'Times that the person went back.'),
    searches: count(RESULT_LIMITS.searches, 'Times that the search of the site was used; never what was searched for.'),
    seconds: count(RESULT_LIMITS.seconds, 'Whole seconds from start to outcome.'),
    pages: Type.Optional(
      Type.Array(Page, {
        minItems: 1,
        maxItems: RESULT_LIMITS.pages,
        description:
          'In the order in which they were seen, from the start: canonical addresses without query, of this site only.',
      }),
    ),
  },
  { ...strict, description: 'Counted while the task ran, on this site only. Each part may be left out.' },
);
export type Walk = Static<typeof Walk>;

export const FoundQuote = Type.Object(
  { page: Page, exact: Type.String({ minLength: 1, maxLength: LIMITS.exact }) },
  { ...strict, description: 'The sentence that the person pointed at.' },
);
export type FoundQuote = Static<typeof FoundQuote>;

export const TaskResult = Type.Object(
  {
    schema: Type.Literal(TASK_RESULT_SCHEMA),
    round: RoundId,
    task: TaskId,
    creator: Type.Object({ key: PublicKey }, { ...strict, description: 'A key of this round only.' }),
    outcome: Type.Unsafe<TaskOutcome>({ type: 'string', enum: [...OUTCOMES] }),
    walk: Type.Optional(Walk),
    quote: Type.Optional(FoundQuote),
    answers: Type.Object({ vindbaar: Answer, begrijpelijk: Answer, volledig: Answer }, strict),
    helped: OwnWords,
    hindered: OwnWords,
    proof: Proof,
  },
  { ...strict, title: 'TaskResult' },
);
export type TaskResult = Static<typeof TaskResult>;

/** Everything but the signature: what the person sees before it goes, and what is hashed and signed. */
export type UnsignedTaskResult = Omit<TaskResult, 'proof'>;

const WITHOUT_PROOF = Type.Omit(TaskResult, ['proof'], strict);

/** The answer to handing in. Both are safe: it is stored durably. `known`: it was there already. */
export const ResultReceipt = Type.Object(
  { id: ContentId, status: Type.Unsafe<'accepted' | 'known'>({ type: 'string', enum: ['accepted', 'known'] }) },
  { ...strict, title: 'ResultReceipt' },
);
export type ResultReceipt = Static<typeof ResultReceipt>;

/** All faults of something received; empty when it is a TaskResult. Says nothing about signature, address or round. */
export function taskResultFaults(value: unknown): readonly Fault[] {
  return faultsBeside(TaskResult, value);
}

/** As `taskResultFaults`, before signing: for the preview, and for what is kept in the browser. */
export function unsignedTaskResultFaults(value: unknown): readonly Fault[] {
  return faultsBeside(WITHOUT_PROOF, value);
}

/** True when `value` is a whole, valid result. */
export function isTaskResult(value: unknown): value is TaskResult {
  return taskResultFaults(value).length === 0;
}

/** True when `value` is a receipt. */
export function isResultReceipt(value: unknown): value is ResultReceipt {
  return Value.Check(ResultReceipt, value);
}

function faultsBeside(schema: typeof TaskResult | typeof WITHOUT_PROOF, value: unknown): readonly Fault[] {
  if (!Value.Check(schema, value)) {
    return Value.Errors(schema, value).map(({ instancePath, keyword }) => ({ path: instancePath, fault: keyword }));
  }
  return meaningFaults(value);
}

/** What a JSON schema cannot say, or counts differently (a schema may count a letter with its accents as one). */
function meaningFaults({ outcome, walk, quote, helped, hindered }: UnsignedTaskResult): readonly Fault[] {
  const faults: Fault[] = [];
  const text = (path: string, value: string | null | undefined, limit: number) => {
    if ((value?.length ?? 0) > limit) faults.push({ path, fault: 'maxLength' });
    if (UNREADABLE.test(value ?? '')) faults.push({ path, fault: 'text' });
  };
  text('/helped', helped, RESULT_LIMITS.text);
  text('/hindered', hindered, RESULT_LIMITS.text);
  text('/quote/exact', quote?.exact, LIMITS.exact);
  text('/quote/page', quote?.page, LIMITS.source);
  for (const [place, page] of (walk?.pages ?? []).entries()) text(`/walk/pages/${place}`, page, LIMITS.source);
  if (quote && outcome !== 'found') faults.push({ path: '/quote', fault: 'only-when-found' });
  return faults;
}

/** No answer to any of the three questions. */
export const NO_ANSWERS = Object.freeze(
  Object.fromEntries(QUESTIONS.map((question) => [question, null])) as UnsignedTaskResult['answers'],
);
