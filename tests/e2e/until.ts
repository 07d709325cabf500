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
