/** When the background looks at the outbox again. Each look wakes it, so without anything to do it sleeps for half an hour. */

const MINUTE = 60_000;
/** Minutes: a look now and then, also when an alarm was lost. */
export const NOW_AND_THEN = 30;
/** Milliseconds; browsers allow no sooner alarm. */
const SOONEST = MINUTE / 2;

/** Milliseconds since the epoch. `next`: when something is due; undefined when nothing waits, or nothing may be sent. */
export function nextAlarm(next: number | undefined, now: number): number {
  return next === undefined ? now + NOW_AND_THEN * MINUTE : Math.max(next, now + SOONEST);
}
