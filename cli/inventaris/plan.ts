/** What an inventaris is about, kept in its folder, so that it can go on after an interruption exactly as it began. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../language/date.ts';

export interface Plan {
  readonly version: 1;
  /** Codes, in the order in which they are begun. */
  readonly organisations: readonly string[];
  readonly readOn: IsoDate;
  readonly asOf: IsoDate;
  readonly mostPages: number;
  /** Answers judged by other rules cannot be mixed. */
  readonly rulesetHash: string;
}

const FILE = 'inventaris.json';

/** The plan of a folder; undefined when it holds none. Throws when the file cannot be read. */
export function readPlan(folder: string): Plan | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function writePlan(folder: string, plan: Plan): void {
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, FILE), `${JSON.stringify(plan, null, 2)}\n`);
}

/** Writes a file so that it is there whole or not at all, also when the program is killed. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.nieuw`, text);
  renameSync(`${file}.nieuw`, file);
}
