/** What a card says when it is opened. It is more than half of a rule's weight, so the panel loads it after it shows its lines. */
import type { Explanation, Rule } from '../rules/rule.ts';

export interface RuleWords extends Pick<Explanation, 'whatItMeansForYou' | 'whatTheLawSays' | 'goodExample'> {
  readonly en: Rule['text']['en'];
}

/** By id of the rule. */
export type WordsOfRules = ReadonlyMap<string, RuleWords>;

export const wordsOf = ({ text: { nl, en } }: Rule): RuleWords => ({
  whatItMeansForYou: nl.whatItMeansForYou,
  whatTheLawSays: nl.whatTheLawSays,
  goodExample: nl.goodExample,
  en,
});

/** A rule's own line in this language, or in Dutch where it has no other or the words are not there yet. */
export function lineInLanguage(
  rule: Rule,
  language: string,
  words: WordsOfRules | undefined,
): Pick<Explanation, 'title' | 'whatIsWrong'> & { readonly lang: string } {
  const english = language === 'nl' ? undefined : words?.get(rule.id)?.en;
  return english ? { ...english, lang: 'en' } : { ...rule.text.nl, lang: 'nl' };
}
