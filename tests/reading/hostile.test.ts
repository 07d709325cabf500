import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../reading/block-writer.ts';
import { readHtml } from '../../reading/html.ts';
import { locate } from '../../reading/locate.ts';
import { isSeen, visibleText } from '../../reading/visible-text.ts';
import { ADDRESS, read } from './lines.ts';

const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'section',
  'h2',
  'a',
  'b',
  'br',
  'main',
  'nav',
  'button',
  'x-y',
  'template',
  'svg',
];
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="menu"',
  ' class="kop"',
  ' id="a" aria-controls="b"',
  ' id="b" aria-hidden="true"',
  ' role="tabpanel" aria-labelledby="a"',
  ' role="heading"',
  ' href="#x"',
  ' href="http://["',
];

/** Tag soup: real tags in an order that nobody would write. */
const soup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constant('De bijstand is een uitkering van de gemeente. '),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text', { timeout: 60_000 }, () => {
  it('is read without an error, into blocks that keep their promises', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = readHtml(html, ADDRESS);
        for (const block of page.blocks) {
          expect(block.text).not.toBe('');
          expect(block.text).toBe(visibleText(block.text));
          expect(block.sentences.join(' ')).toBe(block.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same page when it is read twice', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(readHtml(html, ADDRESS)).toEqual(readHtml(html, ADDRESS));
      }),
    );
  });

  it('keeps the same characters when it is cleaned as when it is searched', () => {
    const seen = (text: string) =>
      [...Array(text.length).keys()]
        .filter((at) => isSeen(text.charCodeAt(at)))
        .map((at) => text[at])
        .join('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(seen(visibleText(text))).toBe(seen(text));
      }),
    );
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    expect(seen(visibleText(all))).toBe(seen(all));
  });

  it('is found again wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        (texts, at) => {
          const exact = visibleText(texts.slice(Math.min(at, texts.length - 1)).join(''));
          fc.pre(exact !== '');
          const pieces = locate(texts, { exact, prefix: '', suffix: '' });
          expect(pieces).not.toBe('gone');
          if (pieces === 'gone') return;
          const found = pieces.map(({ text, from, to }) => (texts[text] ?? '').slice(from, to)).join('');
          expect(found.replace(/\s/g, '')).toContain(visibleText(found).replace(/\s/g, ''));
          expect(visibleText(found).replaceAll(' ', '')).toBe(exact.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('a hostile page', { timeout: 60_000 }, () => {
  it.each([
    ['elements', '<div>'.repeat(100_000), '</div>'],
    ['lists', '<ul><li>'.repeat(50_000), ''],
    ['bold letters', '<b>'.repeat(50_000), ''],
    ['details', '<details><summary>x</summary>'.repeat(20_000), ''],
    ['tables', '<table><tr><td>'.repeat(40_000), ''],
    ['panels', '<div role="tabpanel" hidden><h2>x</h2>'.repeat(20_000), ''],
  ])('of nested %s is read to its end', (_name, open, close) => {
    const page = read(`<main>${open}De bijstand is een uitkering van de gemeente voor u.${close}</main>`);
    expect(page.blocks.at(-1)?.text).toContain('De bijstand is een uitkering');
  });

  it.each([
    ['headings', '', '<h1>a</h1>'.repeat(100_000)],
    ['lines that speak of a change', '', `<nav>${'<i></i>'.repeat(120_000)}${'update<br>'.repeat(120_000)}</nav>`],
    ['links with the same words', '', '<a href="/x">A.</a><br><br>'.repeat(20_000)],
    ['nested elements in a shadow root', '<template shadowrootmode="open">', `<slot></slot>${'<div>'.repeat(100_000)}`],
    ['slots', '<template shadowrootmode="open">', '<slot></slot>'.repeat(50_000)],
    ['bold words in one paragraph', '<p>', '<b>een</b> of '.repeat(60_000)],
  ])('of tens of thousands of %s keeps its text', (_name, open, many) => {
    const close = open === '' ? '' : '</template>';
    const text = '<p>De bijstand is een uitkering van de gemeente voor u.</p>';
    const page = read(`<body><div>${open}${many}${close}${text.repeat(20_000)}</div></body>`);
    expect(page.blocks.filter(({ text }) => text.startsWith('De bijstand')).length).toBeGreaterThan(1_000);
  });

  it('of five million characters is read in part, and says so', () => {
    const page = read(`<main>${'<p>De bijstand is een uitkering van de gemeente.</p>'.repeat(100_000)}</main>`);
    const text = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(text).toBeGreaterThan(MAX_TEXT * 0.95);
    expect(text).toBeLessThan(MAX_TEXT * 1.05);
    expect(page.notRead.map(({ what }) => what)).toEqual(['too-large']);
  });

  it('with a thousand panels for one button keeps its text', () => {
    const panels = Array.from({ length: 1000 }, (_, at) => `<div id="p${at % 3}" hidden>Tekst ${at}.</div>`).join('');
    expect(
      read(
        `<main><p>De bijstand is een uitkering van de gemeente.</p><button aria-controls="p0 p1 p2" aria-expanded="false">Meer</button>${panels}</main>`,
      ).blocks.length,
    ).toBeGreaterThan(1);
  });
});
