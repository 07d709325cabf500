import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { type MeasuredRules, NOT_MEASURED, nearMissesOf, statusFollowing } from '../../rules/status.ts';

const measured: MeasuredRules = JSON.parse(readFileSync(new URL('../../rules/measured.json', import.meta.url), 'utf8'));

describe('the status that follows from figures', () => {
  it('is active with few hits, no false alarm and three near misses', () => {
    expect(statusFollowing({ right: 2, wrong: 0 }, 3)).toBe('active');
    expect(statusFollowing({ right: 0, wrong: 0 }, 3)).toBe('active');
  });

  it('is trial with few hits and fewer near misses', () => {
    expect(statusFollowing({ right: 19, wrong: 0 }, 2)).toBe('trial');
  });

  it('is trial with few hits and one false alarm, however many near misses', () => {
    expect(statusFollowing({ right: 19, wrong: 1 }, 10)).toBe('trial');
    expect(statusFollowing({ right: 0, wrong: 1 }, 10)).toBe('trial');
  });

  it('is active from twenty hits by precision alone', () => {
    expect(statusFollowing({ right: 20, wrong: 0 }, 0)).toBe('active');
    expect(statusFollowing({ right: 49, wrong: 1 }, 0)).toBe('active');
    expect(statusFollowing({ right: 48, wrong: 1 }, 10)).toBe('trial');
  });
});

describe('near misses', () => {
  const example = (expected: 'passed' | 'failed' | 'cantTell' | 'inapplicable') =>
    ({ html: '', expect: expected, because: '' }) as const;

  it('are what a claim must not call wrong, and what a mention must not call told', () => {
    const examples = [example('failed'), example('passed'), example('cantTell'), example('inapplicable')] as const;
    expect(nearMissesOf({ kind: 'claim', examples: [...examples] })).toBe(3);
    expect(nearMissesOf({ kind: 'mention', examples: [...examples, example('passed')] })).toBe(3);
  });
});

describe('the rules', () => {
  it('claim no more than their figures allow', () => {
    const tooBold = ruleset.rules
      .filter(({ kind, status }) => kind !== 'question' && status === 'active')
      .flatMap((rule) => {
        const figures = measured[rule.id] ?? NOT_MEASURED;
        const nearMisses = nearMissesOf(rule);
        if (statusFollowing(figures, nearMisses) === 'active') return [];
        return `${rule.id}: ${figures.right} right, ${figures.wrong} wrong, ${nearMisses} near misses`;
      });
    expect(tooBold, 'rules to put on trial or to mend').toEqual([]);
  });
});
