/**
 * `npm test`: everything that must hold before a change lands, cheapest first, and one closing line `N passed, N failed`.
 *
 * Every part runs even when an earlier one failed, so that one run tells all there is to repair.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InstalledBrowser, installedBrowser } from './browsers.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const inCi = process.env.CI === 'true';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function add(part: Tally): void {
  total.passed += part.passed;
  total.failed += part.failed;
  total.skipped += part.skipped;
}

/** A part that either holds or not: counts as one. */
function step(title: string, program: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  add({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  return status === 0;
}

/** A part made of tests: counts each. A run that ends without a report (a crash) counts as one failure. */
function tests(title: string, config: string): void {
  console.log(`\n== ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'geweten-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(join(bin, 'vitest'), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counted = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // Vitest also ends with an error for unhandled rejections, which no test counts.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  add(counted);
}

function readReport(path: string): Tally {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
      skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const BROWSERS: readonly { readonly kind: InstalledBrowser['kind']; readonly install: string }[] = [
  { kind: 'chromium', install: 'apt-get install chromium' },
  { kind: 'firefox', install: 'apt-get install firefox-esr' },
];

/** End to end in every browser that is there; a missing one is said in one line, and is a failure in CI. */
function endToEnd(): void {
  for (const { kind, install } of BROWSERS) {
    if (installedBrowser(kind)) continue;
    console.log(`\n== end to end in ${kind}: SKIPPED, no ${kind} on this machine (Debian: ${install})`);
    add({ passed: 0, failed: inCi ? 1 : 0, skipped: 1 });
  }
  if (BROWSERS.some(({ kind }) => installedBrowser(kind))) tests('end to end', 'tests/e2e/vitest.config.ts');
}

step('lint', join(bin, 'biome'), ['check', '--error-on-warnings']);
step('types', join(bin, 'tsc'), ['--noEmit']);
step('floors', process.execPath, ['scripts/floors.ts']);
step('nothing unused', join(bin, 'knip'), []);
tests('unit, integration, corpus', 'vitest.config.ts');
if (step('build, and its budgets', process.execPath, ['scripts/build.ts', '--all'])) endToEnd();
else console.log('\n== end to end: not run, because the build failed');

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
