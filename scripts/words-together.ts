/**
 * Puts the words of all rules together at the start of a file. Packing looks back only so far: beside each other words repeat more of
 * what was just written than among the code of their rules, which makes the panel some kilobytes lighter.
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

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Packed forms (`rules-without-examples.ts`): texts with "|" between them, given to a function. */
const isWords = (node: Node): node is Words =>
  node.type === 'Literal' && 'value' in node && typeof node.value === 'string' && /^[^\n]+\|[^\n]+$/.test(node.value);

function wordsIn(node: Node): readonly Words[] {
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
  const list = JSON.stringify(words.map(({ value }) => value).join('\n'));
  const rest = words.reduceRight(
    (whole, { start, end }, at) => `${whole.slice(0, start)}WORDS_TOGETHER[${at}]${whole.slice(end)}`,
    code,
  );
  return `const WORDS_TOGETHER = ${list}.split('\\n');\n${rest}`;
}

export function wordsTogether(): Plugin {
  return {
    name: 'geweten:words-together',
    // Scripts for pages of others may run twice in one page, where a list of that name would already be.
    renderChunk: (code, { fileName }, { format }) =>
      format === 'es' ? { code: withWordsTogether(code, fileName), map: null } : null,
  };
}
