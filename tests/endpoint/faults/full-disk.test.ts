import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { observationId } from '../../../findings/observation-id.ts';
import { generateKeyPair } from '../../../findings/signature.ts';
import { signedObservation } from '../../findings/example-observation.ts';
import { post } from '../running.ts';
import { spread } from './spread.ts';

const cli = fileURLToPath(new URL('../../../cli/geweten.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'geweten-full-'));
/** A disk of three megabytes; only root may make one. */
const isSmallDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'geweten-test', folder]).status === 0;

describe.skipIf(!isSmallDisk)('a disk that is really full (skipped without the right to mount one)', () => {
  it('refuses with "later", loses nothing it acknowledged, and goes on when there is room', async () => {
    const args = [cli, 'serve', '--without-jobs', '--port', '0', '--data', folder];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await gone;
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    });
    const url = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const address = /http:\/\/[0-9.:]+/.exec(text);
        if (address) resolve(address[0]);
      });
    });
    const acknowledged: string[] = [];
    let calls = 0;
    const send = async () => {
      const pair = await generateKeyPair();
      const place = spread(calls++);
      const observations = await Promise.all(
        Array.from({ length: 50 }, (_, number) =>
          signedObservation({ ...place, created: '2026-01-01', exact: `${number} ${'lange zin '.repeat(50)}` }, pair),
        ),
      );
      const answer = await post(`${url}/v1/observations`, { observations });
      if (answer.status === 202) acknowledged.push(...(await Promise.all(observations.map(observationId))));
      return answer;
    };
    let answer = await send();
    while (answer.status === 202) answer = await send();
    expect([answer.status, answer.body.code]).toEqual([503, 'unavailable']);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect((await fetch(`${url}/v1/snapshot`)).status).toBe(200);
    expect(spawnSync('mount', ['-o', 'remount,size=30m', folder]).status).toBe(0);
    expect((await send()).status).toBe(202);
    child.kill('SIGTERM');
    await gone;
    const database = new DatabaseSync(join(folder, 'geweten.sqlite'));
    const stored = new Set(
      database
        .prepare('select id from observation')
        .all()
        .map(({ id }) => id),
    );
    expect(database.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok');
    database.close();
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  }, 60_000);
});
