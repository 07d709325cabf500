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
export interface Concept {
  readonly name: string;
  readonly forms: readonly string[];
  /** Counts up from 0 in order of making: tables of concepts are arrays. */
  readonly number: number;
}

/** All concepts made so far, in order: the matcher compiles them together, before it reads its first page. */
export const concepts: Concept[] = [];

function made(name: string, forms: readonly string[]): Concept {
  const made: Concept = Object.freeze(
    // Not enumerable, so that a concept written as JSON (for the hash of the ruleset) says only its words.
    Object.defineProperty({ name, forms: Object.freeze([...forms]) } as Concept, 'number', { value: concepts.length }),
  );
  concepts.push(made);
  return made;
}

/**
 * Makes a concept; throws when a form is empty or malformed. The build of the extension writes forms as one text, with "|" between them
 * and "~" for " … ", because that is lighter; they were looked at when it was built.
 */
export function concept(name: string, ...given: readonly string[]): Concept {
  const forms = given.flatMap((text) => (text.includes('|') ? unpacked(text) : text));
  if (forms.length === 0) throw new Error(`concept ${name} has no forms`);
  for (const form of given) {
    if (form.includes('|')) continue;
    if (!/^\*?[\p{L}\p{N}'’./+%€-]+\*?( (…|\*?[\p{L}\p{N}'’./+%€-]+\*?))*$/u.test(form)) {
      throw new Error(`concept ${name}: malformed form "${form}"`);
    }
  }
  return made(name, forms);
}

const unpacked = (text: string): readonly string[] =>
  (text.includes('~') ? text.replaceAll('~', ' … ') : text).split('|');

/** One concept that is named when any of the given ones is; their forms were looked at when they were made. */
export function either(name: string, ...concepts: readonly [Concept, ...Concept[]]): Concept {
  return made(
    name,
    concepts.flatMap((each) => each.forms),
  );
}
