/** An endpoint on a real socket with a folder of its own; for tests of what callers see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { buildApp } from '../../endpoint/app.ts';
import { type Chance, systemChance } from '../../endpoint/chance.ts';
import type { Clock } from '../../endpoint/clock.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../endpoint/settings.ts';
import { type EndpointOptions, type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import type { ProblemDetails, SubmissionAnswer } from '../../findings/receipt.ts';

/** Moment of the tests' clock: noon on 22 November 2026 (UTC). */
export const NOON = Date.parse('2026-11-22T12:00:00Z');

/** Starts one, and stops it when the test is over. */
export async function running(options: Partial<EndpointOptions> = {}): Promise<RunningEndpoint> {
  const dataDir = mkdtempSync(join(tmpdir(), 'geweten-'));
  const endpoint = await startEndpoint({ port: 0, dataDir, clock: { now: () => NOON }, ...options });
  onTestFinished(async () => {
    await endpoint.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return endpoint;
}

export interface RunningApp {
  readonly url: string;
  readonly storage: Storage;
  readonly app: FastifyInstance;
  /** Folder of the database; mail is in `mail`. */
  readonly folder: string;
}

/** As `running`, with the storage at hand. Days go by `clock`. */
export async function runningApp(
  clock: Clock = { now: () => NOON },
  others: Partial<Settings> = {},
  chance: Chance = systemChance,
): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  const storage = await openSqlite({ folder });
  const mail = mailFolder(join(folder, 'mail'), () => 'een');
  const settings = { ...DEFAULT_SETTINGS, perAddress: { burst: 1e6, perMinute: 1e6 }, ...others };
  const register = openRegister({ withExamples: true });
  const app = await buildApp({ storage, clock, chance, register, settings, mail });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.close();
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { url, storage, app, folder };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: SubmissionAnswer & ProblemDetails;
}

/** Posts JSON; a string goes as it is. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}
