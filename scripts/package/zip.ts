/** A zip that is the same bytes whenever and wherever it is made from the same files. Pure. */
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can hold, in local time as the format has it: the same bytes in every time zone. */
const ALWAYS = new Date(1980, 0, 1);

/** Content by path: forward slashes, relative. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The zip of these files: sorted by path, without dates or owners.
 * @throws RangeError for a path that would land outside the folder where it is unpacked.
 */
export function reproducibleZip(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..')) throw new RangeError(path);
    sorted[path] = [files[path] ?? new Uint8Array(), { mtime: ALWAYS, level: 9, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(sorted);
}
