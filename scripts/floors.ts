/**
 * Keeps the floors of the house: imports go down only, and never in a circle. `npm run floors` prints each breach and ends with 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each folder and the folders it may import from, itself included. Nothing imports from the top floor. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  language: [],
  register: [],
  rules: ['language'],
  reading: ['language'],
  checking: ['reading', 'rules', 'language', 'register'],
  findings: ['checking', 'reading', 'rules', 'language', 'register'],
  components: ['findings', 'checking', 'reading', 'rules', 'language', 'register'],
  entrypoints: ['components', 'findings', 'checking', 'reading', 'rules', 'language', 'register'],
  endpoint: ['components', 'findings', 'checking', 'reading', 'rules', 'language', 'register'],
  cli: ['endpoint', 'components', 'findings', 'checking', 'reading', 'rules', 'language', 'register'],
};

export interface Source {
  /** Path from the root with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Relative import specifiers in a source file: static, re-export and dynamic; type imports count too. */
export function importsOf(text: string): readonly string[] {
  const specifiers = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"\n]+)['"]/g);
  return [...specifiers].map((match) => match[1] ?? '');
}

/** One sentence for each import that goes up or sideways, and for each circle of files. */
export function breaches(sources: readonly Source[]): readonly string[] {
  const graph = new Map(
    sources.map(({ path, text }) => [path, importsOf(text).map((each) => posix.join(posix.dirname(path), each))]),
  );
  return [...upward(graph), ...circles(graph)];
}

type Graph = ReadonlyMap<string, readonly string[]>;

const folderOf = (path: string): string => path.split('/')[0] ?? '';

function upward(graph: Graph): readonly string[] {
  return [...graph].flatMap(([path, targets]) => {
    const from = folderOf(path);
    const allowed = FLOORS[from];
    if (!allowed) return [];
    return targets
      .filter((target) => folderOf(target) !== from && !allowed.includes(folderOf(target)))
      .map((target) => `${path} imports ${target}: ${from} may import ${allowed.join(', ') || 'nothing'}`);
  });
}

/** Depth-first with colours; reports each circle once, from the file where it was met. */
function circles(graph: Graph): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

/** The project's own sources on the floors. */
export function sourcesOf(root: string): readonly Source[] {
  return Object.keys(FLOORS).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = join(root, folder, name);
        return { path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
      }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = breaches(sourcesOf(dirname(dirname(fileURLToPath(import.meta.url)))));
  for (const sentence of found) console.error(sentence);
  console.log(found.length === 0 ? 'floors: imports go down only' : `floors: ${found.length} breaches`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
