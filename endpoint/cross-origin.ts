/** Pages of the extension may call this; other sites have no business with it, and nothing here uses cookies. */
import type { FastifyInstance } from 'fastify';
import { varyBy } from './vary.ts';

const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

export function allowExtensions(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    // Also without an origin: what a cache keeps of that answer may not be given to an extension.
    varyBy(reply, 'Origin');
    if (origin === undefined || !EXTENSION.test(origin)) return;
    reply.header('Access-Control-Allow-Origin', origin);
    if (request.method !== 'OPTIONS') return;
    reply
      .header('Access-Control-Allow-Methods', 'GET, POST')
      .header('Access-Control-Allow-Headers', 'content-type, idempotency-key, if-none-match, accept-language')
      .header('Access-Control-Max-Age', '86400');
    return reply.code(204).send();
  });
}
