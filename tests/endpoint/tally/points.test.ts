import { expect, it } from 'vitest';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import { appendEvent, recomputeAll } from '../../../endpoint/tally/points.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { onBothEngines } from '../storage/engines.ts';
import { call, row } from '../storage/rows.ts';

onBothEngines('a point', (engine) => {
  it('counts the better word of a person, whatever the order of the ids', async () => {
    const storage = await engine.fresh();
    for (const [point, early, late] of [
      ['p1', 'a', 'b'],
      ['p2', 'd', 'c'],
    ] as const) {
      const said = (id: string, verdict: 'wrong' | 'right', supersedes: string | null) => {
        const document = canonicalJson(unsignedObservation('ed25519:a', { verdict, supersedes }));
        return row(id, { point, verdict, document, received: '2026-11-01' });
      };
      await storage.transaction(async (tx) => {
        await appendCalls(tx, [call(undefined, [said(early, 'wrong', null), said(late, 'right', early)])], 1);
        const found = { kind: 'evidence', day: '2026-11-02', result: 'found', machine: null } as const;
        await appendEvent(tx, 'GM0034', point, 'e', found);
      });
    }
    await recomputeAll(storage, '2026-11-22');
    const points = await storage.db.selectFrom('point').select('counts').execute();
    expect(points.map(({ counts }) => JSON.parse(counts).counts)).toEqual([
      expect.objectContaining({ wrong: 0, right: 1 }),
      expect.objectContaining({ wrong: 0, right: 1 }),
    ]);
    await storage.close();
  });
});
