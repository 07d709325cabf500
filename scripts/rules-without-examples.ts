/**
 * Leaves out of the extension what only tests and documentation read of a rule: its examples, assumptions and look-alikes. They are
 * half of the ruleset's weight.
 */
import { type Plugin, parseSync } from 'vite';

const LEFT_OUT = new Set(['examples', 'assumptions', 'lookalikes']);
const A_RULE = /\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every array that is the value of such a property, wherever it stands. */
function arraysIn(node: Node): readonly Node[] {
  const { key, value } = node as Node & { readonly key?: { readonly name?: string }; readonly value?: unknown };
  if (node.type === 'Property' && LEFT_OUT.has(key?.name ?? '') && isNode(value) && value.type === 'ArrayExpression') {
    return [value];
  }
  return Object.values(node)
    .flat()
    .flatMap((child) => (isNode(child) ? arraysIn(child) : []));
}

/** The module with those arrays empty. */
export function withoutExamples(code: string, file: string): string {
  const arrays = arraysIn(parseSync(file, code).program);
  return arrays.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`, code);
}

export function rulesWithoutExamples(): Plugin {
  return {
    name: 'geweten:rules-without-examples',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      return A_RULE.test(file) ? { code: withoutExamples(code, file), map: null } : undefined;
    },
  };
}
