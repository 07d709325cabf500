/** Long lists in pages, each with an address of its own. */
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { number } from './day.ts';

export interface Paged<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

const AT_ONCE = 40;

/** A page that is not there gives the last one. */
export function paged<T>(all: readonly T[], wanted: number, atOnce: number = AT_ONCE): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / atOnce));
  const page = Math.min(wanted, pages);
  return { items: all.slice((page - 1) * atOnce, page * atOnce), page, pages };
}

/** The number of a page from an address; anything else is the first. */
export function pageNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 1;
}

/** Links to the pages before and after. `address` gives the path of a page, without language. */
export function pageLinks(
  { page, pages }: Paged<unknown>,
  address: (page: number) => string,
  language: Language,
): Html {
  const words = LISTS_WORDS[language].pages;
  if (pages === 1) return html``;
  const to = (target: number, name: string, rel: string) =>
    html`<li><a class="chip" rel="${rel}" href="${pathIn(language, address(target))}">${name}</a></li>`;
  return html`<nav aria-label="${words.label}"><ul class="chips">
${page > 1 && to(page - 1, words.previous, 'prev')}
<li class="small">${words.position(number(page, language), number(pages, language))}</li>
${page < pages && to(page + 1, words.next, 'next')}
</ul></nav>`;
}
