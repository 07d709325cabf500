/** The rules with all their words: the extension's build keeps what a card says when it is opened apart (`scripts/rules-without-examples.ts`). */
import type { WordsOfRules } from '../../components/rule-words.ts';
import type { Rule } from '../../rules/rule.ts';

/** Rules as report, letter and memo need them. */
export function wholeRules(rules: readonly Rule[], words: WordsOfRules): readonly Rule[] {
  return rules.map((rule) => {
    const own = words.get(rule.id);
    if (own === undefined) return rule;
    const { en, ...nl } = own;
    return { ...rule, text: { nl: { ...rule.text.nl, ...nl }, en } };
  });
}
