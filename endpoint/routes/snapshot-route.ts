import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Snapshot } from '../../findings/snapshot.ts';
import { encoded, encodingOf, labelled, sendEncoded } from '../encoded.ts';
import { keptAnswers } from '../monitor/kept-answers.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import type { PublishedSnapshot } from '../snapshot.ts';
import { hiddenPoints, withoutHidden } from '../withheld.ts';

/** Also for what was released before: what a moderator takes out of view must not stand in caches for a year. */
const FRESH = 'public, max-age=300';
const JSON_TYPE = 'application/json; charset=utf-8';
/** Earlier ones that are kept packed, some tens of MB: packing a whole country takes a second. */
const MOST_EARLIER = 4;
const HASH = '^[0-9a-f]{64}$';

/** `GET /v1/snapshot` and `/v1/snapshot/{hash}`: the points of the whole country. The hash names a release as it was made. */
export function snapshotRoute(app: FastifyInstance, { shelf, storage, clock }: Parts): void {
  const kept = keptAnswers(clock, MOST_EARLIER);
  app.get(
    '/v1/snapshot',
    {
      // Before anything else: most callers have it already.
      onRequest: async (request, reply) => {
        const { hash } = shelf.current();
        if (!request.headers['if-none-match']?.includes(hash)) return;
        return labelled(reply, hash, encodingOf(request), FRESH).code(304).send();
      },
      schema: { summary: 'All released points', response: { 200: Snapshot, 304: Type.Null() } },
    },
    async (request, reply) => send(request, reply, shelf.current(), FRESH),
  );

  app.get<{ Params: { hash: string } }>(
    '/v1/snapshot/:hash',
    {
      schema: {
        summary: 'A released snapshot, without what a moderator took out of view since',
        params: Type.Object({ hash: Type.String({ pattern: HASH }) }),
        response: { 200: Snapshot },
      },
    },
    async (request, reply) => {
      const { hash } = request.params;
      if (hash === shelf.current().hash) return send(request, reply, shelf.current(), FRESH);
      const hidden = await hiddenPoints(storage.db);
      const earlier = await kept.of([...hidden].join(), hash, Number.POSITIVE_INFINITY, async () => {
        const release = await storage.db
          .selectFrom('release')
          .select('snapshot')
          .where('hash', '=', hash)
          .executeTakeFirst();
        return release && encoded(withoutHidden(release.snapshot, hidden));
      });
      if (!earlier) throw new Problem('not-found');
      return sendEncoded(request, reply.type(JSON_TYPE), earlier, FRESH);
    },
  );
}

function send(request: FastifyRequest, reply: FastifyReply, { hash, bodies }: PublishedSnapshot, age: string) {
  const encoding = encodingOf(request);
  if (encoding !== 'identity') reply.header('Content-Encoding', encoding);
  return labelled(reply, hash, encoding, age).type(JSON_TYPE).send(bodies[encoding]);
}
