/** A concept's forms, cut into pieces that can be looked up. Many concepts share forms, so each form is cut only once. */
import { concepts } from './concept.ts';
import { lexicon, type PieceKind } from './lexicon.ts';
import { wordsOf } from './words.ts';

export interface Step {
  /** Id of the piece. */
  readonly piece: number;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export interface Pattern {
  readonly steps: readonly Step[];
  /** Ids of the pieces of its steps. */
  readonly pieces: readonly number[];
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
  readonly concepts: number[];
}

interface GrowingAnchored extends Anchored {
  readonly words: Pattern[];
  readonly phrases: number[];
}

const byForm = new Map<string, readonly GrowingPattern[]>();
/** By the number of the concept. */
const byConcept: (readonly Pattern[])[] = [];
const byNumber: Pattern[] = [];
/** By the id of the piece. */
const byRarestPiece: GrowingAnchored[] = [];
let filed = 0;
/** How many patterns have a piece, by its id. */
const uses: number[] = [];
const byPart = new Map<string, readonly Step[]>();

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (let at = byConcept.length; at < concepts.length; at += 1) {
    const patterns = concepts[at]?.forms.flatMap(patternsOfForm) ?? [];
    for (const pattern of patterns) pattern.concepts.push(at);
    byConcept.push(patterns);
  }
  for (; filed < byNumber.length; filed += 1) file(filed);
}

/** Patterns of the concept with this number. */
export function patternsOf(concept: number): readonly Pattern[] {
  return byConcept[concept] ?? NONE;
}

/** Patterns of which the piece with this id is the rarest: all patterns that can stand on a page are among those of its pieces. */
export function patternsOn(piece: number): Anchored | undefined {
  return byRarestPiece[piece];
}

/** The pattern with this number. */
export function patternWith(number: number): Pattern | undefined {
  return byNumber[number];
}

const NONE: readonly Pattern[] = [];

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
  const pattern = { steps, pieces: steps.map(({ piece }) => piece), concepts: [] };
  for (const piece of pattern.pieces) uses[piece] = (uses[piece] ?? 0) + 1;
  byNumber.push(pattern);
  return pattern;
}

/** Puts a pattern with those of its rarest piece. */
function file(number: number): void {
  const pattern = byNumber[number];
  const [rarest, second, third = second] = (pattern?.pieces ?? []).toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
  if (pattern === undefined || rarest === undefined) return;
  byRarestPiece[rarest] ??= { words: [], phrases: [] };
  const { words, phrases } = byRarestPiece[rarest];
  if (second === undefined || third === undefined) words.push(pattern);
  else phrases.push(second, third, number);
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
