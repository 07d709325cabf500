/** Waits for a condition, never for time: looks again every 50 ms until `look` gives something. Throws after `patience` milliseconds. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, patience = 30_000): Promise<T> {
  const tooLate = Date.now() + patience;
  while (Date.now() < tooLate) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${patience / 1000} s for ${what}`);
}

/** Milliseconds that a screen gets to show what it has, before it is opened anew to look whether there is more by then. */
const A_WHILE = 5_000;

/** As `until`, for a screen that may have to be opened again: undefined when it does not come in a while. */
export const inAWhile = <T>(look: () => Promise<T | undefined>): Promise<T | undefined> =>
  until('what may come', look, A_WHILE).catch(() => undefined);
