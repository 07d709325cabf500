/**
 * What a document cites: files and tests of this project, written as `tests/x.test.ts` “the name of the test”. So a promise that lost
 * its test cannot go on standing in a document.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Citation {
  readonly path: string;
  /** Names of tests that are said to stand there; none for a file that holds something else. */
  readonly names: readonly string[];
}

const FOLDERS =
  'checking|cli|components|docs|endpoint|entrypoints|findings|language|reading|register|rules|scripts|tests|wxt';
const CITED = new RegExp(`\`((?:${FOLDERS})[/.][^\`\\s*]*)\`((?:(?:,| and| en)? ?“[^”\n]+”)*)`, 'g');

/** Every citation in a text, in order. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(CITED)].map(([, path = '', quoted = '']) => ({
    path,
    names: [...quoted.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
  }));
}

/** What is wrong with these citations, one line each. */
export function faultsOf(citations: readonly Citation[], root: string): readonly string[] {
  return citations.flatMap(({ path, names }) => {
    const file = join(root, path);
    if (!existsSync(file)) return [`${path}: not there`];
    if (!/\.test\.tsx?$/.test(path)) return names.length > 0 ? [`${path}: is no test`] : [];
    if (names.length === 0) return [`${path}: cited without the name of a test`];
    const tests = readFileSync(file, 'utf8');
    return names.filter((name) => !isNameIn(name, tests)).map((name) => `${path}: no test “${name}”`);
  });
}

/** As the whole of a string in the source: names are written there as they are read. */
function isNameIn(name: string, source: string): boolean {
  const written = name.replaceAll("'", "\\'");
  return [`'${written}'`, `"${name}"`, `\`${name}\``, `what: '${written}'`].some((literal) => source.includes(literal));
}
