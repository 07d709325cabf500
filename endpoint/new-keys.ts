/** How many keys that were never seen before come in an hour; by each process, in memory, as a number only. */
import type { Clock } from './clock.ts';
import type { Db } from './storage/storage.ts';

export interface NewKeys {
  /** Takes so many; undefined when that was allowed, else the seconds to wait. */
  take(count: number, perHour: number): number | undefined;
}

const HOUR_MS = 3_600_000;

export function newKeys({ now }: Clock): NewKeys {
  let hour = Number.NEGATIVE_INFINITY;
  let taken = 0;
  return {
    take(count, perHour) {
      const moment = now();
      const current = Math.floor(moment / HOUR_MS);
      if (current !== hour) {
        hour = current;
        taken = 0;
      }
      if (taken + count > perHour) return Math.max(1, Math.ceil(((current + 1) * HOUR_MS - moment) / 1000));
      taken += count;
      return undefined;
    },
  };
}

/** Those of these keys that were never seen at this organisation. */
export async function unseenKeys(db: Db, organisation: string, keys: readonly string[]): Promise<readonly string[]> {
  const seen = await db
    .selectFrom('creator')
    .select('key')
    .where('organisation', '=', organisation)
    .where('key', 'in', keys)
    .execute();
  const known = new Set(seen.map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}
