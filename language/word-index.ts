/**
 * Finds concepts in all statements of a page at once: each distinct word is looked up once in the lexicon, each concept is
 * searched once, and asking a statement for a concept that stands nowhere costs two look-ups. Time is linear in the text.
 */
import type { Concept } from './concept.ts';
import { type Entry, lexicon, type Piece } from './lexicon.ts';
import { compileDeclared, type Pattern, patternsOf } from './pattern.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Most words that ` … ` stands for. */
const GAP = 6;

/** Where a piece stands: all occurrences of these word ids, and these positions where it was written as two words. */
interface Places {
  readonly ids: number[];
  readonly split: number[];
  /** The same as sets, made for patterns of more words. */
  sets?: { readonly ids: ReadonlySet<number>; readonly split: ReadonlySet<number> };
}

type Found = ReadonlyMap<number, readonly Span[]>;

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
  readonly #places: (Places | undefined)[];
  readonly #found = new Map<Concept, Found>();
  #resolved: number;

  constructor(texts: readonly string[]) {
    compileDeclared();
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
    this.#resolved = lexicon.pieces.length;
    this.#places = new Array<Places | undefined>(this.#resolved);
    this.#resolve(0);
  }

  /** Spans of a concept in the text with this number, in order. */
  find(concept: Concept, text: number): readonly Span[] {
    const found = this.#found.get(concept) ?? this.#search(concept);
    return found === NOT_FOUND ? NO_SPANS : (found.get(text) ?? NO_SPANS);
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

  /** Notes where the pieces from this id on stand. */
  #resolve(from: number): void {
    this.#vocabulary.forEach((plain, id) => {
      const entry = lexicon.entry(plain);
      for (const piece of entry.pieces) if (piece.id >= from) this.#placesOf(piece).ids.push(id);
      if (entry.heads.length > 0) this.#resolveSplits(id, entry, from);
    });
  }

  #resolveSplits(id: number, { heads }: Entry, from: number): void {
    for (const { piece, rest } of heads) {
      if (piece.id < from) continue;
      for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) {
        if (this.#continues(at, rest, piece.kind === 'start')) this.#placesOf(piece).split.push(at);
      }
    }
  }

  #placesOf({ id }: Piece): Places {
    const known = this.#places[id];
    if (known) return known;
    const made: Places = { ids: [], split: [] };
    this.#places[id] = made;
    return made;
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

  #search(concept: Concept): Found {
    const { all, firstPieces } = patternsOf(concept);
    if (lexicon.pieces.length > this.#resolved) {
      this.#resolve(this.#resolved);
      this.#resolved = lexicon.pieces.length;
    }
    let found: Map<number, Span[]> | undefined;
    for (let i = 0; i < firstPieces.length; i += 1) {
      if (this.#places[firstPieces[i] ?? -1] === undefined) continue;
      const pattern = all[i];
      if (!pattern || !this.#stands(pattern)) continue;
      found ??= new Map();
      this.#searchPattern(pattern, found);
    }
    const result = found && found.size > 0 ? inOrder(found) : NOT_FOUND;
    this.#found.set(concept, result);
    return result;
  }

  /** Every word of the pattern stands somewhere on the page. */
  #stands(pattern: Pattern): boolean {
    for (const { piece } of pattern) if (this.#places[piece.id] === undefined) return false;
    return pattern.length > 0;
  }

  #searchPattern(pattern: Pattern, found: Map<number, Span[]>): void {
    const first = pattern[0] && this.#places[pattern[0].piece.id];
    if (!first) return;
    for (const id of first.ids) {
      for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) this.#begin(pattern, at, 1, found);
    }
    for (const at of first.split) this.#begin(pattern, at, 2, found);
  }

  #begin(pattern: Pattern, at: number, width: number, found: Map<number, Span[]>): void {
    const text = this.#owners[at] ?? 0;
    const end = pattern.length === 1 ? at + width : this.#follow(pattern, at + width, this.#starts[text + 1] ?? 0);
    if (end < 0) return;
    const from = this.#starts[text] ?? 0;
    const span = { start: at - from, end: end - from };
    const spans = found.get(text);
    if (spans) spans.push(span);
    else found.set(text, [span]);
  }

  /** Nearest end of the rest of a pattern that goes on at `next`, or -1. Keeps all open ends, so it never goes back. */
  #follow(pattern: Pattern, next: number, limit: number): number {
    let open: readonly number[] = [next];
    for (let i = 1; i < pattern.length && open.length > 0; i += 1) {
      const step = pattern[i];
      const places = step && this.#places[step.piece.id];
      if (!places) return -1;
      const reach = step.isAfterGap ? GAP : 0;
      const ends: number[] = [];
      for (const from of open) {
        for (let at = from; at <= from + reach && at < limit; at += 1) {
          const end = this.#endAt(places, at);
          if (end > 0 && !ends.includes(end)) ends.push(end);
        }
      }
      open = ends;
    }
    return open.length > 0 ? Math.min(...open) : -1;
  }

  #endAt(places: Places, at: number): number {
    places.sets ??= { ids: new Set(places.ids), split: new Set(places.split) };
    if (places.sets.ids.has(this.#ids[at] ?? -1)) return at + 1;
    return places.sets.split.has(at) ? at + 2 : -1;
  }
}

function inOrder(found: Map<number, Span[]>): Found {
  for (const [text, spans] of found) if (spans.length > 1) found.set(text, withoutContained(spans));
  return found;
}

/** In order of place; a span within another one is left out. */
function withoutContained(spans: Span[]): Span[] {
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
