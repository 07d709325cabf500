/** The keuring as a page of its own: to read, to print, to send. One file, no network, no script; everything from outside escaped. */
import type { KeuringChange } from '../../checking/keuring/compare.ts';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { Rule } from '../../rules/rule.ts';
import { changesSection } from './changes.ts';
import { findabilitySection } from './findability.ts';
import { type ExamplesByRule, itemSections } from './items.ts';
import { localRuleSearches } from './local-rules.ts';
import { html, link, type Markup } from './markup.ts';
import { isReviewed } from './said-by-person.ts';
import { type Sheet, sheetPage } from './sheet.ts';
import {
  dutchDate,
  GROUP_TITLES,
  GROUPS,
  groupOf,
  isJudged,
  KINDS,
  NOT_READ,
  NOTHING_READ,
  whatToDo,
} from './words.ts';

export interface ReportInput {
  readonly keuring: Keuring;
  readonly rules: readonly Rule[];
  /** For a herkeuring: what changed since the one before. */
  readonly changes?: readonly KeuringChange[];
  /** Sentences of others, to show opposite a fault. */
  readonly examples?: ExamplesByRule;
}

/** As a document of its own. */
export const reportPage = (input: ReportInput): string => sheetPage(reportSheet(input));

export function reportSheet({ keuring, rules, changes = [], examples = new Map() }: ReportInput): Sheet {
  return {
    title: `${KINDS[keuring.kind]} ${keuring.organisation.name}, ${dutchDate(keuring.readOn)}`,
    main: html`<main>
${head(keuring)}
${isJudged(keuring) ? counts(keuring) : html`<p><b>${NOTHING_READ}</b></p>`}
${changesSection(changes, rules)}
${findabilitySection(keuring)}
${itemSections(keuring, rules, examples)}
${localRules(keuring)}
${notRead(keuring)}
${pages(keuring)}
${history(keuring)}
${about(keuring)}
</main>`,
  };
}

function head({ kind, organisation, home, pages: read, readOn, asOf, inspector, ruleset, madeWith }: Keuring): Markup {
  const site = home ?? URL.parse(read[0]?.url ?? '')?.origin;
  const fact = (name: string, value: string | Markup | undefined) =>
    value === undefined ? html`` : html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<p class="kind">${KINDS[kind]}</p>
<h1>${organisation.name}: informatie over de bijstand</h1>
<dl class="facts">
${fact('Website', site?.startsWith('http') ? link(site) : 'bewaarde pagina’s')}
${fact('Werkt voor', organisation.members.length === 0 ? undefined : organisation.members.join(', '))}
${fact('Gelezen op', dutchDate(readOn))}
${fact('Wet en bedragen van', dutchDate(asOf))}
${fact('Gemaakt met', madeWith?.name)}
${fact('Nagekeken door', inspector)}
${fact('Regels', `versie ${ruleset.version}`)}
</dl>`;
}

function counts({ items, pages }: Keuring): Markup {
  const count = GROUPS.map((group) => ({ group, number: items.filter((item) => groupOf(item) === group).length }));
  return html`<ul class="counts" aria-label="In aantallen">
<li><b>${pages.length}</b> ${pages.length === 1 ? 'pagina' : 'pagina’s'} gelezen</li>
${count.map(({ group, number }) => html`<li><b>${number}</b> ${GROUP_TITLES[group].toLowerCase()}</li>`)}
</ul>`;
}

function localRules({ organisation }: Keuring): Markup {
  const searches = localRuleSearches(organisation).map(({ name, url }) => html`<li>${link(url, name)}</li>`);
  return html`<h2>Eigen regels</h2>
<p>De gemeente heeft ook eigen regels over de bijstand. Die staan in een landelijke databank. Zoek bij:</p>
<ul class="plain">${searches}</ul>`;
}

/** Where nobody started at the home page, only the pages that were handed over are known. */
const ONLY_THESE = 'Wij lazen alleen de pagina’s die hieronder staan. Over de rest van de site zeggen wij niets.';

function notRead({ notRead: left, home }: Keuring): Markup {
  const only = home === undefined ? ONLY_THESE : undefined;
  if (left.length === 0)
    return html`<h2>Niet gelezen</h2><p>${only ?? 'Wij lazen alle pagina’s over de bijstand die wij tegenkwamen.'}</p>`;
  return html`<h2>Niet gelezen</h2>
${only === undefined ? html`` : html`<p>${only}</p>`}
<p>Over deze delen zeggen wij niets. Er kan dus meer op de site staan.</p>
<ul class="plain">
${left.map(({ what, where }) => html`<li>${link(where)}: ${NOT_READ[what]}</li>`)}
</ul>
${whatToDo(left).map((advice) => html`<p>${advice}</p>`)}`;
}

function pages({ pages: read }: Keuring): Markup {
  const row = ({ url, title, clickPath, readOn, lastChanged, textHash }: Keuring['pages'][number]) => html`<tr>
<td>${link(url, title === '' ? url : title)}<br><span class="small">${url}${readOn === undefined ? '' : `, toegevoegd op ${dutchDate(readOn)}`}</span></td>
<td>${clickPath === undefined ? 'onbekend' : clickPath.length}</td>
<td>${lastChanged === undefined ? 'onbekend' : dutchDate(lastChanged)}</td>
<td><code>${textHash.replace('sha256:', '').slice(0, 12)}</code></td></tr>`;
  return html`<h2>Gelezen pagina’s</h2>
<table><thead><tr><th scope="col">Pagina</th><th scope="col">Klikken</th><th scope="col">Gewijzigd</th><th scope="col">Vingerafdruk</th></tr></thead>
<tbody>${read.map(row)}</tbody></table>
<p class="small">Aan de vingerafdruk is te zien welke versie van de tekst wij lazen.</p>`;
}

function history({ history: earlier }: Keuring): Markup {
  if (earlier.length === 0) return html``;
  const row = ({ kind, readOn, failed, rulesetVersion }: Keuring['history'][number]) =>
    html`<li>${KINDS[kind]} van ${dutchDate(readOn)}: ${failed.length} onjuist (regels ${rulesetVersion})</li>`;
  return html`<h2>Eerdere keuringen</h2><ul class="plain">${earlier.map(row)}</ul>`;
}

function about(keuring: Keuring): Markup {
  const { organisation } = keuring;
  const who = isReviewed(keuring)
    ? 'Een mens keek de punten na waar dat bij staat.'
    : 'Een mens hoort de punten na te lezen.';
  return html`<h2>Over deze keuring</h2>
<p>Een programma las de pagina’s naast de wet. ${who} Elk punt noemt de zin waar het om gaat.</p>
<p>“Niet gevonden” betekent: wij vonden het niet. De wet zegt niet dat het op een website moet staan. Het helpt mensen wel.</p>
<p>Klopt er iets niet in dit verslag over ${organisation.name}? Laat het weten. Dan kijken wij opnieuw.</p>`;
}
