/** One call to the endpoint: 1 to 50 observations about one organisation. */
import Type, { type Static } from 'typebox';
import { Observation } from './observation.ts';

export const MAX_BATCH = 50;

/** Form of the `Idempotency-Key` header: made by the outbox before the first try, the same at every retry of the same call. */
export const IDEMPOTENCY_KEY = '^[A-Za-z0-9_-]{16,64}$';

export const Submission = Type.Object(
  {
    observations: Type.Array(Observation, { minItems: 1, maxItems: MAX_BATCH }),
    challenge: Type.Optional(
      Type.String({ minLength: 1, maxLength: 4_096, description: 'Solved challenge from GET /v1/challenge.' }),
    ),
  },
  { additionalProperties: false, title: 'Submission' },
);
export type Submission = Static<typeof Submission>;
