import type { Tx } from './storage.ts';

export type Withdrawn =
  /** Its content is gone; only the id stays. */
  | { readonly status: 'withdrawn' }
  | { readonly status: 'already' }
  | { readonly status: 'unknown' }
  /** Made with another key. */
  | { readonly status: 'not-yours' };

/**
 * Takes back an observation for the key that made it, on a whole day. A withdrawal does not say about which organisation it is, and
 * keys lead with it; so each of `organisations` (codes of the register) is asked: a few hundred looks in one index, and rare.
 */
export async function withdraw(
  tx: Tx,
  id: string,
  creator: string,
  day: string,
  organisations: readonly string[],
): Promise<Withdrawn> {
  const earlier = await tx
    .selectFrom('withdrawal')
    .select('creator')
    .where('organisation', 'in', organisations)
    .where('observation', '=', id)
    .executeTakeFirst();
  if (earlier) return { status: earlier.creator === creator ? 'already' : 'not-yours' };
  const observation = await tx
    .selectFrom('observation')
    .select(['organisation', 'creator'])
    .where('organisation', 'in', organisations)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!observation) return { status: 'unknown' };
  if (observation.creator !== creator) return { status: 'not-yours' };
  const { organisation } = observation;
  await tx.insertInto('withdrawal').values({ organisation, observation: id, creator, withdrawn: day }).execute();
  await tx.deleteFrom('observation').where('organisation', '=', organisation).where('id', '=', id).execute();
  return { status: 'withdrawn' };
}
