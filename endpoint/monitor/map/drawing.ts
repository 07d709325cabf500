/** The map as a drawing of links, its legend, and the same as a list. Colour, sign and word always go together. */
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { number } from '../parts/day.ts';
import { MAP_WORDS } from '../words/map.ts';
import type { CountryMap } from './country-map.ts';
import { MAP_STANDINGS, type MapStanding } from './map-standing.ts';
import { HEXAGON, SIZE } from './tiles.ts';

/** Sign on a tile, from its middle. Who was not looked at has none. */
const SIGNS: Readonly<Record<MapStanding, string>> = {
  right: 'M-4 .5l2.8 3L4-3.5',
  incomplete: 'M-5 0H5',
  missing: 'M0-4.5A4.5 4.5 0 1 1-.1-4.5Z',
  wrong: 'M-4.5-4.5l9 9M4.5-4.5l-9 9',
  uncertain: 'M-4 0h.1M0 0h.1M4 0h.1',
  unseen: '',
};

const symbols = html`<defs>${MAP_STANDINGS.map(
  (each) =>
    html`<g id="t-${each}" class="tile is-${each}"><path class="hexagon" d="${HEXAGON}"/>${SIGNS[each] !== '' && html`<path class="mark" d="${SIGNS[each]}"/>`}</g>`,
)}</defs>`;

/** Keyboard users go in with one Tab and around with arrows (by script); without script the list is theirs. */
export function drawing({ tiles, provinces }: CountryMap, title: string, language: Language): Html {
  const words = MAP_WORDS[language];
  return html`<svg class="map" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="group" aria-label="${title}" data-keys="${words.keys}">
${symbols}
${tiles.map(
  ({ place, slug, name, standing, seenAt }) =>
    place !== undefined &&
    html`<a href="${pathIn(language, `/gemeente/${slug}`)}" tabindex="-1"><title>${name}: ${words.names[standing]}${seenAt !== undefined && words.siteOf(seenAt)}</title><use href="#t-${standing}" x="${place.x}" y="${place.y}"/></a>
`,
)}
<path class="provinces" d="${provinces}"/>
</svg>`;
}

/** A tile by itself, beside a word. */
const tileSign = (standing: MapStanding): Html =>
  html`<svg class="tile-sign" viewBox="-14 -16 28 32" aria-hidden="true"><use href="#t-${standing}"/></svg>`;

export function legend({ counts }: CountryMap, language: Language): Html {
  const words = MAP_WORDS[language];
  return html`<dl class="legend">${MAP_STANDINGS.map(
    (each) =>
      html`<div><dt>${tileSign(each)} ${words.names[each]}</dt><dd class="legend-count">${number(counts[each], language)}</dd><dd class="small">${words.meanings[each]}</dd></div>`,
  )}</dl>`;
}

/** The same as the drawing, by standing. */
export function mapList({ tiles, counts }: CountryMap, language: Language): Html {
  const words = MAP_WORDS[language];
  const groups = MAP_STANDINGS.filter((each) => counts[each] > 0).map((each) => {
    const links = tiles
      .filter(({ standing }) => standing === each)
      .map(
        ({ name, slug, seenAt }) =>
          html`<li><a href="${pathIn(language, `/gemeente/${slug}`)}">${name}</a>${seenAt !== undefined && words.siteOf(seenAt)}</li>`,
      );
    return html`<h3>${tileSign(each)} ${words.names[each]} (${words.municipalities(counts[each])})</h3><ul class="names">${links}</ul>`;
  });
  return html`<details class="map-list" id="lijst"><summary>${words.asList}</summary>${groups}</details>`;
}
