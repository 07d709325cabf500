/** Counts over time: bands on top of each other to look at, and the same as a table. No text in the drawing, so that it fits any width. */
import type { Counts, Step } from '../figures/series.ts';
import { STANDINGS, type Standing } from '../figures/standing.ts';
import { type Html, html } from '../html.ts';
import type { Language } from '../language.ts';
import { day, number } from './parts/day.ts';
import { countsLine, totalOf } from './parts/standing.ts';
import { CHART_WORDS } from './words/chart.ts';
import { STANDING_WORDS } from './words/standings.ts';

const WIDTH = 600;
const HEIGHT = 200;
/** Bands from below: what is well at the bottom, where it can be compared best. */
const BANDS: readonly Standing[] = ['right', 'repaired', 'open', 'reported', 'unclear', 'missing', 'wrong'];

/** Nothing for fewer than two steps: there is no course yet. */
export function chart(steps: readonly Step[], language: Language): Html {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return html``;
  const months = lastOfMonths(steps);
  const present = STANDINGS.filter((standing) => months.some(({ counts }) => counts[standing] > 0));
  const top = Math.max(...steps.map(({ counts }) => totalOf(counts)));
  return html`<figure class="chart">
<div class="chart-top" aria-hidden="true">${number(top, language)}</div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
${BANDS.filter((band) => present.includes(band)).map((band) => bandOf(band, [first, ...months], top))}
</svg>
<div class="chart-days" aria-hidden="true"><span>${day(first.day, language)}</span><span>${day(last.day, language)}</span></div>
<figcaption>${countsLine(last.counts, language)}</figcaption>
${table(months, present, language)}
</figure>`;
}

/** The last step of each month; a country of three years gives some forty. */
function lastOfMonths(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ day: each }, at) => steps[at + 1]?.day.slice(0, 7) !== each.slice(0, 7));
}

function bandOf(band: Standing, steps: readonly Step[], top: number): Html {
  const place = BANDS.indexOf(band);
  const [start, end] = [timeOf(steps[0]), timeOf(steps.at(-1))];
  const x = (step: Step) => round(((timeOf(step) - start) / (end - start || 1)) * WIDTH);
  const y = ({ counts }: Step, below: number) => round(HEIGHT - (heightOf(counts, below) / top) * HEIGHT);
  const upper = steps.map((step) => `${x(step)} ${y(step, place + 1)}`);
  const lower = steps.map((step) => `${x(step)} ${y(step, place)}`).toReversed();
  return html`<path class="is-${band}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}

const timeOf = (step: Step | undefined): number => Date.parse(`${step?.day}T00:00:00Z`);
const heightOf = (counts: Counts, below: number): number =>
  BANDS.slice(0, below).reduce((total, band) => total + counts[band], 0);
const round = (value: number): number => Math.round(value * 10) / 10;

function table(steps: readonly Step[], present: readonly Standing[], language: Language): Html {
  const words = CHART_WORDS[language];
  const { names } = STANDING_WORDS[language];
  const row = ({ day: each, counts }: Step) => html`<tr><th scope="row">${day(each, language)}</th>
${present.map((standing) => html`<td class="number">${number(counts[standing], language)}</td>`)}</tr>`;
  return html`<details><summary>${words.asTable}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${words.caption}"><table><caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.day}</th>${present.map((standing) => html`<th scope="col" class="number">${names[standing]}</th>`)}</tr></thead>
<tbody>${steps.toReversed().map(row)}</tbody></table></div></details>`;
}
