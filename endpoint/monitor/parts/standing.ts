/** How something stands: always a sign and a word, never a colour alone. */
import type { Counts } from '../../figures/series.ts';
import { STANDINGS, type Standing } from '../../figures/standing.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { STANDING_WORDS } from '../words/standings.ts';
import { number } from './day.ts';

/** Strokes on a field of 24 by 24. */
const SIGNS: Readonly<Record<Standing | 'unseen', string>> = {
  right: 'M5 13l4.5 4.5L19 7',
  repaired: 'M5 12a7 7 0 1 1 2 5M5 12l-2-2.5M5 12l2.6-2M9 12l2.5 2.5L16 10',
  wrong: 'M6 6l12 12M18 6L6 18',
  missing: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  unclear: 'M9 9a3 3 0 1 1 4.2 2.8c-.9.4-1.2 1-1.2 2.2M12 17.6v.1',
  reported: 'M6 21V4h12l-3 4.5 3 4.5H6',
  open: 'M4 5h16v11H9l-5 4z',
  unseen: 'M6 12h12',
};

export function sign(standing: Standing | 'unseen'): Html {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${SIGNS[standing]}"/></svg>`;
}

/** "✓ goed". */
export function tag(standing: Standing | 'unseen', language: Language): Html {
  return html`<span class="tag is-${standing}">${sign(standing)} ${STANDING_WORDS[language].names[standing]}</span>`;
}

const WIDTH = 200;
const HEIGHT = 12;

/** A bar of parts, wide in proportion. Says nothing that the words beside it do not say. */
export function bar(counts: Counts): Html {
  const total = totalOf(counts);
  let from = 0;
  const parts = STANDINGS.flatMap((standing) => {
    if (counts[standing] === 0) return [];
    const width = (counts[standing] / total) * WIDTH;
    const part = html`<rect class="is-${standing}" x="${round(from)}" y="0" width="${round(Math.max(width - 1, 0.5))}" height="${HEIGHT}"/>`;
    from += width;
    return [part];
  });
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** "12 goed, 3 hersteld, 2 kloppen niet", each with its sign; "nog niet bekeken" when there is nothing to count. */
export function countsLine(counts: Counts, language: Language): Html {
  if (totalOf(counts) === 0) return html`<p class="counts">${tag('unseen', language)}</p>`;
  const { counted } = STANDING_WORDS[language];
  const parts = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => {
    const [many, one] = counted[standing];
    return html`<li class="is-${standing}">${sign(standing)} <b>${number(counts[standing], language)}</b> ${counts[standing] === 1 ? one : many}</li>`;
  });
  return html`<ul class="counts">${parts}</ul>`;
}

export function totalOf(counts: Counts): number {
  return STANDINGS.reduce((total, standing) => total + counts[standing], 0);
}

const round = (value: number): number => Math.round(value * 100) / 100;
