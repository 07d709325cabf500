/**
 * The forms of all concepts, cut into pieces that can be looked up. Many concepts share forms, so each form is cut only once; and there are
 * thousands, cut whenever the panel opens, of which a page touches few: so they are kept as rows of numbers, and only a pattern that a
 * word of the page can be part of becomes an object.
 */
import { type Concept, concepts } from './concept.ts';
import { cutForms, startIn, withSpaces } from './cut-forms.ts';
import { type Entry, lexicon, type PieceKind } from './lexicon.ts';
import { wordsOf } from './words.ts';

export interface Step {
  /** Id of the piece. */
  readonly piece: number;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export interface Pattern {
  /** Counts up from 0 in order of making. */
  readonly number: number;
  readonly steps: readonly Step[];
  /** Ids of the pieces of its steps. */
  readonly pieces: readonly number[];
  /** Place of its rarest piece among them, or -1 when other words may stand between its pieces. */
  readonly rarest: number;
  /** Numbers of the concepts that have this form. */
  readonly concepts: readonly number[];
}

/** The patterns of which one piece is the rarest, the one that fewest patterns have: they need no look on a page without it. */
export interface Anchored {
  /** Those of that piece alone. */
  readonly words: readonly Pattern[];
  /**
   * Of each longer one the ids of two more of its pieces (the same twice when it has no more) and its number: three numbers a pattern, side
   * by side, because most of them are read for every page and hardly any goes on from here.
   */
  readonly phrases: readonly number[];
}

/** What a written word can be, with the patterns of which one of these pieces is the rarest. */
export interface Reading extends Entry, Anchored {}

/** The number of the pattern of each form. */
const byForm = new Map<string, number>();
/** Ids of the pieces of one word of a form; most words stand in many forms. */
const byPart = new Map<string, readonly number[]>();

/** Pieces of all patterns, one pattern after another; 1 where other words may stand before the piece; and where each pattern ends. */
const pieces: number[] = [];
const gaps: number[] = [];
const ends: number[] = [];

/** What is named with each concept, by its number: itself, and each `either` that it is part of. */
const naming: number[][] = [];
/** Of each pattern a concept that has its form, as a place among the links; a link is that concept and the place of the next link. */
const firstLink: number[] = [];
const links: number[] = [];

/** How many patterns have a piece, by its id. */
const uses: number[] = [];
/** Place of the rarest piece of each pattern. */
const rarest: number[] = [];
/** Of each piece a pattern of which it is the rarest, and of each pattern the next one with the same. */
const firstOn: number[] = [];
const nextOn: number[] = [];

const NO_MORE = -1;
const NO_PIECES: readonly number[] = [];

/** What was looked up since the last concept was declared. */
const made: (Pattern | undefined)[] = [];
const readings = new Map<string, Reading>();

/** Words kept; a page of invented words must not fill the memory. */
const MOST_READINGS = 20_000;

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  if (naming.length === concepts.length) return;
  if (ends.length === 0) takeCutForms();
  for (let number = naming.length; number < concepts.length; number += 1) {
    const concept = concepts[number];
    naming.push([number]);
    if (concept !== undefined) cut(concept);
  }
  while (firstOn.length < lexicon.pieces.length) firstOn.push(NO_MORE);
  for (let number = nextOn.length; number < ends.length; number += 1) file(number);
  made.fill(undefined);
  while (made.length < ends.length) made.push(undefined);
  readings.clear();
}

/** Patterns of which the piece with this id is the rarest: all patterns that can stand on a page are among those of its pieces. */
export const patternsOn = (piece: number): Anchored => anchoredOn([piece]);

/**
 * What a folded word can be: decided once for every distinct word, and kept from page to page. Pages share most of their words, so after
 * the first page hardly any word is new. It is a cache: forgetting it changes no answer.
 */
export function readingOf(plain: string): Reading {
  const known = readings.get(plain);
  if (known !== undefined) return known;
  const { pieces, heads } = lexicon.entry(plain);
  const { words, phrases } = anchoredOn(pieces);
  const reading = { pieces, heads, words, phrases };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(plain, reading);
  return reading;
}

/** How many patterns there are. */
export function patternCount(): number {
  return ends.length;
}

/** The pattern with this number. */
export function patternWith(number: number): Pattern {
  const known = made[number];
  if (known !== undefined) return known;
  const from = startOf(number);
  const own = pieces.slice(from, ends[number]);
  const steps = own.map((piece, at) => ({ piece, isAfterGap: gaps[from + at] === 1 }));
  const hasGap = steps.some(({ isAfterGap }) => isAfterGap);
  const pattern = {
    number,
    steps,
    pieces: own,
    rarest: hasGap ? -1 : (rarest[number] ?? 0) - from,
    concepts: conceptsOf(number),
  };
  made[number] = pattern;
  return pattern;
}

/** Cuts the forms of a concept; an `either` has those of its parts. */
function cut(concept: Concept): void {
  const { number, parts } = concept;
  for (const part of parts) nameWith(part, number);
  if (parts.length > 0) return;
  for (const row of concept.rows)
    for (let at = startIn(cutForms.rowEnds, row); at < (cutForms.rowEnds[row] ?? 0); at += 1)
      link(cutForms.rows[at] ?? 0, number);
  for (const form of concept.others) for (const written of withSpaces(form)) link(patternOf(written), number);
}

