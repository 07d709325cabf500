/**
 * `node scripts/bench/endpoint.ts [--stored N] [--seconds S] [--database-url URL --processes N]`: how much the endpoint takes.
 *
 * The endpoint runs in its own process (or several, on PostgreSQL), the client in this one, with 20 connections that stay open.
 * Observations are signed before the clock starts. Prints one JSON object a measurement.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import { openPostgres } from '../../endpoint/storage/postgres.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import type { ObservationTable } from '../../endpoint/storage/tables.ts';
import type { Observation, UnsignedObservation } from '../../findings/observation.ts';
import { generateKeyPair, signerOf, signObservation } from '../../findings/signature.ts';
import { organisations } from '../../register/organisation.ts';

const { values } = parseArgs({
  options: {
    stored: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '10' },
    'database-url': { type: 'string' },
    processes: { type: 'string', default: '1' },
  },
});
const CONNECTIONS = 20;
const SECONDS = Number(values.seconds);
const server = fileURLToPath(new URL('./endpoint-server.ts', import.meta.url));
const withHost = organisations.filter(({ kind, hosts }) => kind === 'gemeente' && hosts.length > 0);
const folder = mkdtempSync(join(tmpdir(), 'geweten-bench-'));

const signers = await Promise.all(Array.from({ length: 200 }, async () => signerOf(await generateKeyPair())));
let made = 0;

/** A new observation of one of a few thousand points. */
function unsigned(organisation: number): UnsignedObservation {
  const number = made++;
  const { code = '', hosts = [] } = withHost[organisation % withHost.length] ?? {};
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    schema: 'observation/1',
    type: 'Annotation',
    motivation: 'assessing',
    created: new Date(Date.now() - (number % 300) * 86_400_000).toISOString().slice(0, 10),
    creator: { key: signers[number % signers.length]?.publicKey ?? '', role: null },
    generator: { version: '1.0.0', ruleset: '2026.11' },
    body: {
      rule: 'voorschot-percentage',
      verdict: 'wrong',
      mode: 'semiAuto',
      story: `Zin nummer ${number}, ${process.pid}.`,
      supersedes: null,
    },
    target: {
      organisation: code,
      source: `https://www.${hosts[0]}/werk-en-inkomen/bijstand-${number % 10}`,
      selector: {
        type: 'TextQuoteSelector',
        exact: 'U krijgt een voorschot van 90% van de bijstand die u waarschijnlijk krijgt.',
        prefix: 'Duurt het lang? ',
        suffix: ' Dat betaalt u later terug.',
      },
      pageHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
    },
  };
}

async function signedBodies(calls: number, each: number): Promise<Buffer[]> {
  const bodies: Buffer[] = [];
  for (let call = 0; call < calls; call++) {
    const observations: Observation[] = [];
    for (let one = 0; one < each; one++) {
      const document = unsigned(call);
      const signer = signers.find(({ publicKey }) => publicKey === document.creator.key);
      if (signer) observations.push(await signObservation(document, signer));
    }
    bodies.push(Buffer.from(JSON.stringify({ observations })));
  }
  return bodies;
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS * 4 });

