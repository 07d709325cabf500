import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../html.ts';
import { sendPage } from '../page.ts';
import { Problem, problemDetails } from '../problem.ts';

/** A refusal as a page that says what to do; anything unexpected goes on to the endpoint's own handler. */
export function refusalPage(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Problem)) throw error;
  const { title, status } = problemDetails(error.code, 'nl');
  const { retryAfter } = error.more;
  if (retryAfter !== undefined) reply.header('Retry-After', retryAfter);
  return sendPage(
    reply.code(status),
    'Dit ging niet',
    html`
<p class="said" role="alert">${title}</p>
<p>Er is niets veranderd. Ga terug om het opnieuw te proberen, of ga naar <a href="/beheer">het beheer</a>.</p>`,
  );
}
