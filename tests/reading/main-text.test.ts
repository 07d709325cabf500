import { describe, expect, it } from 'vitest';
import { read, textsOf } from './lines.ts';

/** Enough text to be a page. */
const FILL = '<p>Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.</p>';
const FILLED = 'Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.';

describe('leaves out what is no text of the page', () => {
  it.each([
    ['a menu', '<nav><a href="/a">Wonen</a></nav>'],
    [
      'a menu by its name',
      '<div class="hoofdmenu"><ul><li><a href="/a">Wonen</a></li><li><a href="/b">Werken</a></li></ul></div>',
    ],
    ['breadcrumbs', '<div class="kruimel">U bent hier: <a href="/">Home</a> / Bijstand</div>'],
    [
      'a cookie bar',
      '<div class="cookie-banner"><p>Wij gebruiken cookies om het bezoek te meten. U kunt kiezen.</p><button>Goed</button></div>',
    ],
    ['a dialog', '<div role="dialog"><p>Meld u aan voor de nieuwsbrief.</p></div>'],
    ['a chat', '<div class="chat-widget"><p>Hallo, ik ben Vera.</p></div>'],
    ['a footer', '<footer><p>Raadhuisplein 1</p></footer>'],
    ['a script', '<script>var bijstand = "nooit een voorschot";</script>'],
    ['a template', '<template><p>Geen voorschot.</p></template>'],
    ['a noscript', '<noscript><p>Zet JavaScript aan.</p></noscript>'],
    [
      'share buttons',
      '<div class="delen"><p>Deel deze pagina</p><ul><li><a href="#">E-mail</a></li><li><a href="#">LinkedIn</a></li></ul></div>',
    ],
    [
      'a read-aloud button',
      '<div id="readspeaker_button" class="rs_skip rsbtn"><a href="//x.example">Lees voor</a></div>',
    ],
    ['a table of contents', '<ul><li><a href="#a">Giften</a></li><li><a href="#b">Hulp</a></li></ul>'],
    ['a search form', '<form role="search"><label for="q">Zoeken</label><input id="q"></form>'],
    ['a plain button', '<button>Alles openklappen</button>'],
    ['a feedback form', '<section class="feedback"><h2>Hebt u gevonden wat u zocht?</h2><button>Ja</button></section>'],
    ['decoration', '<span aria-hidden="true">1</span>'],
    ['the date of last change', '<p>Laatst gewijzigd op <time>9 juli 2026</time></p>'],
  ])('%s', (_name, html) => {
    expect(textsOf(`<main>${FILL}${html}</main>`)).toEqual([FILLED]);
  });

  it.each([
    [
      'a page inside a div named for its menu',
      `<div class="page with-sidebar has-menu"><h1>Bijstand</h1>${FILL}</div>`,
    ],
    ['a page inside one big form', `<form id="aspnetForm"><h1>Bijstand</h1>${FILL}</form>`],
    ['a page that a cookie wall hides', `<div aria-hidden="true"><h1>Bijstand</h1>${FILL}</div>`],
    ['a heading in a div named header', `<main><div class="accordion-header">Bijstand</div>${FILL}</main>`],
    ['a section named for sharing costs', `<main><h1>Bijstand</h1><div class="kosten-delen">${FILL}</div></main>`],
    ['a canvas named dialog', `<div class="dialog-off-canvas-main-canvas"><h1>Bijstand</h1>${FILL}</div>`],
  ])('but keeps %s', (_name, html) => {
    expect(textsOf(html)).toEqual(['Bijstand', FILLED]);
  });

  it('keeps a box beside the text', () => {
    expect(textsOf(`<main>${FILL}<aside class="let-op"><p>Let op: u krijgt een brief.</p></aside></main>`)).toContain(
      'Let op: u krijgt een brief.',
    );
  });
});

