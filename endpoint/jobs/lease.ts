/**
 * Work that one process at a time may do: a row in the database says who is at it. Whoever dies at it gives nothing back; the row runs
 * out, and another may begin.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Storage } from '../storage/storage.ts';
import type { LeaseTable } from '../storage/tables.ts';

export interface LeaseParts {
  readonly storage: Storage;
  readonly clock: Clock;
}

/**
 * Does `work` when nobody else is at it, and resolves with its result; undefined when another is. Rejects as the work does.
 * @param ms milliseconds, far more than the work takes: after it another may begin. Clocks of processes differ by less.
 */
export async function whileLeased<T>(
  { storage, clock }: LeaseParts,
  name: string,
  ms: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const holder = randomUUID();
  if (!(await take(storage, { name, holder, until: clock.now() + ms }, clock.now()))) return undefined;
  try {
    return await work();
  } finally {
    await giveBack(storage, name, holder);
  }
}

/** One statement, so that of two who ask at the same moment one gets it. */
function take(storage: Storage, lease: LeaseTable, now: number): Promise<boolean> {
  return storage.transaction(async (tx) => {
    const taken = await tx
      .insertInto('lease')
      .values(lease)
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder: lease.holder, until: lease.until })
          .where('lease.until', '<=', now),
      )
      .returning('holder')
      .executeTakeFirst();
    return taken !== undefined;
  });
}

/** Only one's own: who comes late finds that of another. */
async function giveBack(storage: Storage, name: string, holder: string): Promise<void> {
  await storage.transaction((tx) =>
    tx.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute(),
  );
}
