/**
 * Forms of a concept as one text, as the build of the extension writes them: in order, and of each form only what differs from the one
 * before it. Thousands of forms weigh less so, and an extension reads its text at every start.
 *
 *   |geen andere manier^en=weg  →  "geen andere manier", "geen andere manieren", "geen andere weg"
 *
 * Before each form stands a sign that says how many letters it shares with the form before it; " … " is written as "~".
 */

/** No form has these; the first shares nothing, the next three letters, and each after that one more. */
const SIGNS = '|!#&(),:;<=>?@[]^_{}';
/** A form that shares fewer letters is written in full: the sign that says so is in most texts the likelier one. */
const FEWEST_SHARED = 3;
const MOST_SHARED = FEWEST_SHARED + SIGNS.length - 2;

/** Whether this is a text of forms, and not itself a form. */
export const isPacked = (text: string): boolean => text.startsWith('|');

/** The one text of these forms, in order of their letters. */
export function packed(forms: readonly string[]): string {
  let before = '';
  let text = '';
  for (const form of forms.map((each) => each.replaceAll(' … ', '~')).toSorted()) {
    const shared = sharedLetters(before, form);
    text += shared === 0 ? `|${form}` : `${SIGNS[shared - FEWEST_SHARED + 1]}${form.slice(shared)}`;
    before = form;
  }
  return text;
}

/** How many letters at the start of a form need not be written after the one before it: none, or as many as a sign can say. */
function sharedLetters(before: string, form: string): number {
  let shared = 0;
  while (shared < Math.min(before.length, form.length, MOST_SHARED) && before[shared] === form[shared]) shared += 1;
  return shared < FEWEST_SHARED ? 0 : shared;
}

/** The forms of a packed text, in order of their letters. Letter by letter: no expression has to be compiled when the panel opens. */
export function unpacked(text: string): readonly string[] {
  const forms: string[] = [];
  let before = '';
  let sign = 0;
  let start = 1;
  for (let at = 1; at <= text.length; at += 1) {
    const next = at < text.length ? SIGNS.indexOf(text.charAt(at)) : 0;
    if (next < 0) continue;
    const own = text.slice(start, at);
    before = sign === 0 ? own : before.slice(0, sign + FEWEST_SHARED - 1) + own;
    forms.push(before);
    sign = next;
    start = at + 1;
  }
  // Each form for itself, because one "…" makes a whole text twice as wide.
  return text.includes('~') ? forms.map((form) => form.replaceAll('~', ' … ')) : forms;
}
