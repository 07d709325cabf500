/**
 * `npm run bench:endpoint [-- --record] [--stored N] [--seconds S] [--junk N] [--only TEXT]`: how much the endpoint takes, on SQLite and on
 * PostgreSQL with two processes, empty and with N (default 1,000,000) observations stored, and while 100,000 junk requests come. The
 * endpoint runs in processes of its own. Prints a line of JSON a measurement and a table; `--record` writes into docs/scale.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../endpoint/storage/postgres.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import { type JunkReport, sendJunk } from '../../tests/endpoint/faults/junk.ts';
import { postgresFolder, startPostgres } from '../../tests/endpoint/storage/postgres-server.ts';
import { signedBodies } from './endpoint-calls.ts';
import { fill, settle } from './endpoint-fill.ts';
import { type Load, type Measured, measure, type Sent } from './endpoint-load.ts';
import { type EndpointProcess, startProcess } from './endpoint-process.ts';

const { values } = parseArgs({
  options: {
    stored: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '10' },
    junk: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const EACH = 20;
/** Of observations in calls of twenty, when they come evenly. */
const ASKED_PER_SECOND = 2_500;
const WARM_UP_SECONDS = 3;

interface Setting {
  readonly name: string;
  readonly engine: 'sqlite' | 'postgres';
  readonly stored: number;
}

interface Result {
  readonly name: string;
  readonly one: Measured;
  readonly many: Measured;
  readonly evenly: Measured;
  readonly snapshot: Measured;
  readonly memoryMb: number;
  readonly startMs: number;
}

const stored = Number(values.stored);
const settings: readonly Setting[] = [
  { name: 'SQLite, empty', engine: 'sqlite', stored: 0 },
  { name: `SQLite, ${stored.toLocaleString('en')} stored`, engine: 'sqlite', stored },
  { name: 'PostgreSQL, two processes, empty', engine: 'postgres', stored: 0 },
  { name: `PostgreSQL, two processes, ${stored.toLocaleString('en')} stored`, engine: 'postgres', stored },
];

const singles = await signedBodies(Math.min(45_000, 3_500 * (seconds + WARM_UP_SECONDS)), 1);
const batches = await signedBodies(Math.min(6_000, 500 * (seconds + WARM_UP_SECONDS)), EACH);

const results: Result[] = [];
let underJunk = '';
for (const setting of settings) {
  if (!setting.name.includes(values.only)) continue;
  results.push(await measured(setting));
  keep();
}
if (values.only === '') {
  underJunk = junkSentence(await sendJunk(Number(values.junk)));
  keep();
}
console.log(`\n${tableOf(results)}\n\n${underJunk}`);

/** After each setting, so that nothing is lost when somebody stops a long run. */
function keep(): void {
  if (values.record) record([tableOf(results), underJunk].join('\n\n').trim());
}

