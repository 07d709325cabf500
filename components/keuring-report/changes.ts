/** What a herkeuring shows: before and after, quote by quote. */
import type { ChangeKind, KeuringChange } from '../../checking/keuring/compare.ts';
import type { SiteQuote } from '../../checking/keuring/keuring.ts';
import type { Rule } from '../../rules/rule.ts';
import { html, type Markup } from './markup.ts';

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  repaired: 'Hersteld. Dank daarvoor.',
  'still-wrong': 'Dit klopt nog niet.',
  'newly-wrong': 'Dit is nieuw.',
  'now-told': 'Dit staat er nu. Dank daarvoor.',
  'no-longer-told': 'Dit vonden wij niet meer terug.',
  'not-seen-again': 'De pagina kon nu niet gelezen worden. Wij weten het dus niet.',
  'seen-now': 'Dit staat op een pagina die wij de vorige keer niet lazen.',
  reworded: 'De zin is anders. Ons oordeel is hetzelfde.',
  otherwise: 'Ons oordeel is anders dan eerst.',
};
const BY_RULES = 'De tekst is niet veranderd. Onze regels of de wet wel.';

/** What became of a point, in one or two sentences. */
export function changeWords({ what, cause }: KeuringChange): string {
  return cause === 'rules' ? BY_RULES : CHANGES[what];
}

/** The sentences of before that are worth showing: those that went, or else those that still stand. */
export function beforeQuotes({ gone, before }: KeuringChange): readonly SiteQuote[] {
  return gone.length > 0 ? gone : before.quotes;
}

/** No sentence came, but it rests on one that stood there before. */
export function isSameSentence({ came, after }: KeuringChange): boolean {
  return came.length === 0 && after.quotes.length > 0;
}

export function changesSection(changes: readonly KeuringChange[], rules: readonly Rule[]): Markup {
  const shown = changes.filter(isWorthTelling);
  if (shown.length === 0) return html``;
  const titles = new Map(rules.map(({ id, text }) => [id, text.nl.title]));
  const one = (change: KeuringChange) => html`<article><h3>${titles.get(change.ruleId) ?? change.ruleId}</h3>
<p>${changeWords(change)}</p>
<div class="change"><div><b>Eerst</b>${list(beforeQuotes(change), 'geen zin')}</div><div><b>Nu</b>${list(change.came, isSameSentence(change) ? 'dezelfde zin' : 'geen zin')}</div></div></article>`;
  return html`<section><h2>Wat er veranderde</h2>${shown.map(one)}</section>`;
}

/** The sentences that a question shows to a person are no judgement of ours. */
const isWorthTelling = ({ what, after }: KeuringChange): boolean => after.kind !== 'question' || what !== 'reworded';

function list(quotes: readonly SiteQuote[], none: string): Markup {
  if (quotes.length === 0) return html`<p class="small">${none}</p>`;
  return html`${quotes.map(({ exact }) => html`<blockquote>“${exact}”</blockquote>`)}`;
}
