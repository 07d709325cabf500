import { describe, expect, it } from 'vitest';
import { AVERAGE_B1, LONGEST_B1, readability } from '../../language/readability.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** Every Dutch text of a rule that a person reads. */
function textsOf(rule: Rule): readonly string[] {
  const { nl } = rule.text;
  const laws = rule.legalBasis.map(({ says }) => says);
  const asked = rule.kind === 'question' ? [rule.ask, rule.howToDecide] : [];
  return [nl.whatIsWrong, nl.whatItMeansForYou, nl.whatTheLawSays, nl.goodExample, ...laws, ...asked];
}

describe.each(ruleset.rules.map((rule) => [rule.id, rule] as const))('the words of %s', (_id, rule) => {
  const sentences = textsOf(rule).flatMap((text) => text.split('\n').flatMap(splitSentences));
  const { averageWords, worst } = readability(sentences);

  it('stay short', () => {
    const words = (sentence: string) => sentence.split(/\s+/).length;
    expect(sentences.filter((sentence) => words(sentence) > LONGEST_B1)).toEqual([]);
    expect(averageWords, JSON.stringify(worst)).toBeLessThanOrEqual(AVERAGE_B1);
  });

  it('have a short title', () => {
    expect(rule.text.nl.title.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('say u, and say nothing of motives', () => {
    const text = textsOf(rule).join(' ');
    expect(text).not.toMatch(/\b(?:illegaal|bewust|opzettelijk|liegt|leugen|misleidt|verzwijgt|expres)\b/i);
    expect(text).not.toMatch(/\b(?:jij|jouw)\b/i);
  });
});
