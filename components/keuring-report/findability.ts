/** How well the page about the bijstand is found: clicks from the home page, and the site's own search. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { SearchTried } from '../../checking/keuring/search-tried.ts';
import { html, link, type Markup } from './markup.ts';
import { clicksIn, FINDABILITY } from './words.ts';

const UNTRIED = 'De zoekfunctie probeerden wij niet. Dat kan een mens doen.';
const UNCLEAR = 'Van de zoekfunctie zagen wij geen resultaten. Probeer haar zelf.';

/** What the search of the site showed, in one or two sentences. */
export function searchSentence(search: SearchTried | undefined): string {
  if (search?.tried !== true) return UNTRIED;
  const wordsThat = (outcome: string) => search.words.flatMap((each) => (each.outcome === outcome ? [each.word] : []));
  const found = wordsThat('found');
  const others = search.words.flatMap((each) => (each.outcome === 'found' ? [] : [each.word]));
  if (others.length === 0) return `De zoekfunctie vindt de bijstand op: ${found.join(', ')}.`;
  if (wordsThat('unclear').length === search.words.length) return UNCLEAR;
  const seen = found.length === 0 ? '' : `De zoekfunctie vindt de bijstand op: ${found.join(', ')}. `;
  return `${seen}Wij zagen de pagina niet bij: ${others.join(', ')}. Kijk dat zelf na.`;
}

export function findabilitySection({ findability: found, search }: Keuring): Markup {
  if (found.measured === 'not-measured') return html``;
  if (found.measured === 'not-reached')
    return html`<h2>Vindbaar</h2><p>Wij kwamen via de links op de startpagina niet bij een pagina over de bijstand.</p>`;
  const steps = found.path.map(({ text }) => html`<li>${text === '' ? '(link zonder woorden)' : text}</li>`);
  return html`<h2>Vindbaar</h2>
<p>Van de startpagina naar ${link(found.page)} is het ${clicksIn(found.path.length)}. ${FINDABILITY[found.measured]}</p>
<ol class="plain">${steps}</ol>
<p>${searchSentence(search)}</p>
<p class="small">Twee klikken is goed, drie kan nog. Of de weg logisch is, bekijkt een mens.</p>`;
}
