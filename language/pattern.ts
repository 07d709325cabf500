/** A concept's forms, cut into pieces that can be looked up. */
import type { Concept } from './concept.ts';
import { wordsOf } from './words.ts';

/** One word of a form. `text` is folded and without hyphens. */
export interface Piece {
  readonly kind: 'whole' | 'start' | 'end' | 'inside';
  readonly text: string;
  /** May be recognised with one spelling mistake. */
  readonly isTolerant: boolean;
  /** Other words may stand before it (` … `). */
  readonly isAfterGap: boolean;
}

export type Pattern = readonly Piece[];

/** Shorter words have too many neighbours that are words themselves. */
const TOLERANT_LENGTH = 7;

const compiled = new WeakMap<Concept, readonly Pattern[]>();

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
  const pieces: Piece[] = [];
  let isAfterGap = false;
  for (const part of form.split(' ')) {
    if (part === '…') {
      isAfterGap = true;
      continue;
    }
    const words = wordsOf(part.replaceAll('*', ''));
    words.forEach((word, i) => {
      const opensWild = i === 0 && part.startsWith('*');
      const closesWild = i === words.length - 1 && part.endsWith('*');
      const text = word.plain.replaceAll('-', '');
      pieces.push({
        kind: kindOf(opensWild, closesWild),
        text,
        isTolerant: isTolerant(text),
        isAfterGap: isAfterGap && i === 0,
      });
    });
    isAfterGap = false;
  }
  return pieces;
}

function kindOf(opensWild: boolean, closesWild: boolean): Piece['kind'] {
  if (opensWild) return closesWild ? 'inside' : 'end';
  return closesWild ? 'start' : 'whole';
}

function isTolerant(text: string): boolean {
  return text.length >= TOLERANT_LENGTH && /^[a-z]+$/.test(text);
}
