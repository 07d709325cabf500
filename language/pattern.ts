/** A concept's forms, cut into pieces that can be looked up. */
import type { Concept } from './concept.ts';
import { wordsOf } from './words.ts';

/** One word of a form; the same word in two forms is the same object, so that a page looks it up once. */
export interface Piece {
  readonly kind: 'whole' | 'start' | 'end' | 'inside';
  /** Folded and without hyphens. */
  readonly text: string;
  /** May be recognised with one spelling mistake. */
  readonly isTolerant: boolean;
  /** Where a compound may have been written as two words: "bijstands uitkering". */
  readonly splits: readonly (readonly [head: string, rest: string])[];
}

export interface Step {
  readonly piece: Piece;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export type Pattern = readonly Step[];

/** Shorter words have too many neighbours that are words themselves. */
const TOLERANT_LENGTH = 7;

/** A compound written as two words is recognised from this length, with parts of at least four letters. */
const SPLIT_LENGTH = 9;
const SHORTEST_PART = 4;

/** Verbs with these are written apart for good reason ("aan vragen" may be two words). */
const PARTICLE = /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|tegen|terug|toe|uit|voor|weg)/;

const compiled = new WeakMap<Concept, readonly Pattern[]>();
const pieces = new Map<string, Piece>();

/** Patterns of a concept, made once. A form with a hyphen also stands for its parts as separate words. */
export function patternsOf(concept: Concept): readonly Pattern[] {
  const known = compiled.get(concept);
  if (known) return known;
  const patterns = concept.forms.flatMap((form) =>
    /\p{L}-\p{L}/u.test(form)
      ? [patternOf(form), patternOf(form.replace(/(\p{L})-(?=\p{L})/gu, '$1 '))]
      : [patternOf(form)],
  );
  compiled.set(concept, patterns);
  return patterns;
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
    words.forEach((text, i) => {
      const opensWild = i === 0 && part.startsWith('*');
      const closesWild = i === words.length - 1 && part.endsWith('*');
      steps.push({ piece: pieceOf(kindOf(opensWild, closesWild), text), isAfterGap: isAfterGap && i === 0 });
    });
    isAfterGap = false;
  }
  return steps;
}

function plainWords(part: string): readonly string[] {
  const word = part.replaceAll('*', '');
  return /^[a-z]+$/.test(word) ? [word] : wordsOf(word).map(({ plain }) => plain.replaceAll('-', ''));
}

function kindOf(opensWild: boolean, closesWild: boolean): Piece['kind'] {
  if (opensWild) return closesWild ? 'inside' : 'end';
  return closesWild ? 'start' : 'whole';
}

function pieceOf(kind: Piece['kind'], text: string): Piece {
  const name = `${kind} ${text}`;
  const known = pieces.get(name);
  if (known) return known;
  const isWord = /^[a-z]+$/.test(text) && (kind === 'whole' || kind === 'start');
  const piece = {
    kind,
    text,
    isTolerant: isWord && text.length >= TOLERANT_LENGTH,
    splits: isWord ? splitsOf(text) : [],
  };
  pieces.set(name, piece);
  return piece;
}

function splitsOf(text: string): Piece['splits'] {
  if (text.length < SPLIT_LENGTH || PARTICLE.test(text)) return [];
  const splits: [string, string][] = [];
  for (let cut = SHORTEST_PART; cut <= text.length - SHORTEST_PART; cut += 1)
    splits.push([text.slice(0, cut), text.slice(cut)]);
  return splits;
}
