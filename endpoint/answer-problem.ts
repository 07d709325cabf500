import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language.ts';
import { PROBLEM_TYPE, type ProblemCode, type ProblemMore, problemDetails } from './problem.ts';
import { varyBy } from './vary.ts';

/** Answers with a problem in the language of the caller. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, code: ProblemCode, more: ProblemMore = {}) {
  const language = languageOf(request.headers['accept-language']);
  const details = problemDetails(code, language, more);
  if (more.retryAfter !== undefined) reply.header('Retry-After', more.retryAfter);
  return varyBy(reply, 'Accept-Language')
    .code(details.status)
    .header('Content-Type', PROBLEM_TYPE)
    .header('Content-Language', language)
    .header('Cache-Control', 'no-store')
    .send(details);
}
