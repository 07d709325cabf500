import { describe, expect, it } from 'vitest';
import { encoded } from '../../../endpoint/encoded.ts';
import { keptAnswers } from '../../../endpoint/monitor/kept-answers.ts';

describe('kept answers', () => {
  const clock = { at: 0, now: () => clock.at };
  const counting = () => {
    let made = 0;
    return { make: async () => encoded(`${++made}`), made: () => made };
  };

  it('are made once for callers that come together, and again for another version', async () => {
    const { make, made } = counting();
    const kept = keptAnswers(clock);
    await Promise.all([kept.of('v1', 'a', 60, make), kept.of('v1', 'a', 60, make)]);
    expect(made()).toBe(1);
    await kept.of('v2', 'a', 60, make);
    expect(made()).toBe(2);
  });

  it('are made again when their time is over', async () => {
    const { make, made } = counting();
    const kept = keptAnswers(clock);
    await kept.of('v1', 'a', 60, make);
    clock.at += 59_000;
    await kept.of('v1', 'a', 60, make);
    expect(made()).toBe(1);
    clock.at += 1_000;
    await kept.of('v1', 'a', 60, make);
    expect(made()).toBe(2);
  });

  it('do not keep what failed or is not there', async () => {
    const kept = keptAnswers(clock);
    await expect(kept.of('v1', 'a', 60, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await kept.of('v1', 'a', 60, async () => undefined)).toBeUndefined();
    expect(await kept.of('v1', 'a', 60, async () => encoded('x'))).toBeDefined();
  });

  it('let the oldest go when there are too many', async () => {
    const { make, made } = counting();
    const kept = keptAnswers(clock, 2);
    for (const key of ['a', 'b', 'c']) await kept.of('v1', key, 60, make);
    await kept.of('v1', 'c', 60, make);
    expect(made()).toBe(3);
    await kept.of('v1', 'a', 60, make);
    expect(made()).toBe(4);
  });
});
