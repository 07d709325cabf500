import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { appendEvent, recomputeAll } from '../../../endpoint/tally/points.ts';
import { verifyPoints } from '../../../endpoint/tally/verify.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { VERDICTS } from '../../../findings/observation.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { onBothEngines } from '../storage/engines.ts';
import { call, row } from '../storage/rows.ts';

const TODAY = '2026-11-22';
const day = fc.constantFrom('2026-11-01', '2026-11-10', '2026-11-21', TODAY);
const point = fc.constantFrom('p1', 'p2', 'p3');
const vote = fc.record({
  point,
  creator: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  verdict: fc.constantFrom(...VERDICTS),
  received: day,
});
const event: fc.Arbitrary<PointEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('evidence' as const),
    day,
    result: fc.constantFrom('found' as const, 'gone' as const),
    machine: fc.constantFrom('fault' as const, 'fine' as const, null),
  }),
  fc.record({ kind: fc.constantFrom('hidden' as const, 'shown' as const), day, reason: fc.constant('Daarom.') }),
  fc.record({ kind: fc.constant('reply' as const), day, text: fc.constant('Wij passen dit aan.') }),
);

onBothEngines('counting all points again', (engine) => {
  it('gives the same points, whatever was sent and in whatever order', async () => {
    const storage = await engine.fresh();
    await fc.assert(
      fc.asyncProperty(
        fc.array(vote, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(point, event), { maxLength: 6 }),
        async (votes, events) => {
          await storage.transaction(async (tx) => {
            for (const table of ['observation', 'creator', 'event', 'point', 'job'] as const)
              await tx.deleteFrom(table).execute();
            for (const [place, { point: id, creator, verdict, received }] of votes.entries()) {
              const document = canonicalJson(unsignedObservation(creator));
              await appendCalls(
                tx,
                [call(undefined, [row(`o${place}`, { point: id, creator, verdict, received, document })])],
                1,
              );
            }
            for (const [place, [id, each]] of events.entries()) await appendEvent(tx, 'GM0034', id, `e${place}`, each);
          });
          const count = await recomputeAll(storage, TODAY);
          expect(await verifyPoints(storage, TODAY)).toEqual({ equal: count, different: [] });
        },
      ),
      { numRuns: 15 },
    );
    await storage.close();
  }, 60_000);

  it('finds a point that somebody changed, invented or threw away', async () => {
    const storage = await engine.fresh();
    const document = canonicalJson(unsignedObservation('a'));
    const rows = ['p1', 'p2'].map((id) => row(id, { point: id, document }));
    await storage.transaction((tx) => appendCalls(tx, [call(undefined, rows)], 1));
    await recomputeAll(storage, TODAY);
    await storage.db.updateTable('point').set({ state: 'confirmed' }).where('id', '=', 'p1').execute();
    expect((await verifyPoints(storage, TODAY)).different).toEqual([
      { organisation: 'GM0034', id: 'p1', columns: ['state'] },
    ]);
    await storage.db.updateTable('point').set({ id: 'p3' }).where('id', '=', 'p1').execute();
    const { equal, different } = await verifyPoints(storage, TODAY);
    expect([equal, different.map(({ id }) => id).toSorted()]).toEqual([1, ['p1', 'p3']]);
    await storage.close();
  });
});
