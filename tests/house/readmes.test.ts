import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOORS } from '../../scripts/floors.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** All folders below this one, however deep. */
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    // An empty folder is nobody's; what `components/public` holds is shipped as it is.
    .filter((path) => path !== 'components/public' && readdirSync(join(root, path)).length > 0)
    .flatMap((path) => [path, ...foldersIn(path)]);

const TOP = [...Object.keys(FLOORS), 'docs', 'scripts', 'tests'].filter((folder) => existsSync(join(root, folder)));
/** The folders in `tests` that mirror one of the house say no more than that one does; its own are told of in `tests/README.md`. */
const BELOW = TOP.filter((folder) => folder !== 'tests').flatMap(foldersIn);

describe.each([...TOP, ...BELOW])('%s', (folder) => {
  const path = join(root, folder, 'README.md');

  it('says in its README what lives there, and what never does', () => {
    expect(existsSync(path), `${folder}/README.md`).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n')[0]).toMatch(/^# /);
    if (!folder.startsWith('docs/rules')) expect(text).toMatch(/never lives here/i);
  });
});
