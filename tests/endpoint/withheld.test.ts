import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildApp } from '../../endpoint/app.ts';
import { perform } from '../../endpoint/moderation/act.ts';
import { openRegister } from '../../endpoint/register.ts';
import { release } from '../../endpoint/release.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { appendEvent, recomputePoint } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { unsignedObservation } from '../findings/example-observation.ts';
import { NOON } from './running.ts';
import { onBothEngines } from './storage/engines.ts';
import { call, row } from './storage/rows.ts';

const register = openRegister({ withExamples: false });
const HARMFUL = 'Bel mevrouw De Vries als u vragen hebt.';
const HARMLESS = 'U krijgt een voorschot van 90% van de bijstand.';

/** Two sentences, each seen by five people, so that single opinions are released too. */
async function fill(storage: Storage): Promise<void> {
  await storage.transaction(async (tx) => {
    for (const [point, exact] of Object.entries({ harmful: HARMFUL, harmless: HARMLESS })) {
      const rows = ['a', 'b', 'c', 'd', 'e'].map((creator) =>
        row(`${point}-${creator}`, {
          point,
          creator,
          received: '2026-11-01',
          document: canonicalJson(unsignedObservation(creator, { exact })),
        }),
      );
      await appendCalls(tx, [call(undefined, rows)], NOON);
      const evidence = { kind: 'evidence', day: '2026-11-02', result: 'found', machine: 'fault' } as const;
      await appendEvent(tx, 'GM0034', point, 'e', evidence);
    }
  });
}

onBothEngines('a point that a moderator took out of view', (engine) => {
  /** Two releases; everything of the first asked for once, so that what is kept ready is kept. */
  async function released() {
    const storage = await engine.fresh();
    await fill(storage);
    const first = (await release(storage, register, '2026-11-15')) ?? expect.fail();
    await release(storage, register, '2026-11-22');
    const mail = { write: async () => 'een.eml' };
    const app = await buildApp({ storage, clock: { now: () => NOON }, register, settings: DEFAULT_SETTINGS, mail });
    const read = async (path: string) => {
      const answer = await app.inject(path);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
      return path.endsWith('.gz') ? gunzipSync(answer.rawPayload).toString() : answer.payload;
    };
    const files = async () => ({
      snapshot: await read(`/v1/snapshot/${first.hash}`),
      table: await read(`/v1/releases/${first.id}/points.csv`),
      opinions: await read(`/v1/releases/${first.id}/observations.ndjson.gz`),
    });
    const withheld = async () =>
      (JSON.parse(await read(`/v1/releases/${first.id}/datapackage.json`)) as { withheld: number }).withheld;
    const act = (name: 'hide' | 'show') =>
      storage.transaction((tx) =>
        perform(tx, {
          act: name,
          organisation: 'GM0034',
          subject: 'harmful',
          detail: '',
          reason: 'Er staat een naam in.',
          day: '2026-11-22',
          actor: 'm',
        }),
      );
    const close = async () => {
      await app.close();
      await storage.close();
    };
    return { storage, before: await files(), files, withheld, act, close };
  }

  it('is in no file of an old release any more, and the rest still is', async () => {
    const { before, files, withheld, act, close } = await released();
    expect(Object.values(before).join()).toContain('harmful');
    expect(before.snapshot).toContain(HARMFUL);
    expect(await withheld()).toBe(0);
    await act('hide');
    const after = await files();
    expect(Object.values(after).join()).not.toMatch(/harmful|De Vries/);
    expect(after.snapshot).toContain(HARMLESS);
    expect(after.table).toContain(HARMLESS);
    expect(after.opinions.trim().split('\n')).toHaveLength(5);
    expect(await withheld()).toBe(1);
    await close();
  });

  it('stays out when nothing is left of it, and comes back when it is shown again', async () => {
    const { storage, before, files, act, close } = await released();
    await act('hide');
    await act('show');
    expect(await files()).toEqual(before);
    await act('hide');
    await storage.transaction(async (tx) => {
      await tx.deleteFrom('observation').where('point', '=', 'harmful').execute();
      await recomputePoint(tx, 'GM0034', 'harmful', '2026-11-22');
    });
    expect(Object.values(await files()).join()).not.toContain('harmful');
    await close();
  });
});
