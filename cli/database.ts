/** How commands reach the endpoint's database: the same options everywhere, also while the endpoint runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from '../endpoint/storage/postgres.ts';
import { DATABASE_FILE, openSqlite } from '../endpoint/storage/sqlite.ts';
import { type Storage, StorageError } from '../endpoint/storage/storage.ts';
import { STORAGE_FAULTS } from './storage-faults.ts';

/** For `parseArgs`. */
export const DATABASE_OPTIONS = {
  data: { type: 'string', default: '.geweten' },
  'database-url': { type: 'string' },
} as const;

export interface DatabaseValues {
  readonly data: string;
  readonly 'database-url'?: string | undefined;
}

/** A sentence for the person at the keyboard; commands end with 1 after it. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

/** Opens the database, runs `work`, closes it. Throws CannotDo when there is none or it cannot be reached. */
export async function withDatabase<T>(values: DatabaseValues, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await open(values);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

async function open({ data, 'database-url': given }: DatabaseValues): Promise<Storage> {
  const url = given ?? process.env.DATABASE_URL;
  try {
    if (url) return await openPostgres({ url, connections: 2 });
    if (!existsSync(join(data, DATABASE_FILE)))
      throw new CannotDo(
        `In ${data} staat geen database; start daar eerst de server, of kies een andere map met --data.`,
      );
    return await openSqlite({ folder: data, beside: true });
  } catch (error) {
    if (error instanceof StorageError) throw new CannotDo(STORAGE_FAULTS[error.fault](error.place));
    throw error;
  }
}

/** Ends a command: prints what `work` resolves with, or the sentence of why not. Resolves with the exit code 0, 1 or 2. */
export async function finished(usage: string, work: () => Promise<string | undefined>): Promise<number> {
  try {
    const said = await work();
    if (said === undefined) {
      console.error(`Gebruik: ${usage}`);
      return 2;
    }
    console.log(said);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`Deze opdracht klopt niet: ${message.split('\n')[0]}\nGebruik: ${usage}`);
      return 2;
    }
    console.error(message.split('\n')[0]);
    return 1;
  }
}
