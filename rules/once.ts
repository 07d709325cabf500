/**
 * Remembers an answer for as long as the page or statement asked about lives. Rules of one subject ask the same of the same
 * sentences, and a page that repeats itself must not cost its square. The answer must depend on the thing asked about alone.
 */
export function once<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.answer;
    const now = answer(asked);
    known.set(asked, { answer: now });
    return now;
  };
}
