/** One key pair per organisation per install. Deleting it is "vergeet mij": nobody, we neither, can then tie the findings to it. */
import type { Database } from './database.ts';
import { keyOfRound } from './rounds/taking-part.ts';
import { generateKeyPair, type KeyPair, type Signer, signerOf } from './signature.ts';

/** The signer for this organisation; its pair is made at first use. `generate` is passed in by tests. */
export async function signerFor(
  { keys }: Pick<Database, 'keys'>,
  organisation: string,
  generate: () => Promise<KeyPair> = generateKeyPair,
): Promise<Signer> {
  const stored = await keys.get(organisation);
  if (stored) return signerOf(stored.pair);
  const made = { organisation, pair: await generate() };
  // Two contexts may make one at the same moment; the first that is stored wins.
  await keys.add(made).catch(() => undefined);
  const kept = await keys.get(organisation);
  return signerOf((kept ?? made).pair);
}

/**
 * Deletes keys, outbox, findings, keuringen and rounds of one organisation, or of all. What was sent stays at the endpoint, tied to
 * nobody; who wants that gone too must withdraw first.
 */
export async function forget(database: Database, organisation?: string): Promise<void> {
  const { keys, outbox, findings, keuringen, siteRuns, visits, rounds, attempts, running } = database;
  await database.atomically(async () => {
    if (organisation === undefined) {
      const all = [keys, outbox, findings, keuringen, siteRuns, visits, rounds, attempts, running];
      for (const table of all) await table.clear();
      return;
    }
    for (const round of await rounds.where('organisation').equals(organisation).primaryKeys()) {
      await attempts.where('round').equals(round).delete();
      for (const table of [keys, outbox]) await table.where('organisation').equals(keyOfRound(round)).delete();
    }
    await running.filter((task) => task.organisation === organisation).delete();
    for (const table of [keys, outbox, findings, keuringen, siteRuns, visits, rounds]) {
      await table.where('organisation').equals(organisation).delete();
    }
  });
}
