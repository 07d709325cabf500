/** The points of the report, in groups, worst harm first. */

import type { Keuring, KeuringItem, SiteQuote } from '../../checking/keuring/keuring.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import { articleUrl } from '../../rules/law/article.ts';
import type { Rule } from '../../rules/rule.ts';
import { betterSentence, ownDetails } from './better-sentence.ts';
import { html, link, type Markup } from './markup.ts';
import { personLine } from './said-by-person.ts';
import { byHarm, dutchDate, GROUP_TITLES, type Group, groupOf, type Judged, REASONS } from './words.ts';

const INTROS: Readonly<Record<Group, string>> = {
  wrong: 'Deze zinnen zijn anders dan de wet van die dag.',
  doubt: 'Hier is geen zekerheid. Wij zeggen niet dat het fout is.',
  lost: 'Dit vonden wij niet. Het helpt mensen als het er wel staat.',
  right: 'Dit staat goed op de site. Dank daarvoor.',
  ask: 'Dit kan alleen een mens beoordelen.',
};

const PARTLY = ' Let op: niet alles kon gelezen worden. Het kan dus ergens anders op de site staan.';

/** Sentences of others, by the rule that they are an example for. */
export type ExamplesByRule = ReadonlyMap<string, GoodExample>;

/** Every group that holds something. */
export function itemSections(keuring: Keuring, rules: readonly Rule[], examples: ExamplesByRule): readonly Markup[] {
  const judged = byHarm(keuring.items, rules);
  const draw: Readonly<Record<Group, (each: Judged) => Markup>> = {
    wrong: (each) => wrongItem(each, keuring, examples.get(each.rule.id)),
    doubt: ({ item, rule }) =>
      card('doubt', rule.text.nl.title, [quotes(item.quotes), why(item), personLine(item, keuring)]),
    lost: ({ item, rule }) =>
      html`<li><b>${rule.text.nl.title}.</b> ${ofSite(rule.text.nl.whatIsWrong)}${personLine(item, keuring)}</li>`,
    right: ({ item, rule }) =>
      rule.kind === 'question'
        ? html`<li>${rule.ask} Ja.${personLine(item, keuring)}</li>`
        : html`<li><b>${rule.text.nl.title}.</b> ${where(item.quotes[0])}${personLine(item, keuring)}</li>`,
    ask: ({ item, rule }) =>
      html`<li>${rule.kind === 'question' ? rule.ask : rule.text.nl.title}${personLine(item, keuring)}</li>`,
  };
  return (['wrong', 'doubt', 'lost', 'right', 'ask'] as const).map((group) => {
    const items = judged.filter(({ item }) => groupOf(item) === group);
    if (items.length === 0) return html``;
    const drawn = items.map(draw[group]);
    const isList = group === 'lost' || group === 'right' || group === 'ask';
    const isPartly = items.some(({ item }) => item.reason === 'not-found-in-what-was-read');
    return html`<section><h2>${GROUP_TITLES[group]} (${items.length})</h2><p>${INTROS[group]}${isPartly ? PARTLY : ''}</p>
${isList ? html`<ul class="plain">${drawn}</ul>` : drawn}</section>`;
  });
}

function wrongItem({ item, rule }: Judged, keuring: Keuring, example: GoodExample | undefined): Markup {
  const { asOf } = keuring;
  const { nl } = rule.text;
  const [basis] = basesInForce(rule, asOf);
  const law =
    basis === undefined
      ? html``
      : html`<p class="small">${link(articleUrl(basis.article, asOf), basis.article.citation)}</p>`;
  const better = betterSentence(nl.goodExample, ownDetails(keuring));
  return card('wrong', nl.whatIsWrong, [
    quotes(item.quotes),
    html`<p>${nl.whatTheLawSays}</p>`,
    law,
    html`<p class="better"><b>Beter:</b> ${better}</p>`,
    elsewhere(example),
    personLine(item, keuring),
  ]);
}

/** How another municipality says it, with source and day. */
function elsewhere(example: GoodExample | undefined): Markup {
  if (example === undefined) return html``;
  const { name, exact, url, on } = example;
  return html`<p class="better"><b>Goed voorbeeld van ${name}:</b> “${exact}”<br>
<span class="small">${link(url)}, gezien op ${dutchDate(on)}</span></p>`;
}

function card(group: Group, title: string, parts: readonly Markup[]): Markup {
  return html`<article class="${group}"><h3>${title}</h3>${parts}</article>`;
}

function quotes(list: readonly SiteQuote[]): Markup {
  return html`${list.map((quote) => html`<blockquote>“${quote.exact}”<div class="where">${places(quote)}</div></blockquote>`)}`;
}

/** So many pages are named under one quote. */
const MOST_PLACES = 5;

function places({ places: all }: SiteQuote): Markup {
  const named = all.slice(0, MOST_PLACES).map(({ url, headings }) => {
    const under = headings.at(-1);
    return html`<div>${link(url)}${under === undefined ? '' : `, onder “${under}”`}</div>`;
  });
  return html`${named}${all.length > MOST_PLACES ? html`<div>en nog ${all.length - MOST_PLACES} andere plekken</div>` : ''}`;
}

function where(quote: SiteQuote | undefined): Markup {
  if (quote === undefined) return html``;
  return html`“${quote.exact}” <span class="small">${link(quote.places[0]?.url ?? '')}</span>`;
}

function why({ reason, missing }: KeuringItem): Markup {
  const words = reason === undefined ? undefined : REASONS[reason];
  const lacking = missing === undefined ? '' : ` Er ontbreekt: ${missing}.`;
  return html`<p>${words ?? ''}${lacking}</p>`;
}

/** The words of a rule speak of one page; here it is about them all. */
function ofSite(words: string): string {
  return words.replace(/\b([Oo])p deze pagina\b/, '$1p de gelezen pagina’s');
}
