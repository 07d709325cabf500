/** A released point, its history, objections to it, and the reply of the organisation. */
import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ContentId } from '../../findings/observation.ts';
import { scrub } from '../../findings/scrub.ts';
import { SnapshotPoint } from '../../findings/snapshot.ts';
import { UNREADABLE } from '../../findings/text-forms.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { appendEvent, eventsOf, recomputePoint } from '../tally/points.ts';

const ById = Type.Object({ id: ContentId });
const Event = Type.Object({ day: Type.String(), kind: Type.String(), result: Type.Optional(Type.String()) });
const Objection = Type.Object(
  { reason: Type.String({ minLength: 10, maxLength: 1_000 }) },
  { additionalProperties: false },
);
const Reply = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2_000 }) }, { additionalProperties: false });
const Taken = Type.Object({ status: Type.Literal('taken') });

export function pointsRoute(app: FastifyInstance, parts: Parts): void {
  const { storage, shelf, clock, limits } = parts;
  const today = () => wholeDayOf(clock.now());
  const released = (id: string) => {
    const point = shelf.current().snapshot.points.find((each) => each.id === id);
    if (!point) throw new Problem('not-found');
    return point;
  };
  const slowly = async ({ ip }: { readonly ip: string }) => {
    const wait = limits.perAddress.take(ip, OBJECTION_COST);
    if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
  };

  app.get<{ Params: { id: string } }>(
    '/v1/points/:id',
    { schema: { summary: 'One released point', params: ById, response: { 200: SnapshotPoint } } },
    async ({ params }) => released(params.id),
  );

  app.get<{ Params: { id: string } }>(
    '/v1/points/:id/history',
    {
      schema: {
        summary: 'What happened to a released point',
        params: ById,
        response: { 200: Type.Object({ events: Type.Array(Event) }) },
      },
    },
    async ({ params }) => {
      const { organisation, id } = released(params.id);
      const events = await eventsOf(storage.db, organisation, id);
      // Texts of objections are for moderators; that there was one is for everybody.
      return {
        events: events.map((event) => ({
          day: event.day,
          kind: event.kind,
          ...(event.kind === 'evidence' ? { result: event.result } : {}),
        })),
      };
    },
  );

  app.post<{ Params: { id: string }; Body: { reason: string } }>(
    '/v1/points/:id/objections',
    {
      onRequest: slowly,
      schema: { summary: 'Object to a point, with a reason', params: ById, body: Objection, response: { 202: Taken } },
    },
    async ({ params, body }, reply) => {
      const { organisation, id } = released(params.id);
      const objection = randomUUID();
      const event = { kind: 'objection', day: today(), objection, reason: clean(body.reason) } as const;
      await storage.transaction(async (tx) => {
        await appendEvent(tx, organisation, id, objection, event);
        await recomputePoint(tx, organisation, id, event.day);
      });
      return reply.code(202).send({ status: 'taken' });
    },
  );

  app.post<{ Params: { token: string }; Body: { text: string } }>(
    '/v1/replies/:token',
    {
      onRequest: slowly,
      schema: {
        summary: 'Reply of an organisation, by the link it was sent',
        params: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }),
        body: Reply,
        response: { 202: Taken },
      },
    },
    async ({ params, body }, reply) => {
      const event = { kind: 'reply', day: today(), text: clean(body.text) } as const;
      await storage.transaction(async (tx) => {
        const token = await tx
          .selectFrom('reply_token')
          .selectAll()
          .where('token_hash', '=', tokenHash(params.token))
          .executeTakeFirst();
        if (!token || token.valid_until < event.day) throw new Problem('not-found');
        await appendEvent(tx, token.organisation, token.point, randomUUID(), event);
        await recomputePoint(tx, token.organisation, token.point, event.day);
      });
      return reply.code(202).send({ status: 'taken' });
    },
  );
}

/** An objection weighs as much as so many calls: it changes what everybody sees. */
const OBJECTION_COST = 20;

/** Only this is kept of a token, so that the database cannot be used to reply for an organisation. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function clean(text: string): string {
  if (UNREADABLE.test(text)) throw new Problem('schema');
  return scrub(text).text;
}
