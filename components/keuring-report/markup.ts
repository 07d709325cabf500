/** HTML text in which everything from outside is escaped. Only what this file makes is let through. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | undefined | false | Markup | readonly (Markup | false | undefined)[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Embeddings, overrides and isolates: one in a quote would turn round the words that we put after it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Tag of a template: parts are escaped unless they are Markup, lists of Markup are joined, undefined and false are nothing. Values of
 * attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((whole, string, at) => whole + string + textOf(parts[at]), ''));
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map((each) => (each ? each.text : '')).join('');
  return String(part)
    .replace(DIRECTION, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** A link for http(s) addresses; anything else is shown as text, so that no script can hide in an address. */
export function link(url: string, words: string = url): Markup {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}">${words}</a>` : html`${words}`;
}
