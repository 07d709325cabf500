import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeuringFile } from '../../cli/keuring-file.ts';
import { letter } from '../../cli/letter.ts';
import { exportGuided, importGuided } from '../../findings/keuring/transfer-guided.ts';
import {
  allAnswered,
  given,
  guidedOfHtml,
  keuringOfHtml,
  ONCE,
  WITH_FAULTS,
  withAnswer,
} from '../findings/keuring/made-guided.ts';

let folder = '';
let file = '';
let plain = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'geweten-brief-'));
  file = join(folder, 'keuring.json');
  plain = join(folder, 'plain.json');
  const confirmed = withAnswer(allAnswered(guidedOfHtml(WITH_FAULTS), 'right'), 'artikel-52', given('wrong'));
  writeFileSync(file, exportGuided(confirmed));
  writeFileSync(plain, JSON.stringify(keuringOfHtml(WITH_FAULTS)));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await letter(argv, {
    print: (text) => out.push(text),
    complain: (line) => complaints.push(line),
    today: '2026-11-22',
    newId: () => `event-${out.length}-abc`,
  });
  return { code, out: out.join(''), complaints };
}

describe('geweten brief', () => {
  it('writes the letter of what a person confirmed in the browser', async () => {
    const { code, out } = await run(file);
    expect(code).toBe(0);
    expect(out).toContain(ONCE);
    expect((await run('--memo', file)).out).toContain('Een mens keek deze punten na.');
  });

  it('notes down what became of it in the same file, which the browser reads again', async () => {
    await run('--stand', 'verstuurd', '--op', '2026-11-23', file);
    const { out } = await run('--stand', 'geen-antwoord', '--op', '2026-12-24', '--notitie', 'ook niet per post', file);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '22 november 2026  Nulmeting',
      '23 november 2026  Verstuurd',
      '24 december 2026  Geen antwoord: ook niet per post',
    ]);
    const brought = importGuided(readFileSync(file, 'utf8'));
    expect(brought.ok && brought.guided.letters).toHaveLength(2);
  });

  it('writes a letter of plain data too, but has nowhere to note what became of it', async () => {
    expect((await run(plain)).out).toContain(ONCE);
    expect(readKeuringFile(plain).guided).toBeUndefined();
    const { code, complaints } = await run('--stand', 'verstuurd', plain);
    expect(code).toBe(2);
    expect(complaints[0]).toContain('is geen bestand van een keuring met antwoorden');
  });

  it.each([
    [[], 'Noem één bestand van een keuring.'],
    [['/bestaat/niet'], '/bestaat/niet kan niet gelezen worden.'],
    [['--stand', 'weg', 'x'], 'weg is geen stand van een brief.'],
    [['--stand', 'hersteld', '--op', 'morgen', 'x'], 'morgen is geen datum zoals 2026-11-22.'],
    [['--wat', 'x'], 'De optie --wat klopt niet.'],
  ])('answers %j with one sentence', async (argv, sentence) => {
    const { code, complaints } = await run(...argv);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(sentence);
  });
});
