/**
 * Finds concepts in all texts of a page at once, with an inverted index: every written word is looked up once in the lexicon, which
 * tells what words of forms it can be; each of these has a row of bits, one bit a text. A form can only stand in a text where all its
 * words do, which one look at their rows tells for 32 texts together; only there its order is looked at. So of every concept it is known,
 * before a rule asks, in which texts it is named, and asking costs a bit. Time is linear in the text.
 */
import { type Concept, concepts } from './concept.ts';
import { type Entry, lexicon } from './lexicon.ts';
import { type Anchored, compileDeclared, type Pattern, patternsOf, patternsOn, patternWith } from './pattern.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Most words that ` … ` stands for. */
const GAP = 8;

/** Texts that share one number of bits. */
const BITS = 32;

const NO_SPANS: readonly Span[] = [];
const NONE = new Int32Array();

export class WordIndex {
  readonly #texts: string[] = [];
  readonly #words: (readonly Word[])[] = [];
  /** All words of the page one after another: where those of each text start, and where in `#pieces` those of each word do. */
  #firstWord: Int32Array = NONE;
  #firstPiece: Int32Array = NONE;
  /** Ids of what every word can be. */
  #pieces: Int32Array = NONE;
  /** Compounds that were written as two words, by the number of the first: ids of what they are together. */
  #splits = new Map<number, number[]>();
  /** Numbers of bits in a row. */
  #width = 0;
  /** Rows by the id of the piece, and by the number of the concept. */
  #standing: Int32Array = NONE;
  #named: Int32Array = NONE;
  /** Where a concept stands in a text, by both numbers; made when it is asked. */
  #spans = new Map<number, readonly Span[]>();
  /** Concepts that were known when the words were looked up. */
  #asOf = -1;

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.add(text);
  }

  /** Adds a text; its number counts up from 0. */
  add(text: string): number {
    this.#asOf = -1;
    return this.#texts.push(text) - 1;
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
  names(concept: Concept, text: number): boolean {
    if (this.#asOf < concepts.length) this.#resolve();
    return (((this.#named[concept.number * this.#width + (text >>> 5)] ?? 0) >>> (text & 31)) & 1) === 1;
  }

  /** Numbers of the texts that name the concept, in order. */
  textsNaming(concept: Concept): readonly number[] {
    if (this.#asOf < concepts.length) this.#resolve();
    const texts: number[] = [];
    const from = concept.number * this.#width;
    for (let column = 0; column < this.#width; column += 1)
      for (let bits = this.#named[from + column] ?? 0; bits !== 0; bits &= bits - 1)
        texts.push(column * BITS + lowestOf(bits));
    return texts;
  }

  /** Spans of a concept in the text with this number, in order. */
  find(concept: Concept, text: number): readonly Span[] {
    if (!this.names(concept, text)) return NO_SPANS;
    const key = concept.number * this.#texts.length + text;
    const known = this.#spans.get(key);
    if (known !== undefined) return known;
    const spans: Span[] = [];
    for (const pattern of patternsOf(concept.number))
      if (this.#mayStand(pattern, text)) this.#collect(pattern, text, spans);
    const found = withoutContained(spans);
    this.#spans.set(key, found);
    return found;
  }

  /** Notes where every piece stands, and with that where every concept is named; again when concepts or texts were added since. */
  #resolve(): void {
    compileDeclared();
    this.#asOf = concepts.length;
    this.#width = Math.ceil(this.#texts.length / BITS);
    this.#standing = new Int32Array(lexicon.pieces.length * this.#width);
    this.#named = new Int32Array(concepts.length * this.#width);
    this.#spans = new Map();
    this.#splits = new Map();
    const met = new Uint8Array(lexicon.pieces.length);
    this.#read(this.#lookUp(), met);
    for (let piece = met.indexOf(1); piece >= 0; piece = met.indexOf(1, piece + 1)) {
      const patterns = patternsOn(piece);
      if (patterns !== undefined) this.#name(patterns, piece * this.#width);
    }
  }

  /** What every word of the page can be. */
  #lookUp(): readonly Entry[] {
    const entries: Entry[] = [];
    this.#firstWord = new Int32Array(this.#texts.length + 1);
    for (let text = 0; text < this.#texts.length; text += 1) {
      for (const { plain } of this.words(text)) entries.push(lexicon.entry(plain));
      this.#firstWord[text + 1] = entries.length;
    }
    return entries;
  }

  /** Notes which pieces stand in which texts. */
  #read(entries: readonly Entry[], met: Uint8Array): void {
    this.#firstPiece = new Int32Array(entries.length + 1);
    this.#pieces = new Int32Array(entries.reduce((sum, { pieces }) => sum + pieces.length, 0));
    let last = 0;
    for (let text = 0; text < this.#texts.length; text += 1) {
      const end = this.#endOf(text);
      for (let word = this.#startOf(text); word < end; word += 1) {
        const entry = entries[word];
        if (entry === undefined) continue;
        for (const piece of entry.pieces) {
          this.#pieces[last++] = piece;
          this.#note(piece, text, met);
        }
        this.#firstPiece[word + 1] = last;
        if (entry.heads.length > 0) this.#readSplits(entry, text, word, met);
      }
    }
  }

  #readSplits({ heads }: Entry, text: number, word: number, met: Uint8Array): void {
    for (const { piece, rest } of heads) {
      if (!this.#continues(text, word - this.#startOf(text), rest, piece.kind === 'start')) continue;
      this.#note(piece.id, text, met);
      const others = this.#splits.get(word);
      if (others) others.push(piece.id);
      else this.#splits.set(word, [piece.id]);
    }
  }

  #startOf(text: number): number {
    return this.#firstWord[text] ?? 0;
  }

  #endOf(text: number): number {
    return this.#firstWord[text + 1] ?? 0;
  }

  #note(piece: number, text: number, met: Uint8Array): void {
    const at = piece * this.#width + (text >>> 5);
    this.#standing[at] = (this.#standing[at] ?? 0) | (1 << (text & 31));
    met[piece] = 1;
  }

  /** The word at a place is followed, after one space, by the rest of its compound. */
  #continues(text: number, at: number, rest: string, isStart: boolean): boolean {
    const words = this.words(text);
    const next = words[at + 1];
    if (!next || !(isStart ? next.plain.startsWith(rest) : next.plain === rest)) return false;
    const end = words[at]?.to ?? 0;
    return next.from === end + 1 && this.#texts[text]?.charAt(end) === ' ';
  }

  /** Notes for the concepts that have these patterns which texts name them; all have the piece whose row starts at `row`. */
  #name({ words, phrases }: Anchored, row: number): void {
    const width = this.#width;
    const standing = this.#standing;
    for (let column = 0; column < width; column += 1) {
      const holding = standing[row + column] ?? 0;
      if (holding === 0) continue;
      for (const word of words) this.#noteNamed(word, column, holding);
      for (let at = 0; at < phrases.length; at += 3) {
        const second = holding & (standing[(phrases[at] ?? 0) * width + column] ?? 0);
        if (second === 0) continue;
        const third = second & (standing[(phrases[at + 1] ?? 0) * width + column] ?? 0);
        if (third !== 0) this.#namePhrase(phrases[at + 2] ?? -1, column, third);
      }
    }
  }

  /** The same for a pattern that may stand in the texts with these bits. */
  #namePhrase(number: number, column: number, bits: number): void {
    const pattern = patternWith(number);
    if (pattern === undefined) return;
    let left = bits;
    for (const piece of pattern.pieces) left &= this.#standing[piece * this.#width + column] ?? 0;
    if (left !== 0) left = this.#inOrder(pattern, column, left);
    if (left !== 0) this.#noteNamed(pattern, column, left);
  }

  #noteNamed({ concepts }: Pattern, column: number, bits: number): void {
    for (const concept of concepts) {
      const at = concept * this.#width + column;
      this.#named[at] = (this.#named[at] ?? 0) | bits;
    }
  }

  /** Of the texts with these bits, which all hold every word of the pattern, those that hold them in its order. */
  #inOrder(pattern: Pattern, column: number, bits: number): number {
    let inOrder = 0;
    for (let left = bits; left !== 0; left &= left - 1)
      if (this.#stands(pattern, column * BITS + lowestOf(left))) inOrder |= left & -left;
    return inOrder;
  }

  #mayStand({ pieces }: Pattern, text: number): boolean {
    for (const piece of pieces)
      if ((((this.#standing[piece * this.#width + (text >>> 5)] ?? 0) >>> (text & 31)) & 1) === 0) return false;
    return true;
  }

  #stands({ steps, pieces }: Pattern, text: number): boolean {
    const [first = -1] = pieces;
    const end = this.#endOf(text);
    for (let word = this.#startOf(text); word < end; word += 1) {
      if (this.#isAt(first, word) && this.#follow(steps, word + 1, end) >= 0) return true;
      if (this.#isSplitAt(first, word) && this.#follow(steps, word + 2, end) >= 0) return true;
    }
    return false;
  }

  #collect({ steps, pieces }: Pattern, text: number, spans: Span[]): void {
    const [first = -1] = pieces;
    const from = this.#startOf(text);
    const end = this.#endOf(text);
    const add = (start: number, reach: number) => {
      if (reach >= 0) spans.push({ start: start - from, end: reach - from });
    };
    for (let word = from; word < end; word += 1) {
      if (this.#isAt(first, word)) add(word, this.#follow(steps, word + 1, end));
      if (this.#isSplitAt(first, word)) add(word, this.#follow(steps, word + 2, end));
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
    const end = this.#firstPiece[word + 1] ?? 0;
    for (let at = this.#firstPiece[word] ?? 0; at < end; at += 1) if (this.#pieces[at] === piece) return true;
    return false;
  }

  #isSplitAt(piece: number, word: number): boolean {
    return this.#splits.size > 0 && this.#splits.get(word)?.includes(piece) === true;
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
