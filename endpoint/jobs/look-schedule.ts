/**
 * When the endpoint reads a page. Who runs that page sees it in their log, and whom it follows: so the first look is at a moment of
 * chance, for each point apart. Pure; chances are numbers from 0 up to 1, times are milliseconds.
 */

const HOUR = 3_600_000;

/** Enough visitors in between that a look points at none of them; short beside the time to reply, which begins after it. */
export const FIRST_LOOK_WITHIN = 72 * HOUR;

/** A point is looked at again after a day, spread so that not everything comes at one moment. */
const AGAIN = { after: 24 * HOUR, spread: 2 * HOUR } as const;

/** How long the first look at the page of a new point waits, at most `within`. */
export const waitForFirstLook = (chance: number, within: number): number => Math.round(chance * within);

/** The moment of the look after one at `now`. */
export const nextLook = (now: number, chance: number): number => now + AGAIN.after + Math.round(chance * AGAIN.spread);
