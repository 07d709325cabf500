/** Sends what waits, on an alarm. Everything it knows is in the database: the worker may be killed at any line. */

import browser from 'webextension-polyfill';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { type Network, sendWithProof } from '../../findings/send.ts';
import { solvedChallenge } from '../../findings/solve.ts';
import { today } from '../clock/today.ts';
import { maySend } from '../consent/consent.ts';
import { namelessFetch } from '../nameless/nameless-fetch.ts';
import { NOW_AND_THEN, nextAlarm } from './next-alarm.ts';

declare const __GEWETEN_ENDPOINT__: string;

const ALARM = 'outbox';
/** Milliseconds for one request. Two of them, a challenge and solving it stay within `LEASE`. */
const PATIENCE = 25_000;

export const network: Network = {
  fetch: namelessFetch,
  endpoint: __GEWETEN_ENDPOINT__,
  patience: PATIENCE,
  now: Date.now,
};

let opened: Promise<Database> | undefined;

/** The database, opened at first need; a failure is not remembered, so that the next need tries again. */
export function database(): Promise<Database> {
  opened ??= openDatabase().catch((cause) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

/** A number from 0 up to 1 that nobody can guess. */
export const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A browser runs one background at a time: what one before this began, nobody waits for any more. */
const SINCE = Date.now();

let running: Promise<void> = Promise.resolve();

/** Sends what is due and sets the alarm for the rest; one round at a time. */
export function sendDue(): Promise<void> {
  running = running.then(oneRound, oneRound);
  return running;
}

/** For who asked for something: sending goes on after the answer, and a failure there is the outbox's business, not theirs. */
export const sendSoon = (): void => {
  sendDue().catch((cause: unknown) => console.warn('Geweten: sending failed', cause));
};

async function deliver(): Promise<number | undefined> {
  // Taken back in the browser: everything keeps waiting.
  if (!(await maySend())) return undefined;
  return deliverDue({
    database: await database(),
    send: (item) => sendWithProof(item, network, solvedChallenge),
    now: Date.now,
    today,
    chance,
    since: SINCE,
  });
}

async function oneRound(): Promise<void> {
  const next = await deliver();
  // One alarm, always there: Chrome may lose alarms at a restart, Firefox loses them all, so every start makes it again.
  await browser.alarms.create(ALARM, {
    periodInMinutes: NOW_AND_THEN,
    when: nextAlarm(next, Date.now()),
  });
}

export async function onAlarm({ name }: { readonly name: string }): Promise<void> {
  if (name === ALARM) await sendDue();
}
