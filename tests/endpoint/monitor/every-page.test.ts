import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../../endpoint/monitor/pages.ts';
import { LIMITS } from '../../../findings/limits.ts';
import type { SnapshotPoint } from '../../../findings/snapshot.ts';
import { MISSING, made, RIGHT } from '../figures/made-points.ts';
import { type ReleasedApp, releasedApp } from './released-app.ts';
import { htmlFaults } from './valid-html.ts';

/** What a page, a reply or a story may hold: markup, script, direction controls, a word without end. */
const HOSTILE =
  `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202eomgedraaid\u2066 &amp; ${'a'.repeat(10_000)}`.slice(
    0,
    LIMITS.exact,
  );
const ID = `${'a'.repeat(51)}q`;
const POINTS: readonly SnapshotPoint[] = [
  made(ID, { quote: HOSTILE, reply: HOSTILE, source: `https://www.almere.nl/${encodeURIComponent(HOSTILE)}` }),
  made('b', { ...RIGHT, goodExample: '<5', quote: HOSTILE, organisation: 'GM0014' }),
  made('c', { ...MISSING, state: 'resolved', organisation: 'GM0014' }),
  made('d', { state: 'resolved', quote: HOSTILE, rule: 'free' }),
];

/** An address for each page of the list. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/gemeente/:slug': '/gemeente/almere',
  '/lijsten/onderwerp/:subject': '/lijsten/onderwerp/voorschot',
  '/lijsten/regel/:id': '/lijsten/regel/voorschot-percentage',
  '/regels/:id': '/regels/voorschot-percentage',
  '/bezwaar/:id': `/bezwaar/${ID}`,
  '/zoek': `/zoek?naam=${encodeURIComponent(HOSTILE.slice(0, 80))}`,
};
const addresses = PAGES.flatMap(({ path }) => {
  const address = ADDRESSES[path] ?? path;
  return [address, address === '/' ? '/en/' : `/en${address}`];
});

/** Elements and attributes that could run or load something that is not the monitor's own. */
function runningParts(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(runningParts) : [];
  if (!('attrs' in node)) return below;
  const own = node.attrs.flatMap(({ name, value }) => {
    const isOurs = value.startsWith('/') || value.startsWith('#');
    const runs = name.startsWith('on') || name === 'style' || name === 'srcdoc';
    const loads = name === 'src' && !isOurs;
    const leads = name === 'href' && !isOurs && !/^https?:\/\//.test(value);
    return runs || loads || leads ? [`${node.nodeName} ${name}=${value}`] : [];
  });
  const isInline = node.nodeName === 'script' && !node.attrs.some(({ name }) => name === 'src');
  return [...own, ...(isInline ? ['script'] : []), ...below];
}

/** One endpoint serves all of these. */
const bodies = new Map<string, string>();
let first: ReleasedApp;
let over: () => Promise<void> = async () => {};

describe('every page of the monitor', () => {
  beforeAll(async () => {
    const released = {
      '2026-11-15': POINTS.map((each) => ({ ...each, state: 'confirmed' as const })),
      '2026-11-22': POINTS,
    };
    first = await releasedApp(released, {}, (done) => {
      over = done;
    });
    for (const address of addresses) {
      const answer = await first.app.inject(address);
      expect([200, 302, 303], `${address}: ${answer.statusCode}`).toContain(answer.statusCode);
      if (answer.statusCode === 200) bodies.set(address, answer.body);
    }
  });

  afterAll(() => over());

  it('has an address in this test', () => {
    for (const { path } of PAGES) expect(path.includes(':') ? path in ADDRESSES : true, path).toBe(true);
  });

  it.each(addresses)('%s is valid HTML', async (address) => {
    const body = bodies.get(address);
    if (body !== undefined) expect(await htmlFaults(body)).toEqual([]);
  });

  it.each(addresses)('%s shows what others wrote as text, and runs nothing', (address) => {
    const body = bodies.get(address) ?? '';
    expect(runningParts(parse(body))).toEqual([]);
    expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('has a policy that lets nothing else run, and sets no cookie', async () => {
    for (const address of ['/lijsten', '/regels/voorschot', '/verhalen']) {
      const { headers } = await first.app.inject(address);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https:|\*/);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('is made once: the second answer is the same bytes, and 304 for who has it', async () => {
    const { headers } = await first.app.inject('/lijsten/gemeenten');
    const again = await first.app.inject({
      url: '/lijsten/gemeenten',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});
