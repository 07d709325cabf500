/**
 * Sends junk to a real endpoint, as fast as it is refused, while honest clients send too. Run by the tests with 3,000; by hand as
 * 100,000 within a minute: `node tests/endpoint/faults/junk.ts 100000`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKeyPair } from '../../../findings/signature.ts';
import { signedObservation } from '../../findings/example-observation.ts';

const cli = fileURLToPath(new URL('../../../cli/geweten.ts', import.meta.url));

export interface JunkReport {
  readonly junk: number;
  readonly seconds: number;
  /** Answers to junk by status. */
  readonly refused: Readonly<Record<string, number>>;
  /** Answers to honest calls by status. */
  readonly honest: Readonly<Record<string, number>>;
  readonly slowestHonestMs: number;
}

const ATTACKERS = 50;
/** Each with an address of its own, as far as the endpoint can see. */
const ADDRESSES = 5_000;

/** Sends so many junk requests; an honest client sends one observation after another all the while. */
export async function sendJunk(count: number): Promise<JunkReport> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-junk-'));
  const args = [cli, 'serve', '--without-jobs', '--trust-proxy', '--port', '0', '--data', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const address = /http:\/\/[0-9.:]+/.exec(text);
        if (address) resolve(address[0]);
      });
      child.once('exit', () => reject(new Error('The endpoint did not start')));
    });
    return await attack(url, count);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function attack(url: string, count: number): Promise<JunkReport> {
  const bodies = await junkBodies();
  const agent = new Agent({ keepAlive: true, maxSockets: ATTACKERS });
  const refused: Record<string, number> = {};
  const honest: Record<string, number> = {};
  let left = count;
  let slowestHonestMs = 0;
  const start = performance.now();
  const attackers = Array.from({ length: ATTACKERS }, async () => {
    for (let number = left--; number > 0; number = left--) {
      const address = `198.51.${(number % ADDRESSES) >> 8}.${number % 256}`;
      note(refused, await post(url, agent, bodies[number % bodies.length] ?? '', address));
    }
  });
  const attack = Promise.all(attackers);
  const honestClient = async () => {
    const pair = await generateKeyPair();
    const own = new Agent({ keepAlive: true });
    for (let number = 0; left > 0; number++) {
      // Within what one key may send: a volunteer, not a machine.
      const changes = { created: '2026-01-01', exact: `Zin ${number}.` };
      const observations = [await signedObservation(changes, number % 100 === 0 ? undefined : pair)];
      const before = performance.now();
      note(honest, await post(url, own, JSON.stringify({ observations }), `203.0.113.${number % 250}`));
      slowestHonestMs = Math.max(slowestHonestMs, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, HONEST_PAUSE_MS));
    }
    own.destroy();
  };
  await Promise.all([attack, honestClient()]);
  agent.destroy();
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  return { junk: count, seconds, refused, honest, slowestHonestMs: Math.round(slowestHonestMs) };
}

const HONEST_PAUSE_MS = 400;

/** From the cheapest to refuse to the dearest: no JSON, no schema, another host, a wrong signature. */
async function junkBodies(): Promise<readonly string[]> {
  const right = await signedObservation({ created: '2026-01-01' });
  const wrongs = Array.from({ length: 50 }, (_, number) => ({ ...right, created: `2025-01-${10 + (number % 20)}` }));
  const other = await signedObservation({ source: 'https://www.utrecht.nl/bijstand' });
  return [
    '{',
    'x'.repeat(10_000),
    '{}',
    JSON.stringify({ observations: [{}] }),
    JSON.stringify({ observations: [other] }),
    JSON.stringify({ observations: wrongs.slice(0, 5) }),
    JSON.stringify({ observations: wrongs.slice(0, 1) }),
  ];
}

const note = (counts: Record<string, number>, status: number) => {
  counts[status] = (counts[status] ?? 0) + 1;
};

/** Status of the answer; 0 when there was none. */
function post(url: string, agent: Agent, body: string, address: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(`${url}/v1/observations`, {
      agent,
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'X-Forwarded-For': address,
      },
    });
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await sendJunk(Number(process.argv[2] ?? 100_000))));
}
