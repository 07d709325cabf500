/** How to read a list, with what each word means. Stands with every list, for a list is often the first page that somebody sees. */
import { STANDINGS } from '../../figures/standing.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { tag } from '../parts/standing.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { STANDING_WORDS } from '../words/standings.ts';

const ALL = [...STANDINGS, 'unseen'] as const;

/** Folded: under a heading of its own on a page that is about something else. */
export function howToRead(language: Language): Html {
  const words = LISTS_WORDS[language];
  return html`<details class="section"><summary>${words.howTitle}</summary>${explanation(language)}</details>`;
}

export function explanation(language: Language): Html {
  const words = LISTS_WORDS[language];
  return html`${words.how.map((paragraph) => html`<p>${paragraph}</p>`)}
<dl class="meanings">
${ALL.map((standing) => html`<div><dt>${tag(standing, language)}</dt><dd>${STANDING_WORDS[language].meanings[standing]}</dd></div>`)}
</dl>`;
}
