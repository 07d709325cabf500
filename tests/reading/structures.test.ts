import { describe, expect, it } from 'vitest';
import { linesOf, read, textsOf } from './lines.ts';

/** Enough text to be a page. */
const FILL = '<p>Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.</p>';
const FILLED = 'Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.';

describe('reads under its headings', () => {
  it('keeps the path of headings', () => {
    const { blocks } = read(
      `<main><h1>Bijstand</h1>${FILL}<h2>Jonger dan 27</h2><h3>Zoeken</h3><p>U zoekt werk.</p><h2>Bezwaar</h2><p>Dat kan.</p></main>`,
    );
    expect(blocks.find(({ text }) => text === 'U zoekt werk.')?.headings).toEqual([
      'Bijstand',
      'Jonger dan 27',
      'Zoeken',
    ]);
    expect(blocks.find(({ text }) => text === 'Dat kan.')?.headings).toEqual(['Bijstand', 'Bezwaar']);
  });

  it.each([
    ['a heading by its role', '<div role="heading" aria-level="2">Voorschot</div>'],
    ['a bold line', '<p><strong>Voorschot</strong></p>'],
    ['a named div', '<div class="kop">Voorschot</div>'],
    ['a heading for listeners only', '<h2 class="sr-only">Voorschot</h2>'],
  ])('takes %s as a heading', (_name, heading) => {
    const { blocks } = read(`<main><h1>Bijstand</h1>${FILL}${heading}<p>Dat komt vanzelf.</p></main>`);
    expect(blocks.at(-1)).toMatchObject({ text: 'Dat komt vanzelf.', headings: ['Bijstand', 'Voorschot'] });
  });

  it('leaves a bold sentence a sentence', () => {
    expect(linesOf(`<main>${FILL}<p><b>U krijgt altijd een voorschot.</b></p></main>`)).toContain(
      'paragraph: U krijgt altijd een voorschot.',
    );
  });

  it('ends the heading of a section with the section', () => {
    const { blocks } = read(`<main><h1>Bijstand</h1><section><h2>Hulp</h2>${FILL}</section><p>Bel ons.</p></main>`);
    expect(blocks.at(-1)).toMatchObject({ text: 'Bel ons.', headings: ['Bijstand'] });
  });

  it('brings the title along that stands above the main text', () => {
    expect(
      textsOf(`<div class="hero"><h1>Bijstand aanvragen</h1><p>In het kort.</p></div><main>${FILL}</main>`),
    ).toEqual(['Bijstand aanvragen', 'In het kort.', FILLED]);
  });
});

describe('reads panels that are closed', () => {
  it('in details', () => {
    expect(
      linesOf(`<main>${FILL}<details><summary>Voorschot</summary><p>Dat komt vanzelf.</p></details></main>`),
    ).toEqual([`paragraph: ${FILLED}`, 'heading2 folded: Voorschot', 'paragraph folded: Dat komt vanzelf.']);
  });

  it.each([
    ['hidden', 'hidden'],
    ['aria-hidden', 'aria-hidden="true"'],
    ['not displayed', 'style="display: none"'],
  ])('in an accordion whose panel is %s', (_name, attribute) => {
    const html = `<main>${FILL}<button aria-expanded="false" aria-controls="p1">Voorschot</button><div id="p1" ${attribute}><p>Dat komt vanzelf.</p></div><p>Slot.</p></main>`;
    const { blocks } = read(html);
    expect(blocks.map(({ text }) => text)).toEqual([FILLED, 'Voorschot', 'Dat komt vanzelf.', 'Slot.']);
    expect(blocks[2]?.headings).toEqual(['Voorschot']);
    expect(blocks[3]?.headings).toEqual([]);
  });

  it('in tabs, under the words of the tab', () => {
    const html = `<main>${FILL}<div role="tablist"><button role="tab" id="t1" aria-controls="p1">Hoe?</button><button role="tab" id="t2" aria-controls="p2">Hoeveel?</button></div>
      <div role="tabpanel" id="p1"><p>Via werk.nl.</p></div><div role="tabpanel" id="p2" hidden><p>Genoeg.</p></div></main>`;
    expect(linesOf(html)).toEqual([
      `paragraph: ${FILLED}`,
      'heading2: Hoe?',
      'paragraph: Via werk.nl.',
      'heading2 folded: Hoeveel?',
      'paragraph folded: Genoeg.',
    ]);
  });

  it('but not what is hidden for everyone', () => {
    expect(
      textsOf(
        `<main>${FILL}<p hidden>Oude tekst: geen voorschot.</p><p style="display:none">Nog ouder.</p><span aria-hidden="true">★</span></main>`,
      ),
    ).toEqual([FILLED]);
  });
});

