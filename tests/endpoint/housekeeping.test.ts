import { expect, it } from 'vitest';
import { HOUSEKEEPING_MS, keepHouse } from '../../endpoint/jobs/housekeeping.ts';
import { LETTER_MS } from '../../endpoint/jobs/notices.ts';
import type { Mail } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { release } from '../../endpoint/release.ts';
import { newestRelease } from '../../endpoint/snapshot.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { appendEvent, recomputeAll } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { unsignedObservation } from '../findings/example-observation.ts';
import { NOON } from './running.ts';
import { onBothEngines } from './storage/engines.ts';
import { call, row } from './storage/rows.ts';

const register = openRegister({ withExamples: false });
const DAY = 24 * 3_600_000;

/** A fault that may be told and released. */
async function fill(storage: Storage): Promise<void> {
  const document = canonicalJson(unsignedObservation('ed25519:a'));
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, [row('a', { document, received: '2026-11-01' })])], NOON);
    const evidence = { kind: 'evidence', day: '2026-11-01', result: 'found', machine: 'fault' } as const;
    await appendEvent(tx, 'GM0034', 'p1', 'e', evidence);
  });
  await recomputeAll(storage, '2026-11-22');
}

/** A process with a mail server that answers when it is told to. */
function processOn(storage: Storage, letters: Mail[], at = NOON) {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let began = () => {};
  const writes = new Promise<void>((resolve) => {
    began = resolve;
  });
  let now = at;
  const mail = {
    write: async (letter: Mail) => {
      letters.push(letter);
      began();
      await answered;
      return 'een.eml';
    },
  };
  const parts = { storage, register, clock: { now: () => now }, mail, origin: 'https://monitor.example' };
  return {
    keepHouse: () => keepHouse(parts),
    writes,
    answer,
    later: (ms: number) => {
      now += ms;
    },
  };
}

onBothEngines('housekeeping', (engine) => {
  const another = async (storage: Storage) => (storage.engine === 'postgres' ? engine.again() : storage);

  it('is done by one process at a time: one letter, one release', async () => {
    const storage = await engine.fresh();
    const other = await another(storage);
    await fill(storage);
    const letters: Mail[] = [];
    const [first, second] = [processOn(storage, letters), processOn(other, letters)];
    second.answer();
    const running = first.keepHouse();
    await first.writes;
    expect(await second.keepHouse()).toBe(false);
    first.answer();
    expect(await running).toBe(true);
    expect(await second.keepHouse()).toBe(true);
    expect(letters).toHaveLength(1);
    expect(await storage.db.selectFrom('reply_token').selectAll().execute()).toHaveLength(1);
    expect(await storage.db.selectFrom('release').selectAll().execute()).toHaveLength(1);
    if (other !== storage) await other.close();
    await storage.close();
  });

  it('writes letters with a release only: one that came sooner would tell when somebody read the page', async () => {
    const storage = await engine.fresh();
    const letters: Mail[] = [];
    const process = processOn(storage, letters);
    process.answer();
    expect(await process.keepHouse()).toBe(true);
    await fill(storage);
    process.later(6 * DAY);
    expect(await process.keepHouse()).toBe(true);
    expect(letters).toHaveLength(0);
    process.later(DAY);
    expect(await process.keepHouse()).toBe(true);
    expect(letters).toHaveLength(1);
    const released = async () => (await newestRelease(storage.db))?.snapshot.includes('p1');
    expect(await released()).toBe(false);
    process.later(7 * DAY);
    expect(await process.keepHouse()).toBe(true);
    expect(await released()).toBe(true);
    await storage.close();
  });

  it('of a process that died is taken over, with the letter that it was writing', async () => {
    const storage = await engine.fresh();
    const other = await another(storage);
    await fill(storage);
    const letters: Mail[] = [];
    const [dead, heir] = [processOn(storage, letters), processOn(other, letters)];
    heir.answer();
    const running = dead.keepHouse();
    await dead.writes;
    heir.later(Math.max(HOUSEKEEPING_MS, LETTER_MS));
    expect(await heir.keepHouse()).toBe(true);
    // Nobody knows whether the first one left: better twice than never.
    expect(letters).toHaveLength(2);
    dead.answer();
    await running;
    if (other !== storage) await other.close();
    await storage.close();
  });

  it('leaves a letter alone that another is writing, also when it took the housekeeping over', async () => {
    const storage = await engine.fresh();
    const other = await another(storage);
    await fill(storage);
    const letters: Mail[] = [];
    const [slow, heir] = [processOn(storage, letters), processOn(other, letters)];
    heir.answer();
    const running = slow.keepHouse();
    await slow.writes;
    // It came to the letters late.
    await storage.db.updateTable('lease').set({ until: NOON }).where('name', '=', 'housekeeping').execute();
    expect(await heir.keepHouse()).toBe(true);
    expect(letters).toHaveLength(1);
    slow.answer();
    await running;
    if (other !== storage) await other.close();
    await storage.close();
  });

  it('publishes one release of a day, however many make one', async () => {
    const storage = await engine.fresh();
    const other = await another(storage);
    await fill(storage);
    const made = await Promise.all([storage, other, storage].map((each) => release(each, register, '2026-11-22')));
    expect(made.filter(Boolean)).toHaveLength(1);
    if (other !== storage) await other.close();
    await storage.close();
  });
});
