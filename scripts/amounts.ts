/**
 * Tells what a new half-year asks: `npm run amounts -- 2027-01-01`.
 *
 * Which dated tables need a row on that day, which rule files read them, which texts name the amounts that end, and which examples said
 * that those of this day are not known.
 * Ends with 1 while a row is missing or still to be filled, so that it can stand in a calendar of checks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../language/date.ts';
import { IN_BALANS } from '../rules/norms/participatiewet-in-balans.ts';
import { TABLES, type Table } from '../rules/norms/tables.ts';
import { amountsBefore, namingsOf, nextChange, type RowState, stateOn } from '../rules/norms/touched.ts';
import { ruleset } from '../rules/ruleset.ts';

const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));

const STATES: Readonly<Record<RowState, string>> = {
  filled: 'has a row from this day',
  'to-fill': 'TO FILL: the row of this day says "unknown"',
  missing: 'MISSING: the law changes this table on such a day, and there is no row',
  'runs-on': 'runs on',
};

function main(args: readonly string[]): number {
  const [day] = args;
  if (day === undefined || !isIsoDate(day)) {
    console.error('Give the first day of the half-year: npm run amounts -- 2027-01-01');
    return 2;
  }
  const readers = readersOf();
  let isOpen = false;
  for (const table of TABLES) {
    const state = stateOn(table, day);
    isOpen ||= state === 'to-fill' || state === 'missing';
    print(table, day, state, readers.get(table.file) ?? []);
  }
  const begins = Object.entries(IN_BALANS).filter(([, from]) => from === day);
  if (begins.length > 0) {
    console.log(
      `\nParticipatiewet in balans begins on this day (rules/norms/participatiewet-in-balans.ts): check the law first`,
    );
    for (const [part] of begins) console.log(`  ${part}`);
  }
  return isOpen ? 1 : 0;
}

function print(table: Table, day: IsoDate, state: RowState, readers: readonly string[]): void {
  console.log(`\n${table.name} (rules/norms/${table.file}): ${STATES[state]}`);
  if (state === 'runs-on') return;
  const next = nextChange(table, day);
  if (state !== 'filled' && next !== undefined) console.log(`  after it comes an "unknown" row of ${next}`);
  if (readers.length > 0) console.log(`  read by: ${readers.join(', ')}`);
  const amounts = amountsBefore(table, day);
  if (amounts.length === 0) console.log('  no amounts known for the day before');
  for (const { ruleId, where, amount } of namingsOf(amounts, ruleset.rules, day)) {
    console.log(`  ${amount} in ${ruleId}, ${where}`);
  }
}

function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** For each file of the norms the rule files that import it, themselves or through another file of `rules/`. */
function readersOf(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const ids = new Map(ruleset.rules.map(({ id, subject }) => [join(subject, `${id}.ts`), id]));
  const readers = new Map<string, string[]>();
  for (const [file, id] of ids) {
    for (const read of reach(file, imports)) {
      if (dirname(read) !== 'norms') continue;
      const name = relative('norms', read);
      readers.set(name, [...(readers.get(name) ?? []), id]);
    }
  }
  return readers;
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(rulesFolder, file), 'utf8');
  return [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
}

/** All files that a file leads to. */
function reach(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [file];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(imports.get(next) ?? []));
  }
  return seen;
}

process.exitCode = main(process.argv.slice(2));
