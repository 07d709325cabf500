import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Html, html } from '../html.ts';
import { sendPage } from '../page.ts';
import { Problem, problemDetails } from '../problem.ts';

/**
 * A refusal as a page that says what to do; anything unexpected goes on to the endpoint's own handler.
 * @param orElse where else one can go, as it follows on "probeer het opnieuw"
 */
export function refusalPage(orElse: Html | string = '') {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (!(error instanceof Problem)) throw error;
    const { title, status } = problemDetails(error.code, 'nl');
    const { retryAfter } = error.more;
    if (retryAfter !== undefined) reply.header('Retry-After', retryAfter);
    return sendPage(
      reply.code(status),
      'Dit ging niet',
      html`
<p class="said" role="alert">${title}</p>
<p>Er is niets veranderd. Ga terug om het opnieuw te proberen${orElse}.</p>`,
    );
  };
}

/** On the pages for moderators. */
export const moderationRefusal = refusalPage(html`, of ga naar <a href="/beheer">het beheer</a>`);
