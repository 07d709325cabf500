/**
 * `npm run bench`: what is measured apart from the tests, in one run. `-- --record` writes the table to docs/measurements.md with
 * machine, date and commit.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { organisationsOfHost } from '../register/host.ts';
import { FOLDERS, htmlOfPages } from '../tests/corpus/labelled-pages.ts';
import { type AxeFigure, compareWithAxe, pageOfLength } from './bench-axe.ts';
import { benchChecking, type Row } from './bench-checking.ts';
import { benchPanel } from './bench-panel.ts';

/** Nanoseconds per look-up over a mix of known, deep and unknown hosts. */
function hostLookup(): Row {
  const hosts = [
    'www.almere.nl',
    'mijn.loket.almere.nl',
    'www.example.com',
    'almere.nl.evil.com',
    'werkpleinhartvanwest-brabant.nl',
  ];
  const rounds = 400_000;
  let known = 0;
  const from = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1)
    known += organisationsOfHost(hosts[round % hosts.length] ?? '').length;
  const each = Number(process.hrtime.bigint() - from) / rounds;
  return {
    what: `host to organisation (${known} of ${rounds} known)`,
    measured: `${each.toFixed(0)} ns`,
    target: '< 1000 ns',
  };
}

/** Every so many of the labelled pages, as they are. */
const EACH = 5;

async function againstAxe(): Promise<readonly Row[]> {
  const whole = htmlOfPages(FOLDERS.given ?? '').filter((_, at) => at % EACH === 0);
  const figures = await compareWithAxe([pageOfLength(10_000), pageOfLength(60_000), ...whole]);
  if (!figures) return [{ what: 'against axe-core', measured: 'not measured: no Chromium', target: '' }];
  const [short, long, ...asTheyAre] = figures;
  const row = (what: string, { ours, axe }: Pick<AxeFigure, 'ours' | 'axe'>, target: string): Row => ({
    what: `read and check in Chromium, ${what}`,
    measured: `${ours.toFixed(1)} ms; axe-core ${axe.toFixed(0)} ms: ${(axe / ours).toFixed(1)} times faster`,
    target,
  });
  const sum = (side: 'ours' | 'axe') => asTheyAre.reduce((total, figure) => total + figure[side], 0) / asTheyAre.length;
  return [
    ...(short ? [row(`${short.characters} characters`, short, '≥ 20 times; ≤ 15 ms')] : []),
    ...(long ? [row(`${long.characters} characters`, long, '≥ 20 times; ≤ 60 ms')] : []),
    row(`mean of ${asTheyAre.length} labelled pages as they are`, { ours: sum('ours'), axe: sum('axe') }, '≥ 20 times'),
  ];
}

const rows: readonly Row[] = [hostLookup(), ...benchChecking(), ...(await againstAxe()), ...(await benchPanel())];
const table = [
  '| what | measured | target |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.target} |`),
].join('\n');
console.log(table);

if (process.argv.includes('--record')) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const text = `# Measurements

Made by \`npm run bench -- --record\`; figures of one run on one machine, so read them as ratios.

${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${machine}.

${table}
`;
  writeFileSync(fileURLToPath(new URL('../docs/measurements.md', import.meta.url)), text);
}