/** The patterns of forms that the build cut, under the same numbers. */
function takeCutForms(): void {
  const ofWords = cutForms.words.map(piecesOf);
  let at = 0;
  for (const end of cutForms.ends) {
    let gap = 0;
    for (; at < end; at += 1) {
      const step = cutForms.steps[at] ?? 0;
      if (step < 0) gap = 1;
      const ids = ofWords[step < 0 ? -1 - step : step] ?? NO_PIECES;
      addPieces(ids, gap);
      if (ids.length > 0) gap = 0;
    }
    endPattern();
  }
}

/** Puts pieces behind the pattern that is being made; other words may stand before the first when `gap` is 1. */
function addPieces(ids: readonly number[], gap: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    const piece = ids[at] ?? 0;
    pieces.push(piece);
    gaps.push(at === 0 ? gap : 0);
    uses[piece] = (uses[piece] ?? 0) + 1;
  }
}

/** Ends the pattern that is being made; returns its number. */
function endPattern(): number {
  firstLink.push(NO_MORE);
  return ends.push(pieces.length) - 1;
}

/** Wherever a concept or a part of it is named, this other one is too. */
function nameWith(concept: Concept, number: number): void {
  naming[concept.number]?.push(number);
  for (const part of concept.parts) nameWith(part, number);
}

function patternOf(form: string): number {
  const known = byForm.get(form);
  if (known !== undefined) return known;
  let gap = 0;
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = form.indexOf(' ', from);
    const part = to < 0 ? form.slice(from) : form.slice(from, to);
    if (part === '…') {
      gap = 1;
      continue;
    }
    const ids = byPart.get(part) ?? piecesOf(part);
    addPieces(ids, gap);
    if (ids.length > 0) gap = 0;
  }
  const number = endPattern();
  byForm.set(form, number);
  return number;
}

function link(pattern: number, concept: number): void {
  const next = firstLink[pattern] ?? NO_MORE;
  if (links[next] !== concept) firstLink[pattern] = links.push(concept, next) - 2;
}

function conceptsOf(pattern: number): readonly number[] {
  const found: number[] = [];
  for (let at = firstLink[pattern] ?? NO_MORE; at >= 0; at = links[at + 1] ?? NO_MORE)
    for (const concept of naming[links[at] ?? 0] ?? []) if (!found.includes(concept)) found.push(concept);
  return found;
}

const startOf = (pattern: number): number => (pattern === 0 ? 0 : (ends[pattern - 1] ?? 0));

const usesAt = (place: number): number => uses[pieces[place] ?? 0] ?? 0;

/** Puts a pattern with those of its rarest piece. */
function file(number: number): void {
  const from = startOf(number);
  const end = ends[number] ?? 0;
  let least = from;
  for (let at = from + 1; at < end; at += 1) if (usesAt(at) < usesAt(least)) least = at;
  rarest.push(least);
  // A form of signs alone has no pieces, and stands nowhere.
  if (from === end) {
    nextOn.push(NO_MORE);
    return;
  }
  const piece = pieces[least] ?? 0;
  nextOn.push(firstOn[piece] ?? NO_MORE);
  firstOn[piece] = number;
}

/** The patterns of which one of these pieces is the rarest. */
function anchoredOn(ids: readonly number[]): Anchored {
  const words: Pattern[] = [];
  const phrases: number[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    for (let number = firstOn[ids[i] ?? 0] ?? NO_MORE; number >= 0; number = nextOn[number] ?? NO_MORE) {
      const from = startOf(number);
      const end = ends[number] ?? 0;
      if (end - from === 1) {
        words.push(patternWith(number));
        continue;
      }
      const first = rarest[number] ?? 0;
      let second = NO_MORE;
      let third = NO_MORE;
      for (let at = from; at < end; at += 1) {
        if (at === first) continue;
        if (second < 0 || usesAt(at) < usesAt(second)) {
          third = second;
          second = at;
        } else if (third < 0 || usesAt(at) < usesAt(third)) third = at;
      }
      phrases.push(pieces[second] ?? 0, pieces[third < 0 ? second : third] ?? 0, number);
    }
  }
  return { words, phrases };
}

/** Makes the pieces of one word of a form: mostly one, of small letters only. */
function piecesOf(part: string): readonly number[] {
  const ids = PLAIN.test(part) ? [lexicon.piece('whole', part, false)] : piecesOfOther(part);
  byPart.set(part, ids);
  return ids;
}

const PLAIN = /^[a-z]+$/;

function piecesOfOther(part: string): readonly number[] {
  const bare = part.replaceAll('*', '');
  const words = PLAIN.test(bare) ? [bare] : wordsOf(bare).map(({ plain }) => plain);
  return words.map((word, i) => {
    const opensWild = i === 0 && part.startsWith('*');
    const closesWild = i === words.length - 1 && part.endsWith('*');
    return lexicon.piece(kindOf(opensWild, closesWild), word.replaceAll('-', ''), word.includes('-'));
  });
}

function kindOf(opensWild: boolean, closesWild: boolean): PieceKind {
  if (opensWild) return closesWild ? 'inside' : 'end';
  return closesWild ? 'start' : 'whole';
}
