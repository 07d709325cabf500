/** What a written word can stand for, over all concepts at once. */
import { NEAR_NEIGHBOURS } from './near-neighbours.ts';
import { SAME_WORDS } from './same-words.ts';
import { isMisspelt } from './spelling.ts';

/** One word of a form. */
export interface Piece {
  /** Counts up from 0 in order of making. */
  readonly id: number;
  readonly kind: PieceKind;
  /** Folded and without hyphens. */
  readonly text: string;
  /** May be recognised with one spelling mistake. */
  readonly isTolerant: boolean;
}

export type PieceKind = 'whole' | 'start' | 'end' | 'inside';

/** A compound whose first part a word is, and the rest that must follow as a word of its own. */
export interface Head {
  readonly piece: Piece;
  readonly rest: string;
}

/** What one written word can be. */
export interface Entry {
  /** Ids of the pieces. */
  readonly pieces: readonly number[];
  readonly heads: readonly Head[];
}

/** Shorter words have too many neighbours that are words themselves. */
const TOLERANT_LENGTH = 8;

/** A compound written as two words is recognised from this length, with parts of at least four letters. */
const SPLIT_LENGTH = 9;
const SHORTEST_PART = 4;

/** Verbs with these are written apart for good reason ("aan vragen" may be two words). */
const PARTICLE = /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|tegen|terug|toe|uit|voor|weg)/;

/** Pieces with a wildcard are found by this many letters at their fixed end. */
const KEY_LENGTH = 3;

const LONGEST_WORD = 64;

class Lexicon {
  readonly pieces: Piece[] = [];
  readonly #wholes = new Map<string, Piece[]>();
  readonly #starts = new Map<string, Piece[]>();
  readonly #ends = new Map<string, Piece[]>();
  readonly #insides: Piece[] = [];
  readonly #tolerant = new Map<number, Piece[]>();
  /** Compounds that may have been written as two words ("bijstands uitkering"), by their first letters. */
  readonly #compounds = new Map<string, Piece[]>();

  /** Makes a piece of this kind and text, and returns its id; `isHyphenated` when the form wrote it with a hyphen ("wwb-uitkering"). */
  piece(kind: PieceKind, text: string, isHyphenated: boolean): number {
    const isLong = text.length >= TOLERANT_LENGTH && (kind === 'whole' || kind === 'start') && /^[a-z]+$/.test(text);
    const isTolerant = isLong && !isHyphenated;
    const piece = { id: this.pieces.length, kind, text, isTolerant };
    this.pieces.push(piece);
    this.#file(piece);
    if (isLong && text.length >= SPLIT_LENGTH && !PARTICLE.test(text))
      add(this.#compounds, text.slice(0, SHORTEST_PART), piece);
    return piece.id;
  }

  /** What a folded word can be. */
  entry(plain: string): Entry {
    const pieces = new Set<Piece>();
    const heads: Head[] = [];
    for (const same of SAME_WORDS.get(plain) ?? []) this.#addPieces(same, pieces);
    for (const key of keysOf(plain)) {
      this.#addPieces(key, pieces);
      if (!isJoined(key, plain)) this.#addMisspelt(key, pieces);
      for (const piece of this.#compounds.get(key.slice(0, SHORTEST_PART)) ?? NONE)
        if (isFirstPart(key, piece.text)) heads.push({ piece, rest: piece.text.slice(key.length) });
    }
    return { pieces: Array.from(pieces, ({ id }) => id), heads };
  }

  #file(piece: Piece): void {
    const { kind, text } = piece;
    if (kind === 'whole') add(this.#wholes, text, piece);
    else if (kind === 'start') add(this.#starts, text.slice(0, KEY_LENGTH), piece);
    else if (kind === 'end') add(this.#ends, text.slice(-KEY_LENGTH), piece);
    else this.#insides.push(piece);
    if (piece.isTolerant) add(this.#tolerant, shapeOf(text, text.length), piece);
  }

  #addPieces(key: string, found: Set<Piece>): void {
    for (const piece of this.#wholes.get(key) ?? NONE) found.add(piece);
    for (let length = 1; length <= KEY_LENGTH; length += 1) {
      for (const piece of this.#starts.get(key.slice(0, length)) ?? NONE)
        if (key.startsWith(piece.text)) found.add(piece);
      for (const piece of this.#ends.get(key.slice(-length)) ?? NONE) if (key.endsWith(piece.text)) found.add(piece);
    }
    for (const piece of this.#insides) if (key.includes(piece.text)) found.add(piece);
  }

  /** A word that is itself a form of a concept, or a known Dutch word, is what it says. */
  #addMisspelt(key: string, found: Set<Piece>): void {
    if (key.length < TOLERANT_LENGTH - 1 || key.length >= LONGEST_WORD) return;
    if (NEAR_NEIGHBOURS.has(key) || this.#wholes.has(key)) return;
    for (let length = key.length - 1; length <= key.length + 1; length += 1) {
      for (const piece of this.#tolerant.get(shapeOf(key, length)) ?? NONE)
        if (isMisspelt(key, piece.text)) found.add(piece);
    }
  }
}

/** The one lexicon of this process. */
export const lexicon = new Lexicon();

const NONE: readonly Piece[] = [];

/** A word without hyphens, and each part of a hyphenated word. */
function keysOf(plain: string): readonly string[] {
  return plain.includes('-') ? [...new Set([plain.replaceAll('-', ''), ...plain.split('-')])] : [plain];
}

/** "wwuitkering" for "ww-uitkering": with a letter more it would be another abbreviation, not a mistake. */
function isJoined(key: string, plain: string): boolean {
  return key !== plain && key === plain.replaceAll('-', '');
}

/** First letter and length: a misspelt word has the same letter and about the same length. */
function shapeOf(text: string, length: number): number {
  return text.charCodeAt(0) * LONGEST_WORD + Math.min(length, LONGEST_WORD - 1);
}

/** A compound may be cut behind this word, with enough letters on both sides. */
function isFirstPart(word: string, compound: string): boolean {
  return word.length >= SHORTEST_PART && word.length <= compound.length - SHORTEST_PART && compound.startsWith(word);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
