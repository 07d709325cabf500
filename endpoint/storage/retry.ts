/** Transactions that lost a race are run again: distributed engines say so as a matter of course. */

/** SQLSTATE 40001 serialization failure, 40P01 deadlock. */
const LOST_A_RACE: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const MOST_TRIES = 12;
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 400;

/** Waits the given number of milliseconds. */
export type Wait = (ms: number) => Promise<void>;

const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs `work` until it succeeds, or fails for another reason, or failed twelve times. Waits longer each time, with jitter. */
export async function retrying<T>(work: () => Promise<T>, pause: Wait = wait): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !LOST_A_RACE.has((error as { code?: unknown }).code)) throw error;
      await pause(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries));
    }
  }
}
