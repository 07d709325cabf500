import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ACCEPTED_SCHEMAS } from '../../findings/observation.ts';
import { MAX_BATCH } from '../../findings/submission.ts';
import type { Parts } from '../parts.ts';

const About = Type.Object({
  name: Type.Literal('geweten'),
  schemas: Type.Array(Type.String(), { description: 'Schemas of observations that are taken.' }),
  oldestClient: Type.String(),
  mostObservations: Type.Integer({ description: 'In one call.' }),
  notices: Type.Array(Type.String({ description: 'B1 Dutch, to be shown to people.' })),
  routes: Type.Array(Type.String()),
});

/** `GET /v1`: what this endpoint offers and takes. */
export function indexRoute(app: FastifyInstance, { settings }: Parts): void {
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url, schema }) => {
    // Pages for people are no part of the interface.
    const isHidden = schema !== undefined && 'hide' in schema;
    if (method !== 'HEAD' && method !== 'OPTIONS' && !isHidden) routes.push(`${String(method)} ${url}`);
  });
  app.get('/v1', { schema: { summary: 'What this endpoint offers', response: { 200: About } } }, async () => ({
    name: 'geweten' as const,
    schemas: ACCEPTED_SCHEMAS,
    oldestClient: settings.oldestClient,
    mostObservations: MAX_BATCH,
    notices: [],
    routes: routes.toSorted(),
  }));
}
