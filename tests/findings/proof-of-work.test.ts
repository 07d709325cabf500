import 'fake-indexeddb/auto';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { stateOf } from '../../findings/finding.ts';
import { previewOf, queueFinding } from '../../findings/queue.ts';
import { type Network, sendWithProof } from '../../findings/send.ts';
import { solvedChallenge } from '../../findings/solve.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import type { IsoDate } from '../../language/date.ts';
import { exampleFinding } from './example-finding.ts';

const cli = fileURLToPath(new URL('../../cli/geweten.ts', import.meta.url));

/** A real endpoint that asks for proof of work, as an operator makes it ask. */
async function endpointUnderAttack(): Promise<{ readonly url: string; readonly stored: () => readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-proof-'));
  const child = spawn(process.execPath, [cli, 'serve', '--without-jobs', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/[0-9.:]+/.exec(text);
      if (address) resolve(address[0]);
    });
    child.once('exit', () => reject(new Error('The endpoint did not start')));
  });
  const dial = ['dials', 'challengeCost', '50', '--reason', 'Er komt nu te veel tegelijk binnen.', '--data', folder];
  execFileSync(process.execPath, [cli, ...dial], { stdio: 'ignore' });
  const stored = () => {
    const database = new DatabaseSync(join(folder, 'geweten.sqlite'), { readOnly: true });
    const rows = database.prepare('select id from observation').all();
    database.close();
    return rows.map(({ id }) => String(id));
  };
  return { url, stored };
}

it('an observation for which proof of work is asked arrives, once, also when the answer to it was lost', async () => {
  const { url, stored } = await endpointUnderAttack();
  const calls: string[] = [];
  let isLost = true;
  const network: Network = {
    fetch: async (address, init) => {
      const response = await fetch(address, init);
      calls.push(`${init?.method ?? 'GET'} ${new URL(String(address)).pathname} ${response.status}`);
      if (response.status !== 202 || !isLost) return response;
      isLost = false;
      throw new TypeError('connection lost');
    },
    endpoint: url,
    patience: 60_000,
    now: Date.now,
  };
  const database = await openDatabase('proof-of-work');
  onTestFinished(() => database.close());
  await database.findings.put(exampleFinding());
  let now = Date.now();
  /** The endpoint goes by the clock of the machine. */
  const today = wholeDayOf(now) as IsoDate;
  const moment = { now, today, chance: 0.5, version: '0.1.0' } as const;
  const draft = await previewOf('finding-1', database, moment);
  if (!draft?.ok) throw new Error('no draft');
  await queueFinding('finding-1', draft.id, true, database, moment);
  const look = () =>
    deliverDue({
      database,
      send: (item) => sendWithProof(item, network, solvedChallenge),
      now: () => now,
      today: () => today,
      chance: () => 0.5,
    });

  const next = await look();
  expect(calls).toEqual(['POST /v1/observations 428', 'GET /v1/challenge 200', 'POST /v1/observations 202']);
  expect(stored()).toEqual([draft.id]);

  now = next ?? now;
  await look();
  // The endpoint knows the key of this call, so it asks for nothing again.
  expect(calls.slice(3)).toEqual(['POST /v1/observations 202']);
  const finding = await database.findings.get('finding-1');
  expect(finding && stateOf(finding)).toBe('verzonden');
  expect(stored()).toEqual([draft.id]);
  expect(await look()).toBeUndefined();
  expect(calls).toHaveLength(4);
}, 60_000);
