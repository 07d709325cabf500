/**
 * Makes the rules lighter in the extension. What only tests and documentation read is left out: examples, assumptions, look-alikes and
 * the law in our words. What a card says when it is opened moves to a module of its own, `virtual:words-of-rules`; of what is wrong the
 * line stays, which is the first sentence of a claim. The forms of a concept are written as one text (`language/packed.ts`), and its name is left out.
 */
import { runInNewContext } from 'node:vm';
import { type Plugin, parseSync } from 'vite';
import { firstSentence, type RuleWords } from '../components/rule-words.ts';
import { packed } from '../language/packed.ts';

const EMPTY: Readonly<Record<string, string>> = {
  says: "''",
  whatItMeansForYou: "''",
  whatTheLawSays: "''",
  goodExample: "''",
  en: "{ title: '', whatIsWrong: '' }",
};
/** Left out with their names: nothing in the extension reads them. */
const DROPPED: ReadonlySet<string> = new Set(['examples', 'assumptions', 'lookalikes']);
/** What a value of that name must be to be ours: `en` and `says` are short names. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  examples: ['ArrayExpression'],
  assumptions: ['ArrayExpression'],
  lookalikes: ['ArrayExpression'],
  says: ['Literal', 'TemplateLiteral', 'BinaryExpression'],
  en: ['ObjectExpression'],
};
/** Words stand in the rules and in the language. */
const HAS_FORMS = /\/(?:rules|language)\/.*\.ts$/;
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

/** Every value of such a property, wherever it stands, or the whole of it with its comma. */
function cutsIn(node: Node, code: string): readonly Cut[] {
  const { key, value } = node as Node & { readonly key?: { readonly name?: string }; readonly value?: unknown };
  const name = key?.name ?? '';
  if (node.type === 'Property' && DROPPED.has(name) && isNode(value) && fits(name, value)) {
    return [{ ...node, end: code[node.end] === ',' ? node.end + 1 : node.end, instead: '' }];
  }
  const instead = Object.hasOwn(EMPTY, name) ? EMPTY[name] : undefined;
  if (node.type === 'Property' && instead !== undefined && isNode(value) && fits(name, value)) {
    return [{ ...value, instead }];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? cutsIn(child, code) : []));
}

/** What is wrong, as far as a line shows it. */
function lineCutsIn(node: Node, isClaim: boolean): readonly Cut[] {
  const { key, value } = node as Node & { readonly key?: { readonly name?: string }; readonly value?: unknown };
  if (node.type === 'Property' && key?.name === 'whatIsWrong' && isNode(value) && isText(value)) {
    return [{ ...value, instead: isClaim ? JSON.stringify(firstSentence(value.value)) : "''" }];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? lineCutsIn(child, isClaim) : []));
}

function fits(name: string, { type }: Node): boolean {
  return SHAPES[name]?.includes(type) ?? true;
}

/** The module with those values empty. */
export function withoutExamples(code: string, file: string): string {
  const emptied = withCuts(code, cutsIn(parseSync(file, code).program, code));
  return withCuts(emptied, lineCutsIn(parseSync(file, emptied).program, /\bkind: 'claim'/.test(emptied)));
}

const withCuts = (code: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), code);

/** Makers of concepts, whose first argument is a name for people who read the rules. */
const MAKERS: ReadonlySet<string> = new Set(['concept', 'either']);

/** Runs of forms in `concept('name', 'a', 'b … c')`, as the one text that `concept` takes apart again; names are left out. */
function packsIn(node: Node, code: string): readonly Cut[] {
  const { callee, arguments: given } = node as Node & { callee?: { name?: string }; arguments?: readonly Node[] };
  const [name, ...forms] = given ?? [];
  if (node.type === 'CallExpression' && MAKERS.has(callee?.name ?? '') && name !== undefined && isText(name)) {
    const rest = callee?.name === 'concept' ? packsOf(forms, code) : forms.flatMap((part) => packsIn(part, code));
    return [{ ...name, instead: "''" }, ...rest];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? packsIn(child, code) : []));
}

function packsOf(given: readonly Node[], code: string): readonly Cut[] {
  const packs: Cut[] = [];
  let run: (Node & { readonly forms: readonly string[] })[] = [];
  const end = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const text = packed(run.flatMap(({ forms }) => forms));
      packs.push({ type: 'Literal', start: first.start, end: last.end, instead: JSON.stringify(text) });
    }
    run = [];
  };
  for (const each of given) {
    const forms = formsOf(each, code.slice(each.start, each.end));
    if (forms !== undefined) run.push({ ...each, forms });
    else end();
  }
  end();
  return packs;
}

/** A form, or those of a list that is made on the spot (`...['a', 'b'].map((x) => `${x} c`)`), when they are shorter than how it is made. */
function formsOf(node: Node, written: string): readonly string[] | undefined {
  if (isText(node)) return [node.value];
  const forms = node.type === 'SpreadElement' ? listMadeBy(written) : undefined;
  return forms !== undefined && packed(forms).length <= written.length ? forms : undefined;
}

/** What our own code spreads, unless it takes something from elsewhere in its module. */
function listMadeBy(spread: string): readonly string[] | undefined {
  try {
    return [...runInNewContext(`[${spread}]`)];
  } catch {
    return undefined;
  }
}

function isText(node: Node): node is Node & { readonly value: string } {
  return node.type === 'Literal' && 'value' in node && typeof node.value === 'string';
}

/** The module with the forms of each concept as one text. */
export function withPackedForms(code: string, file: string): string {
  return withCuts(code, packsIn(parseSync(file, code).program, code));
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
      if (!HAS_FORMS.test(file)) return undefined;
      const lighter = A_RULE.test(file) ? withoutExamples(code, file) : code;
      return { code: withPackedForms(lighter, file), map: null };
    },
  };
}
