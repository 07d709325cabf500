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
    ['an element of the site itself', '<nl-heading level="2">Voorschot</nl-heading>'],
    ['one with its level in its name', '<nl-heading-3>Voorschot</nl-heading-3>'],
  ])('takes %s as a heading', (_name, heading) => {
    const { blocks } = read(`<main><h1>Bijstand</h1>${FILL}${heading}<p>Dat komt vanzelf.</p></main>`);
    expect(blocks.at(-1)).toMatchObject({ text: 'Dat komt vanzelf.', headings: ['Bijstand', 'Voorschot'] });
  });

  it.each([
    ['a paragraph', '<p><b>Voorschot</b><br>Dat komt vanzelf.</p>'],
    ['a cell that lays out the page', '<div> <strong>Voorschot</strong> <br>Dat komt vanzelf.</div>'],
    ['what follows an empty line', '<p>Bel ons.<br><br><b>Voorschot</b><br>Dat komt vanzelf.</p>'],
  ])('takes bold words on the first line of %s as a heading', (_name, text) => {
    const { blocks } = read(`<main><h1>Bijstand</h1>${FILL}${text}</main>`);
    expect(blocks.at(-1)).toMatchObject({ text: 'Dat komt vanzelf.', headings: ['Bijstand', 'Voorschot'] });
  });

  it('leaves bold words within a line, or in an item, where they are', () => {
    expect(linesOf(`<main>${FILL}<p><b>Voorschot</b> komt<br>vanzelf.</p></main>`)).toContain(
      'paragraph: Voorschot komt vanzelf.',
    );
    expect(linesOf(`<main>${FILL}<ul><li><b>Voorschot</b><br>Dat komt.</li></ul></main>`)).toContain(
      'item: Voorschot Dat komt.',
    );
  });

  it('leaves a bold sentence a sentence', () => {
    expect(linesOf(`<main>${FILL}<p><b>U krijgt altijd een voorschot.</b></p></main>`)).toContain(
      'paragraph: U krijgt altijd een voorschot.',
    );
  });

  it.each(['section', 'aside'])('ends the heading of a section with the %s', (name) => {
    const { blocks } = read(`<main><h1>Bijstand</h1><${name}><h2>Hulp</h2>${FILL}</${name}><p>Bel ons.</p></main>`);
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

  it.each([
    ['each in a box', '<div>', '</div>'],
    ['in a row', '', ''],
  ])('below buttons that say nothing of what they open, %s', (_name, open, close) => {
    const one = (name: string, text: string) => `${open}<button>${name}</button><div><p>${text}</p></div>${close}`;
    const html = `<main><h1>Hulp</h1>${FILL}<div>${one('Bbz', 'Voor wie een bedrijf heeft.')}${one('Voorschot', 'Dat komt vanzelf.')}</div><p>Slot.</p></main>`;
    const { blocks } = read(html);
    expect(blocks.slice(2).map(({ kind, text, headings }) => [kind, text, headings.at(-1)])).toEqual([
      ['heading', 'Bbz', 'Hulp'],
      ['paragraph', 'Voor wie een bedrijf heeft.', 'Bbz'],
      ['heading', 'Voorschot', 'Hulp'],
      ['paragraph', 'Dat komt vanzelf.', 'Voorschot'],
      ['paragraph', 'Slot.', 'Hulp'],
    ]);
  });

  it('but no single button before the text', () => {
    expect(textsOf(`<main><div><button>Lees voor</button><div>${FILL}</div></div></main>`)).toEqual([FILLED]);
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
    const plain = html.replaceAll('th colspan="2">21 jaar en ouder</th', 'td colspan="2">21 jaar en ouder</td');
    expect(linesOf(plain).at(-1)).toBe('row «Wie Bedrag: 21 jaar en ouder»: Alleen € 1');
    expect(linesOf(plain.replace('ouder<', 'ouder tellen mee.<')).at(-1)).toBe('row «Wie Bedrag»: Alleen € 1');
  });

  it.each([
    ['in bold', '<td><b>Wie</b></td><td><strong>Bedrag</strong></td>', 'Wie Bedrag'],
    ['of years', '<td></td><td>2026</td>', '2026'],
    ['of days', '<td>Wie</td><td>Vanaf 1 juli 2026</td>', 'Wie Vanaf 1 juli 2026'],
  ])('takes a first row %s for the head of a table that has no th', (_how, cells, head) => {
    const html = `<main>${FILL}<table><tr>${cells}</tr><tr><td>Alleen</td><td>€ 1</td></tr></table></main>`;
    expect(linesOf(html).at(-1)).toBe(`row «${head}»: Alleen € 1`);
    const plain = html.replace(cells, '<td>Samen</td><td>€ 2</td>');
    expect(linesOf(plain).at(-1)).toBe('row: Alleen € 1');
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
