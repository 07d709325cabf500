/** A released point, its history, objections to it, and the reply of the organisation. */
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ContentId } from '../../findings/observation.ts';
import { MOST_REPLY, SnapshotPoint } from '../../findings/snapshot.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { SECRET_FORM } from '../moderation/secret.ts';
import { OBJECTION_COST, objectTo, REASON } from '../objections.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { replyWith } from '../replies.ts';
import { eventsOf } from '../tally/points.ts';

const ById = Type.Object({ id: ContentId });
const Event = Type.Object({ day: Type.String(), kind: Type.String(), result: Type.Optional(Type.String()) });
const Objection = Type.Object(
  { reason: Type.String({ minLength: REASON.least, maxLength: REASON.most }) },
  { additionalProperties: false },
);
const Reply = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: MOST_REPLY }) },
  { additionalProperties: false },
);
const Taken = Type.Object({ status: Type.Literal('taken') });

export function pointsRoute(app: FastifyInstance, parts: Parts): void {
  const { storage, shelf, clock, limits } = parts;
  const today = () => dutchDayOf(clock.now());
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
      const { organisation, id, since } = released(params.id);
      const events = await eventsOf(storage.db, organisation, id);
      // Texts of objections are for moderators; that there was one is for everybody.
      return {
        events: events.map((event) => ({
          // The first look at the page was on the day that somebody sent it: that day is nobody's business.
          day: event.day < since ? since : event.day,
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
      await objectTo(storage, released(params.id), body.reason, today());
      return reply.code(202).send({ status: 'taken' });
    },
  );

  app.post<{ Params: { token: string }; Body: { text: string } }>(
    '/v1/replies/:token',
    {
      onRequest: slowly,
      schema: {
        summary: 'Reply of an organisation, by the link it was sent',
        params: Type.Object({ token: Type.String({ pattern: SECRET_FORM }) }),
        body: Reply,
        response: { 202: Taken },
      },
    },
    async ({ params, body }, reply) => {
      if (!(await replyWith(storage, params.token, body.text, today()))) throw new Problem('not-found');
      return reply.code(202).send({ status: 'taken' });
    },
  );
}
