import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../checking/site/fetched.ts';
import { politely } from '../../../checking/site/politeness.ts';
import { robotsOf } from '../../../checking/site/robots.ts';
import { memoryVisitStore } from '../../../checking/site/visit-store.ts';
import { visitor } from '../../../checking/site/visitor.ts';
import { treeOfHtml } from '../../../reading/html.ts';
import { rulesetOf } from '../../../rules/ruleset.ts';

const at = (path: string, host = 'www.voorbeeldstad.example') => `https://${host}${path}`;
const page = (url: string): Fetched => ({ text: '<p>ja</p>', url, type: 'text/html' });

/** Everything that could happen without anybody outside has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const judging = {
  pauseMs: 0,
  sleep: () => Promise.resolve(),
  ruleset: rulesetOf('test', []),
  asOf: '2026-11-22',
  treeOf: treeOfHtml,
} as const;

describe('manners towards a host', () => {
  it('ask for two pages at a time, and leave other hosts their own turn', async () => {
    const begun: string[] = [];
    const answers: (() => void)[] = [];
    const { fetchPage } = politely(
      (url) =>
        new Promise((resolve) => {
          begun.push(url);
          answers.push(() => resolve(page(url)));
        }),
      { pauseMs: 500, sleep: () => Promise.resolve() },
    );
    const all = ['/1', '/2', '/3'].map((path) => fetchPage(at(path), 'page'));
    const other = fetchPage(at('/', 'www.kleidijk.example'), 'page');
    await Promise.resolve();
    expect(begun).toEqual([at('/1'), at('/2'), at('/', 'www.kleidijk.example')]);
    for (const answer of answers) answer();
    await Promise.all([...all.slice(0, 2), other]);
    while (begun.length < 4) await Promise.resolve();
    answers.at(-1)?.();
    expect(await all[2]).toEqual(page(at('/3')));
  });

  it('give the turn to the next when the answer was used, and rested from', async () => {
    const begun: string[] = [];
    const { fetchInTurn, slowDown } = politely(
      (url) => {
        begun.push(url);
        return Promise.resolve(page(url));
      },
      { pauseMs: 0, sleep: () => Promise.resolve() },
    );
    slowDown(at('/'), 0);
    const { promise: used, resolve: use } = Promise.withResolvers<string>();
    const both = ['/1', '/2'].map((path) => fetchInTurn(at(path), 'page', () => used));
    await settled();
    expect(begun).toEqual([at('/1')]);
    use('used');
    expect(await Promise.all(both)).toEqual(['used', 'used']);
    expect(begun).toEqual([at('/1'), at('/2')]);
  });

  it('give the turn to the next also when the answer could not be used', async () => {
    const { fetchInTurn, slowDown } = politely((url) => Promise.resolve(page(url)), {
      pauseMs: 0,
      sleep: () => Promise.resolve(),
    });
    slowDown(at('/'), 0);
    const full = fetchInTurn(at('/1'), 'page', () => Promise.reject(new Error('full')));
    await expect(full).rejects.toThrow('full');
    expect(await fetchInTurn(at('/2'), 'page', async ({ url }) => url)).toBe(at('/2'));
  });

  it('ask for one page at a time where a site asks for a longer pause', async () => {
    const begun: string[] = [];
    const awake: (() => void)[] = [];
    const { fetchPage, slowDown } = politely(
      (url) => {
        begun.push(url);
        return Promise.resolve(page(url));
      },
      { pauseMs: 500, sleep: () => new Promise((resolve) => awake.push(resolve)) },
    );
    slowDown(at('/'), 10_000);
    const both = [fetchPage(at('/1'), 'page'), fetchPage(at('/2', 'voorbeeldstad.example'), 'page')];
    await both[0];
    expect(begun).toEqual([at('/1')]);
    awake[0]?.();
    await both[1];
    expect(begun).toHaveLength(2);
  });

  it('wait longer each time before asking again, and no more than three times', async () => {
    const waits: number[] = [];
    let asked = 0;
    const { fetchPage } = politely(
      (url) => {
        asked += 1;
        return Promise.resolve({ notRead: 'broken', url, again: {} });
      },
      { pauseMs: 0, sleep: async (ms) => void waits.push(ms) },
    );
    expect(await fetchPage(at('/'), 'page')).toMatchObject({ notRead: 'broken' });
    expect(asked).toBe(3);
    expect(waits.filter((ms) => ms > 0)).toEqual([1000, 2000]);
  });

  it('do as the server says, unless that takes too long', async () => {
    const waits: number[] = [];
    const busy = (afterMs: number) =>
      politely((url) => Promise.resolve({ notRead: 'blocked', url, again: { afterMs } }), {
        pauseMs: 0,
        sleep: async (ms) => void waits.push(ms),
      }).fetchPage(at('/'), 'page');
    await busy(7000);
    await busy(3_600_000);
    expect(waits.filter((ms) => ms > 0)).toEqual([7000, 7000]);
  });
});

describe('robots.txt', () => {
  const robots = (text: string) =>
    robotsOf((url) => Promise.resolve({ text, url, type: 'text/plain' }))(at('/bijstand'));
  const without = (answer: Fetched) => robotsOf(() => Promise.resolve(answer))(at('/bijstand'));

  it('is obeyed, for everyone and for us by name', async () => {
    const rules = await robots('User-agent: *\nDisallow: /zoeken\n');
    expect(rules.mayRead(at('/zoeken?q=bijstand'))).toBe(false);
    expect(rules.mayRead(at('/bijstand'))).toBe(true);
    expect((await robots('User-agent: GewetenBot\nDisallow: /\n')).mayRead(at('/bijstand'))).toBe(false);
  });

  it('may ask for a longer pause, up to ten seconds', async () => {
    expect((await robots('User-agent: *\nCrawl-delay: 3\n')).pauseMs).toBe(3000);
    expect((await robots('User-agent: *\nCrawl-delay: 86400\n')).pauseMs).toBe(10_000);
  });

  it('allows all when there is none, and nothing when it could not be asked', async () => {
    expect((await without({ notRead: 'missing', url: at('/') })).mayRead(at('/x'))).toBe(true);
    expect((await without(page(at('/')))).mayRead(at('/x'))).toBe(true);
    expect((await without({ notRead: 'broken', url: at('/') })).mayRead(at('/x'))).toBeUndefined();
    const busy: Fetched = { notRead: 'blocked', url: at('/'), again: {} };
    expect((await without(busy)).mayRead(at('/x'))).toBeUndefined();
  });

  it('holds for a path with two slashes too', async () => {
    expect((await robots('User-agent: *\nDisallow: /\n')).mayRead(at('//bijstand'))).toBe(false);
  });

  it('holds for the page that an address leads to', async () => {
    const asked: string[] = [];
    const visit = visitor({
      fetchPage: async (url, kind) => {
        asked.push(url);
        if (kind === 'robots') return { text: 'User-agent: *\nDisallow: /intern\n', url, type: 'text/plain' };
        return {
          text: '<p>De bijstand is een uitkering.</p>',
          url: at('/intern', 'sociaal.example'),
          type: 'text/html',
        };
      },
      ...judging,
      storeOf: async () => memoryVisitStore(),
    });
    expect(await visit(at('/bijstand'))).toMatchObject({ notRead: 'robots', url: at('/intern', 'sociaal.example') });
    expect(asked).toContain('https://sociaal.example/robots.txt');
  });
});

describe('visiting pages of one host', () => {
  it('asks for no page before one of the two under way is kept', async () => {
    const asked: string[] = [];
    const keep: (() => void)[] = [];
    const { recall, close } = memoryVisitStore();
    const remember = () => new Promise<void>((resolve) => keep.push(resolve));
    const visit = visitor({
      fetchPage: async (url, kind) => {
        if (kind === 'robots') return { notRead: 'missing', url };
        asked.push(url);
        return page(url);
      },
      ...judging,
      storeOf: async () => ({ recall, remember, close }),
    });
    const all = ['/1', '/2', '/3', '/4'].map((path) => visit(at(path)));
    await settled();
    expect(asked).toEqual([at('/1'), at('/2')]);
    keep[0]?.();
    await settled();
    expect(asked).toEqual([at('/1'), at('/2'), at('/3')]);
    while (keep.length < 4 || asked.length < 4) {
      for (const kept of keep) kept();
      await settled();
    }
    for (const kept of keep) kept();
    expect((await Promise.all(all)).map(({ url }) => url)).toEqual(asked);
  });

  it('asks what the other host wants without a turn in hand, so that nobody waits for ever', async () => {
    const asked: string[] = [];
    const visit = visitor({
      fetchPage: async (url, kind) => {
        if (kind === 'page') return page(url.replace('www.', ''));
        asked.push(url);
        return { notRead: 'missing', url };
      },
      ...judging,
      storeOf: async () => memoryVisitStore(),
    });
    const met = await Promise.all(['/1', '/2', '/3'].map((path) => visit(at(path))));
    expect(met.map(({ url }) => url)).toEqual(['/1', '/2', '/3'].map((path) => at(path, 'voorbeeldstad.example')));
    expect(asked).toEqual([at('/robots.txt'), at('/robots.txt', 'voorbeeldstad.example')]);
  });
});
