/** A concept's forms, cut into pieces that can be looked up. Many concepts share forms, so each form is cut only once. */
import { concepts } from './concept.ts';
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

interface GrowingPattern extends Pattern {
  rarest: number;
  readonly concepts: number[];
}

interface GrowingAnchored extends Anchored {
  readonly words: Pattern[];
  readonly phrases: number[];
}

const byForm = new Map<string, readonly GrowingPattern[]>();
/** Concepts whose forms were cut. */
let cut = 0;
const byNumber: GrowingPattern[] = [];
/** By the id of the piece. */
const byRarestPiece: (GrowingAnchored | undefined)[] = [];
let filed = 0;
/** How many patterns have a piece, by its id. */
const uses: number[] = [];
const byPart = new Map<string, readonly Step[]>();

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (; cut < concepts.length; cut += 1)
    for (const pattern of concepts[cut]?.forms.flatMap(patternsOfForm) ?? []) pattern.concepts.push(cut);
  while (byRarestPiece.length < lexicon.pieces.length) byRarestPiece.push(undefined);
  for (; filed < byNumber.length; filed += 1) file(filed);
}

/** Patterns of which the piece with this id is the rarest: all patterns that can stand on a page are among those of its pieces. */
export function patternsOn(piece: number): Anchored | undefined {
  return byRarestPiece[piece];
}

/** What a written word can be, with the patterns of which one of these pieces is the rarest. */
export interface Reading extends Entry, Anchored {
  /** How many patterns there were when this was decided. */
  readonly asOf: number;
}

const readings = new Map<string, Reading>();

/** Words kept; a page of invented words must not fill the memory. */
const MOST_READINGS = 20_000;

/**
 * What a folded word can be: decided once for every distinct word, and kept from page to page. Pages share most of their words, so after
 * the first page hardly any word is new. It is a cache: forgetting it changes no answer.
 */
export function readingOf(plain: string): Reading {
  const known = readings.get(plain);
  if (known?.asOf === byNumber.length) return known;
  const entry = lexicon.entry(plain);
  const anchored = entry.pieces.flatMap((piece) => patternsOn(piece) ?? []);
  const reading = {
    ...entry,
    words: anchored.flatMap(({ words }) => words),
    phrases: anchored.flatMap(({ phrases }) => phrases),
    asOf: byNumber.length,
  };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(plain, reading);
  return reading;
}

/** How many patterns there are. */
export function patternCount(): number {
  return byNumber.length;
}

/** The pattern with this number. */
export function patternWith(number: number): Pattern | undefined {
  return byNumber[number];
}

/** A form with a hyphen also stands for its parts as separate words. */
function patternsOfForm(form: string): readonly GrowingPattern[] {
  const known = byForm.get(form);
  if (known) return known;
  const apart = form.includes('-') ? form.replace(/(\p{L})-(?=\p{L})/gu, '$1 ') : form;
  const patterns = apart === form ? [patternOf(form)] : [patternOf(form), patternOf(apart)];
  byForm.set(form, patterns);
  return patterns;
}

function patternOf(form: string): GrowingPattern {
  const steps = form.includes(' ') ? stepsOfPhrase(form) : stepsOf(form);
  const pattern = { number: byNumber.length, steps, pieces: steps.map(({ piece }) => piece), rarest: -1, concepts: [] };
  for (const piece of pattern.pieces) uses[piece] = (uses[piece] ?? 0) + 1;
  byNumber.push(pattern);
  return pattern;
}

/** Puts a pattern with those of its rarest piece. */
function file(number: number): void {
  const pattern = byNumber[number];
  const [rarest, second, third = second] = (pattern?.pieces ?? []).toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
  if (pattern === undefined || rarest === undefined) return;
  if (!pattern.steps.some(({ isAfterGap }) => isAfterGap)) pattern.rarest = pattern.pieces.indexOf(rarest);
  const anchored = byRarestPiece[rarest] ?? { words: [], phrases: [] };
  byRarestPiece[rarest] = anchored;
  if (second === undefined || third === undefined) anchored.words.push(pattern);
  else anchored.phrases.push(second, third, number);
}

function stepsOfPhrase(phrase: string): readonly Step[] {
  const steps: Step[] = [];
  let isAfterGap = false;
  for (const part of phrase.split(' ')) {
    if (part === '…') {
      isAfterGap = true;
      continue;
    }
    for (const step of stepsOf(part)) {
      steps.push(isAfterGap ? { piece: step.piece, isAfterGap } : step);
      isAfterGap = false;
    }
  }
  return steps;
}

/** Steps of one word of a form; most words stand in many forms. */
function stepsOf(part: string): readonly Step[] {
  const known = byPart.get(part);
  if (known) return known;
  const words = plainWords(part);
  const steps = words.map((word, i) => {
    const opensWild = i === 0 && part.startsWith('*');
    const closesWild = i === words.length - 1 && part.endsWith('*');
    const piece = lexicon.piece(kindOf(opensWild, closesWild), word.replaceAll('-', ''), word.includes('-'));
    return { piece: piece.id, isAfterGap: false };
  });
  byPart.set(part, steps);
  return steps;
}

function plainWords(part: string): readonly string[] {
  const word = part.replaceAll('*', '');
  return /^[a-z]+$/.test(word) ? [word] : wordsOf(word).map(({ plain }) => plain);
}

function kindOf(opensWild: boolean, closesWild: boolean): PieceKind {
  if (opensWild) return closesWild ? 'inside' : 'end';
  return closesWild ? 'start' : 'whole';
}
