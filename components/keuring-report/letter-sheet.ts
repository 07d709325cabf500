/** A letter or memo as a page of its own, to print on A4. Everything in it is text: no link, no markup. */
import { html } from './markup.ts';
import type { Sheet } from './sheet.ts';

/** Of a plain text, in which an empty line begins a paragraph. */
export function letterSheet(text: string, title: string): Sheet {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => html`<p class="lines">${paragraph}</p>\n`);
  return {
    title,
    main: html`<main class="letter">
<h1 class="visually-hidden">${title}</h1>
${paragraphs}</main>`,
  };
}
