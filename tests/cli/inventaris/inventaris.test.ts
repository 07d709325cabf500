import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AlikeSentence } from '../../../checking/keuring/alike.ts';
import type { FetchPage } from '../../../checking/site/fetched.ts';
import type { Row } from '../../../cli/inventaris/row.ts';
import { inventaris } from '../../../cli/inventaris.ts';
import { pageFetcher } from '../../../cli/site/page-fetch.ts';
import {
  type GeneratedServer,
  type GeneratedSettings,
  generatedOrganisations,
  startGenerated,
  WRONG,
} from '../../sites/generated.ts';
import { startSites } from '../../sites/server.ts';
import { siteFile, sites } from '../../sites/site.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const SITES = 30;
const PAGES = 6;

let root = '';
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'geweten-inventaris-'));
});
afterAll(() => rmSync(root, { recursive: true }));
const freshFolder = () => join(root, String(++count));

async function serve(settings: Partial<GeneratedSettings> = {}): Promise<GeneratedServer> {
  const server = await startGenerated({ sites: SITES, pages: PAGES, ...settings });
  onTestFinished(() => server.close());
  return server;
}

async function run(argv: readonly string[], port = 1, made = SITES, fetchPage?: FetchPage) {
  const out: string[] = [];
  const complaints: string[] = [];
  const progress: string[] = [];
  let clock = 0;
  const code = await inventaris(['--voorbeelden', String(port), ...argv], {
    print: (text) => out.push(text),
    complain: (line) => complaints.push(line),
    progress: (line) => progress.push(line),
    today: '2026-11-22',
    now: () => (clock += 1000),
    sleep: () => Promise.resolve(),
    organisations: generatedOrganisations(made),
    ...(fetchPage && { fetchPage }),
  });
  return { code, out: out.join(''), complaints, progress };
}

const rowsIn = (text: string): readonly Row[] => JSON.parse(text);
const summary = (folder: string) => readFileSync(join(folder, 'overzicht.json'), 'utf8');

