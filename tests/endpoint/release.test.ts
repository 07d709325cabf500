import { expect, it } from 'vitest';
import { keepReplyToken } from '../../endpoint/moderation/reply-link.ts';
import { openRegister } from '../../endpoint/register.ts';
import { release, removeFromRelease, snapshotOf } from '../../endpoint/release.ts';
import { openSnapshotShelf } from '../../endpoint/snapshot.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import type { Storage, Tx } from '../../endpoint/storage/storage.ts';
import type { PointTable } from '../../endpoint/storage/tables.ts';
import { appendEvent, recomputeAll, recomputePoint } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { unsignedObservation } from '../findings/example-observation.ts';
import { onBothEngines } from './storage/engines.ts';
import { call, row } from './storage/rows.ts';

const register = openRegister({ withExamples: false });

const fill = async (storage: Storage, keys: readonly string[], point = 'p1') => {
  const rows = keys.map((creator) =>
    row(`${point}${creator}`, {
      creator,
      point,
      received: '2026-11-01',
      document: canonicalJson(unsignedObservation(creator)),
    }),
  );
  await storage.transaction((tx) => appendCalls(tx, [call(undefined, rows)], 1));
  await storage.transaction((tx) =>
    appendEvent(tx, 'GM0034', point, 'e1', { kind: 'evidence', day: '2026-11-02', result: 'found', machine: 'fault' }),
  );
};

const hide = async (tx: Tx, point: string) => {
  await appendEvent(tx, 'GM0034', point, 'h', { kind: 'hidden', day: '2026-11-22', reason: 'Een naam van iemand.' });
  await recomputePoint(tx, 'GM0034', point, '2026-11-22');
};

onBothEngines('a release', (engine) => {
  it('shows verified points, with small counts hidden', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a', 'b', 'c', 'd'], 'p1');
    await fill(storage, ['a', 'b', 'c', 'd', 'e', 'f'], 'p2');
    await release(storage, register, '2026-11-22');
    const shelf = await openSnapshotShelf(storage);
    const { points } = shelf.current().snapshot;
    expect(points.map(({ id, state, wrong, right }) => ({ id, state, wrong, right }))).toEqual([
      { id: 'p1', state: 'confirmed', wrong: '<5', right: 0 },
      { id: 'p2', state: 'confirmed', wrong: 6, right: 0 },
    ]);
    await storage.close();
  });

  it('comes once a week', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a']);
    expect(await release(storage, register, '2026-11-22')).toMatchObject({ points: 1 });
    expect(await release(storage, register, '2026-11-28')).toBeUndefined();
    expect(await release(storage, register, '2026-11-29')).toMatchObject({ points: 1 });
    await storage.close();
  });

  it('leaves out what is too new: keys of today, and faults within the time to reply', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a']);
    expect(await release(storage, register, '2026-11-01')).toMatchObject({ points: 0 });
    expect(await release(storage, register, '2026-11-08', { force: true })).toMatchObject({ points: 0 });
    expect(await release(storage, register, '2026-11-09', { force: true })).toMatchObject({ points: 1 });
    await storage.close();
  });

  it('leaves out a fault until a week after its own letter, where organisations get letters', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a'], 'p1');
    await fill(storage, ['b'], 'p2');
    await storage.transaction((tx) => keepReplyToken(tx, 'een', { organisation: 'GM0034', id: 'p1' }, '2026-11-22'));
    await storage.transaction((tx) =>
      keepReplyToken(tx, 'nog een', { organisation: 'GM0034', id: 'p1' }, '2026-11-25'),
    );
    const on = (day: string) => release(storage, register, day, { force: true, letters: true });
    expect(await on('2026-11-28')).toMatchObject({ points: 0 });
    expect(await on('2026-11-29')).toMatchObject({ points: 1 });
    expect((await openSnapshotShelf(storage)).current().snapshot.points.map(({ id }) => id)).toEqual(['p1']);
    await storage.close();
  });

  it('shows what was mended before its letter: that accuses nobody', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a']);
    const mended = { kind: 'evidence', day: '2026-11-03', result: 'gone', machine: 'fine' } as const;
    await storage.transaction((tx) => appendEvent(tx, 'GM0034', 'p1', 'e2', mended));
    expect(await release(storage, register, '2026-11-22', { letters: true })).toMatchObject({ points: 1 });
    await storage.close();
  });

  it('tells since when a point stands in releases, not when somebody sent it', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a']);
    for (const day of ['2026-11-22', '2026-11-29']) await release(storage, register, day);
    const { points } = (await openSnapshotShelf(storage)).current().snapshot;
    expect(points.map(({ since }) => since)).toEqual(['2026-11-22']);
    await storage.close();
  });

  it('stays without a point that was taken out of view, also when one of the same day had it again', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a'], 'p1');
    await fill(storage, ['b'], 'p2');
    const current = async () =>
      (await openSnapshotShelf(storage))
        .current()
        .snapshot.points.map(({ id }) => id)
        .toSorted();
    const again = () => release(storage, register, '2026-11-22', { force: true });
    await again();
    await storage.transaction((tx) => removeFromRelease(tx, 'p2'));
    await again();
    expect(await current()).toEqual(['p1', 'p2']);
    await storage.transaction((tx) => removeFromRelease(tx, 'p1'));
    expect(await current()).toEqual(['p2']);
    await storage.close();
  });

  it('leaves out what a moderator took out of view while it was being made', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a'], 'p1');
    await fill(storage, ['b'], 'p2');
    const { transaction } = storage;
    let made = 0;
    const slow: Storage = {
      ...storage,
      async transaction(work) {
        // The last one publishes: each point was counted in one of its own.
        if (++made === 3) await transaction((tx) => hide(tx, 'p2'));
        return transaction(work);
      },
    };
    expect(await release(slow, register, '2026-11-22')).toMatchObject({ points: 1 });
    const { points } = (await openSnapshotShelf(storage)).current().snapshot;
    expect(points.map(({ id }) => id)).toEqual(['p1']);
    await storage.close();
  });

  it('can be made again from what was sent, with the same result', async () => {
    const storage = await engine.fresh();
    await fill(storage, ['a', 'b'], 'p1');
    await fill(storage, ['c'], 'p2');
    await recomputeAll(storage, '2026-11-22');
    const before = await storage.db.selectFrom('point').selectAll().orderBy('id').execute();
    await storage.transaction((tx) => tx.deleteFrom('point').execute());
    expect(await recomputeAll(storage, '2026-11-22')).toBe(2);
    expect(await storage.db.selectFrom('point').selectAll().orderBy('id').execute()).toEqual(before);
    await storage.close();
  });

  it('keeps the points of made-up organisations out of production', async () => {
    const point: PointTable = {
      organisation: 'VB0001',
      id: 'p',
      source: 's',
      rule: 'free',
      quote: null,
      state: 'reported',
      counts: JSON.stringify({
        counts: { wrong: 1, missing: 0, unclear: 0, right: 0, 'good-example': 0 },
        leading: 'fault',
      }),
      since: '2026-11-01',
      changed: '2026-11-01',
    };
    expect(snapshotOf([point], '2026-11-22').points).toHaveLength(1);
    const storage = await engine.fresh();
    await fill(storage, ['a']);
    await storage.transaction((tx) => tx.updateTable('observation').set({ organisation: 'VB0001' }).execute());
    await storage.transaction((tx) => tx.updateTable('creator').set({ organisation: 'VB0001' }).execute());
    expect(await release(storage, register, '2026-11-22')).toMatchObject({ points: 0 });
    await storage.close();
  });
});
