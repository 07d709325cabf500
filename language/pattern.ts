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

interface GrowingPattern extends Pattern {
  readonly concepts: number[];
}

const byForm = new Map<string, readonly GrowingPattern[]>();
/** By the number of the concept. */
const byConcept: (readonly Pattern[])[] = [];
/** By the id of the piece that fewest patterns have: a pattern is only looked at on a page that has that one. */
const byRarestPiece: Pattern[][] = [];
/** How many patterns have a piece, by its id. */
const uses: number[] = [];
/** Patterns that are not yet among those of their rarest piece. */
const unfiled: Pattern[] = [];
const byPart = new Map<string, readonly Step[]>();

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (let at = byConcept.length; at < concepts.length; at += 1) {
    const patterns = concepts[at]?.forms.flatMap(patternsOfForm) ?? [];
    for (const pattern of patterns) pattern.concepts.push(at);
    byConcept.push(patterns);
  }
  for (const pattern of unfiled.splice(0)) file(pattern);
}

/** Patterns of the concept with this number. */
export function patternsOf(concept: number): readonly Pattern[] {
  return byConcept[concept] ?? NONE;
}

/** Patterns of which the piece with this id is the rarest: all patterns that can stand on a page are among those of its pieces. */
export function patternsOn(piece: number): readonly Pattern[] {
  return byRarestPiece[piece] ?? NONE;
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
  unfiled.push(pattern);
  return pattern;
}

function file(pattern: Pattern): void {
  let rarest: number | undefined;
  for (const piece of pattern.pieces)
    if (rarest === undefined || (uses[piece] ?? 0) < (uses[rarest] ?? 0)) rarest = piece;
  if (rarest === undefined) return;
  const others = byRarestPiece[rarest];
  if (others) others.push(pattern);
  else byRarestPiece[rarest] = [pattern];
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
