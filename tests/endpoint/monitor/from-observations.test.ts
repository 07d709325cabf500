/** From what people send to what a visitor reads: nothing shows before it was verified, the organisation had time, and it was released. */
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../endpoint/register.ts';
import { release, removeFromRelease } from '../../../endpoint/release.ts';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import { appendEvent } from '../../../endpoint/tally/points.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { QUOTE, unsignedObservation } from '../../findings/example-observation.ts';
import { runningApp } from '../running.ts';
import { call, row } from '../storage/rows.ts';

const POINT = `${'p'.repeat(51)}a`;

interface Story {
  readonly received: string;
  readonly verified?: boolean;
  readonly machine?: 'fault' | null;
  readonly released?: boolean;
  readonly hidden?: boolean;
}

/** The dossier of Almere on 22 November 2026, after somebody sent that a sentence there is wrong. */
async function dossierAfter({ received, verified = true, machine = 'fault', released = true, hidden = false }: Story) {
  const { app, storage } = await runningApp();
  const document = canonicalJson(unsignedObservation('ed25519:a'));
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, [row('a', { point: POINT, document, received })])], 1);
    if (verified)
      await appendEvent(tx, 'GM0034', POINT, 'e', { kind: 'evidence', day: received, result: 'found', machine });
  });
  if (released) await release(storage, openRegister({ withExamples: false }), '2026-11-22');
  if (hidden) await storage.transaction((tx) => removeFromRelease(tx, POINT));
  // A process learns of a release from the database; here a new one starts.
  const { buildApp } = await import('../../../endpoint/app.ts');
  const { DEFAULT_SETTINGS } = await import('../../../endpoint/settings.ts');
  const again = await buildApp({
    storage,
    clock: { now: () => Date.parse('2026-11-22T12:00:00Z') },
    register: openRegister({ withExamples: false }),
    settings: DEFAULT_SETTINGS,
    mail: { send: async () => 'niets' } as never,
  });
  const { body } = await again.inject('/gemeente/almere');
  await again.close();
  expect(app).toBeDefined();
  return body;
}

describe('what somebody sent', () => {
  it('shows as wrong when it was verified, confirmed, released, and the municipality had its week', async () => {
    const body = await dossierAfter({ received: '2026-11-10' });
    expect(body).toContain(QUOTE);
    expect(body).toContain('id="wrong"');
  });

  it('shows as reported while only one person said so', async () => {
    const body = await dossierAfter({ received: '2026-11-10', machine: null });
    expect(body).toContain('id="reported"');
    expect(body).not.toContain('id="wrong"');
  });

  for (const [when, story] of Object.entries<Story>({
    'nobody verified it': { received: '2026-11-10', verified: false },
    'the municipality still has time to reply': { received: '2026-11-18' },
    'it was not released': { received: '2026-11-10', released: false },
    'a moderator took it out of view': { received: '2026-11-10', hidden: true },
  })) {
    it(`is nowhere when ${when}`, async () => {
      expect(await dossierAfter(story)).not.toContain(QUOTE);
    });
  }
});
