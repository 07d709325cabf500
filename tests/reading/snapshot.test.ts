import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READ } from '../../reading/browser-snapshot.ts';
import { treeOfHtml } from '../../reading/html.ts';
import { readPage } from '../../reading/read-page.ts';
import { isSnapshot, MOST_NODES, type SnapshotNode, treeOfSnapshot } from '../../reading/snapshot.ts';
import type { TreeElement, TreeNode } from '../../reading/tree.ts';
import { siteFile, sites } from '../sites/site.ts';

const reading = new URL('../../reading/', import.meta.url);

/** As the browser takes it, from a tree that Node can make. */
function snapshotOf(root: TreeElement): SnapshotNode[] {
  const nodes: SnapshotNode[] = [];
  const add = (node: TreeNode, depth: number): void => {
    if (node.type === 'text') {
      nodes.push([depth, node.data]);
      return;
    }
    const attributes = READ.flatMap((name) => {
      const value = node.attribute(name);
      return value === undefined ? [] : [[name, value]];
    });
    nodes.push([depth, node.name, Object.fromEntries(attributes), node.hasClosedShadow === true]);
    for (const child of node.children) add(child, depth + 1);
  };
  add(root, 0);
  return nodes;
}

describe('a snapshot', () => {
  it('reads as the page does', () => {
    for (const site of sites) {
      for (const { path } of site.pages) {
        const file = siteFile(site, path);
        if (file === undefined) throw new Error(path);
        const root = treeOfHtml(file.body.toString('utf8'));
        const at = { url: `https://${site.host}${path}` };
        expect(readPage(treeOfSnapshot(structuredClone(snapshotOf(root))), at), path).toEqual(readPage(root, at));
      }
    }
  });

  it('holds every attribute that the reader looks at', () => {
    const asked = readdirSync(reading)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, reading), 'utf8').matchAll(/attribute\(\s*'([^']+)'/g)])
      .map(([, name]) => name);
    for (const name of asked) expect(READ).toContain(name);
  });

  it('says that the page went on when it was cut off', () => {
    const nodes: SnapshotNode[] = [
      [0, 'html', {}, false],
      [1, 'body', {}, false],
      ...Array.from({ length: MOST_NODES }, (): SnapshotNode => [2, 'br', {}, false]),
    ];
    const url = 'https://www.almere.nl/';
    const notRead = (length: number) => readPage(treeOfSnapshot(nodes.slice(0, length)), { url }).notRead;
    expect(notRead(MOST_NODES)).toEqual([]);
    expect(notRead(MOST_NODES + 1)).toEqual([{ what: 'too-large', where: url }]);
  });

  it('is refused in any other shape', () => {
    expect(isSnapshot([[0, 'html', {}, false]])).toBe(true);
    for (const wrong of [
      [],
      'html',
      [[0, 'text first']],
      [[0, 'html', null, false]],
      [[0, 'html', {}, 'no']],
      [['0', 'html', {}, false]],
    ]) {
      expect(isSnapshot(wrong)).toBe(false);
    }
  });

  it('makes a tree of any depths that a page may make up', () => {
    const odd: SnapshotNode[] = [
      [0, 'html', {}, false],
      [9, 'p', {}, false],
      [-4, 'tekst'],
      [1, 'b', {}, false],
      [2, 'meer'],
    ];
    expect(() => readPage(treeOfSnapshot(odd), { url: 'https://www.almere.nl/' })).not.toThrow();
  });
});
