/** A page to read, print or send: one file, no network, no script; everything from outside escaped. */
import { LOOK } from './look.ts';
import { html, type Markup } from './markup.ts';

export interface Sheet {
  readonly title: string;
  /** Its `main` element. */
  readonly main: Markup;
}

/** The whole HTML document. */
export function sheetPage({ title, main }: Sheet): string {
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
${main}
</body>
</html>
`;
  // The style is ours and holds no text from outside.
  return `${page.text}<style>${LOOK}</style>\n${body.text}`;
}
