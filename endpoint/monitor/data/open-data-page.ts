/** `/open-data`: the releases to download, and what is in them. */
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { day } from '../parts/day.ts';
import { API_WORDS, OPEN_DATA_WORDS } from '../words/open-data.ts';

interface Release {
  readonly id: string;
  readonly day: string;
  readonly hash: string;
}

interface View {
  readonly example: boolean;
  /** Newest first. */
  readonly releases: readonly Release[];
}

/** A year; all of them are in the list for programs. */
const MOST = 52;

export const openDataPage = page<object, View>({
  path: '/open-data',
  place: { in: 'foot', name: { nl: OPEN_DATA_WORDS.nl.name, en: OPEN_DATA_WORDS.en.name } },
  ask: () => ({}),
  view: async (_, { db, source: { example } }) => ({
    example,
    releases: example
      ? []
      : await db
          .selectFrom('release')
          .select(['id', 'day', 'hash'])
          .orderBy('day', 'desc')
          .orderBy('place', 'desc')
          .limit(MOST)
          .execute(),
  }),
  show: ({ example, releases }, language) => {
    const words = OPEN_DATA_WORDS[language];
    return {
      title: words.title,
      description: words.description,
      body: html`<div class="prose"><p class="lead">${words.lead}</p>
<h2>${words.releases}</h2>
${releases.length === 0 ? html`<p>${example ? words.example : words.none}</p>` : html`<p>${words.releasesHint}</p>`}
${releases.length > 0 && html`<ul class="list-rows">${releases.map((each) => item(each, language))}</ul>`}
<p><a href="/v1/releases">${words.moreReleases}</a></p>
<h2>${words.inIt}</h2><ul>${words.contents.map((text) => html`<li>${text}</li>`)}</ul>
<h2>${words.fields}</h2>
<dl class="facts">${Object.entries(words.fieldNames).map(([name, meaning]) => html`<dt><code>${name}</code></dt><dd>${meaning}</dd>`)}</dl>
<h2>${words.care}</h2><ul>${words.careText.map((text) => html`<li>${text}</li>`)}</ul>
<h2>${words.programmers}</h2>
<ul><li><a href="${pathIn(language, '/api')}">${words.toApi}</a></li>
<li><a href="/openapi.json">${API_WORDS[language].raw}</a></li>
<li><a href="${pathIn(language, '/hersteld.atom')}" type="application/atom+xml">${words.toFeed}</a></li></ul></div>`,
    };
  },
});

function item({ id, day: on, hash }: Release, language: Language) {
  const words = OPEN_DATA_WORDS[language];
  const files = [
    [`/v1/releases/${id}/points.csv`, words.csv],
    [`/v1/snapshot/${hash}`, words.json],
    [`/v1/releases/${id}/observations.ndjson.gz`, words.ndjson],
    [`/v1/releases/${id}/datapackage.json`, words.description2],
  ] as const;
  const title = day(on, language);
  return html`<li><h3>${title}</h3>
<ul class="chips">${files.map(
    ([to, name]) =>
      html`<li><a class="chip" href="${to}">${name}<span class="visually-hidden">, ${title}</span></a></li>`,
  )}</ul></li>`;
}
