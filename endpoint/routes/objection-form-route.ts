/** Takes in the form at `/bezwaar/{id}`, and leads back to a page that says how it went. */
import type { FastifyInstance } from 'fastify';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { field, readForms } from '../form-body.ts';
import type { Language } from '../language.ts';
import { pathIn } from '../monitor/page.ts';
import type { Fault } from '../monitor/words/objection-form.ts';
import { OBJECTION_COST, objectTo, REASON } from '../objections.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const hide = { schema: { hide: true } } as const;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

export function objectionFormRoute(app: FastifyInstance, parts: Parts): void {
  app.register(async (scope) => forms(scope, parts));
}

function forms(app: FastifyInstance, { storage, clock, shelf, limits, monitor }: Parts): void {
  readForms(app);

  const taken = async (id: string, reason: string, ip: string): Promise<Fault | 'goed'> => {
    // Made-up points are in no release, so that nobody can object to them either.
    const point = monitor.source.example ? undefined : shelf.current().snapshot.points.find((each) => each.id === id);
    if (!point) throw new Problem('not-found');
    if (reason.length < REASON.least || reason.length > REASON.most) return 'kort';
    if (limits.perAddress.take(ip, OBJECTION_COST) !== undefined) return 'druk';
    try {
      await objectTo(storage, point, reason, dutchDayOf(clock.now()));
    } catch (error) {
      if (error instanceof Problem && error.code === 'schema') return 'tekst';
      throw error;
    }
    return 'goed';
  };

  for (const language of LANGUAGES) {
    app.post<{ Params: { id: string } }>(
      pathIn(language, '/bezwaar/:id'),
      hide,
      async ({ params, body, ip }, reply) => {
        const went = await taken(params.id, field(body, 'reden').trim(), ip);
        return reply.redirect(pathIn(language, `/bezwaar/${params.id}?ging=${went}`), 303);
      },
    );
  }
}
