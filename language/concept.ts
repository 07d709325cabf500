/**
 * A concept: the words and phrases by which Dutch pages name one thing.
 *
 *   concept('voorschot', 'voorschot*', 'eerste betaling vooruit')
 *   concept('aanvragen', 'aanvragen', 'aanvraagt', 'vraag … aan', 'vraagt … aan', 'aan te vragen')
 *
 * One entry is a word or a phrase. `*` at an end of a word stands for any letters ("voorschot*", "*uitkering"); ` … ` in a phrase
 * stands for at most six other words within the sentence. Case, accents, soft hyphens and hyphenation do not matter. A word of
 * seven letters or more is also recognised with one spelling mistake, unless it is another Dutch word the language knows.
 */
export interface Concept {
  readonly name: string;
  readonly forms: readonly string[];
}

/** All concepts made so far, in order: the matcher compiles them together, before it reads its first page. */
export const concepts: Concept[] = [];

/** Makes a concept; throws at build time when a form is empty or malformed. */
export function concept(name: string, ...forms: readonly string[]): Concept {
  if (forms.length === 0) throw new Error(`concept ${name} has no forms`);
  for (const form of forms) {
    if (!/^\*?[\p{L}\p{N}'’./+%€-]+\*?( (…|\*?[\p{L}\p{N}'’./+%€-]+\*?))*$/u.test(form)) {
      throw new Error(`concept ${name}: malformed form "${form}"`);
    }
  }
  const made = Object.freeze({ name, forms: Object.freeze([...forms]) });
  concepts.push(made);
  return made;
}

/** One concept that is named when any of the given ones is. */
export function either(name: string, ...concepts: readonly Concept[]): Concept {
  return concept(name, ...concepts.flatMap((each) => each.forms));
}
