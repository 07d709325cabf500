/**
 * Makes the rules lighter in the extension. What only tests and documentation read is left out: examples, assumptions, look-alikes and
 * the law in our words. What a card says when it is opened moves to a module of its own, `virtual:words-of-rules`.
 */
import { type Plugin, parseSync } from 'vite';
import type { RuleWords } from '../components/rule-words.ts';

const EMPTY: Readonly<Record<string, string>> = {
  examples: '[]',
  assumptions: '[]',
  lookalikes: '[]',
  says: "''",
  whatItMeansForYou: "''",
  whatTheLawSays: "''",
  goodExample: "''",
  en: "{ title: '', whatIsWrong: '' }",
};
/** What a value of that name must be to be ours: `en` and `says` are short names. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  examples: ['ArrayExpression'],
  assumptions: ['ArrayExpression'],
  lookalikes: ['ArrayExpression'],
  says: ['Literal', 'TemplateLiteral', 'BinaryExpression'],
  en: ['ObjectExpression'],
};
const A_RULE = /\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/;
const WORDS = 'virtual:words-of-rules';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Cut extends Node {
  readonly instead: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every value of such a property, wherever it stands. */
function cutsIn(node: Node): readonly Cut[] {
  const { key, value } = node as Node & { readonly key?: { readonly name?: string }; readonly value?: unknown };
  const name = key?.name ?? '';
  const instead = Object.hasOwn(EMPTY, name) ? EMPTY[name] : undefined;
  if (node.type === 'Property' && instead !== undefined && isNode(value) && fits(name, value)) {
    return [{ ...value, instead }];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? cutsIn(child) : []));
}

function fits(name: string, { type }: Node): boolean {
  return SHAPES[name]?.includes(type) ?? true;
}

/** The module with those values empty. */
export function withoutExamples(code: string, file: string): string {
  const cuts = cutsIn(parseSync(file, code).program);
  return cuts.reduceRight((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), code);
}

/** `words`: those of every rule, by its id. */
export function rulesWithoutExamples(words: Readonly<Record<string, RuleWords>>): Plugin {
  return {
    name: 'geweten:rules-without-examples',
    enforce: 'pre',
    resolveId: (id) => (id === WORDS ? `\0${WORDS}` : undefined),
    load: (id) => (id === `\0${WORDS}` ? `export default ${JSON.stringify(words)}` : undefined),
    transform(code, id) {
      const [file = ''] = id.split('?');
      return A_RULE.test(file) ? { code: withoutExamples(code, file), map: null } : undefined;
    },
  };
}
