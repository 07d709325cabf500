/** What search engines may know. Pure. */

import type { Rule } from '../../../rules/rule.ts';
import type { Country } from '../../figures/country.ts';
import { html } from '../../html.ts';
import { pathIn } from '../page.ts';

const LANGUAGES = ['nl', 'en'] as const;

/** @param paths without language, of pages that stand alone */
export function sitemap(origin: string, paths: readonly string[], country: Country, rules: readonly Rule[]): string {
  const all = [
    ...paths,
    ...rules.map(({ id }) => `/regels/${id}`),
    ...country.municipalities.map(({ slug }) => `/gemeente/${slug}`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${all.flatMap((path) => LANGUAGES.map((language) => html`<url><loc>${origin + pathIn(language, path)}</loc></url>\n`))}</urlset>`
      .text
  }\n`;
}

/** Made-up data are for nobody to find; what is not a page is not for search engines. */
export function robots(origin: string | undefined, isExample: boolean): string {
  if (isExample) return 'User-agent: *\nDisallow: /\n';
  const closed = ['/beheer', '/reageren/', '/v1/', '/zoek', '/bezwaar/'].map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${closed}${origin === undefined ? '' : `\nSitemap: ${origin}/sitemap.xml\n`}`;
}
