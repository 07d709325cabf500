/** One process per data folder. The lock is the operating system's, taken through SQLite: it is gone when the process is, also after kill -9. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeOwnFile } from './own-files.ts';
import { StorageError } from './storage.ts';

export interface FolderLock {
  release(): void;
}

/** Takes the lock of a folder. Throws a StorageError when another process, or this one, has it. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock.sqlite');
  makeOwnFile(file);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new StorageError('in-use', folder);
  }
  return { release: () => database.close() };
}
