/**
 * Cuts the forms of all concepts into words and puts them together at the start of a file (`language/cut-forms.ts`): the panel need not do
 * so each time it opens, and beside each other words repeat more of what was just written than among the code of their rules. A concept
 * takes the next row, because a number would be other text each time; so only forms that are needed once, in the order in which they
 * stand, are moved.
 */
import { type Plugin, parseSync } from 'vite';
import { cutFormsText } from '../language/cut-forms.ts';
import { unpacked } from '../language/packed.ts';

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

/** The file with its forms cut above it; as it was when it does not read them. */
export function withWordsTogether(code: string, file: string): string {
  if (!/\bCUT_FORMS\b/.test(code)) return code;
  const words = wordsIn(parseSync(file, code).program).toSorted((a, b) => a.start - b.start);
  const rest = words.reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}NEXT_ROW()${whole.slice(end)}`,
    code,
  );
  return `const CUT_FORMS = ${JSON.stringify(cutFormsText(words.map(({ value }) => unpacked(value))))};
let ROWS_TAKEN = 0;
const NEXT_ROW = () => '#' + ROWS_TAKEN++;
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
