/** `/v1/moderation/passkeys/*`: making a passkey after signing in, and signing in with one. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { ProblemDetails } from '../../findings/receipt.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { guard } from '../moderation/guard.ts';
import {
  askForPasskey,
  keepPasskey,
  moderatorOfPasskey,
  offerPasskey,
  type PasskeySite,
} from '../moderation/passkeys.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { originOf } from '../settings.ts';

const refusals = { '4xx': ProblemDetails, '5xx': ProblemDetails };
const text = Type.String({ maxLength: 10_000 });
const Nothing = Type.Object({}, { additionalProperties: false });

/** What WebAuthn's JSON form gives; browsers add members that the library does not read. */
const answerWith = (response: Record<string, typeof text>) =>
  Type.Object({
    id: text,
    rawId: text,
    type: Type.Literal('public-key'),
    response: Type.Object({ clientDataJSON: text, ...response }),
    clientExtensionResults: Type.Object({}),
  });
const Made = Type.Unsafe<RegistrationResponseJSON>(answerWith({ attestationObject: text }));
const Used = Type.Unsafe<AuthenticationResponseJSON>(answerWith({ authenticatorData: text, signature: text }));

export function passkeysRoute(app: FastifyInstance, parts: Parts): void {
  const { storage, clock, settings } = parts;
  const { actor, signInAs } = guard(parts);
  const site = (request: FastifyRequest): PasskeySite => ({ origin: originOf(settings, request) });
  const signedIn = (request: FastifyRequest, reply: Parameters<typeof actor>[1]) =>
    actor(request, reply, request.headers['x-form-token']);

  app.post(
    '/v1/moderation/passkeys/offer',
    { schema: { summary: 'What a browser needs to make a passkey', body: Nothing, response: refusals } },
    async (request, reply) => offerPasskey(storage, await signedIn(request, reply), site(request), clock.now()),
  );

  app.post<{ Body: RegistrationResponseJSON }>(
    '/v1/moderation/passkeys/kept',
    { schema: { summary: 'Keep a passkey that was made', body: Made, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      const who = await signedIn(request, reply);
      const now = clock.now();
      if (!(await keepPasskey(storage, who, request.body, site(request), { now, day: dutchDayOf(now) })))
        throw new Problem('wrong-passkey');
      return reply.code(204).send();
    },
  );

  app.post(
    '/v1/moderation/passkeys/question',
    { schema: { summary: 'What a browser needs to ask for a passkey', body: Nothing, response: refusals } },
    async (request) => {
      const wait = parts.limits.perAddress.take(request.ip);
      if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
      return askForPasskey(storage, site(request), clock.now());
    },
  );

  app.post<{ Body: AuthenticationResponseJSON }>(
    '/v1/moderation/passkeys/session',
    { schema: { summary: 'Sign in with a passkey', body: Used, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      const find = () => moderatorOfPasskey(storage, request.body, site(request), clock.now());
      await signInAs(request, reply, find, 'wrong-passkey');
      return reply.code(204).send();
    },
  );
}
