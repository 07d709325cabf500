import { describe, expect, it } from 'vitest';
import { Frontier } from '../../../checking/keuring/frontier.ts';
import { relevanceOf } from '../../../checking/keuring/link-relevance.ts';
import { pageLinks } from '../../../checking/keuring/page-links.ts';
import { treeOfHtml } from '../../../reading/html.ts';
import { SITE } from './made-runs.ts';

const open = (mostPages = 40) =>
  new Frontier({ home: `${SITE}/`, hosts: new Set(['voorbeeldstad.example', 'dienst.example']), mostPages });
const link = (text: string, url: string) => ({ text, url: URL.parse(url, SITE)?.href ?? url });
const paths = (batch: readonly { readonly url: string }[]) => batch.map(({ url }) => new URL(url).pathname);

/** A frontier whose home page has these links. */
function withLinks(links: readonly ReturnType<typeof link>[], mostPages?: number): Frontier {
  const frontier = open(mostPages);
  for (const home of frontier.take(1)) frontier.arrived(home, home.url, links, false);
  return frontier;
}

describe('which page is read next', () => {
  it('is the one that looks most like the bijstand', () => {
    const frontier = withLinks([
      link('Inwoners', '/inwoners'),
      link('Werk en inkomen', '/werk'),
      link('Bijstand aanvragen', '/b'),
      link('Parkeren', '/parkeren'),
    ]);
    expect(paths(frontier.take(9))).toEqual(['/b', '/werk', '/inwoners']);
  });

  it('is never one that was taken, under another spelling either', () => {
    const frontier = withLinks([
      link('Bijstand', '/bijstand/'),
      link('Bijstand', '/bijstand?utm_source=menu#kop'),
      link('Home', '/'),
    ]);
    expect(paths(frontier.take(9))).toEqual(['/bijstand/']);
  });

  it('stays on the site and its joint organisation, and names what it leaves', () => {
    const frontier = withLinks([
      link('Uitkering', 'https://www.dienst.example/uitkering'),
      link('Bijstand', 'https://voorbeeldstad.example.kwaad.example/bijstand'),
      link('Bijstand', 'https://werk.voorbeeldstad.example/bijstand'),
      link('Bijstand aanvragen', 'https://www.werk.nl/bijstand'),
      link('Uitkering inzien', 'https://mijn.voorbeeldstad.example/uitkering'),
      link('Folder over bijstand', '/bijstand.pdf'),
    ]);
    expect(frontier.take(9).map(({ url }) => url)).toEqual(['https://www.dienst.example/uitkering']);
    expect(frontier.left().map(({ what, isRelevant }) => [what, isRelevant])).toEqual([
      ['other-host', true],
      ['other-host', true],
      ['login', false],
      ['pdf', true],
    ]);
  });

  it('ends at the most pages, and names what it left', () => {
    const frontier = withLinks(
      Array.from({ length: 10 }, (_, at) => link('Bijstand', `/bijstand/${at}`)),
      4,
    );
    expect(frontier.take(9)).toHaveLength(3);
    expect(frontier.take(9)).toEqual([]);
    expect(frontier.left().filter(({ what }) => what === 'page-limit')).toHaveLength(7);
  });

  it('does not walk into a calendar or a loop', () => {
    const frontier = withLinks([
      ...Array.from({ length: 50 }, (_, at) => link('Bijstand', `/bijstand?dag=${at}`)),
      link('Bijstand', '/bijstand/bijstand/bijstand/bijstand'),
      link('Bijstand', `/bijstand/${'x'.repeat(500)}`),
    ]);
    expect(frontier.take(99)).toHaveLength(3);
    expect(frontier.left().every(({ what, isRelevant }) => what === 'page-limit' && isRelevant)).toBe(true);
    expect(frontier.left()).not.toEqual([]);
  });

  it('tries links that say nothing only until the subject is found', () => {
    const frontier = withLinks([link('Meer', '/meer'), link('Bijstand', '/bijstand')]);
    const [subject] = frontier.take(1);
    if (subject === undefined) throw new Error('nothing taken');
    frontier.arrived(subject, subject.url, [], true);
    expect(frontier.take(9)).toEqual([]);
    expect(paths(withLinks([link('Meer', '/meer')]).take(9))).toEqual(['/meer']);
  });
});

describe('what a link looks like', () => {
  it.each([
    ['Bijstandsuitkering', '/a', 10],
    ['Lees verder', '/werk-en-inkomen', 8],
    ['Mijn vraag', '/x', 0],
    ['Parkeren', '/parkeren', undefined],
    ['Nieuws over bijstand', '/nieuws/bijstand', 10],
  ])('"%s" on %s has relevance %s', (text, path, expected) => {
    expect(relevanceOf(text, SITE + path)).toBe(expected);
  });
});

describe('the links of a page', () => {
  it('include menus, follow the base, and have the words that are seen', () => {
    const html = `<base href="/inwoners/"><nav><a href="werk"><span>Werk</span> en inkomen</a></nav>
      <a href="werk"></a><a href="#top">Top</a><a href="tel:140123">Bel</a><a href="javascript:x()">X</a>
      <a href="/zoek" aria-label="Zoeken"><img alt=""></a>`;
    expect(pageLinks(treeOfHtml(html), `${SITE}/x`)).toEqual([
      { text: 'Werk en inkomen', url: `${SITE}/inwoners/werk` },
      { text: 'Zoeken', url: `${SITE}/zoek` },
    ]);
  });

  it('of a hostile page are bounded', () => {
    const html = `<a href="/x">${'<b>x</b>'.repeat(150_000)}</a>${Array.from({ length: 5000 }, (_, at) => `<a href="/${at}">y</a>`).join('')}`;
    expect(pageLinks(treeOfHtml(html), SITE).length).toBeLessThanOrEqual(2000);
  });
});
