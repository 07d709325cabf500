import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Not ours, or made from the rules. */
const ELSEWHERE = /^(?:node_modules|\.|docs\/rules)/;

function textsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const path = folder === '' ? each.name : `${folder}/${each.name}`;
    if (ELSEWHERE.test(path)) return [];
    if (each.isDirectory()) return textsIn(path);
    return each.name.endsWith('.md') ? [path] : [];
  });
}

const commands = new Set(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts));

describe.each(textsIn(''))('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('links to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
    const dead = targets.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), decodeURI(target))),
    );
    expect(dead).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*\w)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !commands.has(name))).toEqual([]);
  });
});
