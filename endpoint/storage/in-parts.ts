/** Many rows in one statement, as many as suits the engine. */
import { PostgresAdapter } from 'kysely';
import type { Db } from './storage.ts';

/** SQLite keeps statements prepared: parts of 256, 128, 64, … 1 need few texts. */
const LARGEST_PART = 256;
/** PostgreSQL is asked over a connection: one statement for all of them. It takes 65,535 values in one. */
const LARGEST_WHOLE = 2_000;

export const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** Runs for part after part of `all`; what each part gave, one after another. */
export async function inParts<T, R>(
  db: Db,
  all: readonly T[],
  run: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const whole = isPostgres(db);
  const results: R[] = [];
  let size = whole ? LARGEST_WHOLE : LARGEST_PART;
  for (let start = 0; start < all.length; start += size) {
    const left = all.length - start;
    while (!whole && size > left) size /= 2;
    results.push(...(await run(all.slice(start, start + size))));
  }
  return results;
}
