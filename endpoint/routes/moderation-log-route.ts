import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Parts } from '../parts.ts';

const Entry = Type.Object({ day: Type.String(), act: Type.String(), reason: Type.String(), subject: Type.String() });
const MOST = 1_000;

/** `GET /v1/moderation-log`: every act of moderators and operators, newest first, with its reason. */
export function moderationLogRoute(app: FastifyInstance, { storage }: Parts): void {
  app.get(
    '/v1/moderation-log',
    {
      schema: { summary: 'What was decided, and why', response: { 200: Type.Object({ entries: Type.Array(Entry) }) } },
    },
    async (_, reply) => {
      reply.header('Cache-Control', 'public, max-age=300');
      const entries = await storage.db
        .selectFrom('moderation_log')
        .select(['day', 'act', 'reason', 'subject'])
        .orderBy('day', 'desc')
        .orderBy('id')
        .limit(MOST)
        .execute();
      return { entries };
    },
  );
}
