/** The summary of an inventaris: a table without order of better or worse, and the texts that several organisations have in common. */
import type { AlikePage, AlikeSentence, AlikeTexts } from '../../checking/keuring/alike.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { IsoDate } from '../../language/date.ts';
import { articleUrl } from '../../rules/law/article.ts';
import type { Rule } from '../../rules/rule.ts';
import { csvOf } from './csv.ts';
import { html, link, type Markup } from './markup.ts';
import { sheetPage } from './sheet.ts';
import { dutchDate } from './words.ts';

type Cells = readonly (string | number)[];

export interface InventoryInput {
  readonly readOn: IsoDate;
  readonly head: readonly string[];
  /** `link`: where the report of this organisation stands. */
  readonly rows: readonly { readonly link: string; readonly cells: Cells }[];
  readonly texts: readonly AlikeTexts[];
  readonly sentences: readonly AlikeSentence[];
  readonly rules: readonly Rule[];
}

const GROUP_HEAD = ['soort', 'groep', 'organisaties', 'lijkt op de eerste', 'code', 'naam', 'pagina', 'regels', 'zin'];

/** One row a page of a shared text, and one a place of a shared sentence. */
export function alikeCsv(texts: readonly AlikeTexts[], sentences: readonly AlikeSentence[]): string {
  return csvOf([
    GROUP_HEAD,
    ...texts.flatMap(({ pages, organisations, likeness, failed }, at) =>
      pages.map(({ code, name, url }) => [
        'tekst',
        at + 1,
        organisations,
        percent(likeness),
        code,
        name,
        url,
        failed.join(' '),
        '',
      ]),
    ),
    ...sentences.flatMap(({ places, organisations, ruleId, exact }, at) =>
      places.map(({ code, name, url }) => ['zin', at + 1, organisations, '', code, name, url, ruleId, exact]),
    ),
  ]);
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A whole HTML document. */
export function inventoryPage(input: InventoryInput): string {
  const { readOn, head, rows } = input;
  const main = html`<main>
<h1>Inventaris: informatie over de bijstand</h1>
<p>Gelezen op ${dutchDate(readOn)}. Een programma las de pagina’s naast de wet. Een mens hoort de punten na te lezen.</p>
${sharedSentences(input)}
${sharedTexts(input)}
<h2>Per gemeente</h2>
<p>De volgorde zegt niets over beter of slechter.</p>
<section class="scroll" aria-label="Tabel per gemeente" tabindex="0">
<table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(tableRow)}</tbody></table>
</section>
</main>`;
  return sheetPage({ title: `Inventaris, ${dutchDate(readOn)}`, main });
}

/** The second cell is the name, and leads to the report. */
function tableRow({ link: to, cells }: InventoryInput['rows'][number]): Markup {
  return html`<tr>${cells.map((cell, at) => (at === 1 ? html`<th scope="row"><a href="${to}">${cell}</a></th>` : html`<td>${cell}</td>`))}</tr>
`;
}

function sharedSentences({ sentences, rules, readOn }: InventoryInput): Markup {
  if (sentences.length === 0) return html``;
  const one = ({ exact, ruleId, places, organisations }: AlikeSentence) => html`<article class="wrong">
<h3>${titleOf(ruleId, rules)}</h3><blockquote>“${exact}”</blockquote>${lawOf(ruleId, rules, readOn)}
<p>Deze zin staat bij ${organisations} gemeenten.</p>${list(places)}</article>`;
  return html`<section><h2>Dezelfde zin bij meer gemeenten (${sentences.length})</h2>
<p>Deze zinnen zijn anders dan de wet van die dag. Wie zo’n zin één keer verbetert, helpt veel inwoners.</p>${sentences.map(one)}</section>`;
}

function sharedTexts({ texts, rules }: InventoryInput): Markup {
  if (texts.length === 0) return html``;
  const one = ({ pages, organisations, likeness, failed }: AlikeTexts) => html`<article>
<h3>${organisations} gemeenten: “${pages[0]?.title ?? ''}”</h3>
<p>De teksten zijn voor ten minste ${percent(likeness)} gelijk aan de eerste.</p>
${failed.length === 0 ? '' : html`<p>Bij meer dan één staat iets anders dan de wet over:</p><ul class="plain">${failed.map((rule) => html`<li>${titleOf(rule, rules)}</li>`)}</ul>`}
${list(pages)}</article>`;
  return html`<section><h2>Bijna dezelfde tekst (${texts.length})</h2>
<p>Misschien komen deze teksten uit één bron.</p>${texts.map(one)}</section>`;
}

function lawOf(id: string, rules: readonly Rule[], readOn: IsoDate): Markup {
  const rule = rules.find((each) => each.id === id);
  const basis = rule && basesInForce(rule, readOn)[0];
  if (rule === undefined || basis === undefined) return html``;
  return html`<p>${rule.text.nl.whatTheLawSays} <span class="small">${link(articleUrl(basis.article, readOn), basis.article.citation)}</span></p>`;
}

const titleOf = (id: string, rules: readonly Rule[]): string =>
  rules.find((rule) => rule.id === id)?.text.nl.title ?? id;

const list = (pages: readonly AlikePage[]): Markup =>
  html`<ul class="plain">${pages.map(({ name, url }) => html`<li>${name}: ${link(url)}</li>`)}</ul>`;
