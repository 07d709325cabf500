/** A small picture for on another site: how many rules are good and how many are to mend. No grade, no colour of alarm. Pure. */
import type { Counts } from '../../figures/series.ts';
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { number } from '../parts/day.ts';
import { totalOf } from '../parts/standing.ts';
import { FEED_WORDS } from '../words/feeds.ts';

const [WIDTH, HEIGHT] = [220, 36];
/** Left of the text stands the sheet of paper of our icon. */
const LEFT = 46;
const ROOM = WIDTH - LEFT - 8;
/** Average width of a character in the font, in pixels. Longer texts are pressed together, so that every font fits. */
const CHARACTER = 6.2;

export function badge(counts: Counts, language: Language, isExample: boolean): string {
  const words = FEED_WORDS[language];
  const top = isExample ? words.example : words.badge.looked;
  const below = said(counts, language);
  const line = (text: string, y: number) => {
    const isLong = text.length * CHARACTER > ROOM;
    return html`<text x="${LEFT}" y="${y}"${isLong && html` textLength="${ROOM}" lengthAdjust="spacingAndGlyphs"`}>${text}</text>`;
  };
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${top}: ${below}">
<title>${top}: ${below}</title>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="5.5" fill="#ffffff" stroke="#4b2647"/>
<path d="M6 0h30v${HEIGHT}H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z" fill="#4b2647"/>
<path d="M11 8h10l5 5v15H11z" fill="#ffffff"/><path d="M14 17h9M14 24h9" stroke="#4b2647" stroke-width="2"/><path d="M14 20.5h9" stroke="#f4b63f" stroke-width="3"/>
<g font-family="Verdana, DejaVu Sans, sans-serif" font-size="11" fill="#2a1d28">
${line(top, 15)}
${line(below, 29)}
</g>
</svg>
`.text;
}

function said(counts: Counts, language: Language): string {
  const { good, toMend, unseen } = FEED_WORDS[language].badge;
  if (totalOf(counts) === 0) return unseen;
  const mend = counts.wrong + counts.missing + counts.unclear;
  const parts = [good(number(counts.right + counts.repaired, language))];
  return (mend > 0 ? [...parts, toMend(number(mend, language))] : parts).join(', ');
}
