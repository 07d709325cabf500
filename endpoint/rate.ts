/**
 * Token buckets in memory. Addresses and keys are kept only as a hash under a random key that changes every day and never leaves
 * memory, so that nothing here can be read back, not even from a dump a day later.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Rate } from './settings.ts';

export interface Limiter {
  /** Takes `cost` tokens for `who`; undefined when that was allowed, else the seconds to wait. */
  take(who: string, cost?: number): number | undefined;
}

interface Bucket {
  tokens: number;
  at: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** About 20 MB; beyond it the longest untouched go first. */
const MOST_BUCKETS = 100_000;

/** 256 bits that cannot be guessed, as text of a fixed length. */
const newKey = () => randomBytes(32).toString('hex');

/** A limiter for one kind of caller. */
export function limiter({ burst, perMinute }: Rate, clock: Clock): Limiter {
  const buckets = new Map<string, Bucket>();
  let key = newKey();
  let keyFrom = clock.now();
  return {
    take(who, cost = 1) {
      const now = clock.now();
      if (Math.abs(now - keyFrom) >= DAY_MS) {
        key = newKey();
        keyFrom = now;
        buckets.clear();
      }
      const name = hash('sha256', key + who, 'base64');
      const bucket = buckets.get(name) ?? { tokens: burst, at: now };
      // A clock that goes back gives no tokens and takes none.
      const refilled = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / MINUTE_MS);
      const allowed = refilled >= cost;
      buckets.delete(name);
      buckets.set(name, { tokens: allowed ? refilled - cost : refilled, at: now });
      if (buckets.size > MOST_BUCKETS) forgetOldest(buckets);
      return allowed
        ? undefined
        : Math.max(1, Math.ceil(((Math.min(cost, burst) - refilled) * MINUTE_MS) / perMinute / 1000));
    },
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const name of buckets.keys()) {
    if (buckets.size <= MOST_BUCKETS * 0.9) return;
    buckets.delete(name);
  }
}