describe('reads lists and tables', () => {
  it('gives an item the sentence that introduces its list', () => {
    expect(
      linesOf(
        `<main>${FILL}<p>Bent u jonger dan 27? Dan geldt:</p><ul><li>U zoekt werk.</li><li>U meldt zich.</li></ul></main>`,
      ).slice(1),
    ).toEqual([
      'paragraph: Bent u jonger dan 27? Dan geldt:',
      'item «Bent u jonger dan 27? Dan geldt:»: U zoekt werk.',
      'item «Bent u jonger dan 27? Dan geldt:»: U meldt zich.',
    ]);
  });

  it('does not take a finished sentence for an introduction', () => {
    expect(linesOf(`<main>${FILL}<ul><li>U woont hier.</li></ul></main>`)).toContain('item: U woont hier.');
  });

  it('introduces an inner list by its item', () => {
    expect(
      linesOf(
        `<main>${FILL}<ul><li>Voor jongeren:<ul><li>vier weken zoeken</li></ul></li><li>Voor anderen niet</li></ul></main>`,
      ).slice(1),
    ).toEqual(['item: Voor jongeren:', 'item «Voor jongeren:»: vier weken zoeken', 'item: Voor anderen niet']);
  });

  it('reads list items that hold headings as sections', () => {
    const { blocks } = read(
      `<main><ul><li><h2>Wat is het?</h2>${FILL}</li><li><h2>Kosten</h2><p>Gratis.</p></li></ul></main>`,
    );
    expect(blocks.map(({ kind, text, headings }) => [kind, text, headings.at(-1)])).toEqual([
      ['heading', 'Wat is het?', undefined],
      ['paragraph', FILLED, 'Wat is het?'],
      ['heading', 'Kosten', undefined],
      ['paragraph', 'Gratis.', 'Kosten'],
    ]);
  });

  it('gives a row its head and joins its cells', () => {
    const html = `<main>${FILL}<table><caption>Per maand</caption><tr><th>Situatie</th><th>Bedrag</th></tr><tr><td>Alleen</td><td>€&nbsp;1.348,49</td></tr></table></main>`;
    expect(linesOf(html).slice(1)).toEqual([
      'paragraph: Per maand',
      'row: Situatie Bedrag',
      'row «Per maand: Situatie Bedrag»: Alleen € 1.348,49',
    ]);
  });

  it('lets a row over all columns head the rows below it', () => {
    const html = `<main>${FILL}<table><tr><th>Wie</th><th>Bedrag</th></tr><tr><th colspan="2">21 jaar en ouder</th></tr><tr><td>Alleen</td><td>€ 1</td></tr></table></main>`;
    expect(linesOf(html).at(-1)).toBe('row «Wie Bedrag: 21 jaar en ouder»: Alleen € 1');
  });

  it('reads a table that is most of a page without a main', () => {
    const rows = '<tr><td>Eerste voorschot</td><td>Binnen vier weken na uw aanvraag</td></tr>'.repeat(12);
    const html = `<section><h1>Bijstand</h1><table><tr><th>Wat</th><th>Wanneer</th></tr>${rows}</table><p>Bel ons.</p></section>`;
    expect(linesOf(html)).toContain('row «Wat Wanneer»: Eerste voorschot Binnen vier weken na uw aanvraag');
    expect(linesOf(html)).toContain('paragraph: Bel ons.');
  });

  it('reads a table that only lays out the page as text', () => {
    const html = `<table width="960"><tr><td><a href="/a">Home</a><br><a href="/b">Nieuws</a></td><td><h1>Bijstand</h1>${FILL}${FILL}</td></tr><tr><td colspan="2"><small>Datum laatste wijziging: 11-02-2026</small></td></tr></table>`;
    expect(linesOf(html)).toEqual(['heading1: Bijstand', `paragraph: ${FILLED}`, `paragraph: ${FILLED}`]);
    expect(read(html).lastChanged).toBe('2026-02-11');
  });

  it('gives a definition its term', () => {
    expect(
      linesOf(`<main>${FILL}<dl><dt>Bbz</dt><dd>13 weken</dd><dt>Bijstand</dt><dd>8 weken</dd></dl></main>`).slice(1),
    ).toEqual(['heading2: Bbz', 'definition «Bbz»: 13 weken', 'heading2: Bijstand', 'definition «Bijstand»: 8 weken']);
  });

  it('tells neighbours by the number of their list', () => {
    const { blocks } = read(`<main>${FILL}<ul><li>een</li><li>twee</li></ul><p>Of:</p><ul><li>drie</li></ul></main>`);
    const groups = blocks.filter(({ kind }) => kind === 'item').map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[0]);
  });
});

