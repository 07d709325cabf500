import { expect, it } from 'vitest';
import { checkEvidence } from '../../endpoint/jobs/check-evidence.ts';
import { retain } from '../../endpoint/jobs/retention.ts';
import { openRegister } from '../../endpoint/register.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { recomputeAll } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { type Changes, unsignedObservation } from '../findings/example-observation.ts';
import { startSites } from '../sites/server.ts';
import { sites } from '../sites/site.ts';
import { onBothEngines } from './storage/engines.ts';
import { call, row } from './storage/rows.ts';

const site = sites.find(({ needsScript, pages }) => !needsScript && pages.some(({ failed }) => failed.length > 0));
const page = site?.pages.find(({ failed }) => failed.length > 0);
const fault = page?.failed[0];
const register = openRegister({ withExamples: true });
const organisation = register.organisations.find(({ hosts }) => hosts.some((host) => site?.host.endsWith(host)));

const DAY_MS = 86_400_000;
const NOON = Date.parse('2026-11-22T12:00:00Z');

async function send(storage: Storage, id: string, changes: Changes): Promise<void> {
  const code = organisation?.code ?? '';
  const observation = unsignedObservation('ed25519:a', {
    organisation: code,
    source: `https://${site?.host}${page?.path}`,
    rule: fault?.rule ?? '',
    ...changes,
  });
  const document = canonicalJson(observation);
  const rows = [
    row(id, { organisation: code, point: `p-${id}`, rule: observation.body.rule, document, received: '2026-11-01' }),
  ];
  await storage.transaction((tx) => appendCalls(tx, [call(undefined, rows)], NOON));
}

const states = async (storage: Storage) =>
  Object.fromEntries(
    (await storage.db.selectFrom('point').select(['id', 'state']).execute()).map(({ id, state }) => [id, state]),
  );

onBothEngines('the evidence job', (engine) => {
  it('finds a quote on the page and confirms it with its own check; an invented quote counts for nothing', async () => {
    const storage = await engine.fresh();
    const served = await startSites({ port: 0, https: true });
    await send(storage, 'real', { exact: fault?.quote ?? '' });
    await send(storage, 'made-up', { exact: 'Deze zin staat nergens.' });
    const parts = {
      storage,
      register,
      chance: () => 0,
      clock: { now: () => NOON },
      local: { host: '127.0.0.1', port: served.port },
    };
    expect(await checkEvidence(parts)).toBe(true);
    expect(await checkEvidence(parts)).toBe(true);
    expect(await checkEvidence(parts)).toBe(false);
    expect(await states(storage)).toEqual({ 'p-real': 'confirmed', 'p-made-up': 'unverified' });
    await served.close();
    await storage.close();
  });

  it.each([
    ['in winter', '2026-12-31T22:30:00Z', '2026-12-31', '2027-01-01'],
    ['in summer', '2026-06-30T21:30:00Z', '2026-06-30', '2026-07-01'],
  ])('reads a page by the law of the day in the Netherlands, %s', async (_, evening, day, next) => {
    const storage = await engine.fresh();
    const served = await startSites({ port: 0, https: true });
    const local = { host: '127.0.0.1', port: served.port };
    const dayRead = async (id: string, now: number) => {
      await send(storage, id, { exact: fault?.quote ?? '' });
      await storage.db.updateTable('job').set({ due: 0 }).where('subject', '=', `p-${id}`).execute();
      expect(await checkEvidence({ storage, register, chance: () => 0, clock: { now: () => now }, local })).toBe(true);
      const event = await storage.db
        .selectFrom('event')
        .select('day')
        .where('point', '=', `p-${id}`)
        .executeTakeFirstOrThrow();
      return event.day;
    };
    expect(await dayRead('before', Date.parse(evening))).toBe(day);
    expect(await dayRead('after', Date.parse(evening) + 3_600_000)).toBe(next);
    await served.close();
    await storage.close();
  });

  it('waits longer each time that a page cannot be read, and decides nothing', async () => {
    const storage = await engine.fresh();
    await send(storage, 'a', {});
    let now = NOON;
    const parts = {
      storage,
      register,
      chance: () => 0,
      clock: { now: () => now },
      local: { host: '127.0.0.1', port: 1 },
    };
    expect(await checkEvidence(parts)).toBe(true);
    const first = await storage.db.selectFrom('job').select(['due', 'attempts']).executeTakeFirstOrThrow();
    now = first.due;
    expect(await checkEvidence(parts)).toBe(true);
    const second = await storage.db.selectFrom('job').select(['due', 'attempts']).executeTakeFirstOrThrow();
    expect(second.due - first.due).toBeGreaterThan(first.due - NOON);
    expect(await storage.db.selectFrom('event').selectAll().execute()).toEqual([]);
    await storage.close();
  });

  it('never gives a page up, so that what was mended is heard of, also when the site was away for long', async () => {
    const storage = await engine.fresh();
    await send(storage, 'a', {});
    await storage.transaction((tx) => tx.updateTable('job').set({ attempts: 30 }).execute());
    const parts = {
      storage,
      register,
      chance: () => 0,
      clock: { now: () => NOON },
      local: { host: '127.0.0.1', port: 1 },
    };
    expect(await checkEvidence(parts)).toBe(true);
    const { due } = await storage.db.selectFrom('job').select('due').executeTakeFirstOrThrow();
    expect(due - NOON).toBe(7 * DAY_MS);
    await storage.close();
  });

  it('is done once although several work at the same time', async () => {
    const storage = await engine.fresh();
    const served = await startSites({ port: 0, https: true });
    await send(storage, 'a', { exact: fault?.quote ?? '' });
    const parts = {
      storage,
      register,
      chance: () => 0,
      clock: { now: () => NOON },
      local: { host: '127.0.0.1', port: served.port },
    };
    const done = await Promise.all([checkEvidence(parts), checkEvidence(parts), checkEvidence(parts)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    await served.close();
    await storage.close();
  });
});

onBothEngines('retention', (engine) => {
  it('removes what was never verified after 30 days, stories after 90, and first says what it would do', async () => {
    const storage = await engine.fresh();
    await send(storage, 'a', { story: 'Ik wachtte lang.' });
    await recomputeAll(storage, '2026-11-22');
    expect(await retain(storage, '2026-11-30', { dryRun: true })).toEqual({
      unverified: 0,
      stories: 0,
      answers: 0,
      rounds: 0,
    });
    await storage.db.updateTable('point').set({ state: 'confirmed' }).execute();
    const later = new Date(NOON + 100 * DAY_MS).toISOString().slice(0, 10);
    expect(await retain(storage, later, { dryRun: true })).toEqual({
      unverified: 0,
      stories: 1,
      answers: 0,
      rounds: 0,
    });
    expect(await retain(storage, later)).toEqual({ unverified: 0, stories: 1, answers: 0, rounds: 0 });
    const { document } = await storage.db.selectFrom('observation').select('document').executeTakeFirstOrThrow();
    expect(document).not.toContain('wachtte');
    await storage.db.updateTable('point').set({ state: 'unverified' }).execute();
    expect(await retain(storage, later)).toEqual({ unverified: 1, stories: 0, answers: 0, rounds: 0 });
    expect(await storage.db.selectFrom('observation').selectAll().execute()).toEqual([]);
    expect(await storage.db.selectFrom('point').selectAll().execute()).toEqual([]);
    await storage.close();
  });
});
