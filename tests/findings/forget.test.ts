import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../findings/answer.ts';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { forget } from '../../findings/forget.ts';
import { LEASE, NEEDS_ATTENTION_AFTER, type OutboxItem } from '../../findings/outbox.ts';
import { previewOf, queueFinding, withdrawFinding } from '../../findings/queue.ts';
import { exampleFinding, TODAY } from './example-finding.ts';

const DELIVERED: Answer = { kind: 'delivered' };
const OFFLINE: Answer = { kind: 'later', problem: 'no-connection' };

let name = 0;
let database: Database;
let now = 1_800_000_000_000;
const moment = () => ({ now, today: TODAY, chance: 0.5, version: '0.1.0' }) as const;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`forget-${name}`);
  await database.findings.put(exampleFinding());
});
afterEach(() => database.close());

/** Sends what is due; answers what was sent, and of which observation. */
async function run(answer: Answer | ((item: OutboxItem) => Promise<Answer>)): Promise<readonly string[]> {
  const sent: string[] = [];
  const send = async (item: OutboxItem) => {
    sent.push(`${item.kind} ${item.observation}`);
    return typeof answer === 'function' ? answer(item) : answer;
  };
  await deliverDue({ database, send, now: () => now, today: () => TODAY, chance: () => 0.5 });
  return sent;
}

async function sendIt(): Promise<string> {
  const draft = await previewOf('finding-1', database, moment());
  if (!draft?.ok) throw new Error('no draft');
  await queueFinding('finding-1', draft.id, true, database, moment());
  return draft.id;
}

/** Sent, arrived, and withdrawn while the endpoint is away. */
async function withdrawn(): Promise<string> {
  const id = await sendIt();
  await run(DELIVERED);
  await withdrawFinding('finding-1', database, moment());
  return id;
}

const left = async () => ({
  findings: await database.findings.count(),
  keys: await database.keys.count(),
  outbox: (await database.outbox.toArray()).map(({ kind }) => kind),
});

describe('forgetting a person', () => {
  it('leaves nothing when nothing was withdrawn, and sends nothing any more', async () => {
    await sendIt();
    await forget(database);
    expect(await left()).toEqual({ findings: 0, keys: 0, outbox: [] });
    now += NEEDS_ATTENTION_AFTER;
    expect(await run(DELIVERED)).toEqual([]);
  });

  it('still sends a withdrawal that waits, and lets go of it once it has arrived', async () => {
    const id = await withdrawn();
    await run(OFFLINE);
    await forget(database);
    expect(await left()).toEqual({ findings: 0, keys: 0, outbox: ['withdrawal'] });
    now += 3_600_000;
    expect(await run(DELIVERED)).toEqual([`withdrawal ${id}`]);
    expect(await database.outbox.count()).toBe(0);
  });

  it('keeps nothing of the finding with that withdrawal: no word, no page, no private key', async () => {
    const { organisation, note, url, quote, id } = exampleFinding({ note: 'Mijn eigen woorden.' });
    await database.findings.update(id, { note });
    await withdrawn();
    await forget(database, organisation);
    const kept = JSON.stringify(await database.outbox.toArray());
    expect(kept).toContain('withdrawal/1');
    for (const word of [note, url, quote?.exact ?? '', id, 'privateKey']) expect(kept).not.toContain(word);
  });

  it('goes on with one that was being sent, whatever comes of that', async () => {
    const id = await withdrawn();
    await run(async () => {
      await forget(database);
      return OFFLINE;
    });
    expect(await left()).toMatchObject({ outbox: ['withdrawal'] });
    now += LEASE;
    expect(await run(DELIVERED)).toEqual([`withdrawal ${id}`]);
    expect(await database.outbox.count()).toBe(0);
  });

  it('tries again what asked for the person before, and for as long as it takes', async () => {
    const id = await withdrawn();
    await run({ kind: 'refused', problem: 'status-403' });
    expect((await database.outbox.get(`withdraw-${id}`))?.state).toBe('needs-attention');
    await forget(database);
    for (const answer of [OFFLINE, { kind: 'refused', problem: 'status-403' } as const]) {
      now += NEEDS_ATTENTION_AFTER;
      expect(await run(answer)).toEqual([`withdrawal ${id}`]);
    }
    now += NEEDS_ATTENTION_AFTER;
    expect(await run(DELIVERED)).toEqual([`withdrawal ${id}`]);
    expect(await database.outbox.count()).toBe(0);
  });
});
