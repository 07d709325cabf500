import 'fake-indexeddb/auto';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { observationId } from '../../findings/observation-id.ts';
import { enqueue } from '../../findings/outbox.ts';
import { sendOnce } from '../../findings/send.ts';
import { generateKeyPair } from '../../findings/signature.ts';
import { NOON, running } from '../endpoint/running.ts';
import { TODAY } from './example-finding.ts';
import { signedObservation } from './example-observation.ts';

it('an observation for which there was no room in its call arrives by the same call later', async () => {
  let now = NOON;
  const { url } = await running({ clock: { now: () => now }, settings: { perKey: { burst: 1, perMinute: 1 } } });
  const database = await openDatabase('busy-endpoint');
  onTestFinished(() => database.close());
  const pair = await generateKeyPair();
  const observations = [await signedObservation({}, pair), await signedObservation({ exact: 'Nog een zin.' }, pair)];
  const [, second] = observations;
  const id = await observationId(second ?? expect.fail());
  const letter = {
    id,
    kind: 'observation',
    finding: 'finding-1',
    organisation: 'GM0034',
    observation: id,
    body: JSON.stringify({ observations }),
  } as const;
  await database.outbox.put(enqueue(letter, { now, chance: 0.5, sendNow: true }));
  const network = { fetch, endpoint: url, patience: 60_000, now: () => now };
  const look = () =>
    deliverDue({
      database,
      send: (item) => sendOnce(item, network),
      now: () => now,
      today: () => TODAY,
      chance: () => 0.5,
    });

  const next = await look();
  expect(await database.outbox.get(id)).toMatchObject({ state: 'waiting', problem: 'rate' });
  now = next ?? now;
  expect(await look()).toBeUndefined();
  expect(await database.outbox.get(id)).toMatchObject({ state: 'delivered' });
});
