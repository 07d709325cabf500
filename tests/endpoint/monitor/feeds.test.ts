import { inflateSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { noCounts } from '../../../endpoint/figures/series.ts';
import { linesOf, widthOf } from '../../../endpoint/monitor/feeds/letters.ts';
import { sharePicture } from '../../../endpoint/monitor/feeds/share-picture.ts';
import { MISSING, made } from '../figures/made-points.ts';
import { releasedApp } from './released-app.ts';

const HOSTILE = ']]></content><script>alert(1)</script> & "\u202e" \uFFFE <entry>';
const ORIGIN = 'https://monitor.example';

/** Names of elements that are opened and not closed, or the other way round; a small reader is enough for what we write ourselves. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', single] of xml.matchAll(/<(\/?)([a-zA-Z:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (single === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the feed of a municipality', () => {
  it('tells each change once, newest first, and not a single report', async () => {
    const point = made('a', { state: 'reported' });
    const { page } = await releasedApp(
      {
        '2026-11-01': [point],
        '2026-11-08': [{ ...point, state: 'confirmed' }],
        '2026-11-15': [{ ...point, state: 'resolved' }],
      },
      { origin: ORIGIN },
    );
    const feed = await page('/gemeente/almere/feed.atom');
    expect([...feed.matchAll(/<title>(Almere[^<]*)</g)].map((match) => match[1])).toEqual([
      'Almere: hersteld: Het voorschot is minstens 95 procent',
      'Almere: klopt niet: Het voorschot is minstens 95 procent',
    ]);
    expect(feed).toContain('<updated>2026-11-15T00:00:00Z</updated>');
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${ORIGIN}/gemeente/almere/feed.atom"/>`);
  });

  it('is in English for who reads English, and so are the badge and the link back', async () => {
    const { page } = await releasedApp({ '2026-11-22': [made('a')] }, { origin: ORIGIN });
    const dossier = await page('/en/gemeente/almere');
    expect(dossier).toContain('href="/en/gemeente/almere/feed.atom"');
    expect(dossier).toContain('src="/en/gemeente/almere/badge.svg"');
    expect(dossier).toContain(`${ORIGIN}/en/gemeente/almere`);
    for (const path of ['/en/lijsten/hersteld', '/en/open-data'])
      expect(await page(path)).toContain('href="/en/hersteld.atom"');
    const feed = await page('/en/gemeente/almere/feed.atom');
    expect(feed).toContain(
      `<link rel="self" type="application/atom+xml" href="${ORIGIN}/en/gemeente/almere/feed.atom"/>`,
    );
  });

  it('calls nothing wrong that rests on no rule with law in force', async () => {
    const { page } = await releasedApp({
      '2026-11-22': [made('a', { rule: 'free' }), made('b', { rule: 'voorschot' })],
    });
    expect(await page('/gemeente/almere/feed.atom')).not.toContain('klopt niet');
  });

  it('is well-formed whatever a page says', async () => {
    const { page } = await releasedApp({ '2026-11-22': [made('a', { quote: HOSTILE })] });
    for (const path of ['/gemeente/almere/feed.atom', '/en/gemeente/almere/feed.atom', '/hersteld.atom']) {
      const feed = await page(path);
      expect(unbalanced(feed), path).toEqual([]);
      expect(feed).not.toContain('<script>');
      expect(feed).not.toMatch(/[\u202e\uFFFE]|&(?!(amp|lt|gt|quot|#39);)/);
    }
  });

  it('is there before anything was released, and not for who does not exist', async () => {
    const { app, page } = await releasedApp();
    expect(await page('/gemeente/almere/feed.atom')).not.toContain('<entry>');
    expect((await app.inject('/gemeente/nergens/feed.atom')).statusCode).toBe(404);
  });
});

describe('a joint organisation', () => {
  it('has a feed, a badge and a picture of its own', async () => {
    const { app, page } = await releasedApp({ '2026-11-22': [made('a', { organisation: 'SO-ferm-werk' })] });
    expect(await page('/gemeente/ferm-werk/feed.atom')).toContain('<title>Geweten: Ferm Werk</title>');
    expect(await page('/gemeente/ferm-werk/badge.svg')).toContain('0 goed, 1 te herstellen');
    expect((await app.inject('/gemeente/ferm-werk/deel.png')).headers['content-type']).toBe('image/png');
  });
});

describe('the badge', () => {
  it('counts what is good and what is to mend, and gives no grade', async () => {
    const { page } = await releasedApp({
      '2026-11-22': [
        made('a'),
        made('b', { ...MISSING, rule: 'voorschot' }),
        made('c', { rule: 'bezwaar', wrong: 0, right: 5 }),
      ],
    });
    const svg = await page('/gemeente/almere/badge.svg');
    expect(svg).toContain('aria-label="Bekeken met Geweten: 1 goed, 2 te herstellen"');
    expect(parse(svg).childNodes.length).toBeGreaterThan(0);
    expect(await page('/gemeente/zwolle/badge.svg')).toContain('nog niet bekeken');
  });
});

describe('the share picture', () => {
  const counts = { ...noCounts(), right: 41, wrong: 13 };

  it('is a PNG of 1200 by 630, with every pixel', () => {
    const png = sharePicture({ name: 'Almere', counts, released: '2026-11-22', isExample: false }, 'nl');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const [at, length] = [png.indexOf('IDAT') + 4, png.readUInt32BE(png.indexOf('IDAT') - 4)];
    expect(inflateSync(png.subarray(at, at + length))).toHaveLength((1200 * 3 + 1) * 630);
  });

  it('writes any name: long, with accents, or with letters that it does not have', () => {
    for (const name of ['Súdwest-Fryslân', 'x'.repeat(10_000), '漢字 '.repeat(50), '']) {
      expect(sharePicture({ name, counts, released: null, isExample: true }, 'en').length).toBeGreaterThan(1_000);
    }
  });

  it('breaks lines between words, and none is too wide', () => {
    const lines = linesOf('Kaag en Braassem aan de Westeinderplassen', 'large', 600, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line, 'large')).toBeLessThanOrEqual(600);
  });
});

describe('search engines', () => {
  it('are told of every page when it is known where this is', async () => {
    const { page } = await releasedApp({}, { origin: ORIGIN });
    const map = await page('/sitemap.xml');
    expect(unbalanced(map)).toEqual([]);
    for (const path of ['/', '/lijsten', '/regels/voorschot', '/gemeente/almere', '/en/gemeente/almere']) {
      expect(map).toContain(`<loc>${ORIGIN}${path}</loc>`);
    }
    expect(await page('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });
});
