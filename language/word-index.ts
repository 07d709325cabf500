/**
 * Finds concepts in all texts of a page at once, with an inverted index: every written word is looked up once in the lexicon, which
 * tells what words of forms it can be; each of these has a row of bits, one bit a text. A form can only stand in a text where all its
 * words do, which one look at their rows tells for 32 texts together; only there its order is looked at. So of every concept it is known,
 * before a rule asks, in which texts it is named, and asking costs a bit. Time is linear in the text.
 */
import { type Concept, concepts } from './concept.ts';
import { type Entry, lexicon, type Piece } from './lexicon.ts';
import { compileDeclared, type Pattern, patternsFrom, patternsOf } from './pattern.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Most words that ` … ` stands for. */
const GAP = 8;

/** Texts that share one number of bits. */
const BITS = 32;

const NO_SPANS: readonly Span[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const NO_ROWS = new Int32Array();

export class WordIndex {
  readonly #texts: string[] = [];
  readonly #words: (readonly Word[])[] = [];
  /** What each word of each text can be. */
  #entries: (readonly Entry[])[] = [];
  /** Compounds that were written as two words, by text: the place of their first word and what they are. */
  #splits = new Map<number, { readonly at: number; readonly piece: Piece }[]>();
  /** Numbers of bits in a row. */
  #width = 0;
  /** Rows by the id of the piece, and by the number of the concept. */
  #standing: Int32Array = NO_ROWS;
  #named: Int32Array = NO_ROWS;
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

  /** Any text names the concept. */
  isNamed(concept: Concept): boolean {
    if (this.#asOf < concepts.length) this.#resolve();
    const from = concept.number * this.#width;
    for (let at = from; at < from + this.#width; at += 1) if (this.#named[at] !== 0) return true;
    return false;
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
    this.#entries = [];
    const met = new Set<Piece>();
    for (let text = 0; text < this.#texts.length; text += 1) this.#read(text, met);
    for (const { id } of met) for (const pattern of patternsFrom(id)) this.#name(pattern);
  }

  /** Notes which pieces stand in a text. */
  #read(text: number, met: Set<Piece>): void {
    const words = this.words(text);
    const entries: Entry[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const entry = lexicon.entry(words[at]?.plain ?? '');
      entries.push(entry);
      for (const piece of entry.pieces) this.#note(piece, text, met);
      for (const { piece, rest } of entry.heads) {
        if (!this.#continues(text, at, rest, piece.kind === 'start')) continue;
        this.#note(piece, text, met);
        const others = this.#splits.get(text);
        if (others) others.push({ at, piece });
        else this.#splits.set(text, [{ at, piece }]);
      }
    }
    this.#entries.push(entries);
  }

  #note(piece: Piece, text: number, met: Set<Piece>): void {
    const at = piece.id * this.#width + (text >>> 5);
    const bits = this.#standing[at] ?? 0;
    if (bits === 0) met.add(piece);
    this.#standing[at] = bits | (1 << (text & 31));
  }

  /** The word at a place is followed, after one space, by the rest of its compound. */
  #continues(text: number, at: number, rest: string, isStart: boolean): boolean {
    const words = this.words(text);
    const next = words[at + 1];
    if (!next || !(isStart ? next.plain.startsWith(rest) : next.plain === rest)) return false;
    const end = words[at]?.to ?? 0;
    return next.from === end + 1 && this.#texts[text]?.charAt(end) === ' ';
  }

  /** Notes for the concepts that have this pattern which texts name them by it. */
  #name(pattern: Pattern): void {
    const { steps } = pattern;
    const width = this.#width;
    for (let column = 0; column < width; column += 1) {
      let bits = -1;
      for (let i = 0; i < steps.length && bits !== 0; i += 1)
        bits &= this.#standing[(steps[i]?.piece.id ?? 0) * width + column] ?? 0;
      if (bits !== 0 && steps.length > 1) bits = this.#inOrder(pattern, column, bits);
      if (bits === 0) continue;
      for (const concept of pattern.concepts) {
        const at = concept * width + column;
        this.#named[at] = (this.#named[at] ?? 0) | bits;
      }
    }
  }

  /** Of the texts with these bits, which all hold every word of the pattern, those that hold them in its order. */
  #inOrder(pattern: Pattern, column: number, bits: number): number {
    let inOrder = 0;
    for (let left = bits; left !== 0; left &= left - 1) {
      const lowest = left & -left;
      if (this.#stands(pattern, column * BITS + 31 - Math.clz32(lowest))) inOrder |= lowest;
    }
    return inOrder;
  }

  #mayStand({ steps }: Pattern, text: number): boolean {
    for (const { piece } of steps)
      if ((((this.#standing[piece.id * this.#width + (text >>> 5)] ?? 0) >>> (text & 31)) & 1) === 0) return false;
    return true;
  }

  #stands({ steps }: Pattern, text: number): boolean {
    const first = steps[0]?.piece;
    if (first === undefined) return false;
    const entries = this.#entries[text] ?? NO_ENTRIES;
    for (let at = 0; at < entries.length; at += 1) {
      if (entries[at]?.pieces.includes(first) && this.#follow(steps, at + 1, text) >= 0) return true;
    }
    for (const { at, piece } of this.#splits.get(text) ?? [])
      if (piece === first && this.#follow(steps, at + 2, text) >= 0) return true;
    return false;
  }

  #collect({ steps }: Pattern, text: number, spans: Span[]): void {
    const first = steps[0]?.piece;
    if (first === undefined) return;
    const entries = this.#entries[text] ?? NO_ENTRIES;
    for (let start = 0; start < entries.length; start += 1) {
      const end = entries[start]?.pieces.includes(first) ? this.#follow(steps, start + 1, text) : -1;
      if (end >= 0) spans.push({ start, end });
    }
    for (const { at, piece } of this.#splits.get(text) ?? []) {
      const end = piece === first ? this.#follow(steps, at + 2, text) : -1;
      if (end >= 0) spans.push({ start: at, end });
    }
  }

  /** Nearest end of the rest of a pattern that goes on at `next`, or -1. Keeps all open ends, so it never goes back. */
  #follow(steps: Pattern['steps'], next: number, text: number): number {
    if (steps.length === 1) return next;
    const limit = this.#entries[text]?.length ?? 0;
    let open: readonly number[] = [next];
    for (let i = 1; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined) return -1;
      const reach = step.isAfterGap ? GAP : 0;
      let ends: number[] | undefined;
      for (const from of open) {
        for (let at = from; at <= from + reach && at < limit; at += 1) {
          const end = this.#endAt(step.piece, at, text);
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

  #endAt(piece: Piece, at: number, text: number): number {
    if (this.#entries[text]?.[at]?.pieces.includes(piece)) return at + 1;
    const isSplit = this.#splits.get(text)?.some((split) => split.at === at && split.piece === piece);
    return isSplit ? at + 2 : -1;
  }
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
