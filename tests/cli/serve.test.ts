import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { post } from '../endpoint/running.ts';
import { signedObservation } from '../findings/example-observation.ts';

const cli = fileURLToPath(new URL('../../cli/geweten.ts', import.meta.url));
const folder = () => mkdtempSync(join(tmpdir(), 'geweten-'));

/** Starts the command; `url` resolves when it listens. */
function serve(...options: string[]) {
  const child = spawn(process.execPath, [cli, 'serve', '--without-jobs', ...options], {
    env: { PATH: process.env.PATH },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let out = '';
  let err = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const url = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const address = /http:\/\/[0-9.:]+/.exec(out);
      if (address) resolve(address[0]);
    });
  });
  return { child, url, ended, out: () => out, err: () => err };
}

describe('geweten serve', () => {
  it('says in one line where it listens, takes observations, and stops when asked', async () => {
    const data = folder();
    const server = serve('--port', '0', '--data', data);
    const url = await server.url;
    expect(
      (await post(`${url}/v1/observations`, { observations: [await signedObservation({ created: '2026-01-01' })] }))
        .status,
    ).toBe(202);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.out().trim().split('\n')).toHaveLength(1);
    expect(server.err()).toBe('');
  }, 300_000);

  it('does not start in production without its address: municipalities would get no letters', async () => {
    const server = serve('--port', '0', '--data', folder(), '--production');
    expect(await server.ended).toBe(2);
    expect(server.err()).toMatch(/^Bij --production hoort het adres van de server: --url/);
  }, 300_000);

  it('writes no address of a caller to disk or to its log', async () => {
    const data = folder();
    const server = serve('--port', '0', '--data', data, '--trust-proxy');
    const url = await server.url;
    const caller = '203.0.113.77';
    const observations = [await signedObservation({ created: '2026-01-01' })];
    await post(`${url}/v1/observations`, { observations }, { 'X-Forwarded-For': caller });
    await post(`${url}/v1/observations`, '{', { 'X-Forwarded-For': caller });
    for (const file of readdirSync(data)) expect(readFileSync(join(data, file)).includes(caller)).toBe(false);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    for (const file of readdirSync(data)) expect(readFileSync(join(data, file)).includes(caller)).toBe(false);
    expect(server.out() + server.err()).not.toContain(caller);
  }, 300_000);

  it('refuses a taken port in one sentence', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    onTestFinished(() => {
      taken.close();
    });
    const { port } = taken.address() as AddressInfo;
    const server = serve('--port', String(port), '--data', folder());
    expect(await server.ended).toBe(1);
    expect(server.err().trim()).toBe(`Poort ${port} is al in gebruik; kies een andere met --port.`);
  }, 300_000);

  it('refuses a folder that cannot be written, and one that is in use', async () => {
    const file = join(folder(), 'bestand');
    writeFileSync(file, '');
    const unwritable = serve('--port', '0', '--data', join(file, 'map'));
    expect(await unwritable.ended).toBe(1);
    expect(unwritable.err().trim().split('\n')).toHaveLength(1);
    const data = folder();
    await serve('--port', '0', '--data', data).url;
    const second = serve('--port', '0', '--data', data);
    expect(await second.ended).toBe(1);
    expect(second.err()).toContain('in gebruik');
  }, 300_000);

  it('refuses a database that does not answer, without showing its password', async () => {
    const server = serve('--port', '0', '--database-url', 'postgresql://naam:geheim@127.0.0.1:1/geweten');
    expect(await server.ended).toBe(1);
    expect(server.err()).toContain('niet bereikbaar');
    expect(server.err()).not.toContain('geheim');
  }, 300_000);

  it.each([['--port', 'x'], ['--port', '70000'], ['--nonsense']])(
    'explains itself after %s %s',
    async (...options) => {
      const server = serve(...options.filter((option) => option !== undefined));
      expect(await server.ended).toBe(2);
      expect(server.err()).toContain('Gebruik: geweten serve');
      expect(server.err()).not.toContain('    at ');
    },
    300_000,
  );
});
