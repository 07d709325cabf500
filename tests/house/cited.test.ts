import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citationsIn, faultsOf } from './cited.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Documents that promise something to people, and say which test keeps it. */
const PROMISING = [
  'docs/threats.md',
  ...readdirSync(join(root, 'docs/privacy'))
    .filter((name) => name !== 'README.md')
    .map((name) => `docs/privacy/${name}`),
];
/** Documents that name files. */
const NAMING = [
  'SECURITY.md',
  'docs/architecture.md',
  'docs/operation.md',
  'docs/permissions.md',
  'docs/safari.md',
  'docs/firefox-android.md',
];

const citedIn = (path: string) => citationsIn(readFileSync(join(root, path), 'utf8'));

describe.each(PROMISING)('%s', (path) => {
  it('cites only files and tests that exist', () => {
    expect(faultsOf(citedIn(path), root)).toEqual([]);
  });

  it('cites tests at all', () => {
    expect(citedIn(path).filter(({ names }) => names.length > 0).length).toBeGreaterThan(2);
  });
});

describe('a citation', () => {
  it.each(NAMING)('in %s names a file that exists', (path) => {
    const files = citedIn(path).map((each) => ({ ...each, names: [] }));
    expect(faultsOf(files, root).filter((fault) => fault.endsWith('not there'))).toEqual([]);
  });

  it('of a test or file that is gone is a fault, and so is one without a name', () => {
    const text =
      'Held by `findings/gone.ts`, shown by `tests/house/cited.test.ts` “no such test” and `tests/house/floors.test.ts`.';
    // The name stands in the line above, but not as a string of its own.
    expect(faultsOf(citationsIn(text), root)).toEqual([
      'findings/gone.ts: not there',
      'tests/house/cited.test.ts: no test “no such test”',
      'tests/house/floors.test.ts: cited without the name of a test',
    ]);
  });

  it('takes several names of one file', () => {
    expect(citationsIn('`tests/a.test.ts` “one”, “two”')).toEqual([{ path: 'tests/a.test.ts', names: ['one', 'two'] }]);
  });
});
