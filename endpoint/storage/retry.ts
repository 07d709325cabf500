/** Transactions that lost a race are run again: distributed engines say so as a matter of course. */

/** SQLSTATE 40001 serialization failure, 40P01 deadlock. */
const LOST_A_RACE: ReadonlySet<unknown> = new Set(['40001', '40P01']);
/** SQLite's SQLITE_BUSY in any form: a command wrote beside the running endpoint. */
const SQLITE_BUSY = 5;
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
      if (tries === MOST_TRIES || !lostARace(error)) throw error;
      await pause(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries));
    }
  }
}

function lostARace(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return LOST_A_RACE.has(code) || (typeof errcode === 'number' && (errcode & 0xff) === SQLITE_BUSY);
}
