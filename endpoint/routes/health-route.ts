import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const Well = Type.Object({ status: Type.Literal('ok') });

/** `/healthz`: the process runs. `/readyz`: it can also store. */
export function healthRoute(app: FastifyInstance, { storage }: Parts): void {
  app.get('/healthz', { schema: { summary: 'The process runs', response: { 200: Well } } }, async () => ({
    status: 'ok' as const,
  }));
  app.get('/readyz', { schema: { summary: 'The endpoint can store', response: { 200: Well } } }, async () => {
    try {
      await storage.ready();
    } catch {
      throw new Problem('unavailable', { retryAfter: 5 });
    }
    return { status: 'ok' as const };
  });
}
