/** The pages of the public monitor, in Dutch and, under `/en`, in English. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { type Encoded, encoded, sendEncoded } from '../encoded.ts';
import type { Language } from '../language.ts';
import { ASSETS } from '../monitor/assets.ts';
import { type Framing, framed, type Named, notFoundPage, POLICY } from '../monitor/frame.ts';
import { keptAnswers } from '../monitor/kept-answers.ts';
import { type Asked, isMoved, type Page, pathIn, type Shown } from '../monitor/page.ts';
import { PAGES } from '../monitor/pages.ts';
import { type Sources, versionOf } from '../monitor/sources.ts';
import type { Parts } from '../parts.ts';

/** Browsers ask again after a minute, and mostly hear 304. */
const FRESH = 'public, max-age=60';
const FOREVER = 'public, max-age=31536000, immutable';
const hide = { schema: { hide: true } } as const;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

export function monitorRoute(app: FastifyInstance, parts: Parts): void {
  for (const { path, type, body } of ASSETS) {
    app.get(path, hide, (request, reply) => sendEncoded(request, reply.type(type), body, FOREVER));
  }
  const answer = answering(parts, () => app.swagger());
  for (const page of PAGES) {
    for (const language of LANGUAGES) {
      app.get(pathIn(language, page.path), hide, (request, reply) => answer(page, language, request, reply));
    }
  }
  app.get('/en', hide, (_, reply) => reply.redirect(pathIn('en', '/'), 301));
  // A person who follows an old link gets a page; a program gets the problem that it gets everywhere.
  app.get('/*', hide, (request, reply) => {
    if (!String(request.headers.accept ?? '').includes('text/html')) return reply.callNotFound();
    return answer(NO_PAGE, request.url.startsWith('/en/') ? 'en' : 'nl', request, reply);
  });
}

const NO_PAGE: Page = { path: '/*', neverKept: true, keptFor: 0, open: () => undefined };

function answering(parts: Parts, api: Sources['api']) {
  const kept = keptAnswers(parts.clock);
  return async (page: Page, language: Language, request: FastifyRequest, reply: FastifyReply) => {
    const sources = await sourcesNow(parts, api);
    const opened = page.open(askedIn(request), sources);
    if (opened !== undefined && isMoved(opened)) {
      return reply.redirect(pathIn(language, opened.to), opened.forGood ? 301 : 302);
    }
    const body = (path: string, shown: Shown) => encoded(framed(shown, framingOf(path, language, sources, parts)));
    if (opened !== undefined) {
      const make = async () => {
        const shown = await opened.answer(language);
        return shown && body(opened.address, shown);
      };
      const key = `${language} ${page.path} ${opened.key}`;
      const made = page.neverKept ? await make() : await kept.of(versionOf(sources), key, page.keptFor, make);
      if (made) return send(request, reply, language, made);
    }
    return send(request, reply.code(404), language, body('/', notFoundPage(language)));
  };
}

function send(request: FastifyRequest, reply: FastifyReply, language: Language, body: Encoded): Promise<FastifyReply> {
  reply.headers({ 'Content-Security-Policy': POLICY, 'Content-Language': language });
  return sendEncoded(
    request,
    reply.type('text/html; charset=utf-8'),
    body,
    reply.statusCode === 404 ? 'no-store' : FRESH,
  );
}

async function sourcesNow(parts: Parts, api: Sources['api']): Promise<Sources> {
  const { monitor, register, storage, clock, settings } = parts;
  const { figures, source } = monitor;
  return {
    figures: await figures.current(),
    source,
    register,
    ruleset,
    db: storage.db,
    today: dutchDayOf(clock.now()),
    origin: settings.origin,
    contact: settings.contact,
    api,
  };
}

/** A parameter that stands twice counts once. */
function askedIn({ params, query }: FastifyRequest): Asked {
  const one = ([name, value]: [string, unknown]) => [name, String(Array.isArray(value) ? value[0] : value)] as const;
  return {
    params: params as Asked['params'],
    query: Object.fromEntries(Object.entries(query as Readonly<Record<string, unknown>>).map(one)),
  };
}

function framingOf(path: string, language: Language, { figures, source }: Sources, { settings }: Parts): Framing {
  return {
    language,
    path,
    bar: BAR,
    foot: FOOT,
    isExample: source.example,
    isEmpty: figures.points.length === 0,
    origin: settings.origin,
    contact: settings.contact,
  };
}

const named = (place: 'bar' | 'foot'): readonly Named[] =>
  PAGES.flatMap((page) => (page.place?.in === place ? [{ path: page.path, name: page.place.name }] : []));
const BAR = named('bar');
const FOOT = named('foot');
