/** A concept's forms, cut into pieces that can be looked up. Many concepts share forms, so each form is cut only once. */
import { concepts } from './concept.ts';
import { lexicon, type Piece, type PieceKind } from './lexicon.ts';
import { wordsOf } from './words.ts';

export interface Step {
  readonly piece: Piece;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export interface Pattern {
  readonly steps: readonly Step[];
  /** Numbers of the concepts that it names. */
  readonly concepts: readonly number[];
}

interface GrowingPattern extends Pattern {
  readonly concepts: number[];
}

const byForm = new Map<string, readonly GrowingPattern[]>();
/** By the id of the first piece. */
const byFirstPiece: Pattern[][] = [];
const piecesByPart = new Map<string, readonly Piece[]>();
let declaredSoFar = 0;

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (; declaredSoFar < concepts.length; declaredSoFar += 1) {
    for (const form of concepts[declaredSoFar]?.forms ?? []) {
      for (const pattern of patternsOf(form)) pattern.concepts.push(declaredSoFar);
    }
  }
}

/** Patterns that begin with the piece of this id. */
export function patternsFrom(piece: number): readonly Pattern[] {
  return byFirstPiece[piece] ?? NONE;
}

const NONE: readonly Pattern[] = [];

/** A form with a hyphen also stands for its parts as separate words. */
function patternsOf(form: string): readonly GrowingPattern[] {
  const known = byForm.get(form);
  if (known) return known;
  const apart = form.includes('-') ? form.replace(/(\p{L})-(?=\p{L})/gu, '$1 ') : form;
  const made = apart === form ? [patternOf(form)] : [patternOf(form), patternOf(apart)];
  byForm.set(form, made);
  return made;
}

function patternOf(form: string): GrowingPattern {
  const steps: Step[] = [];
  let isAfterGap = false;
  for (const part of form.split(' ')) {
    if (part === '…') {
      isAfterGap = true;
      continue;
    }
    for (const piece of piecesOf(part)) {
      steps.push({ piece, isAfterGap });
      isAfterGap = false;
    }
    isAfterGap = false;
  }
  const pattern = { steps, concepts: [] };
  const first = steps[0]?.piece.id;
  if (first !== undefined) {
    const others = byFirstPiece[first];
    if (others) others.push(pattern);
    else byFirstPiece[first] = [pattern];
  }
  return pattern;
}

function piecesOf(part: string): readonly Piece[] {
  const known = piecesByPart.get(part);
  if (known) return known;
  const words = plainWords(part);
  const made = words.map((word, i) => {
    const opensWild = i === 0 && part.startsWith('*');
    const closesWild = i === words.length - 1 && part.endsWith('*');
    return lexicon.piece(kindOf(opensWild, closesWild), word.replaceAll('-', ''), word.includes('-'));
  });
  piecesByPart.set(part, made);
  return made;
}

function plainWords(part: string): readonly string[] {
  const word = part.replaceAll('*', '');
  return /^[a-z]+$/.test(word) ? [word] : wordsOf(word).map(({ plain }) => plain);
}

function kindOf(opensWild: boolean, closesWild: boolean): PieceKind {
  if (opensWild) return closesWild ? 'inside' : 'end';
  return closesWild ? 'start' : 'whole';
}
