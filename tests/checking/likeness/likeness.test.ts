import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import faults from '../../../checking/likeness/faults.json' with { type: 'json' };
import { FEATURES } from '../../../checking/likeness/features.ts';
import { lettersOf, likenessOf, MOST_STEPS, STEPS } from '../../../checking/likeness/likeness.ts';
import tellings from '../../../checking/likeness/tellings.json' with { type: 'json' };
import { ruleset } from '../../../rules/ruleset.ts';
import { statementBelow } from './statement-below.ts';

const NOTHING = 'h'.charCodeAt(0);

describe.each([
  ['claim', faults],
  ['mention', tellings],
] as const)('the weights of a %s', (kind, learned) => {
  it('know every rule of that kind', () => {
    const ids = ruleset.rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
    expect(learned.rules).toEqual(ids.toSorted());
  });

  it('are one letter a feature', () => {
    expect(learned.weights).toHaveLength(FEATURES);
    expect(learned.weights).toMatch(/^[a-o]+$/);
  });
});

describe('likeness', () => {
  const text = statementBelow('Afval', 'De containers worden elke week geleegd.');

  it('is not known of a rule that nothing was learned about', () => {
    expect(likenessOf(faults, 'a-new-rule', text)).toBeUndefined();
  });

  it('adds up what each feature weighs', () => {
    const flat = { rules: ['a-rule'], bias: -5, weights: 'h'.repeat(FEATURES) };
    expect(likenessOf(flat, 'a-rule', text)).toBe(-5);
    const heavy = { ...flat, weights: 'i'.repeat(FEATURES) };
    expect(likenessOf(heavy, 'a-rule', text)).toBeGreaterThan(0);
  });
});

describe('weights as letters', () => {
  it('are whole steps, and none is more than the most', () => {
    fc.assert(
      fc.property(fc.float({ min: -1000, max: 1000, noNaN: true }), (weight) => {
        const letter = lettersOf(new Float32Array(FEATURES).fill(weight)).charCodeAt(0) - NOTHING;
        const steps = Math.round(Math.fround(weight) * STEPS);
        expect(letter).toBe(Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) + 0);
      }),
      { numRuns: 30 },
    );
  });

  it('are not written when there are not as many as features', () => {
    expect(() => lettersOf(new Float32Array(3))).toThrow('3 weights');
  });
});
