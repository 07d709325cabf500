import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../../endpoint/app.ts';
import { changesSince, keyOf, softened } from '../../../endpoint/figures/since-release.ts';
import { leadingOf, standingOf } from '../../../endpoint/figures/standing.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../../endpoint/settings.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { appendEvent } from '../../../endpoint/tally/points.ts';
import { POINT_STATES, type Snapshot } from '../../../findings/snapshot.ts';
import { made, RIGHT } from '../figures/made-points.ts';
import { NOON } from '../running.ts';
import { releasedApp } from './released-app.ts';

const TODAY = '2026-11-22';
const day = TODAY;
const snapshot = (point = made('a')): Snapshot => ({ schema: 'snapshot/1', released: '2026-11-15', points: [point] });
const mended: PointEvent = { kind: 'evidence', day, result: 'gone', machine: 'fine' };
const gone: PointEvent = { kind: 'evidence', day, result: 'gone', machine: null };
const found: PointEvent = { kind: 'evidence', day, result: 'found', machine: 'fault' };
const objection: PointEvent = { kind: 'objection', day, objection: 'o', reason: 'r' };
const closed: PointEvent = { kind: 'objection-closed', day, objection: 'o', reason: 'r' };
const rejected: PointEvent = { kind: 'werkgroep', day, verdict: 'rejected', reason: 'r' };

async function anotherProcess(storage: Storage) {
  const app = await buildApp({
    storage,
    clock: { now: () => NOON },
    register: openRegister({ withExamples: false }),
    settings: DEFAULT_SETTINGS,
    mail: { send: async () => undefined } as never,
  });
  onTestFinished(() => app.close());
  return app;
}

const stateAfter = (...events: readonly PointEvent[]) =>
  changesSince(
    snapshot(),
    events.map((event) => ({ point: 'a', event })),
  )[0]?.state;

describe('what happened since a release', () => {
  it('makes a point milder at once', () => {
    expect(stateAfter(mended)).toBe('resolved');
    expect(stateAfter(gone)).toBe('not-found');
    expect(stateAfter(objection)).toBe('disputed');
    expect(stateAfter(rejected)).toBe('rejected');
  });

  it('changes nothing when it is over, or says the same', () => {
    expect(stateAfter(gone, found)).toBeUndefined();
    expect(stateAfter(objection, closed)).toBeUndefined();
    expect(stateAfter(found)).toBeUndefined();
  });

  it('never makes a point wrong that was not', () => {
    const event = fc.constantFrom(mended, gone, found, objection, closed, rejected);
    fc.assert(
      fc.property(fc.constantFrom(...POINT_STATES), fc.array(event, { maxLength: 6 }), (state, events) => {
        const before = snapshot(made('a', { state }));
        const changes = changesSince(
          before,
          events.map((each) => ({ point: 'a', event: each })),
        );
        const [after] = softened(before, changes).points;
        const stands = after && standingOf({ state: after.state, leading: leadingOf(after) });
        if (stands === 'wrong') expect(state).toBe('confirmed');
      }),
    );
  });

  it('knows nothing of points that are not released, and has a key of its own', () => {
    expect(changesSince(snapshot(), [{ point: 'z', event: gone }])).toEqual([]);
    const changes = changesSince(snapshot(), [{ point: 'a', event: gone }]);
    expect(keyOf('h', changes)).not.toBe(keyOf('h', []));
  });

  it('shows on the map, in the lists and among the repairs the same day', async () => {
    const points = [made('a'), made('b', { ...RIGHT, organisation: 'GM0014' })];
    const { storage } = await releasedApp({ '2026-11-08': points, '2026-11-15': points });
    await storage.transaction((tx) => appendEvent(tx, 'GM0034', 'a', 'e', mended));
    // What was read is kept for a minute; another process has read nothing yet.
    const app = await anotherProcess(storage);
    const { body } = await app.inject('/');
    expect(body).toContain('<title>Almere: goed</title>');
    expect(body).toContain('Hersteld op 22 november 2026.');
    expect((await app.inject('/lijsten/hersteld')).body).toContain('Almere');
  });
});
