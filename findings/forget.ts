/**
 * "Vergeet mij": everything that is of the person goes from this browser. What was sent stays at the endpoint, tied to nobody; who wants
 * that gone too must withdraw first. What was withdrawn before must not stay there because its withdrawal had not left yet.
 */
import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import { forgotten, type OutboxItem } from './outbox.ts';
import { keyOfRound } from './rounds/taking-part.ts';

/** Deletes keys, outbox, findings, keuringen and rounds of one organisation, or of all; withdrawals that wait go on until they arrive. */
export async function forget(database: Database, organisation?: string): Promise<void> {
  const { keys, outbox, findings, keuringen, siteRuns, visits, rounds, attempts, running } = database;
  await database.atomically(async () => {
    if (organisation === undefined) {
      await emptyOutbox(outbox.toCollection(), database);
      for (const table of [keys, findings, keuringen, siteRuns, visits, rounds, attempts, running]) await table.clear();
      return;
    }
    for (const round of await rounds.where('organisation').equals(organisation).primaryKeys()) {
      await attempts.where('round').equals(round).delete();
      await keys.delete(keyOfRound(round));
      await emptyOutbox(outbox.where('organisation').equals(keyOfRound(round)), database);
    }
    await running.filter((task) => task.organisation === organisation).delete();
    await emptyOutbox(outbox.where('organisation').equals(organisation), database);
    for (const table of [keys, findings, keuringen, siteRuns, visits, rounds]) {
      await table.where('organisation').equals(organisation).delete();
    }
  });
}

/** Takes these out of the outbox, but for what a withdrawal needs to arrive. For within a transaction. */
export async function emptyOutbox(
  items: Collection<OutboxItem, string>,
  { outbox }: Pick<Database, 'outbox'>,
): Promise<void> {
  const all = await items.toArray();
  await outbox.bulkDelete(all.map(({ id }) => id));
  await outbox.bulkPut(all.flatMap((item) => forgotten(item) ?? []));
}
