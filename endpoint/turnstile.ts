/**
 * Calls are worked on in the order in which they came, a few at a time: when all are worked on at once, all are ready only when the
 * last one is. It also keeps what waits small: a call that waits has not been taken apart yet.
 */
export interface Turnstile {
  /** Runs `work` when it is its turn. */
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** Lets so many through at once. */
export function turnstile(places: number): Turnstile {
  const waiting: (() => void)[] = [];
  let free = places;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async pass(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
