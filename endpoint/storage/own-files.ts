/**
 * What the endpoint keeps is for its owner only: keys, stories that nobody has read yet, links with which municipalities reply. A umask
 * only takes away, so a mode that is named at the making holds under every umask. What is there already keeps its mode: it may be
 * stricter, or not ours alone.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

export const OWN_FOLDER = 0o700;
export const OWN_FILE = 0o600;

/** Makes the folder when it is not there. Step by step: Node's recursive mkdir never comes back from file systems that answer "not found", such as /proc. */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeParent(dirname(folder));
  mkdirSync(folder, { mode: OWN_FOLDER });
}

function makeParent(folder: string): void {
  if (existsSync(folder)) return;
  makeParent(dirname(folder));
  mkdirSync(folder);
}

/**
 * Makes an empty file when it is not there; SQLite gives its log beside it the same mode. One that is there is not opened: closing a
 * database file takes away every lock that this process has on it.
 */
export function makeOwnFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', OWN_FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** For a file of ours that came about as a copy, and took the mode of what it was copied from. */
export function ownFile(file: string): void {
  chmodSync(file, OWN_FILE);
}
