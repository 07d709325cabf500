import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../../checking/site/fetched.ts';
import { openReading, type Reading } from '../../../entrypoints/site/reading.ts';
import { type Database, openDatabase } from '../../../findings/database.ts';
import { forget } from '../../../findings/forget.ts';
import type { IsoDate } from '../../../language/date.ts';
import { treeOfHtml } from '../../../reading/html.ts';
import { organisationByCode } from '../../../register/organisation.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const WRONG = 'U krijgt het voorschot maar één keer.';
const pageWith = (body: string) =>
  `<html lang=nl><title>Bijstand</title><main><h1>Bijstand aanvragen</h1>${body}</main>`;
const LINKS = Array.from({ length: 8 }, (_, at) => `<a href="/bijstand-${at}">Bijstand ${at}</a>`).join('');
const PAGES: Readonly<Record<string, string>> = {
  '/': `<html lang=nl><main><h1>Welkom</h1><p>Kies een onderwerp.</p>${LINKS}</main>`,
  '/bijstand-3': pageWith(`<p>Bijstand vraagt u aan bij ons. ${WRONG}</p>`),
};

let database: Database;
let name = 0;
let asked: string[];
let done: number;
/** Called at each request, before its answer. */
let onRequest: (count: number) => void;

beforeEach(async () => {
  database = await openDatabase(`reading-${++name}`);
  asked = [];
  done = 0;
  onRequest = () => {};
});
afterEach(() => database.close());

async function answer(url: string): Promise<Fetched> {
  const { pathname } = new URL(url);
  if (pathname === '/robots.txt') return { notRead: 'missing', url };
  asked.push(pathname);
  onRequest(asked.length);
  return { text: PAGES[pathname] ?? pageWith('<p>Bijstand is er voor iedereen.</p>'), url, type: 'text/html' };
}

async function open(today: IsoDate = '2026-11-22'): Promise<Reading> {
  const organisation = organisationByCode('VB0001');
  if (organisation === undefined) throw new Error('no made-up municipality');
  const reading = openReading(organisation, undefined, {
    database,
    ruleset,
    today: () => today,
    treeOf: treeOfHtml,
    fetchPage: answer,
    pauseMs: 0,
    sleep: () => Promise.resolve(),
    done: async () => {
      done += 1;
    },
  });
  await reading.open();
  return reading;
}

const failedIn = (reading: Reading) =>
  reading
    .state()
    .run?.keuring?.items.filter(({ outcome }) => outcome === 'failed')
    .map(({ ruleId }) => ruleId);

describe('reading a whole site', () => {
  it('ends with a keuring that is kept, and lets go of the pages and the permission', async () => {
    const reading = await open();
    expect(reading.state().phase).toBe('ready');
    await reading.begin(40);
    expect(reading.state().phase).toBe('done');
    expect(failedIn(reading)).toEqual(['voorschot-eenmalig']);
    expect((await database.siteRuns.get('VB0001'))?.keuring?.organisation.name).toBe('Voorbeeldstad');
    expect(await database.visits.count()).toBe(0);
    expect(done).toBe(1);
    expect((await open()).state().phase).toBe('done');
  });

  it('asks for each page once, however often the button is pressed', async () => {
    const reading = await open();
    await Promise.all([reading.begin(40), reading.begin(40)]);
    expect(asked).toEqual([...new Set(asked)]);
    expect(done).toBe(1);
  });

  it('pauses, and goes on in another window without asking for a page again', async () => {
    const reading = await open();
    onRequest = (count) => count === 3 && reading.pause();
    await reading.begin(40);
    expect(reading.state().phase).toBe('paused');
    expect(done).toBe(0);
    const later = await open();
    expect(later.state().phase).toBe('paused');
    await later.goOn();
    expect(failedIn(later)).toEqual(['voorschot-eenmalig']);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(9);
  });

  it('stops early with what was read, and says what was not', async () => {
    const reading = await open();
    onRequest = (count) => count === 3 && reading.stop();
    await reading.begin(40);
    const keuring = reading.state().run?.keuring;
    expect(keuring?.pages).toHaveLength(3);
    expect(keuring?.notRead.map(({ what }) => what)).toEqual(Array.from({ length: 6 }, () => 'stopped'));
  });

  it('makes a keuring of a paused reading without asking the site for anything', async () => {
    const reading = await open();
    onRequest = (count) => count === 5 && reading.pause();
    await reading.begin(40);
    const before = asked.length;
    await (await open()).stop();
    expect(asked).toHaveLength(before);
    expect((await database.siteRuns.get('VB0001'))?.keuring?.pages.length).toBeGreaterThan(2);
  });

  it('begins again on another day: the law of two days does not go together', async () => {
    const reading = await open();
    onRequest = (count) => count === 3 && reading.pause();
    await reading.begin(40);
    expect((await open('2026-11-23')).state().phase).toBe('ready');
    expect(await database.visits.count()).toBe(0);
  });

  it('is forgotten with everything else of that municipality', async () => {
    const reading = await open();
    onRequest = (count) => count === 3 && reading.pause();
    await reading.begin(40);
    expect(await database.visits.count()).toBeGreaterThan(0);
    await forget(database, 'VB0001');
    expect([await database.visits.count(), await database.siteRuns.count()]).toEqual([0, 0]);
  });

  it('says so when a page cannot be kept', async () => {
    const reading = await open();
    onRequest = (count) => count === 2 && database.close();
    await reading.begin(40);
    expect(reading.state().phase).toBe('failed');
    database = await openDatabase(`reading-${name}`);
  });
});
