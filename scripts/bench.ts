/**
 * `npm run bench`: everything that is measured apart from the tests, in one run. `-- --record` writes docs/measurements.md with machine,
 * date and commit, and the ratios beside it. `-- --ratios` only measures what can be compared between machines, and warns when a ratio is
 * a fifth worse than on record; it never fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchAgainstAxe } from './bench/axe.ts';
import { benchChecking } from './bench/checking.ts';
import { benchFirstPaint } from './bench/first-paint.ts';
import { benchHostLookup } from './bench/host-lookup.ts';
import { benchPanel } from './bench/panel.ts';
import type { Row } from './bench/row.ts';
import { benchWeights } from './bench/weights.ts';
import { type Ratios, worsened } from './bench/worsened.ts';

const onlyRatios = process.argv.includes('--ratios');
const records = process.argv.includes('--record');
const document = fileURLToPath(new URL('../docs/measurements.md', import.meta.url));
const record = fileURLToPath(new URL('../docs/measurements.json', import.meta.url));

/** Programs that print their own figures: they need a process, a server or minutes of their own. */
const PROGRAMS = [
  { title: 'Whole sites: the inventaris of the country', program: './bench/inventaris.ts', flags: [] },
  // Its figures stand in docs/scale.md too.
  { title: 'The endpoint', program: './bench/endpoint.ts', flags: records ? ['--record'] : [] },
  { title: 'The monitor, with three years of a whole country', program: './bench/monitor.ts', flags: [] },
  { title: 'The sheet of a round', program: './bench/round.ts', flags: [] },
] as const;

/** What it says for people: a line of JSON is for programs. */
function printed(program: string, flags: readonly string[]): string {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [path, ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = stdout.split('\n').filter((line) => !line.startsWith('{'));
  return `${told.join('\n').trim()}${status === 0 ? '' : `\n\nEnded with ${status}: a figure is over its limit.`}`;
}

const rows: readonly Row[] = [
  ...(onlyRatios ? [] : [...benchHostLookup(), ...benchWeights()]),
  ...benchChecking(),
  ...(await benchAgainstAxe()),
  ...(await benchPanel()),
  ...(onlyRatios ? [] : await benchFirstPaint()),
];
const table = [
  '| what | measured | target |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.target} |`),
].join('\n');
console.log(table);

const ratios: Ratios = Object.fromEntries(rows.flatMap(({ ratio }) => (ratio ? [[ratio.name, ratio.value]] : [])));
for (const warning of worsened(JSON.parse(readFileSync(record, 'utf8')) as Ratios, ratios)) console.log(warning);

const parts = onlyRatios ? [] : PROGRAMS.map(({ title, program, flags }) => ({ title, text: printed(program, flags) }));
for (const { title, text } of parts) console.log(`\n## ${title}\n\n${text}`);

if (records) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const text = `# Measurements

Made by \`npm run bench -- --record\`; figures of one run on one machine, so read them as ratios.

${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${machine}, load ${loadavg()[0]?.toFixed(1)}.

${table}
${parts.map((part) => `\n## ${part.title}\n\n${part.text}\n`).join('')}`;
  writeFileSync(document, text);
  writeFileSync(record, `${JSON.stringify(ratios, undefined, 2)}\n`);
}
