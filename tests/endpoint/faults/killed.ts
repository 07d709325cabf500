/**
 * Kills a real endpoint process with SIGKILL at random moments under load, and counts what it had acknowledged.
 * Run by the tests ten times; by hand: `node tests/endpoint/faults/killed.ts 50`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { Observation } from '../../../findings/observation.ts';
import type { SubmissionAnswer } from '../../../findings/receipt.ts';
import { generateKeyPair, signerOf, signObservation } from '../../../findings/signature.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { spread } from './spread.ts';

const cli = fileURLToPath(new URL('../../../cli/geweten.ts', import.meta.url));

export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged, but not in the database afterwards. */
  readonly lost: number;
  /** In the database more than once. */
  readonly doubled: number;
}

/** So many are acknowledged between two kills, by chance: counted, not timed, so that a busy machine tests as much. */
const BETWEEN_KILLS = { least: 6, most: 60 } as const;
/** And then a moment, so that the kill does not always come just after an answer. */
const LONGEST_MOMENT_MS = 20;
const CALLERS = 6;

/** Kills the endpoint so many times; the same folder each time. */
export async function killUnderLoad(kills: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-kill-'));
  const acknowledged = new Set<string>();
  try {
    for (let kill = 0; kill < kills; kill++) await oneKill(folder, acknowledged);
    return { kills, acknowledged: acknowledged.size, ...count(folder, acknowledged) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneKill(folder: string, acknowledged: Set<string>): Promise<void> {
  const child = spawn(process.execPath, [cli, 'serve', '--without-jobs', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/[0-9.:]+/.exec(text);
      if (address) resolve(address[0]);
    });
    child.once('exit', () => reject(new Error('The endpoint did not start again after a kill')));
  });
  let dead = false;
  const load = Array.from({ length: CALLERS }, () => caller(url, acknowledged, () => dead));
  const { least, most } = BETWEEN_KILLS;
  const goal = acknowledged.size + least + Math.floor(Math.random() * (most - least));
  while (acknowledged.size < goal) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MOMENT_MS));
  child.kill('SIGKILL');
  dead = true;
  await gone;
  await Promise.all(load);
}

/** Sends one after another until the endpoint is gone; notes only what was acknowledged. Some are sent twice. */
async function caller(url: string, acknowledged: Set<string>, dead: () => boolean): Promise<void> {
  const signer = signerOf(await generateKeyPair());
  for (let number = 0; !dead(); number++) {
    const unsigned = unsignedObservation(signer.publicKey, {
      ...spread(number),
      exact: `Zin ${number} van ${signer.publicKey.slice(-8)}.`,
      created: '2026-01-01',
    });
    const observation = await signObservation(unsigned, signer);
    for (let time = 0; time <= number % 2; time++) await send(url, observation, acknowledged);
  }
}

async function send(url: string, observation: Observation, acknowledged: Set<string>): Promise<void> {
  try {
    const response = await fetch(`${url}/v1/observations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ observations: [observation] }),
    });
    if (response.status !== 202) return;
    const { results } = (await response.json()) as SubmissionAnswer;
    for (const result of results) if (result.status !== 'refused') acknowledged.add(result.id);
  } catch {
    // Not acknowledged: it may be there or not.
  }
}

function count(folder: string, acknowledged: ReadonlySet<string>): { lost: number; doubled: number } {
  const database = new DatabaseSync(join(folder, 'geweten.sqlite'), { readOnly: true });
  const ids = database
    .prepare('select id from observation')
    .all()
    .map(({ id }) => String(id));
  database.close();
  const stored = new Set(ids);
  return { lost: [...acknowledged].filter((id) => !stored.has(id)).length, doubled: ids.length - stored.size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = await killUnderLoad(Number(process.argv[2] ?? 50));
  console.log(JSON.stringify(report));
  process.exitCode = report.lost + report.doubled === 0 ? 0 : 1;
}
