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
<p>Er is niets veranderd. ${wait(retryAfter)}Ga terug om het opnieuw te proberen${orElse}.</p>`,
    );
  };
}

const MINUTE = 60;

/** How long, said so that nobody thinks that what they wrote was refused for good; `seconds` undefined when there is nothing to wait for. */
function wait(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  const minutes = Math.ceil(seconds / MINUTE);
  return minutes === 1 ? 'Wacht een minuut. ' : `Wacht ${minutes} minuten. `;
}

/** On the pages for moderators. */
export const moderationRefusal = refusalPage(html`, of ga naar <a href="/beheer">het beheer</a>`);
