/** From whatever goes wrong to a problem; logs say what and where, never what was sent. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from './answer-problem.ts';
import { Problem, type ProblemCode } from './problem.ts';

/** Fastify's own refusals. */
const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-request',
};

/** Errors that say that storage cannot take anything now: disk full, read-only, busy, or no connection. */
const STORAGE_DOWN =
  /^(?:ERR_SQLITE_ERROR|ECONNREFUSED|ECONNRESET|EPIPE|ENOSPC|EROFS|57P0[1-3]|08[0-9A-Z]{3}|53[0-9]{3}|40001)$/;
const RETRY_SECONDS = 30;

export function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answerProblem(request, reply, 'not-found'));
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Problem) return answerProblem(request, reply, error.code, error.more);
    if (error.validation) {
      const faults = error.validation.map(({ instancePath, keyword }) => ({ path: instancePath, fault: keyword }));
      return answerProblem(request, reply, 'schema', { faults });
    }
    const known = BY_CODE[error.code];
    if (known) return answerProblem(request, reply, known);
    if (error.statusCode !== undefined && error.statusCode < 500) return answerProblem(request, reply, 'bad-request');
    const { code = '', name } = error;
    request.log.error({ code, name, route: request.routeOptions.url, at: framesOf(error) }, 'request failed');
    if (STORAGE_DOWN.test(code) || /connect|terminat|closed/i.test(name + error.message)) {
      return answerProblem(request, reply, 'unavailable', { retryAfter: RETRY_SECONDS });
    }
    return answerProblem(request, reply, 'internal');
  });
}

/** Where it happened, without the message: a database repeats values in its messages. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
}
