/**
 * Finds concepts in all statements of a page at once: the words are indexed once, and each concept is looked up once, so
 * that asking every statement for every concept costs next to nothing. Time is linear in the text for every concept.
 */
import type { Concept } from './concept.ts';
import { NEAR_NEIGHBOURS } from './near-neighbours.ts';
import { type Pattern, type Piece, patternsOf } from './pattern.ts';
import { isMisspelt } from './spelling.ts';
import type { Span } from './statement.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Most words that ` … ` stands for. */
const GAP = 6;

/** Words alike in first letter and length; more than this in one page is no language, and mistakes are not sought there. */
const MOST_ALIKE = 400;
const LONGEST_ALIKE = 64;

/** Where a piece stands: any occurrence of these words, and these places where it was written as two words. */
interface Places {
  readonly ids: ReadonlySet<number>;
  readonly split: ReadonlySet<number>;
}

const NOWHERE: Places = { ids: new Set(), split: new Set() };
const NO_IDS: readonly number[] = [];
const NO_KEYS: readonly string[] = [];
const NO_SPANS: readonly Span[] = [];
const NO_TEXTS: ReadonlyMap<number, readonly Span[]> = new Map();

export class WordIndex {
  /** Words of each text, in the order given. */
  readonly words: readonly (readonly Word[])[];
  readonly #starts: Int32Array;
  readonly #owners: Int32Array;
  readonly #ids: Int32Array;
  /** Occurrences of a word id: first position, and for each position the next with the same id (-1 at the end). */
  readonly #first: Int32Array;
  readonly #following: Int32Array;
  /** A word without hyphens, and each part of a hyphenated word, to the ids of the words as written. */
  readonly #keys = new Map<string, number[]>();
  readonly #texts: readonly string[];
  readonly #places = new Map<Piece, Places>();
  readonly #found = new Map<Concept, ReadonlyMap<number, readonly Span[]>>();
  #sorted: readonly string[] | undefined;
  #reversed: readonly (readonly [string, string])[] | undefined;
  #alike: ReadonlyMap<number, readonly string[]> | undefined;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.words = texts.map(wordsOf);
    const total = this.words.reduce((sum, words) => sum + words.length, 0);
    this.#starts = new Int32Array(texts.length + 1);
    this.#owners = new Int32Array(total);
    this.#ids = new Int32Array(total);
    const vocabulary = this.#number();
    this.#first = new Int32Array(vocabulary).fill(-1);
    this.#following = new Int32Array(total).fill(-1);
    for (let at = total - 1; at >= 0; at -= 1) {
      const id = this.#ids[at] ?? 0;
      this.#following[at] = this.#first[id] ?? -1;
      this.#first[id] = at;
    }
  }

  /** Spans of a concept in the text with this number, in order. */
  find(concept: Concept, text: number): readonly Span[] {
    let found = this.#found.get(concept);
    if (!found) {
      found = this.#search(concept);
      this.#found.set(concept, found);
    }
    return found.get(text) ?? NO_SPANS;
  }

  /** Gives every distinct word a number; returns how many there are. */
  #number(): number {
    const ids = new Map<string, number>();
    let at = 0;
    this.words.forEach((words, text) => {
      this.#starts[text] = at;
      for (const { plain } of words) {
        let id = ids.get(plain);
        if (id === undefined) {
          id = ids.size;
          ids.set(plain, id);
          this.#addKeys(plain, id);
        }
        this.#owners[at] = text;
        this.#ids[at] = id;
        at += 1;
      }
    });
    this.#starts[this.words.length] = at;
    return ids.size;
  }

  #addKeys(plain: string, id: number): void {
    const keys = plain.includes('-') ? [plain.replaceAll('-', ''), ...plain.split('-')] : [plain];
    for (const key of new Set(keys)) {
      const known = this.#keys.get(key);
      if (known) known.push(id);
      else this.#keys.set(key, [id]);
    }
  }

  #search(concept: Concept): ReadonlyMap<number, readonly Span[]> {
    let found: Map<number, Span[]> | undefined;
    for (const pattern of patternsOf(concept)) {
      const places = this.#placesOfAll(pattern);
      if (!places) continue;
      found ??= new Map();
      this.#searchPattern(pattern, places, found);
    }
    return found ? new Map([...found].map(([text, spans]) => [text, withoutContained(spans)])) : NO_TEXTS;
  }

  /** Undefined as soon as one piece stands nowhere on the page, as with most forms. */
  #placesOfAll(pattern: Pattern): readonly Places[] | undefined {
    const [first] = pattern;
    if (!first || this.#placesOf(first.piece) === NOWHERE) return undefined;
    const places = pattern.map(({ piece }) => this.#placesOf(piece));
    return places.includes(NOWHERE) ? undefined : places;
  }

  #searchPattern(pattern: Pattern, places: readonly Places[], found: Map<number, Span[]>): void {
    const [first = NOWHERE] = places;
    const begin = (at: number, width: number) => {
      const text = this.#owners[at] ?? 0;
      const from = this.#starts[text] ?? 0;
      const end =
        pattern.length === 1 ? at + width : this.#follow(pattern, places, at + width, this.#starts[text + 1] ?? 0);
      if (end < 0) return;
      const span = { start: at - from, end: end - from };
      const spans = found.get(text);
      if (spans) spans.push(span);
      else found.set(text, [span]);
    };
    for (const id of first.ids) {
      for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) begin(at, 1);
    }
    for (const at of first.split) begin(at, 2);
  }

  /** Nearest end of the rest of a pattern that goes on at `next`, or -1. Keeps all open ends, so it never goes back. */
  #follow(pattern: Pattern, places: readonly Places[], next: number, limit: number): number {
    let open: number[] = [next];
    for (let i = 1; i < pattern.length && open.length > 0; i += 1) {
      const piece = places[i];
      const reach = pattern[i]?.isAfterGap ? GAP : 0;
      const ends = new Set<number>();
      for (const from of open) {
        for (let at = from; at <= from + reach && at < limit; at += 1) {
          if (piece?.ids.has(this.#ids[at] ?? -1)) ends.add(at + 1);
          else if (piece?.split.has(at)) ends.add(at + 2);
        }
      }
      open = [...ends];
    }
    return open.length > 0 ? Math.min(...open) : -1;
  }

  #placesOf(piece: Piece): Places {
    const known = this.#places.get(piece);
    if (known) return known;
    const keys = this.#keysOf(piece);
    const split = this.#splitPlaces(piece);
    const places =
      keys.length === 0 && split.length === 0
        ? NOWHERE
        : { ids: new Set(keys.flatMap((key) => this.#keys.get(key) ?? [])), split: new Set(split) };
    this.#places.set(piece, places);
    return places;
  }

  #keysOf(piece: Piece): readonly string[] {
    if (piece.kind === 'inside') return [...this.#keys.keys()].filter((key) => key.includes(piece.text));
    if (piece.kind === 'end') return this.#keysEndingIn(piece.text);
    if (piece.kind === 'start') return [...this.#keysStartingWith(piece.text), ...this.#misspelt(piece)];
    const exact = this.#keys.has(piece.text) ? [piece.text] : NO_KEYS;
    const misspelt = this.#misspelt(piece);
    return misspelt.length === 0 ? exact : [...exact, ...misspelt];
  }

  #keysStartingWith(start: string): readonly string[] {
    this.#sorted ??= [...this.#keys.keys()].sort(byCodeUnits);
    const sorted = this.#sorted;
    const from = lowerBound(sorted.length, (i) => (sorted[i] ?? '') >= start);
    let to = from;
    while (to < sorted.length && sorted[to]?.startsWith(start)) to += 1;
    return sorted.slice(from, to);
  }

  #keysEndingIn(end: string): readonly string[] {
    this.#reversed ??= [...this.#keys.keys()]
      .map((key) => [reverse(key), key] as const)
      .sort(([a], [b]) => byCodeUnits(a, b));
    const reversed = this.#reversed;
    const start = reverse(end);
    const from = lowerBound(reversed.length, (i) => (reversed[i]?.[0] ?? '') >= start);
    let to = from;
    while (to < reversed.length && reversed[to]?.[0].startsWith(start)) to += 1;
    return reversed.slice(from, to).map(([, key]) => key);
  }

  /** Words of the page that are this piece with one spelling mistake. */
  #misspelt(piece: Piece): readonly string[] {
    if (!piece.isTolerant) return NO_KEYS;
    const { text } = piece;
    let found: string[] | undefined;
    for (let length = text.length - 1; length <= text.length + 1; length += 1) {
      const alike = this.#wordsAlike(text.charCodeAt(0), length);
      if (alike.length > MOST_ALIKE) continue;
      for (const word of alike) if (isMisspelt(word, text)) found = [...(found ?? []), word];
    }
    return found ?? NO_KEYS;
  }

  #wordsAlike(letter: number, length: number): readonly string[] {
    if (!this.#alike) {
      const alike = new Map<number, string[]>();
      for (const key of this.#keys.keys()) {
        if (key.length < 6 || NEAR_NEIGHBOURS.has(key)) continue;
        const name = key.charCodeAt(0) * LONGEST_ALIKE + Math.min(key.length, LONGEST_ALIKE - 1);
        const words = alike.get(name);
        if (words) words.push(key);
        else alike.set(name, [key]);
      }
      this.#alike = alike;
    }
    return this.#alike.get(letter * LONGEST_ALIKE + length) ?? NO_KEYS;
  }

  /** Positions where a compound stands as two words with only a space between. */
  #splitPlaces({ kind, splits }: Piece): readonly number[] {
    let places: number[] | undefined;
    for (const [head, rest] of splits) {
      for (const id of this.#keys.get(head) ?? NO_IDS) {
        for (let at = this.#first[id] ?? -1; at >= 0; at = this.#following[at] ?? -1) {
          if (!this.#continues(at, rest, kind === 'start')) continue;
          places ??= [];
          places.push(at);
        }
      }
    }
    return places ?? NO_IDS;
  }

  #continues(at: number, rest: string, isStart: boolean): boolean {
    const text = this.#owners[at] ?? 0;
    const index = at - (this.#starts[text] ?? 0);
    const word = this.words[text]?.[index];
    const next = this.words[text]?.[index + 1];
    if (!word || !next || next.from !== word.to + 1 || this.#texts[text]?.charAt(word.to) !== ' ') return false;
    return isStart ? next.plain.startsWith(rest) : next.plain === rest;
  }
}

/** In order of place; a span within another one is left out. */
function withoutContained(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let reach = -1;
  for (const span of ordered) {
    if (span.end <= reach) continue;
    kept.push(span);
    reach = span.end;
  }
  return kept;
}

function lowerBound(length: number, isAtOrPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAtOrPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}
