/** Copies of the SQLite database: made while the endpoint runs, checked before they count as made. (PostgreSQL has pg_dump.) */
import { closeSync, copyFileSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { lockFolder } from './folder-lock.ts';
import { OWN_FILE, ownFile } from './own-files.ts';
import { DATABASE_FILE } from './sqlite.ts';

class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** Copies the database of a folder to a new file; resolves with the number of observations in the copy. */
export async function backUp(folder: string, file: string): Promise<number> {
  const source = join(folder, DATABASE_FILE);
  if (!existsSync(source)) throw new BackupError(`In ${folder} staat geen database.`);
  if (existsSync(file)) throw new BackupError(`${file} bestaat al; kies een andere naam.`);
  const half = `${file}.half`;
  try {
    // For its owner only, from before there is anything in it.
    closeSync(openSync(half, 'w', OWN_FILE));
    await copyTo(half, source);
    const count = checked(half);
    renameSync(half, file);
    return count;
  } finally {
    rmSync(half, { force: true });
  }
}

async function copyTo(file: string, source: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    await backup(database, file);
  } finally {
    database.close();
  }
}

/** Puts a copy back into a folder without database; the endpoint must not run there. Returns the number of observations. */
export function restore(file: string, folder: string): number {
  if (!existsSync(file)) throw new BackupError(`${file} bestaat niet.`);
  const target = join(folder, DATABASE_FILE);
  if (existsSync(target)) throw new BackupError(`In ${folder} staat al een database; kies een lege map.`);
  const lock = lockFolder(folder);
  try {
    const half = `${target}.half`;
    copyFileSync(file, half);
    ownFile(half);
    try {
      const count = checked(half);
      renameSync(half, target);
      return count;
    } finally {
      rmSync(half, { force: true });
    }
  } finally {
    lock.release();
  }
}

/** A copy that is not whole is worse than none: SQLite reads every page of it. */
function checked(file: string): number {
  try {
    const database = new DatabaseSync(file);
    try {
      // Without a log beside it, so that the copy is one file.
      database.exec('PRAGMA journal_mode = DELETE');
      const [result] = database.prepare('PRAGMA integrity_check').all();
      if (result?.integrity_check !== 'ok') throw new Error('damaged');
      return Number(database.prepare('select count(*) as count from observation').get()?.count);
    } finally {
      database.close();
    }
  } catch {
    throw new BackupError(`${file} is geen hele kopie van een Geweten-database.`);
  }
}
