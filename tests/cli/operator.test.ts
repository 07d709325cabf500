import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { post } from '../endpoint/running.ts';
import { signedObservation } from '../findings/example-observation.ts';

const cli = fileURLToPath(new URL('../../cli/geweten.ts', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'geweten-'));

function geweten(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options, '--data', data], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

describe('beside a running endpoint', () => {
  let endpoint: RunningEndpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint({ port: 0, dataDir: data });
  });
  afterAll(async () => {
    await endpoint.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('geweten moderator prints a link that lets someone in once, and ends a role', async () => {
    const { status, out } = geweten('moderator', 'Noor', '--role', 'operator', '--url', endpoint.url);
    expect(status).toBe(0);
    const code = /\?code=([A-Za-z0-9_-]{43})/.exec(out)?.[1];
    const signIn = () => post204(`${endpoint.url}/v1/moderation/session`, { code });
    expect([await signIn(), await signIn()]).toEqual([204, 401]);
    expect(geweten('moderator', 'Noor', '--end')).toMatchObject({ status: 0 });
    expect(geweten('moderator', 'Noor', '--end')).toMatchObject({ status: 1, err: 'Noor heeft geen rol.' });
    expect(geweten('moderator', 'Noor', '--role', 'koning').status).toBe(2);
  }, 300_000);

  it('geweten dials shows the dials, and turns one with a reason', () => {
    expect(geweten('dials').out).toContain('readOnly         false');
    expect(geweten('dials', 'readOnly', 'true')).toMatchObject({ status: 1, err: expect.stringContaining('reden') });
    const turned = geweten('dials', 'readOnly', 'false', '--reason', 'De aanval is voorbij.');
    expect([turned.status, turned.out]).toEqual([0, expect.stringContaining('readOnly         false')]);
    expect(geweten('dials', 'readOnly', 'misschien', '--reason', 'De aanval is voorbij.').status).toBe(1);
  }, 300_000);

  it('geweten tally counts again, proves that nothing differs, and says so when something does', async () => {
    const observations = [await signedObservation({ created: '2026-01-01' })];
    await post(`${endpoint.url}/v1/observations`, { observations });
    expect(geweten('tally', '--verify')).toMatchObject({
      status: 1,
      err: expect.stringContaining('1 punten zijn anders'),
    });
    expect(geweten('tally')).toMatchObject({ status: 0, out: 'Opnieuw geteld: 1 punten.' });
    expect(geweten('tally', '--verify')).toMatchObject({
      status: 0,
      out: 'Alle 1 punten zijn gelijk aan wat de bevindingen zeggen.',
    });
  }, 300_000);

  it('geweten retention says what would go, and takes nothing away', () => {
    expect(geweten('retention', '--dry-run')).toMatchObject({
      status: 0,
      out: 'Zou weggaan: 0 bevindingen die nooit gevonden zijn, 0 verhalen, 0 oude antwoorden, de antwoorden van 0 rondes.',
    });
  }, 300_000);
});

it('a folder without a database is said in one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  const { status, stderr } = spawnSync(process.execPath, [cli, 'tally', '--data', folder], { encoding: 'utf8' });
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  rmSync(folder, { recursive: true });
}, 300_000);

async function post204(url: string, body: unknown): Promise<number> {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}
