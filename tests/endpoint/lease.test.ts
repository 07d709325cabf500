import { expect, it } from 'vitest';
import { whileLeased } from '../../endpoint/jobs/lease.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { onBothEngines } from './storage/engines.ts';

const MINUTE = 60_000;

/** Work that waits until it is told to go on. */
function gate() {
  let goOn = () => {};
  const opened = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let begun = () => {};
  const begins = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const work = async () => {
    begun();
    await opened;
    return 'done';
  };
  return { work, begins, goOn };
}

onBothEngines('a lease', (engine) => {
  /** A process of its own, on PostgreSQL; SQLite has one process. */
  const another = async (storage: Storage) => (storage.engine === 'postgres' ? engine.again() : storage);

  it('lets one do the work while the others pass it by, and then the next', async () => {
    const first = await engine.fresh();
    const second = await another(first);
    const clock = { now: () => 0 };
    const { work, begins, goOn } = gate();
    const running = whileLeased({ storage: first, clock }, 'huis', MINUTE, work);
    await begins;
    expect(await whileLeased({ storage: second, clock }, 'huis', MINUTE, async () => 'twice')).toBeUndefined();
    expect(await whileLeased({ storage: second, clock }, 'tuin', MINUTE, async () => 'else')).toBe('else');
    goOn();
    expect(await running).toBe('done');
    expect(await whileLeased({ storage: second, clock }, 'huis', MINUTE, async () => 'next')).toBe('next');
    expect(await first.db.selectFrom('lease').selectAll().execute()).toEqual([]);
    if (second !== first) await second.close();
    await first.close();
  });

  it('is had by one of many that ask at the same moment', async () => {
    const first = await engine.fresh();
    const second = await another(first);
    const { work, goOn } = gate();
    const asked = Array.from({ length: 8 }, (_, place) =>
      whileLeased({ storage: place % 2 === 0 ? first : second, clock: { now: () => 0 } }, 'huis', MINUTE, work),
    );
    let passed = 0;
    for (const each of asked) each.then((done) => done === undefined && ++passed === 7 && goOn(), goOn);
    expect((await Promise.all(asked)).filter(Boolean)).toEqual(['done']);
    if (second !== first) await second.close();
    await first.close();
  });

  it('of a process that died can be had once it has run out, and is not given back by who comes late', async () => {
    const storage = await engine.fresh();
    let now = 0;
    const parts = { storage, clock: { now: () => now } };
    const [dead, heir] = [gate(), gate()];
    const late = whileLeased(parts, 'huis', MINUTE, dead.work);
    await dead.begins;
    now = MINUTE - 1;
    expect(await whileLeased(parts, 'huis', MINUTE, async () => 'too soon')).toBeUndefined();
    now = MINUTE;
    const inherited = whileLeased(parts, 'huis', MINUTE, heir.work);
    await heir.begins;
    dead.goOn();
    await late;
    expect(await whileLeased(parts, 'huis', MINUTE, async () => 'twice')).toBeUndefined();
    heir.goOn();
    expect(await inherited).toBe('done');
    await storage.close();
  });

  it('is given back when the work fails', async () => {
    const storage = await engine.fresh();
    const parts = { storage, clock: { now: () => 0 } };
    const failing = whileLeased(parts, 'huis', MINUTE, async () => {
      throw new Error('no mail today');
    });
    await expect(failing).rejects.toThrow('no mail today');
    expect(await whileLeased(parts, 'huis', MINUTE, async () => 'again')).toBe('again');
    await storage.close();
  });
});
