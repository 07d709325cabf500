import type { FastifyReply } from 'fastify';

/** Tells caches that the answer depends on this header of the request too. */
export function varyBy(reply: FastifyReply, header: string): FastifyReply {
  const before = reply.getHeader('Vary');
  return reply.header('Vary', before === undefined ? header : `${before}, ${header}`);
}
