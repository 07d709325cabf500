/** What goes into each package. Reads the disk and git. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.ts';

/** Every file below a folder. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** Not needed to build: the pictures, and the tests with their pages. */
const LEFT_OUT = /^(docs\/pictures|tests)\//;

/**
 * The sources from which a reviewer builds the same extension: what git knows, with how to do it.
 * @throws Error outside a git checkout.
 */
export function sourceFiles(root: string, endpoint: string): Files {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('The source package is made from a git checkout.');
  const known = stdout.split('\0').filter((path) => path !== '' && !LEFT_OUT.test(path));
  return {
    ...Object.fromEntries(known.map((path) => [path, readFileSync(join(root, path))])),
    'BUILD.txt': new TextEncoder().encode(howToBuild(endpoint)),
  };
}

const howToBuild = (endpoint: string): string =>
  [
    'How to build the extension from these sources',
    '',
    'Needs: Node 20 or newer with npm, on Linux, macOS or Windows. The exact Node 24 that builds comes with the packages.',
    '',
    '    npm ci',
    `    GEWETEN_ENDPOINT=${endpoint} npm run build`,
    '',
    'The result stands in .output/firefox-mv3 and .output/chrome-mv3: the same files as in the packages.',
    '',
  ].join('\n');
