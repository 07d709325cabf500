/** A small picture for on another site: how many rules are good and how many are to mend. No grade, no colour of alarm. Pure. */
import type { Counts } from '../../figures/series.ts';
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { number } from '../parts/day.ts';
import { totalOf } from '../parts/standing.ts';
import { FEED_WORDS } from '../words/feeds.ts';

const HEIGHT = 28;
const PAD = 10;
/** Average width of a character in the font, in pixels; `textLength` makes every font fit it. */
const CHARACTER = 6.6;

export function badge(counts: Counts, language: Language, isExample: boolean): string {
  const words = FEED_WORDS[language];
  const { looked, good, toMend, unseen } = words.badge;
  const left = isExample ? words.example : looked;
  const mend = counts.wrong + counts.missing + counts.unclear;
  const right =
    totalOf(counts) === 0
      ? unseen
      : [
          good(number(counts.right + counts.repaired, language)),
          ...(mend > 0 ? [toMend(number(mend, language))] : []),
        ].join(', ');
  const [leftWidth, rightWidth] = [left, right].map((text) => Math.round(text.length * CHARACTER));
  const [a, b] = [leftWidth ?? 0, rightWidth ?? 0];
  const width = a + b + 4 * PAD;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${left}: ${right}">
<title>${left}: ${right}</title>
<rect width="${width}" height="${HEIGHT}" rx="4" fill="#ffffff"/>
<path d="M4 0h${a + 2 * PAD - 4}v${HEIGHT}H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" fill="#4b2647"/>
<rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="#4b2647"/>
<g font-family="Verdana, DejaVu Sans, sans-serif" font-size="12">
<text x="${PAD}" y="18.5" fill="#ffffff" textLength="${a}" lengthAdjust="spacingAndGlyphs">${left}</text>
<text x="${a + 3 * PAD}" y="18.5" fill="#2a1d28" textLength="${b}" lengthAdjust="spacingAndGlyphs">${right}</text>
</g>
</svg>
`.text;
}
