/**
 * The visits of one organisation's site, kept in a file: one a line, written before anything is done with it. A program that was
 * killed finds every answer again; at most the requests that were under way are made once more.
 */
import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Visit } from '../../checking/site/visit.ts';
import type { VisitStore } from '../../checking/site/visit-store.ts';

/** Opens or makes the file. A last line that was cut off by a kill is dropped. */
export async function openVisitStore(file: string): Promise<VisitStore> {
  const visits = new Map<string, Visit>();
  for (const visit of existsSync(file) ? readVisits(file) : []) visits.set(visit.asked, visit);
  const handle: FileHandle = await open(file, 'a');
  return {
    recall: (url) => visits.get(url),
    async remember(visit) {
      visits.set(visit.asked, visit);
      await handle.appendFile(`${JSON.stringify(visit)}\n`);
    },
    close: () => handle.close(),
  };
}

function readVisits(file: string): readonly Visit[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Visit => JSON.parse(line));
}
