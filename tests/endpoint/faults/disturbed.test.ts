import { mkdtempSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../../endpoint/app.ts';
import { mailFolder } from '../../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../../endpoint/settings.ts';
import { startEndpoint } from '../../../endpoint/start.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import { observationId } from '../../../findings/observation-id.ts';
import { signedObservation } from '../../findings/example-observation.ts';
import { NOON, post, running } from '../running.ts';
import { postgresFolder, startPostgres } from '../storage/postgres-server.ts';

describe('honest callers are answered', () => {
  it('while a hundred others send one letter and then nothing', async () => {
    const { url } = await running({ settings: { requestTimeout: 1_000 } });
    const { port, hostname } = new URL(url);
    const slow: Socket[] = Array.from({ length: 100 }, () => connect(Number(port), hostname).on('error', () => {}));
    onTestFinished(() => {
      for (const socket of slow) socket.destroy();
    });
    for (const socket of slow)
      socket.write('POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{');
    expect((await post(`${url}/v1/observations`, { observations: [await signedObservation()] })).status).toBe(202);
  });

  it('while another sends a gigabyte', async () => {
    const { url } = await running();
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname).on('error', () => {});
    onTestFinished(() => {
      socket.destroy();
    });
    socket.write(
      'POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n',
    );
    const [answer] = await Promise.all([
      new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString()))),
      post(`${url}/v1/observations`, { observations: [await signedObservation()] }).then(({ status }) =>
        expect(status).toBe(202),
      ),
    ]);
    expect(answer).toContain('413');
  });

  it('while another sends on and on, without saying how much it will be', async () => {
    const { url } = await running();
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname).on('error', () => {});
    onTestFinished(() => {
      socket.destroy();
    });
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write(
      'POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const part = `10000\r\n${'['.repeat(0x10000)}\r\n`;
    const goOn = () => {
      while (socket.writable && socket.write(part));
    };
    socket.on('drain', goOn);
    goOn();
    const honest = await post(`${url}/v1/observations`, { observations: [await signedObservation()] });
    expect(honest.status).toBe(202);
    expect(await answer).toContain('413');
  });

  it('when the clock of the endpoint goes back a year, with what they sent kept', async () => {
    let now = NOON;
    const { url } = await running({ clock: { now: () => now } });
    const observations = [await signedObservation()];
    await post(`${url}/v1/observations`, { observations });
    now -= 365 * 86_400_000;
    const old = [await signedObservation({ created: '2025-11-20' })];
    expect((await post(`${url}/v1/observations`, { observations: old })).status).toBe(202);
    now = NOON;
    expect((await post(`${url}/v1/observations`, { observations })).body.results[0]?.status).toBe('known');
  });
});

describe('a disk that is full', () => {
  it('is answered with "later", and taken in as soon as there is room', async () => {
    let full = false;
    const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
    const storage = await openSqlite({
      folder,
      beforeCommit: () => {
        if (full) throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
      },
    });
    const register = openRegister({ withExamples: false });
    const mail = mailFolder(join(folder, 'mail'), () => 'een');
    const app = await buildApp({ storage, clock: { now: () => NOON }, register, settings: DEFAULT_SETTINGS, mail });
    const payload = { observations: [await signedObservation()] };
    const send = () => app.inject({ method: 'POST', url: '/v1/observations', payload });
    full = true;
    const refused = await send();
    expect([refused.statusCode, refused.headers['retry-after'], refused.json<{ code: string }>().code]).toEqual([
      503,
      '30',
      'unavailable',
    ]);
    full = false;
    expect((await send()).json()).toMatchObject({ results: [{ status: 'accepted' }] });
    await app.close();
    await storage.close();
  });
});

describe.skipIf(postgresFolder === undefined && process.env.CI !== 'true')(
  'PostgreSQL that restarts under load',
  () => {
    it('loses nothing that was acknowledged, and the endpoint goes on by itself', async () => {
      const server = await startPostgres(postgresFolder ?? '');
      const endpoint = await startEndpoint({
        port: 0,
        dataDir: '',
        databaseUrl: server.url,
        clock: { now: () => NOON },
        settings: { perAddress: { burst: 1e6, perMinute: 1e6 }, burstPerMinute: 1e9 },
      });
      onTestFinished(async () => {
        await endpoint.close();
        await server.stop();
      });
      const acknowledged: string[] = [];
      let stop = false;
      const failures: number[] = [];
      const load = Array.from({ length: 4 }, async () => {
        while (!stop) {
          const observation = await signedObservation();
          const { status } = await post(`${endpoint.url}/v1/observations`, { observations: [observation] });
          if (status === 202) acknowledged.push(await observationId(observation));
          else failures.push(status);
        }
      });
      await untilMore(acknowledged, 20);
      await server.restart();
      await untilMore(acknowledged, 20);
      stop = true;
      await Promise.all(load);
      // What could not be stored was refused with "try again later", never with an unnamed failure.
      expect(new Set([...failures, 503])).toEqual(new Set([503]));
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      const { rows } = await client.query<{ id: string }>('select id from observation');
      await client.end();
      const stored = new Set(rows.map(({ id }) => id));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      expect(stored.size).toBe(rows.length);
    }, 60_000);
  },
);

/** Waits until a list has so many more. */
async function untilMore(list: readonly unknown[], more: number): Promise<void> {
  const goal = list.length + more;
  while (list.length < goal) await new Promise((resolve) => setImmediate(resolve));
}
