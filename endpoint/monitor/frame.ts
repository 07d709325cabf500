/** The frame around every page of the monitor: head, bar, notices, foot. Pure. */
import { Html, html } from '../html.ts';
import type { Language } from '../language.ts';
import { ICON, SCRIPT, STYLE } from './assets.ts';
import { type InBoth, pathIn, type Shown } from './page.ts';
import { FRAME_WORDS, OTHER } from './words/frame.ts';

/** A link of the bar or the foot. */
export interface Named {
  readonly path: string;
  readonly name: InBoth<string>;
}

export interface Framing {
  readonly language: Language;
  /** This page without language, with the part of the query that counts. */
  readonly path: string;
  readonly bar: readonly Named[];
  readonly foot: readonly Named[];
  readonly isExample: boolean;
  /** Nothing has been released. */
  readonly isEmpty: boolean;
  /** Where people reach this endpoint ("https://monitor.example"); without it shared links have no picture. */
  readonly origin: string | undefined;
  /** Who runs this, as the operator wrote it. */
  readonly contact: string | undefined;
}

/** Only what this endpoint serves itself; nothing inline. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A whole document. */
export function framed(shown: Shown, framing: Framing): string {
  const { language, path, origin } = framing;
  const words = FRAME_WORDS[language];
  const other = OTHER[language];
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown.tabTitle ?? shown.title} - Geweten</title>
<meta name="description" content="${shown.description}">
<meta name="color-scheme" content="light dark">
${shown.noIndex && html`<meta name="robots" content="noindex">`}
${sharing(shown, framing)}
<link rel="stylesheet" href="${STYLE.path}">
<link rel="icon" type="image/svg+xml" href="${ICON.path}">
<link rel="alternate" hreflang="${other}" href="${(origin ?? '') + pathIn(other, path)}">
${shown.feed && html`<link rel="alternate" type="application/atom+xml" title="${shown.feed.title}" href="${shown.feed.path}">`}
<script type="module" src="${SCRIPT.path}"></script>
</head>
<body>
<a class="skip" href="#inhoud">${words.skip}</a>
${head(framing)}
<main id="inhoud" tabindex="-1">
<h1>${shown.title}</h1>
${shown.ofFindings && framing.isEmpty && notice('empty', words.emptyTitle, words.empty)}
${shown.body}
</main>
${foot(framing)}
</body>
</html>
`.text;
}

function sharing({ title, tabTitle = title, description, picture }: Shown, { language, path, origin }: Framing): Html {
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="Geweten">
<meta property="og:title" content="${tabTitle}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${language === 'nl' ? 'nl_NL' : 'en_GB'}">
${
  origin !== undefined &&
  html`<meta property="og:url" content="${origin + pathIn(language, path)}">
<link rel="canonical" href="${origin + pathIn(language, path)}">
${
  picture !== undefined &&
  html`<meta property="og:image" content="${origin + picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`
}`
}`;
}

function head({ language, path, bar, isExample }: Framing): Html {
  const words = FRAME_WORDS[language];
  const other = OTHER[language];
  return html`<header class="head">
${isExample && notice('example', words.exampleTitle, words.example)}
<div class="head-in">
<a class="brand" href="${pathIn(language, '/')}"><img src="${ICON.path}" width="32" height="32" alt="">geweten</a>
<nav aria-label="${words.bar}"><ul>
${bar.map((each) => html`<li>${namedLink(each, language, path)}</li>`)}
</ul></nav>
<a class="language" href="${pathIn(other, path)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
</div>
</header>`;
}

function foot({ language, path, foot: links, contact }: Framing): Html {
  const words = FRAME_WORDS[language];
  return html`<footer class="foot">
<div class="foot-in">
${
  links.length > 0 &&
  html`<nav aria-label="${words.foot}"><ul>
${links.map((each) => html`<li>${namedLink(each, language, path)}</li>`)}
</ul></nav>`
}
${contact !== undefined && html`<p>${words.runBy} ${contact}</p>`}
<p>${words.motto} ${words.noCookies} ${words.licence}</p>
</div>
</footer>`;
}

function namedLink({ path, name }: Named, language: Language, here: string): Html {
  const isHere = here === path || here.startsWith(`${path}?`);
  return html`<a href="${pathIn(language, path)}"${isHere && new Html(' aria-current="page"')}>${name[language]}</a>`;
}

const notice = (kind: 'example' | 'empty', title: string, text: string): Html =>
  html`<p class="notice notice-${kind}"><strong>${title}.</strong> ${text}</p>`;

/** The page that says that there is no such page. */
export function notFoundPage(language: Language): Shown {
  const words = FRAME_WORDS[language];
  return {
    title: words.notFoundTitle,
    description: words.notFound,
    noIndex: true,
    body: html`<p>${words.notFound}</p><p><a class="button" href="${pathIn(language, '/')}">${words.toHome}</a></p>`,
  };
}
