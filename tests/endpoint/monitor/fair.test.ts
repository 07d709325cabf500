import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fair } from '../../../endpoint/figures/fair.ts';
import { leadingOf, STANDINGS, standingOf } from '../../../endpoint/figures/standing.ts';
import { type Count, POINT_STATES, SMALL } from '../../../findings/snapshot.ts';
import type { Rule } from '../../../rules/rule.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const count = fc.oneof(fc.constant<Count>(0), fc.constant<Count>(SMALL), fc.integer({ min: 5, max: 99 }));
const counts = fc.record({ wrong: count, missing: count, unclear: count, right: count, goodExample: count });
const hidden = (shown: Count) => (shown === SMALL ? fc.integer({ min: 1, max: 4 }) : fc.constant(Number(shown)));

const ruleOf = (wanted: Partial<Pick<Rule, 'kind' | 'status'>>): Rule => {
  const found = ruleset.rules.find(
    (rule) => rule.kind === (wanted.kind ?? 'claim') && rule.status === (wanted.status ?? 'active'),
  );
  if (!found) throw new Error('no such rule');
  return found;
};
const claim = ruleOf({});
const QUOTE = 'U krijgt 80 procent.';
const DAY = '2026-11-22';

describe('what most people said', () => {
  it('is what it is whatever the hidden numbers are', () => {
    fc.assert(
      fc.property(
        counts.chain((shown) =>
          fc.record({
            shown: fc.constant(shown),
            real: fc.record({
              wrong: hidden(shown.wrong),
              missing: hidden(shown.missing),
              unclear: hidden(shown.unclear),
              right: hidden(shown.right),
              goodExample: hidden(shown.goodExample),
            }),
          }),
        ),
        ({ shown, real }) => {
          const leading = leadingOf(shown);
          const fault = real.wrong + real.missing + real.unclear;
          const fine = real.right + real.goodExample;
          if (leading === 'wrong') expect(real.wrong).toBeGreaterThan(real.missing + real.unclear);
          if (leading === 'wrong' || leading === 'missing' || leading === 'unclear')
            expect(fault).toBeGreaterThan(fine);
          if (leading === 'right' || leading === 'good-example') expect(fine).toBeGreaterThan(fault);
        },
      ),
    );
  });

  it('is wrong only when that is more than everything milder together', () => {
    const none = { wrong: 0, missing: 0, unclear: 0, right: 0, goodExample: 0 } as const;
    expect(leadingOf({ ...none, wrong: SMALL })).toBe('wrong');
    expect(leadingOf({ ...none, wrong: SMALL, unclear: SMALL })).toBe('unclear');
    expect(leadingOf({ ...none, wrong: SMALL, right: SMALL })).toBe('undecided');
    expect(leadingOf({ ...none, wrong: 5, right: SMALL })).toBe('wrong');
    expect(leadingOf({ ...none, wrong: 5, unclear: 5 })).toBe('unclear');
  });
});

describe('"klopt niet"', () => {
  it('is said of nothing but what is confirmed', () => {
    for (const state of POINT_STATES) {
      expect(standingOf({ state, leading: 'wrong' }) === 'wrong', state).toBe(state === 'confirmed');
    }
  });

  it('is said of an active claim with its quote and law in force', () => {
    expect(fair('wrong', { rule: claim, quote: QUOTE }, DAY)).toBe('wrong');
  });

  it('is not said without the quote, outside the rules, or where no law was in force', () => {
    expect(fair('wrong', { rule: claim, quote: undefined }, DAY)).toBe('reported');
    expect(fair('wrong', { rule: undefined, quote: QUOTE }, DAY)).toBe('reported');
    expect(fair('wrong', { rule: claim, quote: QUOTE }, '1990-01-01')).toBe('reported');
  });

  it('is not said of a rule on trial, of what a page should tell, or of a matter of opinion', () => {
    const trial = { ...claim, status: 'trial' } as const;
    expect(fair('wrong', { rule: trial, quote: QUOTE }, DAY)).toBe('reported');
    expect(fair('wrong', { rule: ruleOf({ kind: 'mention' }), quote: QUOTE }, DAY)).toBe('unclear');
    expect(fair('wrong', { rule: ruleOf({ kind: 'question' }), quote: QUOTE }, DAY)).toBe('unclear');
  });

  it('never comes out of anything milder', () => {
    for (const standing of STANDINGS) {
      if (standing !== 'wrong') expect(fair(standing, { rule: claim, quote: QUOTE }, DAY)).toBe(standing);
    }
  });
});
