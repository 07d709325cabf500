/** A form of choices that becomes an address, so that a list can be shared and needs no script. */
import { type Html, html, Html as Markup } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { LISTS_WORDS } from '../words/lists.ts';

export interface Choice {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string;
}

/** @param path without language */
export function filter(path: string, choices: readonly Choice[], language: Language): Html {
  const words = LISTS_WORDS[language].filter;
  const isChosen = choices.some(({ options, chosen }) => chosen !== options[0]?.value);
  return html`<form class="filter" method="get" action="${pathIn(language, path)}">
${choices.map((choice) => field(path, choice))}
<div class="field"><button class="button button-main">${words.apply}</button></div>
</form>
${isChosen && html`<p class="small">${words.share} <a href="${pathIn(language, path)}">${words.clear}</a></p>`}`;
}

function field(path: string, { name, label, options, chosen }: Choice): Html {
  const id = `${path.split('/').at(-1)}-${name}`;
  return html`<div class="field"><label for="${id}">${label}</label>
<select id="${id}" name="${name}">
${options.map(
  (option) =>
    html`<option value="${option.value}"${option.value === chosen && new Markup(' selected')}>${option.name}</option>`,
)}
</select></div>`;
}

/** The path with what was chosen; empty values are left out, in the order given. */
export function addressWith(path: string, chosen: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A value that is one of these, or else the first. */
export function oneOf<T extends string>(all: readonly [T, ...T[]], value: string | undefined): T {
  return all.find((each) => each === value) ?? all[0];
}
