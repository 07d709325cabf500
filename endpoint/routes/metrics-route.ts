import type { FastifyInstance } from 'fastify';
import { metrics } from '../metrics.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** `/metrics`: for a Prometheus on the same machine. Counts by the minute would tell outsiders when somebody sent something. */
export function metricsRoute(app: FastifyInstance, { storage, clock }: Parts): void {
  const numbers = metrics();
  app.addHook('onResponse', async (request, reply) => {
    numbers.answered(request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
  });
  app.get(
    '/metrics',
    { schema: { summary: 'Numbers for Prometheus, for this machine only' } },
    async (request, reply) => {
      if (!LOOPBACK.test(request.socket.remoteAddress ?? '') || request.headers['x-forwarded-for'] !== undefined) {
        throw new Problem('not-found');
      }
      const due = await storage.db
        .selectFrom('job')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('attempts').as('attempts')])
        .where('due', '<=', clock.now())
        .executeTakeFirst();
      const { heapUsed, rss } = process.memoryUsage();
      const gauges = {
        jobs_due: Number(due?.count ?? 0),
        job_attempts_most: Number(due?.attempts ?? 0),
        memory_bytes: rss,
        heap_bytes: heapUsed,
      };
      return reply.type('text/plain; version=0.0.4; charset=utf-8').send(numbers.text(gauges));
    },
  );
}
