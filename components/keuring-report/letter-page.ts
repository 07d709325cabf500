/** A letter or memo as a page of its own, to print on A4. Everything in it is text: no link, no markup. */
import { LOOK } from './look.ts';
import { html } from './markup.ts';

/** A whole HTML document of a plain text; an empty line begins a paragraph. */
export function letterPage(text: string, title: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => html`<p class="lines">${paragraph}</p>\n`);
  const page = html`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
`;
  const body = html`</head>
<body>
<main class="letter">
<h1 class="visually-hidden">${title}</h1>
${paragraphs}</main>
</body>
</html>
`;
  // The style is ours and holds no text from outside.
  return `${page.text}<style>${LOOK}</style>\n${body.text}`;
}
