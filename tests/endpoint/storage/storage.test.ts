import { expect, it } from 'vitest';
import { systemClock } from '../../../endpoint/clock.ts';
import { groupCommit } from '../../../endpoint/group-commit.ts';
import { answeredCall, appendCalls } from '../../../endpoint/storage/calls.ts';
import { withdraw } from '../../../endpoint/storage/withdrawals.ts';
import { onBothEngines } from './engines.ts';
import { became, call, row } from './rows.ts';

onBothEngines('storage', (engine) => {
  it('keeps what was appended, letter for letter, after it is closed and opened', async () => {
    const first = await engine.fresh();
    await first.transaction((tx) => appendCalls(tx, [call('k', [row('a')])], 1));
    await first.close();
    const second = await engine.again();
    expect(await second.db.selectFrom('observation').selectAll().execute()).toEqual([row('a')]);
    await second.close();
  });

  it('takes the same observation once, also from two calls in one transaction', async () => {
    const storage = await engine.fresh();
    const answers = await storage.append([call('k1', [row('a'), row('b')]), call('k2', [row('b'), row('c')])], 1);
    expect(answers.map(became)).toEqual(['accepted accepted', 'known accepted']);
    expect((await storage.append([call('k3', [row('c')])], 1)).map(became)).toEqual(['known']);
    expect(await storage.db.selectFrom('observation').selectAll().execute()).toHaveLength(3);
    await storage.close();
  });

  it('gives the answer of before to a call that comes again', async () => {
    const storage = await engine.fresh();
    await storage.transaction((tx) => appendCalls(tx, [call('k', [row('a')])], 1));
    const [again] = await storage.append([call('k', [row('a')], 'other')], 1);
    const answered = {
      id: 'k',
      payload: 'x',
      answer: '{"results":[{"id":"a","status":"accepted"}]}',
      day: '2026-11-22',
    };
    expect(again).toEqual({ answered });
    expect(await answeredCall(storage.db, 'k')).toEqual(answered);
    expect(await answeredCall(storage.db, 'other')).toBeUndefined();
    await storage.close();
  });

  it('makes one job a point', async () => {
    const storage = await engine.fresh();
    const rows = [row('a'), row('b'), row('c', { point: 'p2' })];
    await storage.transaction((tx) => appendCalls(tx, [call(undefined, rows)], 5));
    const jobs = await storage.db.selectFrom('job').select(['subject', 'due']).orderBy('subject').execute();
    expect(jobs).toEqual([
      { subject: 'p1', due: 5 },
      { subject: 'p2', due: 5 },
    ]);
    await storage.close();
  });

  it('lets the first look at each point wait as long as was said of it', async () => {
    const storage = await engine.fresh();
    const rows = [row('a'), row('b', { point: 'p2' }), row('c', { point: 'p3' })];
    await storage.append([{ ...call('k', rows), waits: [30, 10, 20] }], 5);
    const jobs = await storage.db.selectFrom('job').select(['subject', 'due']).orderBy('subject').execute();
    expect(jobs.map(({ subject, due }) => [subject, Number(due)])).toEqual([
      ['p1', 35],
      ['p2', 15],
      ['p3', 25],
    ]);
    await storage.close();
  });

  it('keeps the day on which a key was first seen', async () => {
    const storage = await engine.fresh();
    await storage.append([call('k1', [row('a'), row('b', { creator: 'ed25519:b' })])], 1);
    await storage.append([call('k2', [row('c', { received: '2026-11-23' })])], 2);
    const creators = await storage.db.selectFrom('creator').select(['key', 'first_seen']).orderBy('key').execute();
    expect(creators).toEqual([
      { key: 'ed25519:a', first_seen: '2026-11-22' },
      { key: 'ed25519:b', first_seen: '2026-11-22' },
    ]);
    await storage.close();
  });

  it('tells apart what is new, what was there and what was taken back in one call', async () => {
    const storage = await engine.fresh();
    await storage.append([call('k1', [row('a'), row('b')])], 1);
    await storage.transaction((tx) => withdraw(tx, 'b', 'ed25519:a', '2026-11-23', ['GM0034']));
    const [answer] = await storage.append([call('k2', [row('a'), row('b'), row('c')])], 2);
    expect(became(answer)).toBe('known withdrawn accepted');
    expect(await storage.db.selectFrom('observation').select('id').orderBy('id').execute()).toEqual([
      { id: 'a' },
      { id: 'c' },
    ]);
    await storage.close();
  });

  it('makes no job for what was there already', async () => {
    const storage = await engine.fresh();
    await storage.append([call('k1', [row('a')])], 1);
    await storage.db.deleteFrom('job').execute();
    await storage.append([call('k2', [row('a')])], 2);
    expect(await storage.db.selectFrom('job').selectAll().execute()).toEqual([]);
    await storage.close();
  });

  it('keeps texts with any letters in them', async () => {
    const storage = await engine.fresh();
    const rows = ['NULL', '', '{a,"b"}', '\\n\\"', "';--", '\n\t é 😀'].map((document, place) =>
      row(`id${place}`, { document, rule: document, signature: document }),
    );
    await storage.append([call('k', rows)], 1);
    expect(await storage.db.selectFrom('observation').selectAll().orderBy('id').execute()).toEqual(rows);
    await storage.close();
  });

  it('takes once what comes twice at the same moment, on PostgreSQL to two processes', async () => {
    const first = await engine.fresh();
    const second = first.engine === 'postgres' ? await engine.again() : first;
    const rows = Array.from({ length: 60 }, (_, place) =>
      row(`id${place}`, { creator: `ed25519:${place}`, point: `p${place}` }),
    );
    const answers = await Promise.all([
      first.append([call('k1', rows)], 1),
      second.append([call('k2', rows.toReversed())], 1),
    ]);
    const words = answers.flatMap(([answer]) => became(answer).split(' '));
    expect(words.filter((word) => word === 'accepted')).toHaveLength(60);
    expect(words.filter((word) => word === 'known')).toHaveLength(60);
    for (const table of ['observation', 'creator', 'job'] as const)
      expect(await first.db.selectFrom(table).select('organisation').execute()).toHaveLength(60);
    await first.close();
    if (second !== first) await second.close();
  });

  it('appends more rows than one statement can hold', async () => {
    const storage = await engine.fresh();
    const rows = Array.from({ length: 777 }, (_, place) => row(`id${place}`));
    const [result] = await storage.append([call('k', rows)], 1);
    expect(became(result)).toBe(rows.map(() => 'accepted').join(' '));
    await storage.close();
  });

  it('withdraws for the key that made it, and does not take it in again', async () => {
    const storage = await engine.fresh();
    const take = (creator: string) =>
      storage.transaction((tx) => withdraw(tx, 'a', creator, '2026-11-23', ['GM0034', 'GM0344']));
    expect(await take('ed25519:a')).toEqual({ status: 'unknown' });
    await storage.transaction((tx) => appendCalls(tx, [call('k', [row('a')])], 1));
    expect(await take('ed25519:b')).toEqual({ status: 'not-yours' });
    expect(await take('ed25519:a')).toEqual({ status: 'withdrawn' });
    expect(await take('ed25519:a')).toEqual({ status: 'already' });
    expect(await take('ed25519:b')).toEqual({ status: 'not-yours' });
    expect(await storage.db.selectFrom('observation').selectAll().execute()).toEqual([]);
    expect((await storage.append([call('k2', [row('a')])], 1)).map(became)).toEqual(['withdrawn']);
    await storage.close();
  });

  it('writes nothing of a transaction that fails', async () => {
    const storage = await engine.fresh();
    const failing = storage.transaction(async (tx) => {
      await appendCalls(tx, [call('k', [row('a')])], 1);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await storage.db.selectFrom('observation').selectAll().execute()).toEqual([]);
    await storage.close();
  });

  it('stores everything once although every second transaction loses a race', async () => {
    let commits = 0;
    const storage = await engine.fresh(() => {
      commits += 1;
      if (commits % 2 === 0) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
    });
    const writer = groupCommit(storage, systemClock);
    const ids = Array.from({ length: 40 }, (_, place) => `id${place}`);
    const answers = await Promise.all(ids.map((id) => writer.append(call(`k${id}`, [row(id)]))));
    expect(answers.map(became)).toEqual(ids.map(() => 'accepted'));
    const stored = await storage.db.selectFrom('observation').select('id').execute();
    expect(stored.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await storage.close();
  });

  it('commits calls that come together in few transactions', async () => {
    let commits = 0;
    const storage = await engine.fresh(() => {
      commits += 1;
    });
    const writer = groupCommit(storage, systemClock);
    const before = commits;
    await Promise.all(Array.from({ length: 100 }, (_, place) => writer.append(call(`k${place}`, [row(`id${place}`)]))));
    expect(commits - before).toBeLessThanOrEqual(3);
    await storage.close();
  });

  it('tells every caller when storing fails, and goes on afterwards', async () => {
    let broken = false;
    const storage = await engine.fresh(() => {
      if (broken) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    });
    const writer = groupCommit(storage, systemClock);
    broken = true;
    await expect(writer.append(call('k', [row('a')]))).rejects.toThrow('disk full');
    broken = false;
    expect(became(await writer.append(call('k', [row('a')])))).toBe('accepted');
    await storage.close();
  });
});
