import { appendCalls } from '../../../endpoint/storage/calls.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { appendEvent, recomputePoint } from '../../../endpoint/tally/points.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { call, row } from '../storage/rows.ts';

export const AMBIGUOUS = `${'q'.repeat(51)}a`;
const QUOTE = 'U krijgt het voorschot <b>maar één keer</b>.';

/** A verified point at Voorbeeldstad: two people say it is wrong, two that it is right. */
export async function withAmbiguousPoint(storage: Storage): Promise<void> {
  const rows = (['wrong', 'wrong', 'right', 'right'] as const).map((verdict, place) => {
    const changes = {
      organisation: 'VB0001',
      source: 'https://www.voorbeeldstad.example/bijstand-aanvragen',
      exact: QUOTE,
      rule: 'voorschot-eenmalig',
      verdict,
    };
    return row(`point-${place}`, {
      organisation: 'VB0001',
      point: AMBIGUOUS,
      creator: `ed25519:${place}`,
      verdict,
      rule: changes.rule,
      received: '2026-11-01',
      document: canonicalJson(unsignedObservation(`ed25519:${place}`, changes)),
    });
  });
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, rows)], 1);
    const found = { kind: 'evidence', day: '2026-11-02', result: 'found', machine: null } as const;
    await appendEvent(tx, 'VB0001', AMBIGUOUS, 'e', found);
    await recomputePoint(tx, 'VB0001', AMBIGUOUS, '2026-11-22');
  });
}

/** What that point stands for now. */
export async function stateOfAmbiguous({ db }: Storage): Promise<string | undefined> {
  const row = await db.selectFrom('point').select('state').where('id', '=', AMBIGUOUS).executeTakeFirst();
  return row?.state;
}