function once(url: string, { method, path, body, headers }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, {
      agent,
      method,
      headers: { ...headers, ...(body ? { 'Content-Type': 'application/json', 'Content-Length': body.length } : {}) },
    });
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** 20 callers, each one request after another, until the time is up or there is nothing left to send. */
async function measure(
  name: string,
  urls: readonly string[],
  next: () => Sent | undefined,
  perCall: number,
): Promise<void> {
  const took: number[] = [];
  const statuses: Record<number, number> = {};
  const cpuBefore = cpuMs();
  const start = performance.now();
  const end = start + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, caller) => {
      const url = urls[caller % urls.length] ?? '';
      for (let sent = next(); sent && performance.now() < end; sent = next()) {
        const before = performance.now();
        const status = await once(url, sent);
        took.push(performance.now() - before);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  took.sort((left, right) => left - right);
  const at = (share: number) => Number((took[Math.floor(took.length * share)] ?? 0).toFixed(1));
  console.log(
    JSON.stringify({
      name,
      requestsPerSecond: Math.round(took.length / seconds),
      ...(perCall > 1 ? { observationsPerSecond: Math.round((took.length * perCall) / seconds) } : {}),
      p50ms: at(0.5),
      p99ms: at(0.99),
      // Hardly changes when the machine is busy with other things.
      cpuMsPerRequest: Number(((cpuMs() - cpuBefore) / took.length).toFixed(3)),
      statuses,
    }),
  );
}

/** Rows as if they had been sent, without signatures, to measure with a full database. */
async function fill(count: number): Promise<void> {
  const url = values['database-url'];
  const storage = url ? await openPostgres({ url }) : await openSqlite({ folder });
  const PART = 5_000;
  for (let start = 0; start < count; start += PART) {
    const rows: ObservationTable[] = Array.from({ length: Math.min(PART, count - start) }, (_, place) => {
      const number = start + place;
      const document = unsigned(number);
      const id = number
        .toString(32)
        .replace(/[0189]/g, (digit) => `wxyz`['0189'.indexOf(digit)] ?? 'w')
        .padStart(40, `${(number * 7919) % 1009}`.replace(/[0189]/g, 'q'));
      return {
        organisation: document.target.organisation,
        id,
        point: `p${number % 4_000}`,
        creator: document.creator.key,
        verdict: 'wrong',
        rule: 'voorschot-percentage',
        created: document.created,
        received: '2026-11-01',
        document: JSON.stringify(document),
        signature: 'x'.repeat(86),
      };
    });
    await storage.transaction((tx) =>
      appendCalls(
        tx,
        [{ id: undefined, payload: '', day: '2026-11-01', observations: rows, answer: () => '' }],
        Date.now(),
      ),
    );
  }
  await storage.close();
}

async function start(): Promise<{ url: string; pid: number; stop: () => Promise<void>; startMs: number }> {
  const before = performance.now();
  const child = spawn(process.execPath, [server, folder, values['database-url'] ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
  );
  return {
    url,
    pid: child.pid ?? 0,
    startMs: Math.round(performance.now() - before),
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}

/** Processor time of all endpoint processes so far, in milliseconds (a tick is 10 ms). */
function cpuMs(): number {
  const ticks = processes.map(({ pid }) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number),
  );
  return ticks.flat().reduce((sum, each) => sum + each, 0) * 10;
}

const memoryMb = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

const stored = Number(values.stored);
if (stored > 0) await fill(stored);
const processes = await Promise.all(Array.from({ length: Number(values.processes) }, start));
const urls = processes.map(({ url }) => url);
console.log(
  JSON.stringify({
    machine: `${cpus().length} x ${cpus()[0]?.model}`,
    node: process.version,
    engine: values['database-url'] ? 'postgres' : 'sqlite',
    stored,
    startMs: processes.map(({ startMs }) => startMs),
  }),
);

const singles = await signedBodies(Math.min(30_000, 2_000 * SECONDS), 1);
await measure('one observation a call', urls, () => post(singles.pop()), 1);
const batches = await signedBodies(Math.min(3_000, 300 * SECONDS), 20);
await measure('20 observations a call', urls, () => post(batches.pop()), 20);

const tag = await fetch(`${urls[0]}/v1/snapshot`, { headers: { 'accept-encoding': 'br' } }).then(
  ({ headers }) => headers.get('etag') ?? '',
);
let reads = 0;
await measure(
  'snapshot, 95% known',
  urls,
  () => ({
    method: 'GET',
    path: '/v1/snapshot',
    headers: reads++ % 20 === 0 ? { 'accept-encoding': 'br' } : { 'accept-encoding': 'br', 'if-none-match': tag },
  }),
  1,
);

console.log(JSON.stringify({ memoryMb: processes.map(({ pid }) => memoryMb(pid)) }));
await Promise.all(processes.map(({ stop }) => stop()));
rmSync(folder, { recursive: true, force: true });

function post(body: Buffer | undefined): Sent | undefined {
  return body && { method: 'POST', path: '/v1/observations', body };
}
