/**
 * Where patterns stand in the texts of a page, piece by piece. Every written word was looked up once, and is known by its number over all
 * texts. Time is linear in the words of a text.
 */
import type { Head } from './lexicon.ts';
import { type Pattern, type Reading, readingOf } from './pattern.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';

/** Most words that ` … ` stands for. */
const GAP = 8;

const NO_PIECES: readonly number[] = [];
const NO_READING: Reading = { pieces: [], heads: [], words: [], phrases: [] };

export class PatternPlaces {
  readonly #texts: readonly string[];
  readonly #words: readonly (readonly Word[])[];
  /** What every word can be, one text after another, and where the words of each text start. */
  readonly #readings: Reading[] = [];
  readonly #firstWord: Int32Array;
  /** Compounds that were written as two words, by the number of the first: ids of what they are together. */
  readonly #splits = new Map<number, readonly number[]>();

  /** @param words of each text, as it was cut */
  constructor(texts: readonly string[], words: readonly (readonly Word[])[]) {
    this.#texts = texts;
    this.#words = words;
    this.#firstWord = new Int32Array(words.length + 1);
    for (let text = 0; text < words.length; text += 1) {
      for (const { plain } of words[text] ?? []) this.#readings.push(readingOf(plain));
      this.#firstWord[text + 1] = this.#readings.length;
    }
  }

  /** Number of the first word of a text. */
  startOf(text: number): number {
    return this.#firstWord[text] ?? 0;
  }

  /** Number of the word after its last. */
  endOf(text: number): number {
    return this.#firstWord[text + 1] ?? 0;
  }

  /** What a word can be. */
  readingAt(word: number): Reading {
    return this.#readings[word] ?? NO_READING;
  }

  /** Notes that a word begins a compound whose rest is the next word, if it does. */
  joins(text: number, word: number, head: Head): boolean {
    if (!this.#continues(text, word, head)) return false;
    this.#splits.set(word, [...(this.#splits.get(word) ?? NO_PIECES), head.piece.id]);
    return true;
  }

  /** A word is followed, after one space, by the rest of the compound that it may begin. */
  #continues(text: number, word: number, { piece, rest }: Head): boolean {
    const words = this.#words[text] ?? [];
    const at = word - this.startOf(text);
    const next = words[at + 1];
    if (!next || !(piece.kind === 'start' ? next.plain.startsWith(rest) : next.plain === rest)) return false;
    const end = words[at]?.to ?? 0;
    return next.from === end + 1 && this.#texts[text]?.charAt(end) === ' ';
  }

  /** A pattern without gaps stands so that its rarest piece is at `word`. */
  standsAround({ pieces, rarest }: Pattern, word: number, text: number): boolean {
    const first = word - rarest;
    if (first < this.startOf(text) || first + pieces.length > this.endOf(text)) return false;
    const readings = this.#readings;
    for (let at = 0; at < pieces.length; at += 1)
      if (at !== rarest && !readings[first + at]?.pieces.includes(pieces[at] ?? -1)) return false;
    return true;
  }

  /** A pattern stands somewhere in a text. */
  stands({ steps, pieces }: Pattern, text: number): boolean {
    const [first = -1] = pieces;
    const end = this.endOf(text);
    const hasSplits = this.#splits.size > 0;
    const readings = this.#readings;
    for (let word = this.startOf(text); word < end; word += 1) {
      if (readings[word]?.pieces.includes(first) && this.#follow(steps, word + 1, end) >= 0) return true;
      if (hasSplits && this.#isSplitAt(first, word) && this.#follow(steps, word + 2, end) >= 0) return true;
    }
    return false;
  }

  /** Every place of a pattern in a text, by its words counted from 0, put behind `spans`. */
  collect({ steps, pieces }: Pattern, text: number, spans: Span[]): void {
    const [first = -1] = pieces;
    const from = this.startOf(text);
    const end = this.endOf(text);
    const hasSplits = this.#splits.size > 0;
    const readings = this.#readings;
    const add = (start: number, reach: number) => {
      if (reach >= 0) spans.push({ start: start - from, end: reach - from });
    };
    for (let word = from; word < end; word += 1) {
      if (readings[word]?.pieces.includes(first)) add(word, this.#follow(steps, word + 1, end));
      if (hasSplits && this.#isSplitAt(first, word)) add(word, this.#follow(steps, word + 2, end));
    }
  }

  /** Nearest end of the rest of a pattern that goes on at `next` in a text that ends at `limit`, or -1. */
  #follow(steps: Pattern['steps'], next: number, limit: number): number {
    let word = next;
    for (let i = 1; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined) return -1;
      if (step.isAfterGap) return this.#followOverGaps(steps, i, word, limit);
      word = this.#endAt(step.piece, word, limit);
      if (word < 0) return -1;
    }
    return word;
  }

  /** The same from a step that other words may stand before. Keeps all open ends, so it never goes back. */
  #followOverGaps(steps: Pattern['steps'], first: number, next: number, limit: number): number {
    let open: readonly number[] = [next];
    for (let i = first; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined) return -1;
      const reach = step.isAfterGap ? GAP : 0;
      let ends: number[] | undefined;
      for (const from of open) {
        for (let word = from; word <= from + reach && word < limit; word += 1) {
          const end = this.#endAt(step.piece, word, limit);
          if (end < 0) continue;
          if (ends === undefined) ends = [end];
          else if (!ends.includes(end)) ends.push(end);
        }
      }
      if (ends === undefined) return -1;
      open = ends;
    }
    return Math.min(...open);
  }

  #endAt(piece: number, word: number, limit: number): number {
    if (word >= limit) return -1;
    if (this.#isAt(piece, word)) return word + 1;
    return this.#isSplitAt(piece, word) ? word + 2 : -1;
  }

  #isAt(piece: number, word: number): boolean {
    return this.#readings[word]?.pieces.includes(piece) === true;
  }

  #isSplitAt(piece: number, word: number): boolean {
    return this.#splits.size > 0 && this.#splits.get(word)?.includes(piece) === true;
  }
}
