/** The file of a keuring: the same that the browser saves and reads, or the plain data that `--json` prints. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Keuring } from '../checking/keuring/keuring.ts';
import type { GuidedKeuring } from '../findings/keuring/guided-keuring.ts';
import { reviewedKeuring } from '../findings/keuring/reviewed-keuring.ts';
import { isStoredKeuring } from '../findings/keuring/stored-keuring.ts';
import { exportGuided, importGuided, LONGEST_KEURING_FILE } from '../findings/keuring/transfer-guided.ts';
import { ruleset } from '../rules/ruleset.ts';
import { NoTarget } from './target.ts';

export interface KeuringFile {
  /** With the person's answers in it, where the file has any. */
  readonly keuring: Keuring;
  /** Absent for plain data. */
  readonly guided?: GuidedKeuring;
}

/** Reads and checks a whole file. Throws `NoTarget` with one sentence when it holds no keuring. */
export function readKeuringFile(file: string): KeuringFile {
  const text = readText(file);
  const guided = importGuided(text);
  if (guided.ok) return { keuring: reviewedKeuring(guided.guided, ruleset.rules), guided: guided.guided };
  const value: unknown = guided.problem === 'not-a-keuring' ? JSON.parse(text) : undefined;
  if (!isStoredKeuring(value)) throw new NoTarget(`${file} is geen bewaarde keuring.`);
  return { keuring: value };
}

/** Throws the system's error when the file cannot be written. */
export function writeGuidedFile(file: string, guided: GuidedKeuring): void {
  writeFileSync(file, exportGuided(guided));
}

function readText(file: string): string {
  try {
    // Bytes are never fewer than characters.
    if (statSync(file).size > LONGEST_KEURING_FILE * 4) throw new Error('too large');
    return readFileSync(file, 'utf8');
  } catch {
    throw new NoTarget(`${file} kan niet gelezen worden.`);
  }
}
