/**
 * Remembers an answer for as long as the page or statement asked about lives. Rules of one subject ask the same of the same
 * sentences, and a page that repeats itself must not cost its square. The answer must depend on the thing asked about alone. What was
 * asked about last, mostly the page, is at hand without a search; it is kept until something else is asked about.
 */
export function once<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly asked: Asked; readonly answer: Answer }>();
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked === asked) return last.answer;
    const before = known.get(asked);
    last = before ?? { asked, answer: answer(asked) };
    if (before === undefined) known.set(asked, last);
    return last.answer;
  };
}
