/** Who stands behind a request to the moderation, and whether it came from our own page. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Parts } from '../parts.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { ModeratorTable } from '../storage/tables.ts';
import { spendCode } from './moderators.ts';
import { endSession, isFormToken, type SignedIn, signedIn, startSession } from './session.ts';

export interface Guard {
  /** Spends a one-time code and signs in. Throws a Problem for a code that lets nobody in. */
  signIn(request: FastifyRequest, reply: FastifyReply, code: string): Promise<void>;
  /** Signs in whom `find` answers. Throws the Problem of that name when it is nobody. */
  signInAs(
    request: FastifyRequest,
    reply: FastifyReply,
    find: () => Promise<ModeratorTable | undefined>,
    otherwise: ProblemCode,
  ): Promise<void>;
  /** Who is signed in, if anybody. Sends the renewed cookie when it is time. */
  who(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | undefined>;
  /** Who is signed in and sent this from our own page. Throws a Problem otherwise. */
  actor(request: FastifyRequest, reply: FastifyReply, formToken: unknown): Promise<SignedIn>;
  signOut(reply: FastifyReply, session: string): Promise<void>;
}

/** Trying a code or a passkey weighs as much as so many calls. */
const SIGN_IN_COST = 20;

export function guard({ storage, clock, settings, limits }: Parts): Guard {
  // With this prefix a browser takes the cookie only over https and from this very host.
  const name = settings.production ? '__Host-geweten' : 'geweten';
  const flags = `; Path=/; HttpOnly; SameSite=Strict${settings.production ? '; Secure' : ''}`;
  const setCookie = (reply: FastifyReply, value: string) => reply.header('Set-Cookie', `${name}=${value}${flags}`);

  const who: Guard['who'] = async (request, reply) => {
    const cookie = cookieNamed(request.headers.cookie, name);
    if (cookie === undefined) return undefined;
    const found = await storage.transaction((tx) => signedIn(tx, cookie, clock.now()));
    if (found?.cookie !== undefined) setCookie(reply, found.cookie);
    return found;
  };

  const signInAs: Guard['signInAs'] = async (request, reply, find, otherwise) => {
    const wait = limits.perAddress.take(request.ip, SIGN_IN_COST);
    if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
    fromOwnPage(request);
    const moderator = await find();
    if (moderator === undefined) throw new Problem(otherwise);
    setCookie(reply, await storage.transaction((tx) => startSession(tx, moderator.id, clock.now())));
  };

  return {
    who,
    signInAs,
    signIn: (request, reply, code) =>
      signInAs(request, reply, () => storage.transaction((tx) => spendCode(tx, code, clock.now())), 'wrong-code'),
    async actor(request, reply, formToken) {
      fromOwnPage(request);
      const found = await who(request, reply);
      if (!found) throw new Problem('not-signed-in');
      if (!isFormToken(found, formToken)) throw new Problem('not-from-here');
      return found;
    },
    async signOut(reply, session) {
      await storage.transaction((tx) => endSession(tx, session));
      reply.header('Set-Cookie', `${name}=; Max-Age=0${flags}`);
    },
  };
}

/** Browsers say where a request comes from; a program that says nothing is not led by another site. */
function fromOwnPage({ headers, host }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('not-from-here');
  if (headers.origin !== undefined && URL.parse(headers.origin)?.host !== host) throw new Problem('not-from-here');
}

function cookieNamed(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').slice(0, 4_096).split(';');
  const found = pairs.map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