describe('reads a sentence as people see it', () => {
  it.each([
    [
      'over inline tags',
      'U krijgt <span>een voor</span><b>schot</b> van <a href="/x">95%</a>.',
      'U krijgt een voorschot van 95%.',
    ],
    ['with soft hyphens', 'De kosten&shy;delersnorm telt.', 'De kostendelersnorm telt.'],
    ['with no-break spaces', 'Vanaf 27&nbsp;jaar,&#8239;dus € 5.', 'Vanaf 27 jaar, dus € 5.'],
    ['with zero-width spaces', 'werk&#8203;.nl', 'werk.nl'],
    ['with a break inside the sentence', 'U krijgt het<br>voorschot later.', 'U krijgt het voorschot later.'],
    ['over lines of code', 'U krijgt\n   het   voorschot.', 'U krijgt het voorschot.'],
    [
      'without words for listeners only',
      'Ga naar werk.nl<span class="visually-hidden"> opent in nieuw venster</span>.',
      'Ga naar werk.nl.',
    ],
    [
      'without the mark of a footnote',
      'Dat is € 1.348,49<sup>1</sup> per maand<sup><a href="#n1">2</a></sup>.',
      'Dat is € 1.348,49 per maand.',
    ],
    ['with cents in small type', 'Dat is € 1.348,<sup>49</sup> per maand.', 'Dat is € 1.348,49 per maand.'],
    ['with cents above the line', 'Dat is € 1.348<sup>49</sup> per maand.', 'Dat is € 1.348 49 per maand.'],
    ['without what was struck through', 'De grens is <s>€ 7.575</s> € 8.000.', 'De grens is € 8.000.'],
    [
      'without what a style strikes through',
      'De grens is <span style="color: red; text-decoration: line-through;">€ 7.575</span> € 8.000.',
      'De grens is € 8.000.',
    ],
    [
      'without what only a browser of long ago shows',
      'De grens is <noembed>€ 7.575</noembed>€ 8.000.',
      'De grens is € 8.000.',
    ],
    [
      'with a word that explains itself on hover',
      'De <span class="tooltip">bijstand</span> helpt.',
      'De bijstand helpt.',
    ],
    ['in a made inline element', 'Dit heet <my-term>bijstand</my-term> hier.', 'Dit heet bijstand hier.'],
  ])('%s', (_name, html, text) => {
    expect(textsOf(`<main>${FILL}<p>${html}</p></main>`)).toEqual([FILLED, text]);
  });

  it('ends a sentence at a break', () => {
    expect(read(`<main>${FILL}<p>Maandag dicht<br>Dinsdag open</p></main>`).blocks.at(-1)?.sentences).toEqual([
      'Maandag dicht',
      'Dinsdag open',
    ]);
  });

  it('ends a paragraph at two breaks', () => {
    expect(textsOf(`<main>${FILL}<div>Eerste stuk.<br><br>Tweede stuk.</div></main>`)).toEqual([
      FILLED,
      'Eerste stuk.',
      'Tweede stuk.',
    ]);
  });

  it('reads loose text in a div', () => {
    expect(textsOf(`<main>${FILL}<div>Los.<p>Alinea.</p>Weer los.</div></main>`)).toEqual([
      FILLED,
      'Los.',
      'Alinea.',
      'Weer los.',
    ]);
  });

  it('starts links where the page says that they start', () => {
    const html = `<html><head><base href="/inwoners/"></head><body><main>${FILL}<p>Lees <a href="bijstand">meer</a> of <a href="folder.pdf">de folder</a>.</p></main></body></html>`;
    const page = read(html);
    expect(page.blocks.at(-1)?.links[0]?.href).toBe('https://www.voorbeeldstad.example/inwoners/bijstand');
    expect(page.notRead).toEqual([{ what: 'pdf', where: 'https://www.voorbeeldstad.example/inwoners/folder.pdf' }]);
  });

  it('names the frames of a page that holds nothing else', () => {
    expect(read('<html><frameset><frame src="/inhoud.html"></frameset></html>').notRead).toEqual([
      { what: 'frame', where: 'https://www.voorbeeldstad.example/inhoud.html' },
    ]);
  });

  it('keeps links with whole addresses', () => {
    expect(
      read(
        `<main>${FILL}<p>Via <a href="https://www.werk.nl">werk.nl</a>, <a href="/bel">bel</a> of <a href="javascript:x()">klik</a>.</p></main>`,
      ).blocks.at(-1)?.links,
    ).toEqual([
      { text: 'werk.nl', href: 'https://www.werk.nl/' },
      { text: 'bel', href: 'https://www.voorbeeldstad.example/bel' },
    ]);
  });
});

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
