/** A row of a list: a name that leads somewhere, and counts as a bar and in words. */
import type { Counts } from '../../figures/series.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { bar, countsLine, totalOf } from '../parts/standing.ts';

export interface Row {
  readonly name: string;
  /** Path without language. */
  readonly path: string;
  /** A few words under the name. */
  readonly small?: string;
  readonly counts: Counts;
}

export function rows(all: readonly Row[], language: Language): Html {
  return html`<ul class="list-rows">
${all.map(
  ({ name, path, small, counts }) => html`<li class="row">
<div><a href="${pathIn(language, path)}">${name}</a>${small !== undefined && html`<br><span class="small">${small}</span>`}</div>
<div>${totalOf(counts) > 0 && bar(counts)}${countsLine(counts, language)}</div>
</li>`,
)}
</ul>`;
}
