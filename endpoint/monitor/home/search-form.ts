/** The field to find a municipality by its name: a plain form, with the browser's own suggestions. */
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { HOME_WORDS } from '../words/home.ts';

interface Search {
  readonly language: Language;
  /** To suggest; none for a form that has a list of what was found below it. */
  readonly names: readonly string[];
  readonly typed: string;
}

/** Longer than any name. */
export const LONGEST_NAME = 100;

export function searchForm({ language, names, typed }: Search): Html {
  const words = HOME_WORDS[language];
  return html`<form class="search" role="search" method="get" action="${pathIn(language, '/zoek')}">
<div class="field"><label for="naam">${words.search}</label>
<div class="search-line"><input id="naam" name="naam" type="search" list="namen" required maxlength="${LONGEST_NAME}" autocomplete="off" spellcheck="false" aria-describedby="naam-hint" value="${typed}">
<button class="button button-main">${words.find}</button></div>
<p class="small" id="naam-hint">${words.searchHint}</p></div>
<datalist id="namen">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
</form>`;
}
