/** `/v1/moderation/*`: for people with a role, after signing in with a one-time code; the page at /beheer does the same. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { ProblemDetails } from '../../findings/receipt.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { readDials } from '../dials.ts';
import { ACT_NAMES } from '../moderation/act.ts';
import { decide } from '../moderation/decide.ts';
import { guard } from '../moderation/guard.ts';
import { readQueue } from '../moderation/queue.ts';
import { SECRET_FORM } from '../moderation/secret.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const strict = { additionalProperties: false } as const;
const refusals = { '4xx': ProblemDetails, '5xx': ProblemDetails };
const Code = Type.Object({ code: Type.String({ pattern: SECRET_FORM }) }, strict);
const Session = Type.Object({
  name: Type.String(),
  role: Type.String(),
  formToken: Type.String({ description: 'To be sent along as X-Form-Token with everything that changes something.' }),
});
const Decision = Type.Object(
  {
    act: Type.Unsafe<(typeof ACT_NAMES)[number]>({ type: 'string', enum: [...ACT_NAMES] }),
    organisation: Type.String({ maxLength: 100 }),
    subject: Type.String({ minLength: 1, maxLength: 100 }),
    detail: Type.String({ maxLength: 100 }),
    reason: Type.String({ maxLength: 500, description: 'Public.' }),
  },
  strict,
);
const Done = Type.Object({ status: Type.Literal('done'), mail: Type.Optional(Type.String()) });
const Gone = Type.Object({ status: Type.Literal('signed-out') });

export function moderationRoute(app: FastifyInstance, parts: Parts): void {
  const { storage, clock } = parts;
  const { signIn, who, actor, signOut } = guard(parts);
  const token = ({ headers }: FastifyRequest) => headers['x-form-token'];
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/v1/moderation/')) reply.header('Cache-Control', 'no-store');
  });

  app.post<{ Body: Static<typeof Code> }>(
    '/v1/moderation/session',
    { schema: { summary: 'Sign in with a one-time code', body: Code, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      await signIn(request, reply, request.body.code);
      return reply.code(204).send();
    },
  );

  app.get(
    '/v1/moderation/session',
    { schema: { summary: 'Who is signed in', response: { 200: Session, ...refusals } } },
    async (request, reply) => {
      const found = await who(request, reply);
      if (!found) throw new Problem('not-signed-in');
      const { name, role, formToken } = found;
      return { name, role, formToken };
    },
  );

  app.delete(
    '/v1/moderation/session',
    { schema: { summary: 'Sign out', response: { 200: Gone, ...refusals } } },
    async (request, reply) => {
      const { session } = await actor(request, reply, token(request));
      await signOut(reply, session);
      return { status: 'signed-out' as const };
    },
  );

  app.get('/v1/moderation/queue', { schema: { summary: 'What waits for a moderator' } }, async (request, reply) => {
    if (!(await who(request, reply))) throw new Problem('not-signed-in');
    return readQueue(storage.db, dutchDayOf(clock.now()));
  });

  app.get('/v1/moderation/dials', { schema: { summary: 'How the dials stand' } }, async (request, reply) => {
    if (!(await who(request, reply))) throw new Problem('not-signed-in');
    return readDials(storage.db);
  });

  app.post<{ Body: Static<typeof Decision> }>(
    '/v1/moderation/acts',
    {
      schema: {
        summary: 'Decide something, with a reason that everybody can read',
        body: Decision,
        response: { 200: Done, ...refusals },
      },
    },
    async (request, reply) => {
      const found = await actor(request, reply, token(request));
      const mail = await decide(parts, found, request.body, request);
      return { status: 'done' as const, ...(mail === undefined ? {} : { mail }) };
    },
  );
}
