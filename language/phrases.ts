/** Finds which phrase of a table stands right before a word. */
import type { Wording } from './word.ts';
import { plainAt } from './words.ts';

export interface Phrase {
  /** Folded; at least one. */
  readonly words: readonly string[];
}

/** Phrases by their last word, so that a text that has none of these costs one look-up; of each the order is kept. */
export type Phrases<T extends Phrase> = ReadonlyMap<string, readonly T[]>;

export function phrasesOf<T extends Phrase>(table: readonly T[]): Phrases<T> {
  const phrases = new Map<string, T[]>();
  for (const phrase of table) {
    const last = phrase.words.at(-1) ?? '';
    const others = phrases.get(last);
    if (others) others.push(phrase);
    else phrases.set(last, [phrase]);
  }
  return phrases;
}

/** The first phrase of the table that ends right before the word at this index. */
export function phraseBefore<T extends Phrase>(phrases: Phrases<T>, wording: Wording, at: number): T | undefined {
  return phrases.get(plainAt(wording, at - 1))?.find(({ words }) => endsAt(words, wording, at));
}

function endsAt(words: readonly string[], wording: Wording, at: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (plainAt(wording, at - words.length + i) !== words[i]) return false;
  return true;
}
