import { queueStories } from '../../../endpoint/moderation/stories.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { release } from '../../../endpoint/release.ts';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { appendEvent } from '../../../endpoint/tally/points.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { call, row } from '../storage/rows.ts';

export const POINT = `${'p'.repeat(51)}a`;
const STORY = 'Ik wachtte <b>negen</b> weken.';

/** A released, verified point with a story, and an objection to it. */
export async function withOnePoint(storage: Storage): Promise<void> {
  const document = canonicalJson(unsignedObservation('ed25519:a', { story: STORY }));
  const rows = [
    row('a', { point: POINT, document, received: '2026-11-01' }),
    row('b', { point: POINT, document, creator: 'ed25519:new', verdict: 'right', received: '2026-11-22' }),
  ];
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, rows)], 1);
    await appendEvent(tx, 'GM0034', POINT, 'e', {
      kind: 'evidence',
      day: '2026-11-02',
      result: 'found',
      machine: null,
    });
    await queueStories(tx, 'GM0034', POINT);
  });
  await release(storage, openRegister({ withExamples: false }), '2026-11-22');
}
