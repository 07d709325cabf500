import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../findings/database.ts';
import { forget } from '../../../findings/forget.ts';
import { signerFor } from '../../../findings/keys.ts';
import { count, endTask, judgeByHand, runningTask, startTask } from '../../../findings/rounds/run-task.ts';
import { keyOfRound } from '../../../findings/rounds/taking-part.ts';
import type { TaskEvent } from '../../../findings/rounds/task-tally.ts';
import { TODAY } from '../example-finding.ts';
import { exampleRound, exampleTasks, ROUND_ID } from './example-round.ts';

let name = 0;
let database: Database;
const NOW = 1_800_000_000_000;
const SITE = 'https://www.voorbeeldstad.example';
const T1 = { round: ROUND_ID, task: 't1' };
const page = (path: string): TaskEvent => ({ kind: 'page', address: SITE + path, how: 'followed', search: false });
const seen = (event: TaskEvent, seconds: number) => count(event, { at: NOW + seconds * 1_000, tab: 1 }, database);
const end = (outcome: 'found' | 'not-found', seconds: number) =>
  endTask({ outcome }, { now: NOW + seconds * 1_000, today: TODAY }, database);

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`run-task-${name}`);
  const [, second] = exampleTasks(2);
  const tasks = [...exampleTasks(1), { ...second, id: 't2', kind: 'by-hand' as const, text: 'Kijk.', start: SITE }];
  const round = exampleRound({ tasks, each: 2 });
  const { id, organisation } = round;
  await database.rounds.put({ id, organisation, round, state: 'open', decisions: [], nickname: null, seat: 0 });
});
afterEach(() => database.close());

describe('a task that runs', () => {
  it('holds what was counted over a background that is killed at any moment', async () => {
    await startTask(T1, database);
    await seen(page(''), 0);
    await seen({ kind: 'click' }, 4);
    database.close();
    database = await openDatabase(`run-task-${name}`);
    await seen(page('/bijstand'), 5);
    await end('found', 10);
    expect(await database.attempts.get(`${ROUND_ID}/t1`)).toMatchObject({
      outcome: 'found',
      walk: { clicks: 1, back: 0, searches: 0, seconds: 10, pages: [SITE, `${SITE}/bijstand`] },
      history: [{ what: 'recorded', on: TODAY }],
    });
    expect(await runningTask(database)).toBeUndefined();
  });

  it('is not needed: without one nothing of any event stays anywhere', async () => {
    const kinds = ['click', 'search', 'left', 'hidden', 'shown', 'paused', 'resumed'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(page('/a'), ...kinds.map((kind) => ({ kind })))), async (events) => {
        for (const event of events) expect(await seen(event, 1)).toBeUndefined();
        expect([await database.running.count(), await database.attempts.count()]).toEqual([0, 0]);
      }),
      { numRuns: 20 },
    );
  });

  it('is the only one, and begins with nothing', async () => {
    expect(await startTask({ ...T1, task: 't9' }, database)).toBe(false);
    expect(await startTask({ ...T1, task: 't2' }, database)).toBe(false);
    expect(await startTask(T1, database)).toBe(true);
    await seen({ kind: 'click' }, 1);
    expect(await startTask(T1, database)).toBe(true);
    expect((await runningTask(database))?.tally.clicks).toBe(0);
  });

  it('cannot begin again once it was handed in', async () => {
    await startTask(T1, database);
    await end('not-found', 1);
    expect(await startTask(T1, database)).toBe(true);
    await end('found', 1);
    const history = [{ what: 'queued', on: TODAY, observation: 'x' }] as const;
    await database.attempts.update(`${ROUND_ID}/t1`, { history });
    expect(await startTask(T1, database)).toBe(false);
    expect(await judgeByHand({ ...T1, outcome: 'stopped' }, TODAY, database)).toBe(false);
  });

  it('counts nothing when it is judged by hand', async () => {
    expect(await judgeByHand({ round: ROUND_ID, task: 't2', outcome: 'found' }, TODAY, database)).toBe(true);
    expect(await database.attempts.get(`${ROUND_ID}/t2`)).not.toHaveProperty('walk');
  });
});

describe('vergeet mij', () => {
  const left = async () => [
    await database.rounds.count(),
    await database.attempts.count(),
    await database.running.count(),
    await database.keys.count(),
  ];

  it('takes rounds, tasks, the task that runs and the key of the round along', async () => {
    await signerFor(database, keyOfRound(ROUND_ID));
    await judgeByHand({ round: ROUND_ID, task: 't2', outcome: 'found' }, TODAY, database);
    await startTask(T1, database);
    await forget(database, 'GM0034');
    expect(await left()).toEqual([1, 1, 1, 1]);
    await forget(database, 'VB0001');
    expect(await left()).toEqual([0, 0, 0, 0]);
  });

  it('leaves nothing at all when everything is to be forgotten', async () => {
    await signerFor(database, keyOfRound(ROUND_ID));
    await startTask(T1, database);
    await forget(database);
    expect(await left()).toEqual([0, 0, 0, 0]);
  });
});
