/** A concept's forms, cut into pieces that can be looked up. */
import { type Concept, concepts } from './concept.ts';
import { lexicon, type Piece, type PieceKind } from './lexicon.ts';
import { wordsOf } from './words.ts';

export interface Step {
  readonly piece: Piece;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export type Pattern = readonly Step[];

export interface Patterns {
  readonly all: readonly Pattern[];
  /** Ids of the first pieces, in the same order: a page that has none of them has none of the patterns. */
  readonly firstPieces: Int32Array;
}

const compiled = new WeakMap<Concept, Patterns>();
let declaredSoFar = 0;

/** Patterns of a concept, made once. A form with a hyphen also stands for its parts as separate words. */
export function patternsOf(concept: Concept): Patterns {
  const known = compiled.get(concept);
  if (known) return known;
  const all = concept.forms.flatMap((form) =>
    /\p{L}-\p{L}/u.test(form)
      ? [patternOf(form), patternOf(form.replace(/(\p{L})-(?=\p{L})/gu, '$1 '))]
      : [patternOf(form)],
  );
  const patterns = { all, firstPieces: Int32Array.from(all, (pattern) => pattern[0]?.piece.id ?? -1) };
  compiled.set(concept, patterns);
  return patterns;
}

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (; declaredSoFar < concepts.length; declaredSoFar += 1) {
    const concept = concepts[declaredSoFar];
    if (concept) patternsOf(concept);
  }
}

function patternOf(form: string): Pattern {
  const steps: Step[] = [];
  let isAfterGap = false;
  for (const part of form.split(' ')) {
    if (part === '…') {
      isAfterGap = true;
      continue;
    }
    const words = plainWords(part);
    words.forEach((word, i) => {
      const opensWild = i === 0 && part.startsWith('*');
      const closesWild = i === words.length - 1 && part.endsWith('*');
      const piece = lexicon.piece(kindOf(opensWild, closesWild), word.replaceAll('-', ''), word.includes('-'));
      steps.push({ piece, isAfterGap: isAfterGap && i === 0 });
    });
    isAfterGap = false;
  }
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
