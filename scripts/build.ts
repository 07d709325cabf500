/**
 * Builds the extension into `.output/`: `npm run build` for Chrome and Firefox as users get them; `-- --all` also the builds for the
 * end-to-end tests (mode `e2e`: with permission for all registered hosts beforehand, because no test can answer the browser's own
 * permission prompt). Ends with 1 when a build fails or is over its budget.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBudgets } from './budgets.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export type BuildMode = 'production' | 'e2e';

/** Folder of a finished build, to load in the browser. */
export function outputFolder(browser: 'chrome' | 'firefox', mode: BuildMode): string {
  return join(root, '.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

/** Builds one variant; what the builder prints is returned only when it failed. */
export function buildExtension(browser: 'chrome' | 'firefox', mode: BuildMode): { readonly failure?: string } {
  const wxt = join(root, 'node_modules', '.bin', 'wxt');
  const done = spawnSync(wxt, ['build', '--browser', browser, '--mv3', '--mode', mode], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return done.status === 0 ? {} : { failure: `${done.stdout ?? ''}\n${done.stderr ?? done.error?.message ?? ''}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modes: readonly BuildMode[] = process.argv.includes('--all') ? ['production', 'e2e'] : ['production'];
  let failed = false;
  for (const mode of modes) {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { failure } = buildExtension(browser, mode);
      console.log(`${failure === undefined ? 'built' : 'FAILED'} ${browser} (${mode})`);
      if (failure !== undefined) console.error(failure);
      failed ||= failure !== undefined;
    }
  }
  if (!failed) failed = !checkBudgets(outputFolder('chrome', 'production'));
  process.exitCode = failed ? 1 : 0;
}
