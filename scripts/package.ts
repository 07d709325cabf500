/**
 * `npm run package`: the zips for the stores and the sources that Mozilla asks for, in `.output/packages`, with their SHA-256.
 * `GEWETEN_ENDPOINT` says where findings go; `-- --local` makes packages for trying out, that send to this machine. Refuses to finish when
 * Mozilla's own check finds an error or a warning. Ends with 1 when anything is wrong.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { checkBudgets } from './budgets.ts';
import { buildExtension, outputFolder } from './build.ts';
import { filesBelow, sourceFiles } from './package/files.ts';
import { reproducibleZip } from './package/zip.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.output', 'packages');

/** The endpoint that the packages send to, or what is missing. */
function endpointFrom(
  given: string | undefined,
  local: boolean,
): { readonly endpoint: string } | { readonly why: string } {
  if (local) return { endpoint: 'http://127.0.0.1:8787' };
  if (given === undefined)
    return { why: 'Say where findings go: GEWETEN_ENDPOINT=https://… or add -- --local to try it out.' };
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:')
    return { why: 'GEWETEN_ENDPOINT must be an https address.' };
  return { endpoint: new URL(given).origin };
}

function build(): string | undefined {
  for (const browser of ['chrome', 'firefox'] as const) {
    const { failure } = buildExtension(browser, 'production');
    if (failure !== undefined) return `The build for ${browser} failed.\n${failure}`;
  }
  if (!checkBudgets(outputFolder('chrome', 'production'))) return 'The extension is over its budget.';
  const lint = spawnSync(
    join(root, 'node_modules', '.bin', 'web-ext'),
    ['lint', '--source-dir', outputFolder('firefox', 'production'), '--warnings-as-errors'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return lint.status === 0 ? undefined : `Mozilla's check found something.\n${lint.stdout}${lint.stderr}`;
}

function main(): number {
  const where = endpointFrom(process.env.GEWETEN_ENDPOINT, process.argv.includes('--local'));
  if ('why' in where) {
    console.error(where.why);
    return 1;
  }
  process.env.GEWETEN_ENDPOINT = where.endpoint;
  const failure = build();
  if (failure !== undefined) {
    console.error(failure);
    return 1;
  }
  const packages = {
    chrome: filesBelow(outputFolder('chrome', 'production')),
    firefox: filesBelow(outputFolder('firefox', 'production')),
    source: sourceFiles(root, where.endpoint),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(packages)) {
    const zip = reproducibleZip(files);
    const file = `geweten-${packageJson.version}-${name}.zip`;
    writeFileSync(join(folder, file), zip);
    console.log(`${createHash('sha256').update(zip).digest('hex')}  ${file}  ${zip.length} bytes`);
  }
  console.log(`In ${folder}; findings go to ${where.endpoint}.`);
  return 0;
}

process.exitCode = main();
