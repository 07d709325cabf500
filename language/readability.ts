/** How easy a text reads: a sign for people to look closer, never a proof. B1 asks for short sentences and known words. */
import { concept } from './concept.ts';
import { JARGON } from './jargon.ts';
import type { Word } from './word.ts';
import { WordIndex } from './word-index.ts';

export interface HardSentence {
  readonly text: string;
  readonly words: number;
  /** Jargon in it that is not explained in the same sentence or the next. */
  readonly jargon: readonly string[];
  /** Two or more passive verbs ("wordt … verrekend"). */
  readonly isPassive: boolean;
}

export interface Readability {
  readonly sentences: number;
  /** Words a sentence; 0 without sentences. */
  readonly averageWords: number;
  readonly longestWords: number;
  /** Sentences of more than 20 words. */
  readonly tooLong: number;
  /** Unexplained jargon, each once, with its plain explanation. */
  readonly jargon: readonly { readonly word: string; readonly explanation: string }[];
  /** Sentences with a chain of passives. */
  readonly passive: number;
  /** At most five, hardest first; only sentences that are hard. */
  readonly worst: readonly HardSentence[];
}

export const LONGEST_B1 = 20;
export const AVERAGE_B1 = 12;
const SHOWN = 5;

const TERMS = [...JARGON].map(([word, explanation]) => ({ word, explanation, concept: concept(word, word) }));

/** How a page explains a word: "Dat is …", "dat betekent", "ook wel", or an explanation in brackets. */
const EXPLAINED = concept(
  'uitleg',
  'betekent',
  'bedoelen',
  'noemen',
  'heet',
  'noemt',
  'ook wel',
  'oftewel',
  'ofwel',
  'dat is',
  'dit is',
  'dat wil zeggen',
  'dwz',
);
const AUXILIARY = /^(word|wordt|worden|werd|werden|is|zijn)$/;
const PARTICIPLE =
  /^(ge|be|ver|ont|her|er).{2,}(d|t|en)$|^(aan|af|uit|op|in|toe|door|mee|terug|bij|over|vast)ge.{2,}(d|t|en)$/;
const NO_PARTICIPLE =
  /^(gemeente|gemeenten|gezinnen|bedragen|bestaan|verschillen|gegevens|gevallen|gelden|bent|beslissen|verdienen|verhuizen|besluiten|betalen|gesprekken|bezwaren|gebruiken|veranderingen|gebied|bedrijven|gezond|beiden|kosten|geld|gevolgen|geen|gewerkt)$/;

/** @param sentences Sentences of a text in order, as `splitSentences` gives them. */
export function readability(sentences: readonly string[]): Readability {
  const index = new WordIndex(sentences);
  const lengths = index.words.map(countWords);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isExplainedAt = (i: number) =>
    [i, i + 1].some((at) => at < sentences.length && index.find(EXPLAINED, at).length > 0) ||
    /\([^)]{8,}\)/.test(sentences[i] ?? '');
  const jargonAt = (i: number) => TERMS.filter((term) => index.find(term.concept, i).length > 0);
  const explained = new Set(sentences.flatMap((_, i) => (isExplainedAt(i) ? jargonAt(i).map(({ word }) => word) : [])));
  const hard = sentences.map(
    (text, i): HardSentence => ({
      text,
      words: lengths[i] ?? 0,
      jargon: jargonAt(i)
        .map(({ word }) => word)
        .filter((word) => !explained.has(word)),
      isPassive: passives(index.words[i] ?? []) >= 2,
    }),
  );
  const unexplained = new Set(hard.flatMap(({ jargon }) => jargon));
  return {
    sentences: sentences.length,
    averageWords: sentences.length === 0 ? 0 : total / sentences.length,
    longestWords: lengths.reduce((most, length) => Math.max(most, length), 0),
    tooLong: lengths.filter((length) => length > LONGEST_B1).length,
    jargon: TERMS.filter(({ word }) => unexplained.has(word)).map(({ word, explanation }) => ({ word, explanation })),
    passive: hard.filter(({ isPassive }) => isPassive).length,
    worst: hard
      .filter((sentence) => hardness(sentence) > 0)
      .sort((a, b) => hardness(b) - hardness(a))
      .slice(0, SHOWN),
  };
}

/** Words as a reader counts them: "€" and "%" go with their number. */
function countWords(words: readonly Word[]): number {
  return words.filter(({ plain }) => plain !== '€' && plain !== '%' && plain !== '+').length;
}

/** Words too many, plus a few for each unknown word and for a chain of passives. */
function hardness({ words, jargon, isPassive }: HardSentence): number {
  return Math.max(0, words - LONGEST_B1) + jargon.length * 4 + (isPassive ? 5 : 0);
}

function passives(words: readonly Word[]): number {
  const auxiliaries = words.filter(({ plain }) => AUXILIARY.test(plain)).length;
  const participles = words.filter(({ plain }) => PARTICIPLE.test(plain) && !NO_PARTICIPLE.test(plain)).length;
  return Math.min(auxiliaries, participles);
}
