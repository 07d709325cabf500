import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuring } from '../../cli/keuring.ts';
import { answered, openPoints } from '../../findings/keuring/guided-keuring.ts';
import { exportGuided, importGuided } from '../../findings/keuring/transfer-guided.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type Site, sites } from '../sites/site.ts';
import { knownOf, seenIn } from '../sites/whole-site.ts';

let server: SitesServer;
let folder = '';
beforeAll(async () => {
  server = await startSites({ port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'geweten-keuring-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

async function run(...argv: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await keuring(['--voorbeelden', String(server.port), ...argv], {
    print: (text) => out.push(text),
    complain: (line) => complaints.push(line),
    today: '2026-11-22',
    sleep: () => Promise.resolve(),
  });
  return { code, out: out.join(''), complaints };
}

const made = async (site: Site): Promise<Keuring> => JSON.parse((await run('--json', site.host)).out);

const readable = sites.filter(({ needsScript }) => needsScript !== true);

describe('geweten keuring', () => {
  it.each(sites.map((site) => [site.name, site] as const))(
    'finds every known fault and mention of %s, claims nothing else, and says what it did not read',
    async (_, site) => {
      expect(seenIn(await made(site), site)).toEqual(knownOf(site));
    },
  );

  it('asks for no page twice, and for robots.txt first', async () => {
    const before = server.requests.length;
    await made(sites.find(({ folder: name }) => name === 'veenkamp') as Site);
    const asked = server.requests.slice(before);
    expect(asked[0]).toContain('/robots.txt');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('says nothing of a site that is empty without script', async () => {
    for (const site of sites.filter(({ needsScript }) => needsScript)) {
      const { items, notRead, pages } = await made(site);
      expect(pages).toEqual([]);
      expect(notRead.map(({ what }) => what)).toEqual(['needs-script']);
      expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set(['untested']));
    }
  });

  it('says what a person can do about such a site, in the terminal and in the report', async () => {
    const report = join(folder, 'leeg.html');
    const { out, code } = await run('--html', report, 'Duinwaard aan Zee');
    expect(code).toBe(1);
    for (const text of [out, readFileSync(report, 'utf8')]) {
      expect(text).toContain('deze pagina is leeg zonder JavaScript');
      expect(text).toContain('Open de pagina zelf en druk op de knop van Geweten.');
    }
    expect((await run('Veenkamp')).out).not.toContain('Open de pagina zelf');
  });

  it('counts the clicks to the bijstand, with the words of the links', async () => {
    const { findability } = await made(readable.find(({ folder: name }) => name === 'voorbeeldstad') as Site);
    expect(findability).toMatchObject({ measured: 'good', path: [{ text: 'Bijstand aanvragen' }] });
  });

  it('names each page while it reads', async () => {
    const { complaints } = await run('Voorbeeldstad');
    expect(complaints[0]).toBe('1. Welkom in Voorbeeldstad | Gemeente Voorbeeldstad');
  });

  it('writes report, letter and memo, and takes the keuring before it along', async () => {
    const file = (name: string) => join(folder, name);
    writeFileSync(file('eerst.json'), (await run('--json', 'Voorbeeldstad')).out);
    const { code } = await run(
      ...['--html', file('k.html'), '--brief', file('brief.txt'), '--memo', file('memo.txt')],
      ...['--vorige', file('eerst.json'), 'Voorbeeldstad'],
    );
    expect(code).toBe(0);
    expect(readFileSync(file('k.html'), 'utf8')).toContain('Dit klopt nog niet.');
    expect(readFileSync(file('brief.txt'), 'utf8')).toContain('U kunt dit overnemen');
    expect(readFileSync(file('memo.txt'), 'utf8')).toContain('Memo voor de gemeenteraad');
  });

  it('keeps a file to go on with in the browser, and carries its answers into a herkeuring', async () => {
    const file = (name: string) => join(folder, name);
    await run('--bewaar', file('begin.json'), 'Voorbeeldstad');
    const begun = importGuided(readFileSync(file('begin.json'), 'utf8'));
    if (!begun.ok) throw new Error(begun.problem);
    expect(begun.guided).toMatchObject({ organisation: 'VB0001', depth: 'short', answers: [] });
    const [point] = openPoints(begun.guided, ruleset.rules);
    if (point === undefined) throw new Error('no point is open');
    const given = { mark: 'right', note: '', without: [], exemplary: [] } as const;
    writeFileSync(file('begin.json'), exportGuided(answered(begun.guided, point, given, '2026-11-22')));
    await run('--vorige', file('begin.json'), '--bewaar', file('verder.json'), 'Voorbeeldstad');
    const again = importGuided(readFileSync(file('verder.json'), 'utf8'));
    if (!again.ok) throw new Error(again.problem);
    expect(again.guided.keuring.kind).toBe('herkeuring');
    expect(again.guided.keuring.history).toHaveLength(1);
    expect(again.guided.answers).toHaveLength(1);
    expect(again.guided.previous?.items.some(({ person }) => person?.mark === 'right')).toBe(true);
  });

  it('gives a table and EARL', async () => {
    expect((await run('--csv', 'Voorbeeldstad')).out).toContain('"voorschot-eenmalig";"failed"');
    expect(JSON.parse((await run('--earl', 'Voorbeeldstad')).out)['@graph'].length).toBeGreaterThan(50);
  });

  it.each([
    [[], 'Noem één gemeente of één adres.'],
    [['Nergenshuizen'], 'Wij kennen geen gemeente of dienst met de naam Nergenshuizen.'],
    [['--as-of', 'gisteren', 'Almere'], 'gisteren is geen datum zoals 2026-11-22.'],
    [['--paginas', '0', 'Almere'], 'Het aantal pagina’s is een getal van 1 tot 500.'],
    [['--vorige', '/bestaat/niet', 'Almere'], '/bestaat/niet kan niet gelezen worden.'],
    [['--wat', 'Almere'], 'De optie --wat klopt niet.'],
  ])('answers %j with one sentence', async (argv, sentence) => {
    const { code, complaints } = await run(...argv);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(sentence);
  });

  it('knows no made-up site unless it is told where they are', async () => {
    const complaints: string[] = [];
    const code = await keuring(['Voorbeeldstad'], {
      print: () => {},
      complain: (line) => complaints.push(line),
      today: '2026-11-22',
      sleep: () => Promise.resolve(),
      fetchPage: (url) => Promise.resolve({ notRead: 'broken', url }),
    });
    expect(code).toBe(1);
    expect(complaints.at(-1)).toBe('Wij konden geen pagina van deze site lezen.');
  });
});
