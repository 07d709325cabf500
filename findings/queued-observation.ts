/** The observation that an item of the outbox carries, as it was signed. */
import type { Database } from './database.ts';
import { isObservation, type Observation } from './observation.ts';

/** Undefined when this browser has no such item. @param id of the observation */
export async function queuedObservation(
  id: string,
  { outbox }: Pick<Database, 'outbox'>,
): Promise<Observation | undefined> {
  const item = await outbox.get(id);
  const [observation]: readonly unknown[] = item ? JSON.parse(item.body).observations : [];
  return isObservation(observation) ? observation : undefined;
}
