import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { OrganisationCode } from '../../findings/observation.ts';
import type { Parts } from '../parts.ts';

const Query = Type.Object(
  { organisation: Type.Optional(OrganisationCode) },
  { additionalProperties: false, description: 'What the call will be about; without it the highest cost of all.' },
);
const Answer = Type.Object({
  needed: Type.Boolean({ description: 'Whether calls must carry a solved challenge now.' }),
  challenge: Type.Union([Type.Null(), Type.Unknown({ description: 'ALTCHA challenge, version 2.' })]),
});

/** `GET /v1/challenge`: proof of work to solve before sending, when that is asked for. */
export function challengeRoute(app: FastifyInstance, { dials, challenger, bursts }: Parts): void {
  app.get<{ Querystring: Static<typeof Query> }>(
    '/v1/challenge',
    { schema: { summary: 'Proof of work to solve', querystring: Query, response: { 200: Answer } } },
    async ({ query: { organisation } }, reply) => {
      const { challengeCost } = await dials.current();
      const burst = organisation === undefined ? bursts.highest() : bursts.cost(organisation);
      const cost = Math.max(challengeCost, burst);
      reply.header('Cache-Control', 'no-store');
      return { needed: cost > 0, challenge: cost > 0 ? await challenger.issue(cost) : null };
    },
  );
}
