import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Parts } from '../parts.ts';

const Answer = Type.Object({
  needed: Type.Boolean({ description: 'Whether calls must carry a solved challenge now.' }),
  challenge: Type.Union([Type.Null(), Type.Unknown({ description: 'ALTCHA challenge, version 2.' })]),
});

/** `GET /v1/challenge`: proof of work to solve before sending, when that is asked for. */
export function challengeRoute(app: FastifyInstance, { dials, challenger }: Parts): void {
  app.get(
    '/v1/challenge',
    { schema: { summary: 'Proof of work to solve', response: { 200: Answer } } },
    async (_, reply) => {
      const { challengeCost } = await dials.current();
      reply.header('Cache-Control', 'no-store');
      return { needed: challengeCost > 0, challenge: challengeCost > 0 ? await challenger.issue(challengeCost) : null };
    },
  );
}
