/**
 * A day in the life of the outbox, with everything that goes wrong: a network that comes and goes, a background that is ended while it
 * sends, a browser that restarts, a clock that is put back. Time is made up; the database is the real one.
 */
import { nextAlarm } from '../../entrypoints/background/next-alarm.ts';
import { openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { enqueue, hurried, type OutboxItem } from '../../findings/outbox.ts';
import { exampleFinding, TODAY } from '../findings/example-finding.ts';
import { chances } from './chances.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-22T08:00:00Z');

interface DaySettings {
  readonly findings: number;
  readonly hours: number;
  /** Of the chance that decides what goes wrong; the same gives the same day. */
  readonly seed: number;
}

interface DayReport {
  readonly findings: number;
  /** Alarms that went off. */
  readonly alarms: number;
  /** Times that the database was closed and opened again. */
  readonly restarts: number;
  /** Requests that reached the endpoint, also those of which nobody heard the answer. */
  readonly requests: number;
  /** Different findings that the endpoint has. */
  readonly arrived: number;
  /** Arrived, and the person is told so. */
  readonly told: number;
  /** Neither at the endpoint nor in the outbox any more. */
  readonly lost: number;
  /** Same key with another body. */
  readonly changed: number;
  /** Sent before its time. */
  readonly early: number;
}

class Killed extends Error {}

export async function liveThrough({ findings, hours, seed }: DaySettings): Promise<DayReport> {
  const chance = chances(seed);
  const name = `endurance-${seed}-${findings}`;
  let database = await openDatabase(name);
  const queuedAt = new Map<string, number>();
  for (let at = 0; at < findings; at++) {
    const id = `observation-${at}`;
    const organisation = `GM${String(at % 40).padStart(4, '0')}`;
    const letter = {
      id,
      kind: 'observation',
      finding: `f-${at}`,
      organisation,
      observation: id,
      body: `body ${at}`,
    } as const;
    const item = enqueue(letter, { now: NOW, chance: chance(), sendNow: at % 5 === 0 });
    queuedAt.set(id, item.notBefore);
    await database.findings.put(exampleFinding({ id: `f-${at}`, organisation }));
    await database.outbox.put(item);
  }

  let now = NOW;
  let online = true;
  let [alarms, restarts, requests, changed, early] = [0, 0, 0, 0, 0];
  const arrived = new Map<string, string>();
  const send = async (item: OutboxItem) => {
    // Later attempts follow the clock, which may have been put back.
    if (item.attempts === 1 && now < (queuedAt.get(item.id) ?? 0)) early += 1;
    const fate = chance();
    if (!online || fate < 0.1) return { kind: 'later', problem: 'no-connection' } as const;
    if (fate < 0.15) throw new Killed();
    requests += 1;
    if ((arrived.get(item.id) ?? item.body) !== item.body) changed += 1;
    arrived.set(item.id, item.body);
    // It is there, and the background was ended before it heard so.
    if (fate < 0.25) throw new Killed();
    return { kind: 'delivered' } as const;
  };
  const restart = async () => {
    restarts += 1;
    database.close();
    database = await openDatabase(name);
  };

  const end = NOW + hours * HOUR;
  while (now < end) {
    alarms += 1;
    if (chance() < 0.1) online = !online;
    if (chance() < 0.03) await restart();
    let next: number | undefined;
    try {
      next = await deliverDue({ database, send, now: () => now, today: () => TODAY, chance });
    } catch (cause) {
      if (!(cause instanceof Killed)) throw cause;
      await restart();
    }
    // Alarms may come late.
    now = nextAlarm(next, now) + Math.round(chance() * MINUTE);
    if (chance() < 0.01) now -= 20 * MINUTE;
  }

  // A person looks, presses "nu versturen", and the network is there: everything comes home.
  const before = await database.outbox.toArray();
  const held = new Set(before.map(({ id }) => id));
  const lost = [...queuedAt.keys()].filter((id) => !held.has(id)).length;
  await database.outbox.bulkPut(before.map((item) => hurried(item, now)));
  const sendWell = async (item: OutboxItem) => {
    requests += 1;
    arrived.set(item.id, item.body);
    return { kind: 'delivered' } as const;
  };
  for (let next: number | undefined = now; next !== undefined; ) {
    now = Math.max(now, next);
    next = await deliverDue({ database, send: sendWell, now: () => now, today: () => TODAY, chance });
  }
  const told = (await database.findings.toArray()).filter(({ history }) => history.at(-1)?.what === 'sent').length;
  database.close();
  return { findings, alarms, restarts, requests, arrived: arrived.size, told, lost, changed, early };
}
