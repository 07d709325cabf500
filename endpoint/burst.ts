/**
 * Much at once about one organisation makes the proof of work harder for that organisation, by itself. In memory, per process:
 * numbers per organisation, nothing about who.
 */
import { MOST_WORK } from '../findings/limits.ts';
import type { Clock } from './clock.ts';

export interface Bursts {
  /** Notes that so many observations came in about an organisation. */
  came(organisation: string, count: number): void;
  /** Iterations that a call about this organisation must have spent; 0 in quiet times. */
  cost(organisation: string): number;
  /** The highest cost of all. */
  highest(): number;
}

const MINUTE_MS = 60_000;
/** A second on a cheap phone. */
const FIRST_COST = 5_000;

interface Minutes {
  minute: number;
  now: number;
  before: number;
}

/** Free up to `perMinute` observations a minute about one organisation; each doubling of that doubles the cost. */
export function bursts(perMinute: number, { now }: Clock): Bursts {
  const counts = new Map<string, Minutes>();

  const minutesOf = (organisation: string): Minutes => {
    const minute = Math.floor(now() / MINUTE_MS);
    const known = counts.get(organisation);
    if (known?.minute === minute) return known;
    const before = known?.minute === minute - 1 ? known.now : 0;
    const fresh = { minute, now: 0, before };
    counts.set(organisation, fresh);
    return fresh;
  };

  const cost = (organisation: string): number => {
    if (!counts.has(organisation)) return 0;
    const { now: current, before } = minutesOf(organisation);
    const rate = Math.max(current, before);
    if (rate <= perMinute) return 0;
    return Math.min(MOST_WORK, FIRST_COST * 2 ** Math.floor(Math.log2(rate / perMinute)));
  };

  return {
    came(organisation, count) {
      minutesOf(organisation).now += count;
    },
    cost,
    highest: () => [...counts.keys()].reduce((most, organisation) => Math.max(most, cost(organisation)), 0),
  };
}
