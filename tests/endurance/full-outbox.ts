/**
 * A full outbox that comes home to the real endpoint, over real requests: signed findings about many organisations, the limits that an
 * endpoint has by itself, lines that break before and after arrival, a background that is ended, an endpoint that starts again. Only time
 * is made up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../endpoint/app.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import { nextAlarm } from '../../entrypoints/background/next-alarm.ts';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import type { OutboxItem } from '../../findings/outbox.ts';
import { previewOf, queueFinding } from '../../findings/queue.ts';
import { sendWithProof } from '../../findings/send.ts';
import { solvedChallenge } from '../../findings/solve.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import type { IsoDate } from '../../language/date.ts';
import { organisations } from '../../register/organisation.ts';
import { exampleFinding, TODAY } from '../findings/example-finding.ts';
import { chances } from './chances.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-22T08:00:00Z');
/** Milliseconds of real time for one request. */
const PATIENCE = 25_000;
/** Requests, requests and alarms: counted, so that each goes wrong in every run. */
const [BROKEN_EVERY, ENDED_EVERY, RESTARTED_EVERY] = [7, 11, 10];
/** What is not home after so many never comes. */
const MOST_ALARMS = 60_000;

interface FullOutbox {
  readonly findings: number;
  readonly organisations: number;
  /** Of the chance that decides what goes wrong; the same gives the same course. */
  readonly seed: number;
}

interface Homecoming {
  readonly alarms: number;
  /** Requests that reached the endpoint, also those of which nobody heard the answer. */
  readonly requests: number;
  /** Times that the background was ended, and that the endpoint started again. */
  readonly ended: number;
  readonly restarted: number;
  /** Observations that the endpoint has, and how many of ours are among them. */
  readonly stored: number;
  readonly ours: number;
  /** About how many organisations findings left at one alarm. */
  readonly mostOrganisationsAtOnce: number;
  /** Told to the person as sent. */
  readonly told: number;
  /** Still in the outbox, or put before the person. */
  readonly left: number;
}

/** The background was ended at this line. */
class Ended extends Error {}

/** Findings as a person queues them, each about a page of its own; the ids of their observations. */
export async function fillOutbox(
  database: Database,
  { findings, organisations: most }: Omit<FullOutbox, 'seed'>,
  chance: () => number,
): Promise<ReadonlySet<string>> {
  const whose = organisations.filter(({ hosts }) => hosts.length > 0).slice(0, most);
  const ids = new Set<string>();
  for (let at = 0; at < findings; at++) {
    const { code = '', name = '', hosts: [host] = [] } = whose[at % whose.length] ?? {};
    const id = `finding-${at}`;
    const url = `https://${host}/bijstand/${at}`;
    await database.findings.put(exampleFinding({ id, organisation: code, organisationName: name, url }));
    const moment = { now: NOW, today: TODAY, chance: chance(), version: '0.1.0' } as const;
    const draft = await previewOf(id, database, moment);
    if (!draft?.ok) throw new Error(`finding ${at} cannot be sent`);
    const queued = await queueFinding(id, draft.id, at % 5 === 0, database, moment);
    if (!queued.ok) throw new Error(`finding ${at} is not queued`);
    ids.add(draft.id);
  }
  return ids;
}

export async function bringHome(settings: FullOutbox): Promise<Homecoming> {
  const chance = chances(settings.seed);
  const name = `full-outbox-${settings.seed}-${settings.findings}`;
  let database = await openDatabase(name);
  const ids = await fillOutbox(database, settings, chance);

  let now = NOW;
  const folder = mkdtempSync(join(tmpdir(), 'geweten-outbox-'));
  const storage = await openSqlite({ folder });
  const start = async () => {
    const app = await buildApp({
      storage,
      clock: { now: () => now },
      register: openRegister({ withExamples: false }),
      settings: DEFAULT_SETTINGS,
      mail: mailFolder(join(folder, 'mail'), () => 'een'),
    });
    return { app, origin: await app.listen({ port: 0, host: '127.0.0.1' }) };
  };
  let endpoint = await start();

  let [alarms, requests, ended, restarted, mostOrganisationsAtOnce] = [0, 0, 0, 0, 0];
  let isOnline = true;
  let sentTo = new Set<string>();
  const send = async (item: OutboxItem) => {
    sentTo.add(item.organisation);
    let isEnded = false;
    const overBadLine: typeof fetch = async (...asked) => {
      if (!isOnline || chance() < 0.05) throw new TypeError('no connection');
      requests += 1;
      const answer = await fetch(...asked);
      // It is there, and nobody heard so: the line broke, or the background was ended.
      if (requests % BROKEN_EVERY === 0) throw new TypeError('the connection broke');
      isEnded ||= requests % ENDED_EVERY === 0;
      return answer;
    };
    const network = { endpoint: endpoint.origin, patience: PATIENCE, now: () => now, fetch: overBadLine };
    const answer = await sendWithProof(item, network, solvedChallenge);
    if (isEnded) throw new Ended();
    return answer;
  };

  for (let next: number | undefined = now; next !== undefined && alarms < MOST_ALARMS; ) {
    alarms += 1;
    if (chance() < 0.1) isOnline = !isOnline;
    if (alarms % RESTARTED_EVERY === 0) {
      restarted += 1;
      await endpoint.app.close();
      endpoint = await start();
    }
    sentTo = new Set();
    try {
      next = await deliverDue({ database, send, now: () => now, today: () => wholeDayOf(now) as IsoDate, chance });
    } catch (cause) {
      if (!(cause instanceof Ended)) throw cause;
      ended += 1;
      database.close();
      database = await openDatabase(name);
      next = now;
    }
    mostOrganisationsAtOnce = Math.max(mostOrganisationsAtOnce, sentTo.size);
    now = nextAlarm(next, now) + Math.round(chance() * MINUTE);
  }

  const stored = await storage.db.selectFrom('observation').select('id').execute();
  const told = (await database.findings.toArray()).filter(({ history }) => history.at(-1)?.what === 'sent').length;
  const left = await database.outbox.where('state').noneOf(['delivered']).count();
  await endpoint.app.close();
  await storage.close();
  database.close();
  rmSync(folder, { recursive: true, force: true });
  const ours = stored.filter(({ id }) => ids.has(id)).length;
  return { alarms, requests, ended, restarted, stored: stored.length, ours, mostOrganisationsAtOnce, told, left };
}
