import type { Page } from '../rule.ts';

/** Asked for every candidate sentence, answered once: a page that repeats itself must not cost its square. */
export function onceAPage(answer: (page: Page) => boolean): (page: Page) => boolean {
  const known = new WeakMap<Page, boolean>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined) return before;
    const now = answer(page);
    known.set(page, now);
    return now;
  };
}
