/**
 * A tree as plain data, so that a page can be read outside its own thread. A flat list in reading order, each node with its depth:
 * deep nesting costs no stack, and texts can be named by their number.
 */
import type { TreeElement, TreeNode, TreeText } from './tree.ts';

export type SnapshotText = readonly [depth: number, data: string];
export type SnapshotElement = readonly [
  depth: number,
  name: string,
  attributes: Readonly<Record<string, string>>,
  hasClosedShadow: boolean,
];
export type SnapshotNode = SnapshotText | SnapshotElement;

/** Starts with the root element, at depth 0. */
export type Snapshot = readonly SnapshotNode[];

/** Nodes; more is no page for people. A snapshot that holds one more was cut off there. */
export const MOST_NODES = 150_000;

/** A text of a snapshot; `number` counts the texts from 0, in reading order. */
export interface NumberedText extends TreeText {
  readonly number: number;
}

const isText = (node: SnapshotNode): node is SnapshotText => node.length === 2;

/** True for a value of this shape, whatever sent it. */
export function isSnapshot(value: unknown): value is Snapshot {
  return Array.isArray(value) && value.length > 0 && value.every(isNode) && value[0]?.length === 4;
}

function isNode(value: unknown): value is SnapshotNode {
  if (!Array.isArray(value) || !Number.isSafeInteger(value[0]) || typeof value[1] !== 'string') return false;
  if (value.length === 2) return true;
  const attributes: unknown = value[2];
  if (value.length !== 4 || typeof value[3] !== 'boolean' || typeof attributes !== 'object' || attributes === null)
    return false;
  return Object.values(attributes).every((text) => typeof text === 'string');
}

/** The tree again. A node whose depth makes no sense hangs on the nearest element above it. */
export function treeOfSnapshot(snapshot: Snapshot): TreeElement {
  const [first, ...rest] = snapshot;
  const root = elementOf(first === undefined || isText(first) ? [0, 'html', {}, false] : first);
  const open: [GrowingElement, ...GrowingElement[]] = [root];
  let number = 0;
  for (const node of rest) {
    while (open.length > Math.max(1, node[0])) open.pop();
    const parent = open.at(-1) ?? root;
    if (isText(node)) {
      const text: NumberedText = { type: 'text', data: node[1], number: number++ };
      parent.children.push(text);
      continue;
    }
    const element = elementOf(node);
    parent.children.push(element);
    open.push(element);
  }
  return snapshot.length > MOST_NODES ? { ...root, isCut: true } : root;
}

interface GrowingElement extends TreeElement {
  readonly children: TreeNode[];
}

function elementOf([, name, attributes, hasClosedShadow]: SnapshotElement): GrowingElement {
  return {
    type: 'element',
    name,
    attribute: (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined),
    children: [],
    hasClosedShadow,
  };
}
