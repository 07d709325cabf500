/**
 * `npm run pictures`: every picture in docs/pictures and docs/store/pictures, of the real extension and the real endpoint. Builds first, so that a picture never
 * shows what is no longer there. `-- panel rounds` makes only those parts.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.ts';

/** A file of this name in `pictures/` makes each. */
const PARTS = ['panel', 'states', 'tasks', 'keuring', 'site', 'rounds', 'monitor', 'store'] as const;

const asked = process.argv.slice(2);
const { failure } = buildExtension('chrome', 'e2e');
if (failure !== undefined) {
  console.error(failure);
  process.exit(1);
}
for (const part of PARTS.filter((each) => asked.length === 0 || asked.includes(each))) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`./pictures/${part}.ts`, import.meta.url))], {
    stdio: 'inherit',
  });
  console.log(`${status === 0 ? 'made' : 'FAILED'}: ${part}`);
  if (status !== 0) process.exitCode = 1;
}