describe('finds the main text', () => {
  it('without a main element, between menus and columns', () => {
    const html = `<div id="top"><a href="/">Logo</a></div><div id="links"><a href="/a">Werk</a><a href="/b">Zorg</a></div>
      <div id="midden"><div class="paginatitel">Bijstand</div><div class="intro">${FILL}</div></div>
      <div id="rechts"><a href="/c">Afspraak</a></div><div id="onder">&copy; gemeente</div>`;
    expect(textsOf(html)).toEqual(['Bijstand', FILLED]);
  });

  it('in made elements', () => {
    expect(
      textsOf(
        `<app-shell><app-header><a href="/">Home</a></app-header><app-page><h1>Bijstand</h1><x-text>${FILL}</x-text></app-page></app-shell>`,
      ),
    ).toEqual(['Bijstand', FILLED]);
  });

  it('in open shadow roots, with their slots filled', () => {
    const html = `<x-page><template shadowrootmode="open"><main><h1><slot name="kop"></slot></h1><slot></slot></main></template><span slot="kop">Bijstand</span>${FILL}</x-page>`;
    expect(textsOf(html)).toEqual(['Bijstand', FILLED]);
  });

  it('nowhere on an empty application page', () => {
    expect(read('<div id="app"></div><script>start()</script>').blocks).toEqual([]);
  });
});

describe('says what it did not read', () => {
  it.each([
    [
      'a frame',
      '<iframe src="https://formulieren.example/aanvraag"></iframe>',
      'frame',
      'https://formulieren.example/aanvraag',
    ],
    ['a PDF link', '<a href="/regels.pdf">Regels</a>', 'pdf', 'https://www.voorbeeldstad.example/regels.pdf'],
    [
      'an embedded PDF',
      '<object data="/folder.pdf" type="application/pdf"></object>',
      'pdf',
      'https://www.voorbeeldstad.example/folder.pdf',
    ],
    [
      'a closed shadow root',
      '<x-tool><template shadowrootmode="closed"><p>?</p></template></x-tool>',
      'closed-shadow',
      'x-tool',
    ],
  ])('%s', (_name, html, what, where) => {
    expect(read(`<main>${FILL}${html}</main>`).notRead).toEqual([{ what, where }]);
  });

  it('a login wall', () => {
    const html =
      '<main><h1>Mijn gegevens</h1><form><input type="password"><button>Inloggen met DigiD</button></form></main>';
    expect(read(html).notRead).toContainEqual(expect.objectContaining({ what: 'login' }));
  });

  it('nothing about measuring pixels', () => {
    expect(
      read(`<main>${FILL}</main><iframe src="https://tel.example/p" width="1" height="1"></iframe>`).notRead,
    ).toEqual([]);
  });

  it('the end of a page that is too large', () => {
    const page = read(`<main><p>${'De bijstand is een uitkering. '.repeat(60_000)}</p></main>`);
    expect(page.notRead).toEqual([{ what: 'too-large', where: page.url }]);
    expect(page.blocks.length).toBeGreaterThan(0);
  });
});

describe('knows the page', () => {
  it('by title, language and date in its meta data', () => {
    const page = read(`<html lang="nl-NL"><head><title> Bijstand |
      Gemeente </title><meta name="DCTERMS.modified" content="2026-03-02"></head><body><main>${FILL}</main></body></html>`);
    expect(page).toMatchObject({ title: 'Bijstand | Gemeente', declaredLanguage: 'nl', lastChanged: '2026-03-02' });
  });

  it.each([
    ['Laatst gewijzigd: 10 december 2025', '2025-12-10'],
    ['Datum laatste wijziging: 19-11-2024', '2024-11-19'],
    ['Deze pagina is voor het laatst bijgewerkt op 1 mei 2026', '2026-05-01'],
    ['Laatst gewijzigd op 3 mrt 2026', '2026-03-03'],
  ])('by the line "%s"', (line, date) => {
    expect(read(`<main>${FILL}</main><footer><p>${line}</p></footer>`).lastChanged).toBe(date);
  });

  it('and believes no day that does not exist', () => {
    expect(read(`<main>${FILL}<p>Laatst gewijzigd: 31-02-2026</p></main>`).lastChanged).toBeUndefined();
  });
});
