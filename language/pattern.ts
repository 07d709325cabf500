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
  /** Numbers of the concepts that have this form. */
  readonly concepts: readonly number[];
}

interface GrowingPattern extends Pattern {
  readonly concepts: number[];
}

const byForm = new Map<string, readonly GrowingPattern[]>();
/** By the number of the concept. */
const byConcept: (readonly Pattern[])[] = [];
/** By the id of the first piece. */
const byFirstPiece: Pattern[][] = [];
const byPart = new Map<string, readonly Step[]>();

/** Makes the patterns of all concepts declared so far, so that a page decides each of its words only once. */
export function compileDeclared(): void {
  for (let at = byConcept.length; at < concepts.length; at += 1) {
    const patterns = concepts[at]?.forms.flatMap(patternsOfForm) ?? [];
    for (const pattern of patterns) pattern.concepts.push(at);
    byConcept.push(patterns);
  }
}

/** Patterns of the concept with this number. */
export function patternsOf(concept: number): readonly Pattern[] {
  return byConcept[concept] ?? NONE;
}

/** Patterns that begin with the piece of this id. */
export function patternsFrom(piece: number): readonly Pattern[] {
  return byFirstPiece[piece] ?? NONE;
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
  const pattern = { steps: form.includes(' ') ? stepsOfPhrase(form) : stepsOf(form), concepts: [] };
  const first = pattern.steps[0]?.piece.id;
  if (first === undefined) return pattern;
  const others = byFirstPiece[first];
  if (others) others.push(pattern);
  else byFirstPiece[first] = [pattern];
  return pattern;
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
    return { piece, isAfterGap: false };
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