describe('geweten inventaris', () => {
  it('reads every site, asks for each page once, and finds the known fault of each', async () => {
    const server = await serve();
    const folder = freshFolder();
    const { code, out, progress } = await run(['--uit', folder, '--json'], server.port);
    expect(code).toBe(0);
    expect(new Set(server.requests).size).toBe(server.requests.length);
    expect(rowsIn(out)).toHaveLength(SITES);
    for (const { failed, clicks, isJudged } of rowsIn(out))
      expect({ failed, clicks, isJudged }).toEqual({ failed: ['voorschot-eenmalig'], clicks: 1, isJudged: true });
    expect(readFileSync(join(folder, 'VG0007', 'keuring.html'), 'utf8')).toContain(WRONG);
    expect(readFileSync(join(folder, 'VG0007', 'brief.txt'), 'utf8')).toContain('Geachte heer, mevrouw,');
    expect(readFileSync(join(folder, 'overzicht.csv'), 'utf8').split('\r\n')).toHaveLength(SITES + 2);
    expect(progress.at(-1)).toContain(`[########################]  ${SITES}/${SITES}`);
  }, 300_000);

  it('gives the same after being killed at random, and asks again only for what was under way', async () => {
    const whole = freshFolder();
    await run(['--uit', whole], (await serve()).port);
    const kills = [17, 40, 71];
    let child: ChildProcess | undefined;
    const server = await serve({
      onRequest: (asked) => {
        if (kills.includes(asked)) child?.kill('SIGKILL');
      },
    });
    const folder = freshFolder();
    const side = 4;
    let signals = 0;
    for (let end: string | undefined; end !== 'done'; ) {
      const argv = [
        CHILD,
        String(server.port),
        String(SITES),
        folder,
        'no-pause',
        '--hervat',
        '--tegelijk',
        String(side),
      ];
      child = spawn(process.execPath, argv, { stdio: 'inherit' });
      end = await new Promise((resolve) => {
        child?.once('exit', (code, signal) => resolve(signal === null && code === 0 ? 'done' : (signal ?? 'failed')));
      });
      expect(['done', 'SIGKILL']).toContain(end);
      if (end === 'SIGKILL') signals += 1;
    }
    expect(signals).toBe(kills.length);
    expect(summary(folder)).toBe(summary(whole));
    for (const { code } of rowsIn(summary(whole)))
      expect(readFileSync(join(folder, code, 'keuring.json'))).toEqual(readFileSync(join(whole, code, 'keuring.json')));
    const again = server.requests.length - new Set(server.requests).size;
    expect(again).toBeLessThanOrEqual(kills.length * side * 2);
  }, 300_000);

  it('is not stopped by sites that loop, never end, send in circles or lie, and says that they were not read', async () => {
    const bad = ['looping', 'huge', 'redirecting', 'lying'] as const;
    const server = await serve({ sites: 6, behaviour: (site) => bad[site] ?? 'well' });
    const { code, out } = await run(['--uit', freshFolder(), '--json', '--paginas', '12'], server.port, 6);
    expect(code).toBe(0);
    const rows = rowsIn(out);
    expect(rows.map(({ failed }) => failed.length)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(rows[0]?.pages).toBeLessThanOrEqual(12);
    for (const row of rows.slice(0, 4)) expect(row.notRead).toBeGreaterThan(0);
  });

  it('passes over a site on which our own code fails, says so, and tries it again when asked to go on', async () => {
    const server = await serve({ sites: 3 });
    const { fetchPage, close } = pageFetcher({ mayRead: () => true, examplesPort: server.port });
    onTestFinished(close);
    const [, broken] = generatedOrganisations(3);
    const failing: FetchPage = (url, ...rest) => {
      if (broken?.hosts.some((host) => new URL(url).hostname.endsWith(host))) throw new TypeError('a fault of ours');
      return fetchPage(url, ...rest);
    };
    const folder = freshFolder();
    const first = await run(['--uit', folder, '--json'], server.port, 3, failing);
    expect(first.code).toBe(1);
    expect(first.complaints.join()).toContain(`1 site is niet nagekeken: ${broken?.name}.`);
    expect(rowsIn(first.out)).toHaveLength(2);
    const second = await run(['--uit', folder, '--json', '--hervat'], server.port, 3);
    expect(second.code).toBe(0);
    expect(rowsIn(second.out)).toHaveLength(3);
  });

  it('does not begin over what is there, unless it is asked to go on', async () => {
    const server = await serve();
    const folder = freshFolder();
    await run(['--uit', folder], server.port, 2);
    const asked = server.requests.length;
    expect((await run(['--uit', folder], server.port, 2)).complaints[0]).toContain('staat al een inventaris');
    expect((await run(['--uit', folder, '--hervat'], server.port, 2)).code).toBe(0);
    expect(server.requests.length).toBe(asked);
    const plan = join(folder, 'inventaris.json');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('sha256:', 'sha256:oud'));
    expect((await run(['--uit', folder, '--hervat'], server.port, 2)).complaints[0]).toContain('andere regels');
  });

  it('groups what municipalities bought from one supplier', async () => {
    const server = await startSites({ port: 0 });
    onTestFinished(() => server.close());
    const folder = freshFolder();
    const names = ['Veenkamp', 'Zonneveld', 'Bosrade', 'Polderhoek', 'Oosterklei', 'Werkplein De Kleidijk'];
    const { out } = await run(['--uit', folder, '--gemeenten', names.join(',')], server.port);
    expect(out).toContain('Bij meer gemeenten: 1 teksten en 2 onjuiste zinnen.');
    const { texts, sentences } = JSON.parse(readFileSync(join(folder, 'gelijk.json'), 'utf8'));
    expect(texts).toMatchObject([
      { organisations: 3, failed: ['beslistermijn-verkeerde-start', 'voorschot-alleen-bij-nood'] },
    ]);
    expect(sentences.map((each: AlikeSentence) => each.places.map(({ name }) => name))).toEqual([
      ['Veenkamp', 'Bosrade', 'Polderhoek'],
      ['Veenkamp', 'Bosrade', 'Polderhoek'],
    ]);
    expect(readFileSync(join(folder, 'overzicht.html'), 'utf8')).toContain('Deze zin staat bij 3 gemeenten.');
    expect(readFileSync(join(folder, 'overzicht.csv'), 'utf8')).toContain('WordPress 6.9.1');
    expect(readFileSync(join(folder, 'VB0004', 'keuring.html'), 'utf8')).toContain(
      'De zoekfunctie vindt de bijstand op',
    );
  });

  it('works on a folder of saved pages, and then says of nothing that it is not on the site', async () => {
    const site = sites.find(({ folder }) => folder === 'voorbeeldstad');
    const saved = freshFolder();
    mkdirSync(saved);
    for (const path of ['/bijstand-aanvragen', '/bijstand-jongeren'])
      writeFileSync(join(saved, `${path.slice(1)}.html`), (site && siteFile(site, path)?.body) ?? '');
    writeFileSync(join(saved, 'los.html'), '<h1>Bijstand</h1>');
    const folder = freshFolder();
    const { out, complaints } = await run(['--map', saved, '--uit', folder, '--json']);
    expect(rowsIn(out).map(({ code, failed }) => [code, failed.length])).toEqual([['VB0001', 4]]);
    expect(complaints).toEqual(['los.html: wij weten niet van welke gemeente deze pagina is.']);
    expect(readFileSync(join(folder, 'VB0001', 'keuring.json'), 'utf8')).not.toContain('not-found-on-site');
  });

  it.each([
    [[], 'Noem de map voor de verslagen met --uit.'],
    [['--uit', 'x', '--tegelijk', '0'], 'Tegelijk is een getal van 1 tot 100.'],
    [['--uit', 'x', '--provincie', 'Nergens'], 'Wij vonden geen gemeenten die u bedoelt.'],
    [['--uit', 'x', '--gemeenten', 'Nergenshuizen'], 'Wij kennen geen gemeente of dienst met de naam Nergenshuizen.'],
  ])('answers %j with one sentence', async (argv, sentence) => {
    const { code, complaints } = await run(argv);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(sentence);
  });
});
