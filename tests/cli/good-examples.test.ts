import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGoodExamples } from '../../cli/good-examples.ts';
import { inventaris } from '../../cli/inventaris.ts';
import { keuring } from '../../cli/keuring.ts';
import { exportGuided } from '../../findings/keuring/transfer-guided.ts';
import type { Snapshot } from '../../findings/snapshot.ts';
import { given, guidedOfHtml, withAnswer } from '../findings/keuring/made-guided.ts';
import { type SitesServer, startSites } from '../sites/server.ts';

const AGAIN = 'U krijgt elke vier weken opnieuw een voorschot.';

/** Praised in Rietmond; about a fault that Voorbeeldstad has. */
const snapshot = (quote: string): Snapshot => ({
  schema: 'snapshot/1',
  released: '2026-11-20',
  points: [
    {
      id: 'a'.repeat(52),
      organisation: 'VB0014',
      source: 'https://www.rietmond.example/loket/algemene-bijstand',
      rule: 'voorschot-eenmalig',
      quote,
      state: 'reported',
      wrong: 0,
      missing: 0,
      unclear: 0,
      right: 0,
      goodExample: '<5',
      since: '2026-11-20',
    },
  ],
});

let server: SitesServer;
let folder = '';
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  server = await startSites({ port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'geweten-voorbeelden-'));
  writeFileSync(file('landelijk.json'), JSON.stringify(snapshot(AGAIN)));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

async function run(command: 'keuring' | 'inventaris', ...argv: string[]) {
  const complaints: string[] = [];
  const surroundings = {
    print: () => undefined,
    complain: (line: string) => complaints.push(line),
    progress: () => undefined,
    today: '2026-11-22',
    now: () => 0,
    sleep: () => Promise.resolve(),
  } as const;
  const all = ['--voorbeelden', String(server.port), ...argv];
  const code = await (command === 'keuring' ? keuring(all, surroundings) : inventaris(all, surroundings));
  return { code, complaints };
}

const REPORTED = 'Goed voorbeeld van Rietmond:</b> “U krijgt elke vier weken opnieuw een voorschot.”';

describe('good examples in the reports of the command line', () => {
  it('stand opposite the fault, with source and day', async () => {
    await run('keuring', '--goede-voorbeelden', file('landelijk.json'), '--html', file('k.html'), 'Voorbeeldstad');
    const report = readFileSync(file('k.html'), 'utf8');
    expect(report).toContain(REPORTED);
    expect(report).toContain('https://www.rietmond.example/loket/algemene-bijstand');
    expect(report).toContain('gezien op 20 november 2026');
  });

  it('stand in each report of an inventory', async () => {
    const uit = file('inventaris');
    const names = 'Voorbeeldstad,Rietmond';
    await run('inventaris', '--gemeenten', names, '--goede-voorbeelden', file('landelijk.json'), '--uit', uit);
    expect(readFileSync(join(uit, 'VB0001', 'keuring.html'), 'utf8')).toContain(REPORTED);
    expect(readFileSync(join(uit, 'VB0014', 'keuring.html'), 'utf8')).not.toContain('Goed voorbeeld van');
  });

  it('are left out when the law of the day goes against them', async () => {
    writeFileSync(file('oud.json'), JSON.stringify(snapshot('Per aanvraag geven wij slechts één voorschot.')));
    await run('keuring', '--goede-voorbeelden', file('oud.json'), '--html', file('oud.html'), 'Voorbeeldstad');
    expect(readFileSync(file('oud.html'), 'utf8')).not.toContain('Goed voorbeeld van');
  });

  it('come from a keuring too, where a person called a sentence exemplary', () => {
    const exact = 'U kunt binnen zes weken na de datum op de brief bezwaar maken.';
    const guided = guidedOfHtml(`<h2>Bezwaar</h2><p>${exact}</p>`);
    const praised = withAnswer(
      guided,
      'bezwaar-maken',
      given('right', { exemplary: [{ rule: 'bezwaartermijn', exact }] }),
    );
    writeFileSync(file('keuring.json'), exportGuided(praised));
    expect(readGoodExamples([file('landelijk.json'), file('keuring.json')]).map((each) => each.exact)).toEqual([
      AGAIN,
      exact,
    ]);
  });

  it.each([
    ['/bestaat/niet', '/bestaat/niet kan niet gelezen worden.'],
    ['anders.json', 'het is geen landelijk bestand en geen keuring.'],
  ])('are refused from %s with one sentence', async (name, sentence) => {
    writeFileSync(file('anders.json'), '{"schema":"snapshot/1","points":[{"rule":"<img src=x>"}]}');
    const { code, complaints } = await run(
      'keuring',
      '--goede-voorbeelden',
      name.startsWith('/') ? name : file(name),
      'Voorbeeldstad',
    );
    expect(code).toBe(2);
    expect(complaints[0]).toContain(sentence);
  });
});
