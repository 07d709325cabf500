import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isCompatible, LICENCES_FILE, licencesPage, licensedHere, licensedIn } from '../../scripts/licences.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

describe('the licences of what users get', () => {
  it('are what docs/licences.md lists (else: npm run licences)', () => {
    expect(readFileSync(join(root, LICENCES_FILE), 'utf8')).toBe(licencesPage(licensedHere()));
  });

  it('all go together with EUPL-1.2', () => {
    expect(licensedHere().filter(({ licence }) => !isCompatible(licence))).toEqual([]);
  });
});

describe('a licence', () => {
  it.each(['GPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', 'MIT AND GPL-2.0-only', undefined])(
    '%s is for a person to look at',
    (licence) => {
      expect(isCompatible(licence)).toBe(false);
    },
  );

  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND BSD-3-Clause'])('%s goes together', (licence) => {
    expect(isCompatible(licence)).toBe(true);
  });

  it('is listed once, and not for what only developers use', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/c': { version: '2.0.0', dev: true },
      },
    };
    expect(licensedIn(JSON.stringify(lock))).toEqual([{ name: 'a', version: '1.0.0', licence: 'MIT' }]);
  });
});
