import { describe, expect, it } from 'vitest';
import { limiter } from '../../endpoint/rate.ts';

describe('the rate', () => {
  it('lets a burst through, then asks to wait as long as is needed', () => {
    let now = 0;
    const { take } = limiter({ burst: 3, perMinute: 6 }, { now: () => now });
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([undefined, undefined, undefined, 10]);
    expect(take('b')).toBeUndefined();
    now += 10_000;
    expect([take('a'), take('a')]).toEqual([undefined, 10]);
  });

  it('starts afresh with a new key every day', () => {
    let now = 0;
    const { take } = limiter({ burst: 1, perMinute: 0.0001 }, { now: () => now });
    take('a');
    expect(take('a')).toBeGreaterThan(0);
    now += 86_400_000;
    expect(take('a')).toBeUndefined();
  });

  it('does not break when the clock goes back', () => {
    let now = 1_000_000;
    const { take } = limiter({ burst: 2, perMinute: 60 }, { now: () => now });
    take('a');
    now = 0;
    expect(take('a')).toBeUndefined();
    expect(take('a')).toBe(1);
  });
});
