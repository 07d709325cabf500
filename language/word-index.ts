/**
 * Finds concepts in all statements of a page at once: each distinct word is looked up once in the lexicon, which tells what
 * patterns can stand on the page and so what concepts; these are searched once, when they are asked for, and asking for any other
 * costs a look-up. Time is linear in the text.
 */
import { type Concept, concepts } from './concept.ts';
import { type Entry, lexicon, type Piece } from './lexicon.ts';
import { compileDeclared, type Pattern, patternsFrom, patternsOf } from './pattern.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Most words that ` … ` stands for. */
const GAP = 8;

/** Where a piece stands: all occurrences of these word ids, and these positions where it was written as two words. */
interface Places {
  readonly ids: number[];
  /** Shared and empty for most pieces. */
  split: readonly number[];
  /** The same as sets, made for patterns of more words. */
  sets?: { readonly ids: ReadonlySet<number>; readonly split: ReadonlySet<number> };
}

type Found = ReadonlyMap<number, readonly Span[]>;

const NOWHERE: readonly number[] = [];
const NO_SPANS: readonly Span[] = [];
const NOT_FOUND: Found = new Map();

export class WordIndex {
  /** Words of each text, in the order given. */
  readonly words: readonly (readonly Word[])[];
  readonly #texts: readonly string[];
  /** Position of the first word of each text, and of the end. */
  readonly #starts: Int32Array;
  /** For each position the text it stands in and the id of its word. */
  readonly #owners: Int32Array;
  readonly #ids: Int32Array;
  /** For each word id its first position; for each position the next with the same id (-1 at the end). */
  readonly #first: Int32Array;
  readonly #following: Int32Array;
  readonly #vocabulary: string[] = [];
  /** By the id of the piece; empty where it stands nowhere. */
  #places: (Places | undefined)[] = [];
  /** Ids of the pieces that stand somewhere. */
  #standing: number[] = [];
  /** By the number of the pattern: 1 when every word of it stands somewhere on the page. */
  #isPossible = new Uint8Array();
  /** By the number of the pattern, and of the concept. Concepts share patterns, so what one was found by is found for all. */
  #foundByPattern: (Found | undefined)[] = [];
  #found: (Found | undefined)[] = [];
  /** Concepts that were known when the words were looked up. */
  #asOf = -1;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.words = texts.map(wordsOf);
    const total = this.words.reduce((sum, words) => sum + words.length, 0);
    this.#starts = new Int32Array(texts.length + 1);
    this.#owners = new Int32Array(total);
    this.#ids = new Int32Array(total);
    this.#number();
    this.#first = new Int32Array(this.#vocabulary.length).fill(-1);
    this.#following = new Int32Array(total);
    for (let at = total - 1; at >= 0; at -= 1) {
      const id = this.#ids[at] ?? 0;
      this.#following[at] = this.#first[id] ?? -1;
      this.#first[id] = at;
    }
  }

  /** Spans of a concept in the text with this number, in order. */
  find(concept: Concept, text: number): readonly Span[] {
    return this.named(concept).get(text) ?? NO_SPANS;
  }

  /** The texts that name a concept, by their number, with the spans. */
  named(concept: Concept): Found {
    if (this.#asOf < concepts.length) this.#resolve();
    const { number } = concept;
    const known = this.#found[number];
    if (known !== undefined) return known;
    const found = this.#search(number);
    this.#found[number] = found;
    return found;
  }

  /** Gives every distinct word a number. */
  #number(): void {
    const ids = new Map<string, number>();
    let at = 0;
    for (let text = 0; text < this.words.length; text += 1) {
      this.#starts[text] = at;
      for (const { plain } of this.words[text] ?? []) {
        let id = ids.get(plain);
        if (id === undefined) {
          id = this.#vocabulary.push(plain) - 1;
          ids.set(plain, id);
        }
        this.#owners[at] = text;
        this.#ids[at] = id;
        at += 1;
      }
    }
    this.#starts[this.words.length] = at;
  }

  /** Notes where every piece stands, and with that what can be found; again when concepts were made since. */
  #resolve(): void {
    const patterns = compileDeclared();
    this.#asOf = concepts.length;
    this.#places = new Array<Places | undefined>(lexicon.pieces.length);
    this.#standing = [];
    this.#isPossible = new Uint8Array(patterns);
    this.#foundByPattern = new Array<Found | undefined>(patterns);
    this.#found = new Array<Found | undefined>(concepts.length);
    for (let id = 0; id < this.#vocabulary.length; id += 1) {
      const entry = lexicon.entry(this.#vocabulary[id] ?? '');
      for (const piece of entry.pieces) this.#note(piece, id);
      if (entry.heads.length > 0) this.#resolveSplits(id, entry);
    }
    for (const piece of this.#standing)
      for (const pattern of patternsFrom(piece)) if (this.#stands(pattern)) this.#isPossible[pattern.number] = 1;
  }

  #resolveSplits(id: number, { heads }: Entry): void {
    for (const { piece, rest } of heads) {
      for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) {
        if (this.#continues(at, rest, piece.kind === 'start')) this.#noteSplit(piece, at);
      }
    }
  }

  /** Every word of the pattern stands somewhere on the page. */
  #stands({ steps }: Pattern): boolean {
    for (const { piece } of steps) if (this.#places[piece.id] === undefined) return false;
    return true;
  }

  #note({ id: piece }: Piece, id: number): void {
    const known = this.#places[piece];
    if (known) known.ids.push(id);
    else {
      this.#places[piece] = { ids: [id], split: NOWHERE };
      this.#standing.push(piece);
    }
  }

  #noteSplit({ id: piece }: Piece, at: number): void {
    const known = this.#places[piece];
    if (known === undefined) {
      this.#places[piece] = { ids: [], split: [at] };
      this.#standing.push(piece);
      return;
    }
    if (known.split === NOWHERE) known.split = [at];
    else (known.split as number[]).push(at);
  }

  /** The word at a position is followed, after one space, by the rest of its compound. */
  #continues(at: number, rest: string, isStart: boolean): boolean {
    const text = this.#owners[at] ?? 0;
    const index = at - (this.#starts[text] ?? 0);
    const next = this.words[text]?.[index + 1];
    if (!next || !(isStart ? next.plain.startsWith(rest) : next.plain === rest)) return false;
    const end = this.words[text]?.[index]?.to ?? 0;
    return next.from === end + 1 && this.#texts[text]?.charAt(end) === ' ';
  }

  #search(concept: number): Found {
    let found = NOT_FOUND;
    let merged: Map<number, readonly Span[]> | undefined;
    const several = new Map<number, Span[]>();
    for (const pattern of patternsOf(concept)) {
      if (this.#isPossible[pattern.number] !== 1) continue;
      const more = this.#foundBy(pattern);
      if (more.size === 0 || more === found) continue;
      if (found === NOT_FOUND) found = more;
      else {
        if (merged === undefined) {
          merged = new Map();
          merge(merged, found, several);
        }
        merge(merged, more, several);
        found = merged;
      }
    }
    for (const [text, spans] of several) merged?.set(text, withoutContained(spans));
    return found;
  }

  #foundBy(pattern: Pattern): Found {
    const known = this.#foundByPattern[pattern.number];
    if (known) return known;
    const found = this.#searchPattern(pattern);
    this.#foundByPattern[pattern.number] = found;
    return found;
  }

  #searchPattern(pattern: Pattern): Found {
    const found = new Map<number, Span[]>();
    const first = pattern.steps[0] && this.#places[pattern.steps[0].piece.id];
    if (!first) return found;
    for (const id of first.ids) {
      for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) this.#begin(pattern, at, 1, found);
    }
    for (const at of first.split) this.#begin(pattern, at, 2, found);
    found.forEach((spans, text) => {
      if (spans.length > 1) found.set(text, withoutContained(spans));
    });
    return found;
  }

  #begin({ steps }: Pattern, at: number, width: number, found: Map<number, Span[]>): void {
    const text = this.#owners[at] ?? 0;
    const end = steps.length === 1 ? at + width : this.#follow(steps, at + width, this.#starts[text + 1] ?? 0);
    if (end < 0) return;
    const from = this.#starts[text] ?? 0;
    const span = { start: at - from, end: end - from };
    const spans = found.get(text);
    if (spans) spans.push(span);
    else found.set(text, [span]);
  }

  /** Nearest end of the rest of a pattern that goes on at `next`, or -1. Keeps all open ends, so it never goes back. */
  #follow(steps: Pattern['steps'], next: number, limit: number): number {
    let open: readonly number[] = [next];
    for (let i = 1; i < steps.length; i += 1) {
      const step = steps[i];
      const places = step && this.#places[step.piece.id];
      if (!places) return -1;
      const reach = step.isAfterGap ? GAP : 0;
      let ends: number[] | undefined;
      for (const from of open) {
        for (let at = from; at <= from + reach && at < limit; at += 1) {
          const end = this.#endAt(places, at);
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

  #endAt(places: Places, at: number): number {
    places.sets ??= { ids: new Set(places.ids), split: new Set(places.split) };
    if (places.sets.ids.has(this.#ids[at] ?? -1)) return at + 1;
    return places.sets.split.has(at) ? at + 2 : -1;
  }
}

/** Adds what another pattern found; where both stand in one text the spans are gathered in `several`, to be put in order. */
function merge(found: Map<number, readonly Span[]>, more: Found, several: Map<number, Span[]>): void {
  more.forEach((spans, text) => {
    const before = found.get(text);
    const gathered = several.get(text);
    if (before === undefined) found.set(text, spans);
    else if (gathered === undefined) several.set(text, [...before, ...spans]);
    else for (const span of spans) gathered.push(span);
  });
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
