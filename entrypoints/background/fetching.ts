/** Fetches what others found, now and then, at a moment of chance: the time says nothing about what the person does. */
import browser from 'webextension-polyfill';
import { fetchSnapshot } from '../../findings/fetch-snapshot.ts';
import { keepFetched } from '../../findings/others.ts';
import { today } from '../clock/today.ts';
import { chance, database, network } from './sending.ts';

const ALARM = 'snapshot';
const MINUTE = 60_000;
/** Milliseconds between two looks: half a day to a day and a half. */
const BETWEEN = { least: 12 * 60 * MINUTE, most: 36 * 60 * MINUTE } as const;
/** Milliseconds after a start: a browser that has just opened has other things to do. */
const AFTER_START = { least: MINUTE, most: 30 * MINUTE } as const;

const between = ({ least, most }: typeof BETWEEN | typeof AFTER_START): number => least + chance() * (most - least);

/** Sets the alarm when there is none: a browser may lose it at a restart. */
export async function fetchAgain(): Promise<void> {
  // A private window has a background of its own, which must not make itself heard.
  if (browser.extension.inIncognitoContext || (await browser.alarms.get(ALARM))) return;
  const { known } = await database();
  const { askedAt = 0 } = (await known.get('snapshot')) ?? {};
  const now = Date.now();
  // A time in the future means that the clock went back.
  const due = askedAt > now ? now : askedAt + between(BETWEEN);
  await browser.alarms.create(ALARM, { when: Math.max(due, now + between(AFTER_START)) });
}

/** Looks, when this alarm is ours. Without an answer everything goes on as before. */
export async function onSnapshotAlarm({ name }: { readonly name: string }): Promise<void> {
  if (name !== ALARM) return;
  const opened = await database();
  const before = await opened.known.get('snapshot');
  const fetched = await fetchSnapshot(before?.hash, network);
  await keepFetched(fetched, opened, { now: Date.now(), today: today() });
  await browser.alarms.clear(ALARM);
  await fetchAgain();
}
