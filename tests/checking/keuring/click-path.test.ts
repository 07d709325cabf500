import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../checking/keuring/address.ts';
import { clickPaths, findabilityOf } from '../../../checking/keuring/click-path.ts';
import { SITE } from './made-runs.ts';

const page = (path: string, ...to: string[]) => ({
  asked: SITE + path,
  url: SITE + path,
  links: to.map((each) => ({ text: `naar ${each}`, url: SITE + each })),
});
const length = (paths: ReturnType<typeof clickPaths>, path: string) => paths.get(addressKey(SITE + path))?.length;

describe('clicks from the home page', () => {
  it('are counted along the shortest way, with the words of the links', () => {
    const paths = clickPaths(`${SITE}/`, [page('/', '/a', '/b'), page('/a', '/c'), page('/b', '/a'), page('/c')]);
    expect(length(paths, '/')).toBe(0);
    expect(paths.get(addressKey(`${SITE}/c`))?.map(({ text }) => text)).toEqual(['naar /a', 'naar /c']);
  });

  it('follow an address that leads to another one', () => {
    const moved = { ...page('/nieuw', '/doel'), asked: `${SITE}/oud` };
    const paths = clickPaths(`${SITE}/`, [page('/', '/oud'), moved, page('/doel')]);
    expect(length(paths, '/doel')).toBe(2);
  });

  it('go on from a page that was first met through another address', () => {
    const redirected = { asked: `${SITE}/`, url: `${SITE}/home`, links: [] };
    const paths = clickPaths(`${SITE}/`, [redirected, page('/home', '/bijstand'), page('/bijstand')]);
    expect(length(paths, '/bijstand')).toBe(1);
  });

  it('take a session in the path for no difference', () => {
    expect(addressKey(`${SITE}/bijstand;jsessionid=0A1B.node1?id=1`)).toBe(addressKey(`${SITE}/bijstand?id=1`));
  });

  it('take www, a last slash and tracking for no difference', () => {
    expect(addressKey('https://voorbeeldstad.example/bijstand/?utm_source=x#top')).toBe(addressKey(`${SITE}/bijstand`));
    expect(addressKey(`${SITE}/bijstand?id=1`)).not.toBe(addressKey(`${SITE}/bijstand?id=2`));
  });

  it('are unknown for a page that no link leads to', () => {
    expect(length(clickPaths(`${SITE}/`, [page('/'), page('/eiland')]), '/eiland')).toBeUndefined();
  });

  it('never get longer by one more link', () => {
    const names = ['/', '/a', '/b', '/c', '/d'];
    const link = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    const pages = (links: readonly (readonly [string, string])[]) =>
      names.map((name) => page(name, ...links.filter(([from]) => from === name).map(([, to]) => to)));
    fc.assert(
      fc.property(fc.array(link), link, (links, extra) => {
        const before = clickPaths(`${SITE}/`, pages(links));
        const after = clickPaths(`${SITE}/`, pages([...links, extra]));
        for (const [key, path] of before) expect(after.get(key)?.length).toBeLessThanOrEqual(path.length);
      }),
    );
  });
});

describe('how well the bijstand is found', () => {
  const at = (clicks: number) => ({
    url: `${SITE}/${clicks}`,
    type: 'bijstand',
    clickPath: Array.from({ length: clicks }, (_, step) => ({ text: `${step}`, url: `${SITE}/${step}` })),
  });

  it.each([
    [1, 'good'],
    [2, 'good'],
    [3, 'acceptable'],
    [4, 'long'],
  ])('with %i clicks is %s', (clicks, measured) => {
    expect(findabilityOf([at(clicks), at(9)], true).measured).toBe(measured);
  });

  it('is not measured without a home page, and not reached without a path', () => {
    expect(findabilityOf([at(1)], false).measured).toBe('not-measured');
    expect(findabilityOf([{ url: SITE, type: 'bijstand' }], true).measured).toBe('not-reached');
  });
});
