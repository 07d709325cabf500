import { expect, it } from 'vitest';
import { readChanges, recordChanges, recordMissing } from '../../../endpoint/figures/point-changes.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import type { Snapshot, SnapshotPoint } from '../../../findings/snapshot.ts';
import { onBothEngines } from '../storage/engines.ts';
import { made } from './made-points.ts';

const release = (released: string, ...points: readonly SnapshotPoint[]): Snapshot => ({
  schema: 'snapshot/1',
  released,
  points: [...points],
});
const FIRST = release('2026-01-04', made('a'), made('b'));
const SECOND = release('2026-01-11', made('a', { state: 'resolved' }), made('b'));

onBothEngines('changes of points', (engine) => {
  it('are recorded once, and only when something changed', async () => {
    const storage = await engine.fresh();
    for (const each of [FIRST, FIRST, SECOND, SECOND]) await storage.transaction((tx) => recordChanges(tx, each));
    const changes = await readChanges(storage.db);
    expect(changes.map(({ point, day, state }) => [point, day, state])).toEqual([
      ['a', '2026-01-04', 'confirmed'],
      ['a', '2026-01-11', 'resolved'],
      ['b', '2026-01-04', 'confirmed'],
    ]);
    await storage.close();
  });

  it('follow a release that was made again on the same day', async () => {
    const storage = await engine.fresh();
    await storage.transaction((tx) => recordChanges(tx, FIRST));
    await storage.transaction((tx) => recordChanges(tx, release('2026-01-04', made('a', { state: 'disputed' }))));
    const [a] = await readChanges(storage.db);
    expect(a).toMatchObject({ point: 'a', day: '2026-01-04', state: 'disputed' });
    await storage.close();
  });

  it('are made from releases that came before there was a record', async () => {
    const storage = await engine.fresh();
    for (const each of [SECOND, FIRST]) {
      const row = { id: String(each.released), day: String(each.released), hash: 'h', snapshot: canonicalJson(each) };
      await storage.db.insertInto('release').values(row).execute();
    }
    await recordMissing(storage);
    await recordMissing(storage);
    expect(await readChanges(storage.db)).toHaveLength(3);
    await storage.close();
  });

  it('of a whole country go in at once', async () => {
    const storage = await engine.fresh();
    const many = Array.from({ length: 1_200 }, (_, place) => made(`p${place}`));
    await storage.transaction((tx) => recordChanges(tx, release('2026-01-04', ...many)));
    expect(await readChanges(storage.db)).toHaveLength(1_200);
    await storage.close();
  });
});
