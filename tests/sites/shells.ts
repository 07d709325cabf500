/** The builds of made-up sites: how municipal sites of several makes dress the same text. Each gives a whole HTML document. */
import type { Part, SourcePage } from './pages-text.ts';

export interface ShellSite {
  readonly name: string;
  /** Paths in the menu. */
  readonly menu: readonly string[];
  readonly pages: readonly SourcePage[];
  /** In `<meta name="generator">`. */
  readonly generator?: string | undefined;
  readonly search?:
    | { readonly path: string; readonly field: string; readonly how: 'get' | 'post' | 'script' }
    | undefined;
}

type Shell = (site: ShellSite, page: SourcePage) => string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inline = (text: string): string =>
  escaped(text).replace(
    /\[([^\]]+)\]\(([^)]+)\)/g,
    (_, words: string, address: string) => `<a href="${address}">${words}</a>`,
  );

/** How a question that opens is built, by its place on the page. */
type Question = (title: string, body: string, at: number) => string;

function html(parts: readonly Part[], question: Question): string {
  return parts
    .map((part, at) => {
      if (part.kind === 'paragraph') return `<p>${inline(part.text)}</p>`;
      if (part.kind === 'heading') return `<h${part.level} id="k${at}">${inline(part.text)}</h${part.level}>`;
      if (part.kind === 'list') return `<ul>${part.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
      if (part.kind === 'frame') return `<iframe title="Uitleg" src="${part.address}"></iframe>`;
      if (part.kind === 'question') return question(inline(part.title), html(part.parts, question), at);
      const [head = [], ...rows] = part.rows;
      const cells = (row: readonly string[], name: 'th' | 'td') =>
        row.map((cell) => `<${name}>${inline(cell)}</${name}>`);
      return `<table><tr>${cells(head, 'th').join('')}</tr>${rows.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('')}</table>`;
    })
    .join('\n');
}

const details: Question = (title, body) => `<details><summary>${title}</summary>${body}</details>`;
const accordion: Question = (title, body, at) =>
  `<h3><button type="button" aria-expanded="false" aria-controls="p${at}">${title}</button></h3><div id="p${at}" hidden>${body}</div>`;
const definition: Question = (title, body) => `<dl><dt>${title}</dt><dd>${body}</dd></dl>`;

function links({ pages }: ShellSite, paths: readonly string[]): string {
  const titleOf = (path: string) => pages.find((page) => page.path === path)?.title ?? path.replace(/^https?:\/\//, '');
  return paths.map((path) => `<li><a href="${path}">${escaped(titleOf(path))}</a></li>`).join('');
}

function searchBox({ search }: ShellSite): string {
  if (search === undefined) return '';
  const { path, field, how } = search;
  return `<form role="search" action="${path}" method="${how === 'post' ? 'post' : 'get'}"><input type="hidden" name="taal" value="nl"><label>Zoeken <input type="search" name="${field}"></label><button>Zoek</button></form>`;
}

function whole({ name, generator }: ShellSite, { title }: SourcePage, head: string, body: string): string {
  const made = generator === undefined ? '' : `<meta name="generator" content="${generator}">`;
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | ${escaped(name)}</title>${made}${head}</head>
<body>${body}</body></html>
`;
}

const FOOT = 'Dit is een verzonnen gemeente. Niets hier is echt.';

/** Header, menu, main and footer; questions as accordions whose panels are hidden. */
const classic: Shell = (site, page) =>
  whole(
    site,
    page,
    '',
    `<header><a href="/">${site.name}</a>${searchBox(site)}<nav aria-label="Hoofdmenu"><ul>${links(site, site.menu)}</ul></nav></header>
<main><h1>${escaped(page.title)}</h1>${html(page.parts, accordion)}</main><footer><p>${FOOT}</p></footer>`,
  );

/** Every page of the site in one large menu above the text, without landmarks, with a slider of news beside it. */
const mega: Shell = (site, page) =>
  whole(
    site,
    page,
    '<link rel="stylesheet" href="/wp-content/themes/gemeente/style.css">',
    `<div class="site-header"><div class="megamenu" id="megamenu"><ul>${links(
      site,
      site.pages.map(({ path }) => path),
    )}</ul></div>${searchBox(site)}</div>
<div id="content" class="entry-content"><h1>${escaped(page.title)}</h1>${html(page.parts, details)}</div>
<div class="sidebar"><h2>Direct naar</h2><ul>${links(site, site.menu)}</ul></div><div class="site-footer">${FOOT}</div>`,
  );

/** A table of contents before the text, and anchors in it. */
const contents: Shell = (site, page) => {
  const heads = page.parts.flatMap((part, at) =>
    part.kind === 'heading' ? [`<li><a href="#k${at}">${inline(part.text)}</a></li>`] : [],
  );
  return whole(
    site,
    page,
    '<link rel="stylesheet" href="/sites/default/files/css/css_1.css">',
    `<header><nav><ul>${links(site, site.menu)}</ul></nav>${searchBox(site)}</header>
<main><article><h1>${escaped(page.title)}</h1><nav class="toc" aria-label="Inhoudsopgave"><h2>Op deze pagina</h2><ol>${heads.join('')}</ol></nav>
${html(page.parts, details)}</article></main><footer>${FOOT}</footer>`,
  );
};

/** Tables for layout, bold lines for headings, no main, as sites of long ago. */
const tables: Shell = (site, page) =>
  whole(
    site,
    page,
    '<script src="/typo3temp/assets/oud.js"></script>',
    `<table><tr><td colspan="2"><b>${site.name}</b></td></tr><tr><td class="menu"><ul>${links(site, site.menu)}</ul>${searchBox(site)}</td>
<td class="tekst"><h1>${escaped(page.title)}</h1>${html(page.parts, definition)}</td></tr><tr><td colspan="2">${FOOT}</td></tr></table>`,
  );

/** Questions as tabs, of which one is shown. */
const tabs: Shell = (site, page) =>
  whole(
    site,
    page,
    '<script src="/iprox/scripts/tabs.js"></script>',
    `<div role="banner">${site.name} ${searchBox(site)}</div><div role="navigation"><ul>${links(site, site.menu)}</ul></div>
<div role="main"><h1>${escaped(page.title)}</h1>${html(
      page.parts,
      (title, body, at) =>
        `<div role="tablist"><button role="tab" aria-controls="t${at}">${title}</button></div><div role="tabpanel" id="t${at}"${at > 3 ? ' hidden' : ''}><h3>${title}</h3>${body}</div>`,
    )}</div><div role="contentinfo">${FOOT}</div>`,
  );

/** Drawn by a server from the state of an application: the text in an open shadow root, the state once more as data. */
const shadow: Shell = (site, page) =>
  whole(
    site,
    page,
    '',
    `<gem-kop><nav><ul>${links(site, site.menu)}</ul></nav>${searchBox(site)}</gem-kop>
<gem-pagina><template shadowrootmode="open"><main><h1>${escaped(page.title)}</h1><slot></slot></main></template>${html(page.parts, details)}</gem-pagina>
<noscript><p>Zet JavaScript aan. <a href="/bijstand-zonder-script">Bijstand</a></p></noscript>
<script type="application/json" id="state">${JSON.stringify({ pad: page.path, oud: 'U krijgt het voorschot maar één keer.' })}</script>`,
  );

/** Made of blocks: an editor's sections without landmarks but one, headings by role, steps and questions as buttons with a region. */
const blocks: Shell = (site, page) =>
  whole(
    site,
    page,
    '<link rel="stylesheet" href="/umbraco/assets/blokken.css">',
    `<div class="kop"><a href="/">${site.name}</a>${searchBox(site)}<ul class="menu">${links(site, site.menu)}</ul></div>
<p class="kruimels"><a href="/">Start</a> &rsaquo; ${escaped(page.title)}</p>
<div role="main"><div class="blok blok-titel"><div role="heading" aria-level="1">${escaped(page.title)}</div></div>
${page.parts
  .map(
    (part, at) =>
      `<section class="blok" data-nr="${at}"><div class="rij"><div class="kolom">${block(part)}</div></div></section>`,
  )
  .join('\n')}</div>
<div class="voet"><p>${FOOT}</p></div>`,
  );

const block = (part: Part): string =>
  part.kind === 'heading'
    ? `<div role="heading" aria-level="${part.level}">${inline(part.text)}</div>`
    : html(
        [part],
        (title, body, at) =>
          `<button type="button" aria-expanded="false" aria-controls="b${at}">${title}</button><div role="region" id="b${at}" class="dicht">${body}</div>`,
      );

/** A catalogue of products: each heading beside its text, in a grid without main, as municipalities buy them. */
const catalogue: Shell = (site, page) => {
  const rows: { readonly head: string; readonly parts: Part[] }[] = [{ head: 'Omschrijving', parts: [] }];
  for (const part of page.parts) {
    if (part.kind === 'heading') rows.push({ head: inline(part.text), parts: [] });
    else rows.at(-1)?.parts.push(part);
  }
  return whole(
    site,
    page,
    '<link rel="stylesheet" href="/simsite/opmaak.css">',
    `<div id="top"><img src="/wapen.png" alt="Wapen van ${site.name}">${searchBox(site)}</div>
<div id="links"><h2>Digitaal loket</h2><ul>${links(site, site.menu)}</ul></div>
<div id="inhoud"><h1>${escaped(page.title)}</h1><div class="product">${rows
      .filter(({ parts }) => parts.length > 0)
      .map(
        ({ head, parts }) =>
          `<div class="kop"><h2>${head}</h2></div><div class="waarde">${html(parts, definition)}</div>`,
      )
      .join('\n')}</div><p class="print"><a href="javascript:print()">Afdrukken</a></p></div>
<div id="onder">${FOOT}</div>`,
  );
};

export const SHELLS = { classic, mega, contents, tables, tabs, shadow, blocks, catalogue } as const satisfies Record<
  string,
  Shell
>;
