import { describe, expect, it } from 'vitest';
import { read, textsOf } from './lines.ts';

/** Enough text to be a page. */
const FILL = '<p>Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.</p>';
const FILLED = 'Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.';

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
