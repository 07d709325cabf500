/**
 * Puts the words of all rules together at the start of a file. Packing looks back only so far: beside each other words repeat more of
 * what was just written than among the code of their rules, which makes the panel some kilobytes lighter. Each takes the next of the
 * list, because a number would be other text each time; so only words that are needed once, in the order in which they stand, are moved.
 */
import { type Plugin, parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Words extends Node {
  readonly value: string;
}

/** What is done once, from its start to its end, when a file is read: not what waits for a call, nor what depends on something. */
const DONE_IN_ORDER: ReadonlySet<string> = new Set([
  'Program',
  'VariableDeclaration',
  'VariableDeclarator',
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Packed forms (`language/packed.ts`), given to a function. */
const isWords = (node: Node): node is Words =>
  node.type === 'Literal' && 'value' in node && typeof node.value === 'string' && /^\|[^\n]+$/.test(node.value);

function wordsIn(node: Node): readonly Words[] {
  if (!DONE_IN_ORDER.has(node.type)) return [];
  const { arguments: given } = node as Node & { readonly arguments?: readonly Node[] };
  const own = node.type === 'CallExpression' ? (given ?? []).filter(isWords) : [];
  const inside = Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? wordsIn(child) : []));
  return [...own, ...inside];
}

/** The file with its words in one list above it; as it was when there are next to none. */
export function withWordsTogether(code: string, file: string): string {
  const words = wordsIn(parseSync(file, code).program).toSorted((a, b) => a.start - b.start);
  if (words.length < 2) return code;
  const list = JSON.stringify(words.map(({ value }) => value.slice(1)).join('\n'));
  const rest = words.reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}NEXT_WORDS()${whole.slice(end)}`,
    code,
  );
  return `const WORDS_TOGETHER = ${list}.split('\\n');
let WORDS_TAKEN = 0;
const NEXT_WORDS = () => '|' + WORDS_TOGETHER[WORDS_TAKEN++];
${rest}`;
}

export function wordsTogether(): Plugin {
  return {
    name: 'geweten:words-together',
    // Scripts for pages of others may run twice in one page, where a list of that name would already be.
    renderChunk: (code, { fileName }, { format }) =>
      format === 'es' ? { code: withWordsTogether(code, fileName), map: null } : null,
  };
}
