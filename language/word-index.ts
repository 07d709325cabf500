/**
 * Finds concepts in all texts of a page at once. Every written word is looked up once in the lexicon, which tells what words of forms it
 * can be; of each form only its rarest word is looked for, and where that stands, and the others do somewhere in the same text, its order
 * is looked at. So of every text it is known, before a rule asks, which forms stand in it; each concept has a row of bits, one bit a text,
 * and asking costs a bit. Time is linear in the text.
 */
import { type Concept, concepts } from './concept.ts';
import { lexicon } from './lexicon.ts';
import { type Anchored, compileDeclared, type Pattern, patternCount, patternsOn, patternWith } from './pattern.ts';
import { PatternPlaces } from './pattern-places.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Texts that share one number of bits. */
const BITS = 32;

const NO_PIECES: readonly number[] = [];
const NONE: Int32Array = new Int32Array();

/** Which texts name which concepts: a row of bits for each concept, by its number, one bit a text. */
export interface Naming {
  /** How many concepts were known when it was made: of those from this number on, it says nothing. */
  readonly asOf: number;
  /** Numbers of bits in a row. */
  readonly width: number;
  readonly rows: Int32Array;
}

export class WordIndex {
  readonly #texts: string[] = [];
  readonly #words: (readonly Word[])[] = [];
  #places = new PatternPlaces([], []);
  /** The patterns that stand in the texts, text by text, and where those of each text start. */
  #found: Pattern[] = [];
  #firstFound: Int32Array = NONE;
  readonly #naming = { asOf: -1, width: 0, rows: NONE };
  /** Where a concept stands in a text, by both numbers; made when it is asked. */
  #spans = new Map<number, readonly Span[]>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.add(text);
  }

  /** Adds a text; its number counts up from 0. */
  add(text: string): number {
    this.#naming.asOf = -1;
    return this.#texts.push(text) - 1;
  }

  /** How many texts there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** Words of the text with this number. */
  words(text: number): readonly Word[] {
    const known = this.#words[text];
    if (known !== undefined) return known;
    const words = wordsOf(this.#texts[text] ?? '');
    this.#words[text] = words;
    return words;
  }

  /** The text with this number names the concept. */
  names({ number }: Concept, text: number): boolean {
    this.update();
    const { rows, width } = this.#naming;
    return (((rows[number * width + (text >>> 5)] ?? 0) >>> (text & 31)) & 1) === 1;
  }

  /** Which texts name which concepts: one object for good, true after `update`. */
  get naming(): Naming {
    return this.#naming;
  }

  /** Looks again when concepts or texts were added since. */
  update(): void {
    if (this.#naming.asOf < concepts.length) this.#resolve();
  }

  /** Numbers of the texts that name the concept, in order. */
  textsNaming(concept: Concept): readonly number[] {
    this.update();
    const { rows, width } = this.#naming;
    const texts: number[] = [];
    const from = concept.number * width;
    for (let column = 0; column < width; column += 1)
      for (let bits = rows[from + column] ?? 0; bits !== 0; bits &= bits - 1)
        texts.push(column * BITS + lowestOf(bits));
    return texts;
  }

  /** Spans of a concept in the text with this number, in order. */
  find(concept: Concept, text: number): readonly Span[] {
    this.update();
    const key = concept.number * this.#texts.length + text;
    const known = this.#spans.get(key);
    if (known !== undefined) return known;
    const spans: Span[] = [];
    const end = this.#firstFound[text + 1] ?? 0;
    for (let at = this.#firstFound[text] ?? 0; at < end; at += 1) {
      const pattern = this.#found[at];
      if (pattern?.concepts.includes(concept.number)) this.#places.collect(pattern, text, spans);
    }
    const found = withoutContained(spans);
    this.#spans.set(key, found);
    return found;
  }

  /** Notes which patterns stand in which texts. */
  #resolve(): void {
    compileDeclared();
    const width = Math.ceil(this.#texts.length / BITS);
    this.#naming.asOf = concepts.length;
    this.#naming.width = width;
    this.#naming.rows = new Int32Array(concepts.length * width);
    this.#found = [];
    this.#firstFound = new Int32Array(this.#texts.length + 1);
    this.#spans = new Map();
    this.#places = new PatternPlaces(
      this.#texts,
      this.#texts.map((_, text) => this.words(text)),
    );
    const met = new Int32Array(lexicon.pieces.length);
    const decided = new Int32Array(patternCount());
    for (let text = 0; text < this.#texts.length; text += 1) {
      const splits = this.#meet(text, met, decided);
      this.#match(text, met, decided, splits);
      this.#firstFound[text + 1] = this.#found.length;
    }
  }

  /**
   * Notes which pieces stand in a text, and the patterns that are one piece. Returns the pieces that two words are together.
   *
   * @param met by the id of a piece the text that it was last met in, counted from 1
   * @param decided by the number of a pattern the text that needs no other look at it, counted from 1
   */
  #meet(text: number, met: Int32Array, decided: Int32Array): readonly number[] {
    const now = text + 1;
    const end = this.#places.endOf(text);
    let splits = NO_PIECES;
    for (let word = this.#places.startOf(text); word < end; word += 1) {
      const { pieces, words, heads } = this.#places.readingAt(word);
      for (let at = 0; at < pieces.length; at += 1) met[pieces[at] ?? 0] = now;
      for (let at = 0; at < words.length; at += 1) {
        const pattern = words[at];
        if (pattern !== undefined && decided[pattern.number] !== now) this.#note(pattern, text, decided);
      }
      for (let at = 0; at < heads.length; at += 1) {
        const head = heads[at];
        if (head !== undefined && this.#places.joins(text, word, head)) splits = [...splits, head.piece.id];
      }
    }
    for (const piece of splits) {
      met[piece] = now;
      for (const pattern of patternsOn(piece).words)
        if (decided[pattern.number] !== now) this.#note(pattern, text, decided);
    }
    return splits;
  }

  /** Finds the patterns of more pieces, from where the rarest of them stands. */
  #match(text: number, met: Int32Array, decided: Int32Array, splits: readonly number[]): void {
    const isSplit = splits.length > 0;
    const end = this.#places.endOf(text);
    for (let word = this.#places.startOf(text); word < end; word += 1) {
      const { phrases } = this.#places.readingAt(word);
      if (phrases.length > 0) this.#matchAt(word, phrases, text, met, decided, isSplit);
    }
    for (const piece of splits) this.#matchAt(end, patternsOn(piece).phrases, text, met, decided, isSplit);
  }

  /** @param phrases as in `Anchored`; the piece that they share stands at `word` */
  #matchAt(
    word: number,
    phrases: Anchored['phrases'],
    text: number,
    met: Int32Array,
    decided: Int32Array,
    isSplit: boolean,
  ): void {
    const now = text + 1;
    for (let at = 0; at < phrases.length; at += 3) {
      if (met[phrases[at] ?? 0] !== now || met[phrases[at + 1] ?? 0] !== now) continue;
      const number = phrases[at + 2] ?? 0;
      if (decided[number] === now) continue;
      const pattern = patternWith(number);
      const isLoose = isSplit || pattern.rarest < 0;
      if (isLoose ? this.#places.stands(pattern, text) : this.#places.standsAround(pattern, word, text))
        this.#note(pattern, text, decided);
      else if (isLoose) decided[number] = now;
    }
  }

  #note(pattern: Pattern, text: number, decided: Int32Array): void {
    const { concepts } = pattern;
    const { rows, width } = this.#naming;
    decided[pattern.number] = text + 1;
    this.#found.push(pattern);
    const column = text >>> 5;
    const bit = 1 << (text & 31);
    for (let i = 0; i < concepts.length; i += 1) {
      const at = (concepts[i] ?? 0) * width + column;
      rows[at] = (rows[at] ?? 0) | bit;
    }
  }
}

/** Place of the lowest bit that is set. */
function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** In order of place; a span within another one is left out. */
function withoutContained(spans: Span[]): Span[] {
  if (areInOrder(spans)) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let reach = -1;
  for (const span of spans) {
    if (span.end <= reach) continue;
    kept.push(span);
    reach = span.end;
  }
  return kept;
}

/** Each begins and ends after the one before it, as nearly always. */
function areInOrder(spans: readonly Span[]): boolean {
  let before: Span | undefined;
  for (const span of spans) {
    if (before !== undefined && (span.start <= before.start || span.end <= before.end)) return false;
    before = span;
  }
  return true;
}
