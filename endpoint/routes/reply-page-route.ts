/** `/reageren/{token}`: where the link in a letter to an organisation leads. */
import type { FastifyInstance } from 'fastify';
import { MOST_REPLY } from '../../findings/snapshot.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { field, readForms } from '../form-body.ts';
import { html } from '../html.ts';
import { aboutWholePage, countsOf } from '../moderation/about-point.ts';
import { refusalPage } from '../moderation/refusal-page.ts';
import { sendPage } from '../page.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { replyWith, tokenRow } from '../replies.ts';

const hide = { schema: { hide: true } } as const;
/** Trying a token weighs as much as so many calls. */
const COST = 20;

export function replyPageRoute(app: FastifyInstance, parts: Parts): void {
  app.register(async (scope) => pages(scope, parts));
}

function pages(app: FastifyInstance, { storage, clock, limits }: Parts): void {
  readForms(app);
  app.setErrorHandler(refusalPage());
  const today = () => dutchDayOf(clock.now());
  app.addHook('onRequest', async ({ ip }) => {
    const wait = limits.perAddress.take(ip, COST);
    if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
  });

  app.get<{ Params: { token: string } }>('/reageren/:token', hide, async ({ params: { token } }, reply) => {
    const row = await tokenRow(storage.db, token, today());
    if (!row) throw new Problem('not-found');
    const point = await storage.db
      .selectFrom('point')
      .select(['source', 'rule', 'quote', 'counts'])
      .where('organisation', '=', row.organisation)
      .where('id', '=', row.point)
      .executeTakeFirst();
    const wholePage = point && aboutWholePage({ ...point, counts: countsOf(point) });
    return sendPage(
      reply,
      'Reageren op een punt',
      html`
<p>Pagina: ${point?.source}</p>
${point?.quote != null && html`<blockquote>${point.quote}</blockquote>`}
${wholePage !== undefined && html`<p>${wholePage}</p>`}
<p>Uw reactie staat daarna bij dit punt. Iedereen kan die lezen. Stuur u een nieuwe reactie, dan vervangt die de oude.</p>
<form method="post" action="/reageren/${token}">
<p><label for="text">Reactie namens de gemeente</label>
<textarea id="text" name="text" required maxlength="${MOST_REPLY}" rows="8"></textarea></p>
<button>Versturen</button>
</form>`,
    );
  });

  app.post<{ Params: { token: string } }>('/reageren/:token', hide, async ({ params: { token }, body }, reply) => {
    const text = field(body, 'text').trim();
    if (text === '' || text.length > MOST_REPLY) throw new Problem('schema');
    if (!(await replyWith(storage, token, text, today()))) throw new Problem('not-found');
    return sendPage(
      reply,
      'Dank u wel',
      html`<p role="status">Uw reactie is bewaard. Die staat bij het punt na de volgende uitgave.</p>`,
    );
  });
}
