/** The frame around the endpoint's own pages: plain HTML, one style; a script of our own only where a page names it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { Html, html } from './html.ts';

const STYLE = ['../components/tokens.css', './page.css']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

/** A style of its own for some pages. Made once: a browser takes it by its hash only. */
export interface PageStyle {
  readonly css: string;
  readonly hash: string;
}

export function pageStyle(css: string): PageStyle {
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}

const ORDINARY = pageStyle(STYLE);

/** What a page has of its own. */
export interface PageExtras {
  /** After the ordinary style. */
  readonly style?: PageStyle;
  /** Path of a script that this endpoint serves; it may ask things of this endpoint only. */
  readonly script?: string;
}

/** Nothing but these styles and forms to ourselves, and our own script where there is one. */
const policyOf = (styles: readonly PageStyle[], script: string | undefined) =>
  [
    "default-src 'none'",
    ...(script === undefined ? [] : ["script-src 'self'", "connect-src 'self'"]),
    `style-src ${styles.map(({ hash }) => hash).join(' ')}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** Sends a page in Dutch. */
export function sendPage(
  reply: FastifyReply,
  title: string,
  body: Html,
  { style, script }: PageExtras = {},
): FastifyReply {
  const styles = style ? [ORDINARY, style] : [ORDINARY];
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title} - Geweten</title>
${styles.map(({ css }) => html`<style>${new Html(css)}</style>`)}
${script !== undefined && html`<script src="${script}" defer></script>`}
</head>
<body>
<header class="band"><a href="/">Geweten</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return (
    reply
      .header('Content-Security-Policy', policyOf(styles, script))
      // A form from a page without any referrer says "Origin: null", and then nobody can see that it is ours.
      .header('Referrer-Policy', 'same-origin')
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.text)
  );
}
