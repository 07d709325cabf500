/** Every file that follows from the rules and their figures. Pure. */
import type { Rule } from '../../rules/rule.ts';
import { type LabelledPages, measuredJson, measuredRules } from './figures.ts';
import { figuresTables, withTables } from './figures-table.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './page.ts';

/** Folder that holds nothing but what is made here. */
export const PAGES_FOLDER = 'docs/rules';
export const README = 'rules/README.md';

/**
 * Texts by path from the root.
 *
 * @param readme the present text of `rules/README.md`; only what stands between its markers changes
 */
export function filesFrom(
  rules: readonly Rule[],
  labelled: LabelledPages,
  readme: string,
): ReadonlyMap<string, string> {
  const measured = measuredRules(rules, Object.values(labelled).flat());
  return new Map([
    ['rules/measured.json', measuredJson(measured)],
    [README, withTables(readme, figuresTables(rules, measured, labelled))],
    [`${PAGES_FOLDER}/README.md`, indexPage(rules)],
    ...rules.map((rule) => [`${PAGES_FOLDER}/${rule.id}.md`, rulePage(rule, measured[rule.id])] as const),
  ]);
}