async function measured({ name, engine, stored: rows }: Setting): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-bench-'));
  if (engine === 'postgres' && postgresFolder === undefined)
    throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const server = engine === 'postgres' ? await startPostgres(postgresFolder ?? '') : undefined;
  const processes: EndpointProcess[] = [];
  try {
    const storage = await (server ? openPostgres({ url: server.url }) : openSqlite({ folder }));
    await fill(storage, rows);
    await storage.close();
    if (server) await settle(server.url);
    for (let number = 0; number < (server ? 2 : 1); number++) processes.push(await startProcess(folder, server?.url));
    return await loaded(name, processes);
  } finally {
    await Promise.all(processes.map(({ stop }) => stop()));
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each kind of load in turn, on endpoints that run. */
async function loaded(name: string, processes: readonly EndpointProcess[]): Promise<Result> {
  const run = async (what: string, load: Load): Promise<Measured> => {
    const result = await measure(processes, load);
    console.log(JSON.stringify({ name, what, ...result, load: Number(loadavg()[0]?.toFixed(1)) }));
    return result;
  };
  const nextSingle = oneByOne(singles);
  const nextBatch = oneByOne(batches);
  await run('warming up', { seconds: WARM_UP_SECONDS, next: nextSingle });
  const one = await run('calls of one', { seconds, next: nextSingle });
  const many = await run(`calls of ${EACH}`, { seconds, next: nextBatch });
  const evenly = await run(`calls of ${EACH}, evenly`, { seconds, next: nextBatch, pace: ASKED_PER_SECOND / EACH });
  const snapshot = await run('snapshot, 95% known', { seconds, next: await readers(processes[0]?.url ?? '') });
  return {
    name,
    one,
    many,
    evenly,
    snapshot,
    memoryMb: Math.max(...processes.map((each) => each.mostMemoryMb())),
    startMs: Math.max(...processes.map(({ startMs }) => startMs)),
  };
}

function oneByOne(bodies: readonly Buffer[]): () => Sent | undefined {
  let at = 0;
  return () => {
    const body = bodies[at++];
    return body && { method: 'POST', path: '/v1/observations', body };
  };
}

/** One of twenty callers does not have the snapshot yet. */
async function readers(url: string): Promise<() => Sent> {
  const accepted = { 'accept-encoding': 'br' };
  const { headers } = await fetch(`${url}/v1/snapshot`, { headers: accepted });
  const known = { ...accepted, 'if-none-match': headers.get('etag') ?? '' };
  let reads = 0;
  return () => ({ method: 'GET', path: '/v1/snapshot', headers: reads++ % 20 === 0 ? accepted : known });
}

function tableOf(all: readonly Result[]): string {
  const whole = (count: number) => count.toLocaleString('en');
  const calls = ({ requestsPerSecond, p99ms }: Measured, each = 1) =>
    `${whole(requestsPerSecond * each)} (p99 ${Math.round(p99ms)} ms)`;
  const refused = ({ one, many, evenly, snapshot }: Result) =>
    [one, many, evenly, snapshot]
      .flatMap(({ statuses }) => Object.entries(statuses))
      .reduce((sum, [status, count]) => (/^(?:202|200|304)$/.test(status) ? sum : sum + count), 0);
  const rows: readonly (readonly [string, string, (result: Result) => string])[] = [
    ['calls of one observation, a second', '600 (p99 100 ms)', ({ one }) => calls(one)],
    [`observations in calls of ${EACH}, a second`, whole(ASKED_PER_SECOND), ({ many }) => calls(many, EACH)],
    [`the same, when ${whole(ASKED_PER_SECOND)} come evenly`, 'p99 100 ms', ({ evenly }) => calls(evenly, EACH)],
    ['snapshot, 95% known, a second', '5,000', ({ snapshot }) => calls(snapshot)],
    ['most memory of a process, MB', '300', ({ memoryMb }) => `${memoryMb}`],
    ['start, s', '2', ({ startMs }) => (startMs / 1000).toFixed(1)],
    [
      'processor for a call of one and of twenty, ms',
      '',
      ({ one, many }) => `${one.cpuMsPerRequest.toFixed(2)} and ${many.cpuMsPerRequest.toFixed(1)}`,
    ],
    ['answered otherwise than it should be', '0', (result) => `${refused(result)}`],
  ];
  return [
    `| | asked | ${all.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- | ${all.map(() => '---').join(' | ')} |`,
    ...rows.map(([what, asked, of]) => `| ${what} | ${asked} | ${all.map(of).join(' | ')} |`),
  ].join('\n');
}

function junkSentence({ junk, seconds: took, refused, honest, slowestHonestMs }: JunkReport): string {
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([status, count]) => `${count.toLocaleString('en')} with ${status}`)
      .join(', ');
  const aMinute = Math.round((junk / took) * 60).toLocaleString('en');
  return `${junk.toLocaleString('en')} junk requests, ${aMinute} a minute, were answered ${counts(refused)}. The honest calls in between: ${counts(honest)}; the slowest took ${slowestHonestMs} ms.`;
}

/** Between two marks in docs/scale.md, with the day, the commit and the machine. */
function record(text: string): void {
  const document = fileURLToPath(new URL('../../docs/scale.md', import.meta.url));
  const [from, until] = ['<!-- measured -->', '<!-- until here -->'];
  const old = readFileSync(document, 'utf8');
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const caption = `Measured on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${machine}, load at the end ${loadavg()[0]?.toFixed(1)}.`;
  const [before = '', rest = ''] = old.split(from);
  const after = rest.split(until)[1] ?? '';
  if (rest === '' || after === '') throw new Error('docs/scale.md has no place for the figures');
  writeFileSync(document, `${before}${from}\n${caption}\n\n${text}\n${until}${after}`);
}
