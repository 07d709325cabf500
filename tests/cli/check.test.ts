import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../cli/check.ts';

const PAGE = `<html lang="nl"><head><title>Bijstand | Gemeente Voorbeeldstad</title></head><body><main><h1>Bijstand</h1>
<p>Met de bijstand vult de gemeente uw inkomen aan. Bel ons op 14 0123.</p></main></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'geweten-cli-'));
  writeFileSync(join(folder, 'bijstand.html'), PAGE);
  writeFileSync(
    join(folder, 'oud.html'),
    Buffer.from(
      PAGE.replace('<head>', '<head><meta charset="windows-1252">').replace('Bel ons', 'Bel één keer'),
      'latin1',
    ),
  );
  writeFileSync(join(folder, 'leeg.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const answer = (body: string, init: ResponseInit = {}) =>
  Promise.resolve(new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }));

/** Runs the command and gathers what it says. */
async function run(argv: readonly string[], given: { fetch?: typeof fetch; stdin?: string } = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await check(argv, {
    fetch: given.fetch ?? (() => Promise.reject(new TypeError('fetch failed'))),
    stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    today: '2026-11-22',
  });
  return { code, out: out.join('\n'), complaints };
}

const file = (name: string) => join(folder, name);
const json = (
  text: string,
): { source: string; error?: string; asOf?: string; page?: { url: string; title: string } }[] => JSON.parse(text);

describe('geweten check', () => {
  it('prints a report that names page, date and ruleset', async () => {
    const { code, out, complaints } = await run([file('bijstand.html')]);
    expect(code).toBe(0);
    expect(complaints).toEqual([]);
    expect(out).toContain('Bijstand | Gemeente Voorbeeldstad');
    expect(out).toContain('Nagekeken met de wet van 22 november 2026, regels 2026.');
    expect(out).toMatch(/KLOPT|NIET GEVONDEN/);
  });

  it('prints one JSON array in the order of its arguments', async () => {
    const { code, out } = await run(['--json', '--as-of', '2025-03-01', file('oud.html'), file('bijstand.html')]);
    const runs = json(out);
    expect(code).toBe(0);
    expect(runs.map(({ source, asOf }) => [source, asOf])).toEqual([
      [file('oud.html'), '2025-03-01'],
      [file('bijstand.html'), '2025-03-01'],
    ]);
  });

  it('reads an old page in its own character set', async () => {
    const { out } = await run(['--json', file('oud.html')]);
    expect(out).not.toContain('\ufffd');
  });

  it('reads from standard input', async () => {
    const { code, out } = await run(['--json', '-'], { stdin: PAGE });
    expect(code).toBe(0);
    expect(json(out)[0]).toMatchObject({ source: '-', page: { title: 'Bijstand | Gemeente Voorbeeldstad' } });
  });

  it('reads an address, and says who asks', async () => {
    let agent = '';
    const { code, out } = await run(['--json', 'https://www.voorbeeldstad.example/bijstand'], {
      fetch: (_address, init) => {
        agent = new Headers(init?.headers).get('user-agent') ?? '';
        return answer(PAGE);
      },
    });
    expect(code).toBe(0);
    expect(agent).toContain('Geweten');
    expect(json(out)[0]?.page?.url).toBe('https://www.voorbeeldstad.example/bijstand');
  });

  it('knows whose site it is', async () => {
    const { out } = await run(['https://www.almere.nl/bijstand'], { fetch: () => answer(PAGE) });
    expect(out).toContain('Gemeente of dienst: Almere');
  });

  it('judges an empty page as one without text', async () => {
    const { code, out } = await run([file('leeg.html')]);
    expect(code).toBe(0);
    expect(out).toContain('Wij vonden geen tekst op deze pagina.');
  });
});

describe('geweten check complains in one sentence', () => {
  it.each([
    ['about a file that is not there', ['weg.html'], /^weg\.html kan niet gelezen worden: dit bestand bestaat niet\.$/],
    ['about a folder', [tmpdir()], /dit is een map\.$/],
    [
      'about a site that does not answer',
      ['https://www.weg.example/'],
      /^https:\/\/www\.weg\.example\/ kan niet gelezen worden: er kwam geen verbinding\.$/,
    ],
    ['about nothing', [], /^Noem een bestand/],
    ['about an option', ['--fout', 'a.html'], /^De optie --fout klopt niet\./],
    ['about a date', ['--as-of', '2026-02-30', 'a.html'], /^2026-02-30 is geen datum/],
  ])('%s', async (_name, argv, sentence) => {
    const { code, complaints } = await run(argv);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(sentence);
  });

  it.each([
    ['a page that is gone', () => answer('', { status: 404 }), /met code 404\.$/],
    [
      'a PDF',
      () => answer('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      /een bestand van soort application\/pdf\.$/,
    ],
    ['a page without end', () => answer('x'.repeat(21 * 1024 * 1024)), /is te groot om te lezen\.$/],
    ['a slow site', () => Promise.reject(new DOMException('slow', 'TimeoutError')), /antwoordt niet op tijd\.$/],
  ])('about %s', async (_name, fetch, sentence) => {
    const { code, complaints } = await run(['https://www.voorbeeldstad.example/x'], { fetch });
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(sentence);
  });

  it('and still reports the others, each in its place', async () => {
    const { code, out, complaints } = await run(['--json', 'weg.html', file('bijstand.html')]);
    const runs = json(out);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(runs[0]).toEqual({
      source: 'weg.html',
      error: 'weg.html kan niet gelezen worden: dit bestand bestaat niet.',
    });
    expect(runs[1]).toMatchObject({ source: file('bijstand.html') });
  });
});
