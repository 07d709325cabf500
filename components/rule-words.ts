/** What a card says when it is opened. It is more than half of a rule's weight, so the panel loads it after it shows its lines. */
import type { Explanation, Rule } from '../rules/rule.ts';

export interface RuleWords
  extends Pick<Explanation, 'whatIsWrong' | 'whatItMeansForYou' | 'whatTheLawSays' | 'goodExample'> {
  readonly en: Rule['text']['en'];
}

/** By id of the rule. */
export type WordsOfRules = ReadonlyMap<string, RuleWords>;

export const wordsOf = ({ text: { nl, en } }: Rule): RuleWords => ({
  whatIsWrong: nl.whatIsWrong,
  whatItMeansForYou: nl.whatItMeansForYou,
  whatTheLawSays: nl.whatTheLawSays,
  goodExample: nl.goodExample,
  en,
});

/** The first sentence of a text: all that a line shows of it. */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/**
 * A rule's own line in this language, or in Dutch where it has no other or the words are not there yet. Until they are, `whatIsWrong` in
 * Dutch is no longer than its line: the first sentence of a claim, and of another rule nothing.
 */
export function lineInLanguage(
  rule: Rule,
  language: string,
  words: WordsOfRules | undefined,
): Pick<Explanation, 'title' | 'whatIsWrong'> & { readonly lang: string } {
  const own = words?.get(rule.id);
  if (own && language !== 'nl') return { ...own.en, lang: 'en' };
  const { title, whatIsWrong } = rule.text.nl;
  return { title, whatIsWrong: own?.whatIsWrong ?? whatIsWrong, lang: 'nl' };
}
