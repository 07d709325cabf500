/** What a point is called and asked: its own words, or for a point of one rule those of the rule. */
import type { Point } from '../../checking/keuring/points.ts';
import type { Rule } from '../../rules/rule.ts';
import type { KeuringStrings, PointWords } from '../strings/keuring-strings.ts';

export interface SpokenWords extends PointWords {
  /** Language of the question: rules ask in Dutch only. */
  readonly lang: string;
}

/** @param language of the strings; @param line the rule's own line in that language, where it has one */
export function wordsOfPoint(
  { id, rules: [first] }: Point,
  strings: KeuringStrings,
  language: string,
  rules: readonly Rule[],
): SpokenWords {
  const own: Readonly<Record<string, PointWords>> = strings.points;
  const words = Object.hasOwn(own, id) ? own[id] : undefined;
  if (words !== undefined) return { ...words, lang: language };
  const rule = rules.find((each) => each.id === first);
  if (rule === undefined) return { title: id, question: id, how: strings.rulePoint.how, lang: language };
  const { title } = rule.text.nl;
  if (rule.kind === 'question') return { title, question: rule.ask, how: rule.howToDecide, lang: 'nl' };
  const question = rule.kind === 'claim' ? strings.rulePoint.claim(title) : strings.rulePoint.mention(title);
  return { title, question, how: strings.rulePoint.how, lang: language };
}
