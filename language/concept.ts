/**
 * A concept: the words and phrases by which Dutch pages name one thing.
 *
 *   concept('voorschot', 'voorschot*', 'eerste betaling vooruit')
 *   concept('aanvragen', 'aanvragen', 'aanvraagt', 'vraag … aan', 'vraagt … aan', 'aan te vragen')
 *
 * One entry is a word or a phrase. `*` at an end of a word stands for any letters ("voorschot*", "*uitkering"); ` … ` in a phrase
 * stands for at most eight other words within the sentence. Case, accents, soft hyphens and hyphenation do not matter. A word of
 * eight letters or more is also recognised with one spelling mistake, unless it is another Dutch word the language knows.
 */
import { cutForms, formsOfRow, rowOf } from './cut-forms.ts';
import { isPacked, unpacked } from './packed.ts';

export interface Concept {
  readonly name: string;
  readonly forms: readonly string[];
  /** Of its forms those that were cut beforehand, as numbers of rows (`cut-forms.ts`), and the others as texts. */
  readonly rows: readonly number[];
  readonly others: readonly string[];
  /** The concepts of which it is any; most are none but themselves. */
  readonly parts: readonly Concept[];
  /** Counts up from 0 in order of making: tables of concepts are arrays. */
  readonly number: number;
}

/** All concepts made so far, in order: the matcher compiles them together, before it reads its first page. */
export const concepts: Concept[] = [];

/** Forms are only cut out of their texts when they are asked for: an extension makes more than a thousand concepts at every start. */
class Declared implements Concept {
  readonly name: string;
  readonly parts: readonly Concept[];
  readonly number = concepts.length;
  readonly #texts: readonly string[];

  constructor(name: string, texts: readonly string[], parts: readonly Concept[]) {
    this.name = name;
    this.parts = parts;
    this.#texts = texts;
    concepts.push(this);
  }

  get forms(): readonly string[] {
    if (this.parts.length > 0) return this.parts.flatMap(({ forms }) => forms);
    return [...this.rows.flatMap((row) => formsOfRow(cutForms, row)), ...this.others];
  }

  get rows(): readonly number[] {
    return this.#texts.flatMap((text) => rowOf(text) ?? []);
  }

  get others(): readonly string[] {
    return this.#texts.flatMap((text) => (rowOf(text) === undefined ? formsOf(text) : []));
  }

  /** Written as JSON (for the hash of the ruleset) it says only its words, in order: the extension has them in another one (`packed.ts`). */
  toJSON(): Pick<Concept, 'name' | 'forms'> {
    return { name: this.name, forms: this.forms.toSorted() };
  }
}

/**
 * Makes a concept; throws when a form is empty or malformed. The build of the extension writes forms as one text (`packed.ts`), because
 * that is lighter, or as the number of a row that is cut already (`cut-forms.ts`); they were looked at when it was built.
 */
export function concept(name: string, ...given: readonly string[]): Concept {
  if (given.length === 0) throw new Error(`concept ${name} has no forms`);
  for (const form of given) {
    if (isPacked(form) || rowOf(form) !== undefined) continue;
    if (!/^\*?[\p{L}\p{N}'’./+%€-]+\*?( (…|\*?[\p{L}\p{N}'’./+%€-]+\*?))*$/u.test(form)) {
      throw new Error(`concept ${name}: malformed form "${form}"`);
    }
  }
  return new Declared(name, given, []);
}

const formsOf = (text: string): readonly string[] | string => (isPacked(text) ? unpacked(text) : text);

/** One concept that is named when any of the given ones is; their forms were looked at when they were made. */
export function either(name: string, ...parts: readonly [Concept, ...Concept[]]): Concept {
  return new Declared(name, [], parts);
}
