/** The examples of a rule, as a reader of the page would see them. */
import { readHtml } from '../../../reading/html.ts';
import type { Outcome } from '../../../rules/outcome.ts';
import type { Rule } from '../../../rules/rule.ts';

export interface ShownExample {
  /** Headings and sentences in reading order. */
  readonly lines: readonly { readonly text: string; readonly isHeading: boolean }[];
  /** Day on which it was read, when that decides: what was right then may be wrong now. */
  readonly day: string | undefined;
}

export type ExampleGroup = 'wrong' | 'right' | 'near';

/** Outcomes by the group in which a reader understands them; the others need too much explanation to be examples. */
const GROUPS: Readonly<Record<Rule['kind'], Readonly<Partial<Record<Outcome, ExampleGroup>>>>> = {
  claim: { failed: 'wrong', passed: 'right', inapplicable: 'near' },
  mention: { passed: 'right', inapplicable: 'near' },
  question: {},
};
const MOST = 5;

/** At most five of each group, in the order of the rule's file. */
export function shownExamples({ kind, examples }: Rule): Readonly<Record<ExampleGroup, readonly ShownExample[]>> {
  const of = (group: ExampleGroup) =>
    examples
      .filter(({ expect }) => GROUPS[kind][expect] === group)
      .slice(0, MOST)
      .map(({ html, asOf }) => ({ lines: linesOf(html), day: asOf }));
  return { wrong: of('wrong'), right: of('right'), near: of('near') };
}

/** A page of one short sentence has no main text; with this it has. */
const MORE = 'Dit is het einde van deze pagina, en hier staat verder niets.';

function linesOf(html: string): ShownExample['lines'] {
  const { blocks } = readHtml(`<main>${html}<p>${MORE}</p></main>`, 'https://www.voorbeeldstad.example/bijstand');
  return blocks.filter(({ text }) => text !== MORE).map(({ kind, text }) => ({ text, isHeading: kind === 'heading' }));
}
