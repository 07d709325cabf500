/** What the endpoint answers per observation, in the order in which they were sent. */
import Type, { type Static } from 'typebox';
import { ContentId } from './observation.ts';
import { REFUSAL_CODES, type Refusal } from './refusal.ts';

/** `accepted` and `known` are both safe: the observation is stored durably. `known`: it was there already. */
export const Receipt = Type.Union(
  [
    Type.Object({ id: ContentId, status: Type.Literal('accepted') }, { additionalProperties: false }),
    Type.Object({ id: ContentId, status: Type.Literal('known') }, { additionalProperties: false }),
    Type.Object(
      {
        /** Null when the text is too broken to have an id. */
        id: Type.Union([ContentId, Type.Null()]),
        status: Type.Literal('refused'),
        reason: Type.Unsafe<Refusal>({ type: 'string', enum: [...REFUSAL_CODES] }),
        detail: Type.String({ description: 'For a person, in the language of the call.' }),
        path: Type.Optional(Type.String({ description: 'JSON pointer to what is wrong.' })),
      },
      { additionalProperties: false },
    ),
  ],
  { title: 'Receipt' },
);
export type Receipt = Static<typeof Receipt>;

export const SubmissionAnswer = Type.Object({ results: Type.Array(Receipt) }, { title: 'SubmissionAnswer' });
export type SubmissionAnswer = Static<typeof SubmissionAnswer>;

/** An error answer (RFC 9457). Carries `results` when every observation in the call was refused. */
export const ProblemDetails = Type.Object(
  {
    type: Type.String({ description: 'Address that names the kind of problem.' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    code: Type.String({ description: 'Short name of the kind, for programs.' }),
    retryAfter: Type.Optional(Type.Integer({ description: 'Seconds.' })),
    faults: Type.Optional(Type.Array(Type.Object({ path: Type.String(), fault: Type.String() }))),
    results: Type.Optional(Type.Array(Receipt)),
  },
  { title: 'ProblemDetails' },
);
export type ProblemDetails = Static<typeof ProblemDetails>;
