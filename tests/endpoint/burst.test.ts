import { describe, expect, it } from 'vitest';
import { bursts } from '../../endpoint/burst.ts';
import { MOST_WORK } from '../../findings/limits.ts';

describe('much at once about one organisation', () => {
  it('costs work for that organisation only, more as it grows, up to a limit', () => {
    const { came, cost, highest } = bursts(300, { now: () => 0 });
    came('GM0034', 300);
    expect(cost('GM0034')).toBe(0);
    came('GM0034', 1);
    expect([cost('GM0034'), cost('GM0344'), highest()]).toEqual([5_000, 0, 5_000]);
    came('GM0034', 300);
    expect(cost('GM0034')).toBe(10_000);
    came('GM0034', 1_000_000);
    // More than this no browser does for anyone.
    expect(cost('GM0034')).toBe(MOST_WORK);
  });

  it('costs nothing any more two minutes later', () => {
    let now = 0;
    const { came, cost } = bursts(10, { now: () => now });
    came('GM0034', 11);
    now = 60_000;
    expect(cost('GM0034')).toBe(5_000);
    now = 120_000;
    expect(cost('GM0034')).toBe(0);
  });
});
