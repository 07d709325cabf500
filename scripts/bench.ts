/**
 * `npm run bench`: what is measured apart from the tests, in one run. `-- --record` writes the table to docs/measurements.md with
 * machine, date and commit.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { organisationsOfHost } from '../register/host.ts';
import { compareWithAxe } from './bench-axe.ts';
import { benchChecking, type Row } from './bench-checking.ts';

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

async function againstAxe(): Promise<readonly Row[]> {
  const figures = await compareWithAxe([10_000, 60_000]);
  if (!figures) return [{ what: 'against axe-core', measured: 'not measured: no Chromium', target: '' }];
  return figures.map(({ characters, ours, axe }) => ({
    what: `read and check in Chromium, ${characters} characters`,
    measured: `${ours.toFixed(1)} ms; axe-core ${axe.toFixed(0)} ms: ${(axe / ours).toFixed(0)} times faster`,
    target: `≥ 20 times; ≤ ${characters < 20_000 ? 15 : 60} ms`,
  }));
}

const rows: readonly Row[] = [hostLookup(), ...benchChecking(), ...(await againstAxe())];
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
