import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../findings/answer.ts';
import {
  answered,
  BACK_OFF,
  backOff,
  cancelled,
  enqueue,
  hurried,
  isDue,
  LEASE,
  mayHaveArrived,
  NEEDS_ATTENTION_AFTER,
  nextLook,
  type OutboxItem,
  started,
  WAIT,
} from '../../findings/outbox.ts';

const letter = {
  id: 'a'.repeat(52),
  kind: 'observation',
  finding: 'finding-1',
  organisation: 'GM0034',
  observation: 'a'.repeat(52),
  body: '{"observations":[]}',
} as const;
const NOW = 1_800_000_000_000;
const queued = (sendNow = false, chance = 0.5) => enqueue(letter, { now: NOW, chance, sendNow });

function inFlight(now = NOW): OutboxItem {
  const claim = started(queued(true), now);
  if (!claim) throw new Error('not due');
  return claim;
}

describe('the outbox', () => {
  it('waits between 2 and 36 hours, so that the time of sending tells nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
        const wait = queued(false, chance).notBefore - NOW;
        expect(wait).toBeGreaterThanOrEqual(WAIT.least);
        expect(wait).toBeLessThanOrEqual(WAIT.most);
        expect(isDue(queued(false, chance), NOW + WAIT.least - 1)).toBe(false);
      }),
    );
  });

  it('sends at once when the person says so', () => {
    expect(isDue(queued(true), NOW)).toBe(true);
  });

  it('lets only one run claim an item', () => {
    expect(started(inFlight(), NOW + 1)).toBeUndefined();
  });

  it('sends again what a killed worker left behind, and not before its lease is over', () => {
    expect(isDue(inFlight(), NOW + LEASE - 1)).toBe(false);
    expect(isDue(inFlight(), NOW + LEASE)).toBe(true);
  });

  it('sends again at once what a worker before this one left behind', () => {
    expect(isDue(inFlight(), NOW + 1, NOW)).toBe(false);
    expect(isDue(inFlight(), NOW + 1, NOW + 1)).toBe(true);
    expect(started(inFlight(), NOW + 1, NOW + 1)).toMatchObject({
      state: 'in-flight',
      startedAt: NOW + 1,
      attempts: 2,
    });
  });

  it('does not wait for years when the clock was set back', () => {
    expect(isDue(inFlight(NOW), NOW - 1_000_000)).toBe(true);
  });

  it('waits longer after each failure, never longer than six hours, and never the same for all', () => {
    expect(backOff(1, 0)).toBeLessThan(backOff(3, 0));
    expect(backOff(60, 0.999)).toBeLessThanOrEqual(BACK_OFF.most);
    expect(backOff(3, 0.1)).not.toBe(backOff(3, 0.9));
  });

  it('waits as long as the endpoint asks', () => {
    const later = answered(
      inFlight(),
      { kind: 'later', problem: 'status-429', retryAfter: 86_400 },
      { now: NOW, chance: 0 },
    );
    expect(later).toMatchObject({ state: 'waiting', notBefore: NOW + 86_400_000 });
  });

  it('asks for attention after a fortnight, and keeps what it has', () => {
    const late = NOW + NEEDS_ATTENTION_AFTER;
    const tired = answered(inFlight(), { kind: 'later', problem: 'no-connection' }, { now: late, chance: 0 });
    expect(tired).toMatchObject({ state: 'needs-attention', body: letter.body, problem: 'no-connection' });
    expect(hurried(tired, late)).toMatchObject({ state: 'waiting', notBefore: late, queuedAt: late });
  });

  it('asks for attention at once when the endpoint refuses', () => {
    const refused = answered(inFlight(), { kind: 'refused', problem: 'signature' }, { now: NOW, chance: 0 });
    expect(refused).toMatchObject({ state: 'needs-attention', problem: 'signature' });
  });

  it('never forgets that a cancelled item may have arrived', () => {
    expect(mayHaveArrived(cancelled(queued()))).toBe(false);
    expect(mayHaveArrived(cancelled(inFlight()))).toBe(true);
  });

  it('knows when to look again', () => {
    expect(nextLook([])).toBeUndefined();
    expect(nextLook([queued(false, 0.5), queued(true)])).toBe(NOW);
    expect(nextLook([inFlight()])).toBe(NOW + LEASE);
    expect(nextLook([cancelled(queued())])).toBeUndefined();
  });
});

/** What can befall an item between two moments. */
type Fate = { readonly minutes: number; readonly chance: number } & (
  | { readonly what: 'arrives' }
  /** It arrives, but the worker is killed before it hears so. */
  | { readonly what: 'arrives-unheard' }
  | { readonly what: 'killed-before' }
  | { readonly what: 'offline' | 'refused-for-now' }
);

const fate: fc.Arbitrary<Fate> = fc.record({
  minutes: fc.integer({ min: -30, max: 600 }),
  chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
  what: fc.constantFrom('arrives', 'arrives-unheard', 'killed-before', 'offline', 'refused-for-now'),
});

const ANSWERS: Readonly<Record<string, Answer>> = {
  arrives: { kind: 'delivered' },
  offline: { kind: 'later', problem: 'no-connection' },
  'refused-for-now': { kind: 'later', problem: 'status-503', retryAfter: 60 },
};

describe('whatever happens', () => {
  it('nothing is lost, nothing arrives twice, and nothing goes before its time', () => {
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 60 }), fc.boolean(), (fates, sendNow) => {
        let item = enqueue(letter, { now: NOW, chance: 0.3, sendNow });
        let now = NOW;
        const bodies = new Map<string, string>();
        for (const { what, minutes, chance } of fates) {
          now = Math.max(NOW, now + minutes * 60_000);
          const claim = started(item, now);
          if (!claim) continue;
          expect(item.state === 'waiting' ? item.notBefore <= now : true).toBe(true);
          item = claim;
          if (what === 'arrives' || what === 'arrives-unheard') {
            // The endpoint merges by key; the same key must always carry the same body.
            expect(bodies.get(item.id) ?? item.body).toBe(item.body);
            bodies.set(item.id, item.body);
          }
          const answer = ANSWERS[what];
          if (answer) item = answered(item, answer, { now, chance });
          expect(item.body).toBe(letter.body);
          if (item.state === 'delivered') expect(bodies.size).toBe(1);
        }
        // A healthy day at the end brings it home.
        for (let hour = 0; hour < 24 * 16 && item.state !== 'delivered'; hour += 1) {
          now += 3_600_000;
          const claim = started(hurriedWhenTired(item, now), now);
          if (claim) item = answered(claim, { kind: 'delivered' }, { now, chance: 0 });
        }
        expect(item.state).toBe('delivered');
      }),
    );
  });
});

const hurriedWhenTired = (item: OutboxItem, now: number): OutboxItem =>
  item.state === 'needs-attention' ? hurried(item, now) : item;
