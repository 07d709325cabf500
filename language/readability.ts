/** How easy a text reads: a sign for people to look closer, never a proof. B1 asks for short sentences and known words. */
import { type Concept, concept, either } from './concept.ts';
import { JARGON } from './jargon.ts';
import type { Statement } from './statement.ts';
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
/** Most sentences hold none of it, and of the others most but one or two. */
const ANY_TERM = concept('jargon', ...JARGON.keys());
const GROUP = 8;
const GROUPS = TERMS.flatMap((_, at) => {
  const terms = at % GROUP === 0 ? TERMS.slice(at, at + GROUP) : [];
  const [first, ...more] = terms.map((term) => term.concept);
  return first === undefined ? [] : [{ terms, any: either('groep jargon', first, ...more) }];
});

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
const AUXILIARIES: ReadonlySet<string> = new Set('word wordt worden werd werden is zijn'.split(' '));
const AUXILIARY = concept('hulpwerkwoord', ...AUXILIARIES);
const PARTICIPLE =
  /^(ge|be|ver|ont|her|er).{2,}(d|t|en)$|^(aan|af|uit|op|in|toe|door|mee|terug|bij|over|vast)ge.{2,}(d|t|en)$/;
const NO_PARTICIPLE =
  /^(gemeente|gemeenten|gezinnen|bedragen|bestaan|verschillen|gegevens|gevallen|gelden|bent|beslissen|verdienen|verhuizen|besluiten|betalen|gesprekken|bezwaren|gebruiken|veranderingen|gebied|bedrijven|gezond|beiden|kosten|geld|gevolgen|geen|gewerkt)$/;

/** What is asked of a sentence: a statement will do. */
type Sentence = Pick<Statement, 'text' | 'words' | 'has'>;

/** @param sentences Sentences of a text in order, as `splitSentences` gives them. */
export function readability(sentences: readonly string[]): Readability {
  const index = new WordIndex(sentences);
  return readabilityOf(
    sentences.map((text, i) => ({
      text,
      words: index.words(i),
      has: (sought: Concept) => index.names(sought, i),
    })),
  );
}

/** The same of statements, whose words are known. */
export function readabilityOf(sentences: readonly Sentence[]): Readability {
  const lengths = sentences.map(({ words }) => countWords(words));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const jargon = sentences.map(jargonIn);
  const isExplained = (i: number) =>
    sentences[i]?.has(EXPLAINED) || sentences[i + 1]?.has(EXPLAINED) || /\([^)]{8,}\)/.test(sentences[i]?.text ?? '');
  const explained = new Set(jargon.flatMap((words, i) => (words.length > 0 && isExplained(i) ? words : [])));
  const hard = sentences.map(
    (sentence, i): HardSentence => ({
      text: sentence.text,
      words: lengths[i] ?? 0,
      jargon: jargon[i]?.filter((word) => !explained.has(word)) ?? [],
      isPassive: sentence.has(AUXILIARY) && isPassive(sentence.words),
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
  let count = 0;
  for (const { plain } of words) if (plain !== '€' && plain !== '%' && plain !== '+') count += 1;
  return count;
}

/** Words too many, plus a few for each unknown word and for a chain of passives. */
function hardness({ words, jargon, isPassive }: HardSentence): number {
  return Math.max(0, words - LONGEST_B1) + jargon.length * 4 + (isPassive ? 5 : 0);
}

function jargonIn(sentence: Sentence): readonly string[] {
  if (!sentence.has(ANY_TERM)) return [];
  const named = GROUPS.filter(({ any }) => sentence.has(any)).flatMap(({ terms }) => terms);
  return named.filter((term) => sentence.has(term.concept)).map(({ word }) => word);
}

/** Two auxiliaries and two participles at least. */
function isPassive(words: readonly Word[]): boolean {
  if (words.filter(({ plain }) => AUXILIARIES.has(plain)).length < 2) return false;
  return words.filter(({ plain }) => PARTICIPLE.test(plain) && !NO_PARTICIPLE.test(plain)).length >= 2;
}
