/** What the monitor offers besides pages: feeds, badges, share pictures, and what search engines ask for. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { type Encoded, encoded, sendEncoded } from '../encoded.ts';
import type { Figures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { atom } from '../monitor/feeds/atom.ts';
import { badge } from '../monitor/feeds/badge.ts';
import { newsOf, repairNews } from '../monitor/feeds/news.ts';
import { sharePicture } from '../monitor/feeds/share-picture.ts';
import { robots, sitemap } from '../monitor/feeds/sitemap.ts';
import { type Whose, whoseFiles } from '../monitor/feeds/whose-files.ts';
import { keptAnswers } from '../monitor/kept-answers.ts';
import { pathIn } from '../monitor/page.ts';
import { PAGES } from '../monitor/pages.ts';
import { FEED_WORDS } from '../monitor/words/feeds.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const hide = { schema: { hide: true } } as const;
const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Others keep these in their own pages and readers: an hour is soon enough for what changes once a week. */
const HOUR = 'public, max-age=3600';
const PNG = 'image/png';

interface File {
  readonly type: string;
  make(
    figures: Figures,
    asked: { readonly language: Language; readonly slug: string; readonly whose: Whose },
  ): string | Buffer;
}

export function monitorFilesRoute(app: FastifyInstance, { monitor, settings, clock }: Parts): void {
  const { source, figures: shelf } = monitor;
  const { origin = '' } = settings;
  const isExample = source.example;
  const kept = keptAnswers(clock);

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    type: string,
    make: (figures: Figures) => string | Buffer,
  ) => {
    const figures = await shelf.current();
    const version = `${figures.hash} ${dutchDayOf(clock.now())}`;
    const made = await kept.of(version, key, Number.POSITIVE_INFINITY, async () => encoded(make(figures)));
    const isPacked = type === PNG;
    return sendEncoded(request, reply.type(type), made as Encoded, HOUR, isPacked ? 'identity' : undefined);
  };

  const ofMunicipality: Readonly<Record<string, File>> = {
    'feed.atom': {
      type: 'application/atom+xml; charset=utf-8',
      make: (figures, { language, slug, whose: { code, name, points } }) =>
        atom(
          {
            name: code,
            title: FEED_WORDS[language].municipality(name),
            page: `/gemeente/${slug}`,
            self: `/gemeente/${slug}/feed.atom`,
            news: newsOf(points, figures),
            released: figures.released,
            isExample,
          },
          language,
          origin,
        ),
    },
    'badge.svg': {
      type: 'image/svg+xml; charset=utf-8',
      make: (_, { language, whose: { counts } }) => badge(counts, language, isExample),
    },
    'deel.png': {
      type: PNG,
      make: ({ released }, { language, whose: { name, counts } }) =>
        sharePicture({ name, counts, released, isExample }, language),
    },
  };

  for (const language of LANGUAGES) {
    for (const [name, { type, make }] of Object.entries(ofMunicipality)) {
      const path = pathIn(language, `/gemeente/:slug/${name}`);
      app.get<{ Params: { slug: string } }>(path, hide, async (request, reply) => {
        const { slug } = request.params;
        const whose = whoseFiles(slug, await shelf.current());
        if (!whose) throw new Problem('not-found');
        const key = `${language} ${name} ${whose.code}`;
        return answer(request, reply, key, type, (figures) => make(figures, { language, slug, whose }));
      });
    }
    app.get(pathIn(language, '/hersteld.atom'), hide, (request, reply) =>
      answer(request, reply, `${language} hersteld`, 'application/atom+xml; charset=utf-8', (figures) =>
        atom(
          {
            name: 'hersteld',
            title: FEED_WORDS[language].repairs,
            page: '/lijsten/hersteld',
            self: '/hersteld.atom',
            news: repairNews(figures),
            released: figures.released,
            isExample,
          },
          language,
          origin,
        ),
      ),
    );
  }

  app.get('/sitemap.xml', hide, (request, reply) => {
    // Addresses in it must be whole, and made-up data are for nobody to find.
    if (settings.origin === undefined || isExample) throw new Problem('not-found');
    return answer(request, reply, 'sitemap', 'application/xml; charset=utf-8', ({ country, rules }) =>
      sitemap(origin, STANDING_ALONE, country, rules),
    );
  });
  app.get('/robots.txt', hide, (request, reply) =>
    answer(request, reply, 'robots', 'text/plain; charset=utf-8', () => robots(settings.origin, isExample)),
  );
}

/** Pages without a part of their address to fill in. */
const STANDING_ALONE = PAGES.map(({ path }) => path).filter((path) => !path.includes(':') && path !== '/zoek');
