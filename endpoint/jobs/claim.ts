/** Jobs in the database: claimed in a short transaction, so that several processes can work at once and a dead one loses nothing. */
import type { Storage, Tx } from '../storage/storage.ts';
import type { JobTable } from '../storage/tables.ts';

/** A claim lapses after this; a job takes far less. */
const CLAIM_MS = 5 * 60_000;
const FIRST_WAIT_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** Some ten days. After so many attempts it is tried once a week: a site that comes back must be heard. */
const MANY_ATTEMPTS = 20;

/** Takes the job that has been due longest, or nothing. */
export function claimJob(storage: Storage, kind: string, now: number): Promise<JobTable | undefined> {
  return storage.transaction(async (tx) => {
    let query = tx
      .selectFrom('job')
      .selectAll()
      .where('kind', '=', kind)
      .where('due', '<=', now)
      .where('claimed_until', '<=', now)
      .orderBy('due')
      .limit(1);
    if (storage.engine === 'postgres') query = query.forUpdate().skipLocked();
    const job = await query.executeTakeFirst();
    if (job) await ofJob(tx.updateTable('job').set({ claimed_until: now + CLAIM_MS }), job).execute();
    return job;
  });
}

/** Done: gone, or due again at `next` (milliseconds since 1970). */
export async function finishJob(tx: Tx, job: JobTable, next: number | undefined): Promise<void> {
  if (next === undefined) await ofJob(tx.deleteFrom('job'), job).execute();
  else
    await ofJob(tx.updateTable('job').set({ due: next, claimed_until: 0, attempts: 0, problem: null }), job).execute();
}

/** Failed: tried again later, each time waiting longer, at last once a week. It is never given up. */
export async function postponeJob(tx: Tx, job: JobTable, problem: string, now: number): Promise<void> {
  const attempts = job.attempts + 1;
  const wait = attempts >= MANY_ATTEMPTS ? 7 * DAY_MS : Math.min(DAY_MS, FIRST_WAIT_MS * 2 ** attempts);
  await ofJob(tx.updateTable('job').set({ due: now + wait, claimed_until: 0, attempts, problem }), job).execute();
}

interface Filtered<T> {
  where(column: 'organisation' | 'kind' | 'subject', operator: '=', value: string): T & Filtered<T>;
}

function ofJob<T>(query: Filtered<T>, { organisation, kind, subject }: JobTable): T & Filtered<T> {
  return query.where('organisation', '=', organisation).where('kind', '=', kind).where('subject', '=', subject);
}
