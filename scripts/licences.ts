/**
 * Lists the licences of everything that users and operators get besides our own code: `npm run licences` writes docs/licences.md from
 * package-lock.json. Ends with 1, and writes nothing, when one may not go together with EUPL-1.2.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const LICENCES_FILE = 'docs/licences.md';

/**
 * Licences whose code may go along in a work under EUPL-1.2: permissive ones ask for their notice only. A copyleft licence is looked at
 * by a person (the EUPL's appendix names those that go together), and then added here with its reason.
 */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MIT-0',
  'CC0-1.0',
  'Unlicense',
  'MPL-2.0',
]);

interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or undefined when the package does not say. */
  readonly licence: string | undefined;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** What is installed without the tools of developers, from the text of a package-lock.json; sorted by name. */
export function licensedIn(lock: string): readonly Licensed[] {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, LockEntry>> };
  const all = Object.entries(packages).flatMap(([path, { version, license, dev, link }]) => {
    const name = path.split('node_modules/').pop() ?? '';
    if (path === '' || dev === true || link === true || version === undefined) return [];
    return [{ name, version, licence: license }];
  });
  const once = new Map(all.map((each) => [`${each.name} ${each.version}`, each]));
  return [...once.values()].sort((one, other) =>
    `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1,
  );
}

/** True when the code may go along; of "A OR B" one is enough, of "A AND B" both must. */
export function isCompatible(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const bare = licence.replaceAll(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((each) => COMPATIBLE.has(each.trim())));
}

/** The page, as Markdown. */
export function licencesPage(all: readonly Licensed[]): string {
  const counts = new Map<string, number>();
  for (const { licence = 'unknown' } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sums = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '# Licences',
    '',
    'Made by `npm run licences` from package-lock.json; a test fails when it is old, or when a licence may not go together with EUPL-1.2.',
    'What only developers use (tests, builds) is not in it, for it goes to nobody. Our own code, rules and texts: [EUPL-1.2](../LICENSE).',
    'Open data of the monitor: CC0.',
    '',
    sums.map(([licence, count]) => `${licence}: ${count}`).join(' · '),
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...all.map(({ name, version, licence = 'unknown' }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n');
}

/** What is installed here. */
export const licensedHere = (): readonly Licensed[] =>
  licensedIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = licensedHere();
  const refused = all.filter(({ licence }) => !isCompatible(licence));
  for (const { name, version, licence = 'none' } of refused) {
    console.error(`${name} ${version}: ${licence} is not known to go together with EUPL-1.2`);
  }
  if (refused.length === 0) writeFileSync(join(root, LICENCES_FILE), licencesPage(all));
  process.exitCode = refused.length === 0 ? 0 : 1;
}
