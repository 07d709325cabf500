/** A guided keuring as a file of the person's own: to go on with on another machine, to keep, to read with the command line. */
import type { GuidedKeuring } from './guided-keuring.ts';
import { isStoredGuided } from './stored-keuring.ts';

const KEURING_FILE_SCHEMA = 'geweten-keuring/1';
/** Characters; a keuring of 40 pages takes some hundred thousand. */
export const LONGEST_KEURING_FILE = 10_000_000;

/** The file's text: JSON, indented so that a person can read it. */
export function exportGuided(guided: GuidedKeuring): string {
  return `${JSON.stringify({ schema: KEURING_FILE_SCHEMA, keuring: guided }, null, 2)}\n`;
}

export type ImportedKeuring =
  | { readonly ok: true; readonly guided: GuidedKeuring }
  | { readonly ok: false; readonly problem: 'too-large' | 'not-json' | 'not-a-keuring' };

/** The keuring in a file's text, checked whole: what does not fit in any part is not taken at all. */
export function importGuided(file: string): ImportedKeuring {
  if (file.length > LONGEST_KEURING_FILE) return { ok: false, problem: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, problem: 'not-a-keuring' };
  const { schema, keuring } = value as { readonly schema?: unknown; readonly keuring?: unknown };
  if (schema !== KEURING_FILE_SCHEMA || !isStoredGuided(keuring)) return { ok: false, problem: 'not-a-keuring' };
  return { ok: true, guided: keuring };
}
