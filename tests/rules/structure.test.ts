import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeRules, ruleset, rulesetOf } from '../../rules/ruleset.ts';
import { MEETLAT } from './meetlat.ts';

describe('the ruleset', () => {
  it('holds every rule of the meetlat that is due', () => {
    const present = new Set(ruleset.rules.map(({ id }) => id));
    const absent = MEETLAT.filter((id) => !present.has(id));
    expect(absent, 'in tests/rules/meetlat.ts, but in no index.ts of rules/').toEqual([]);
  });

  it('holds no rule that the meetlat does not know', () => {
    const unknown = ruleset.rules.map(({ id }) => id).filter((id) => !MEETLAT.includes(id));
    expect(unknown, 'to be added to tests/rules/meetlat.ts').toEqual([]);
  });

  it('refuses two rules with one id', () => {
    const [rule] = ruleset.rules;
    if (rule === undefined) return;
    expect(() => rulesetOf('test', [rule, rule])).toThrow(rule.id);
  });

  it('has a hash that follows from what the rules say', () => {
    expect(ruleset.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(describeRules([...ruleset.rules].reverse())).toBe(describeRules(ruleset.rules));
  });

  it('lets a mention listen only to claims that exist', () => {
    const claims = new Set(ruleset.rules.filter(({ kind }) => kind === 'claim').map(({ id }) => id));
    const lost = ruleset.rules.flatMap((rule) =>
      rule.kind === 'mention'
        ? rule.notWhenFailed.filter((id) => !claims.has(id)).map((id) => `${rule.id}: ${id}`)
        : [],
    );
    expect(lost).toEqual([]);
  });
});

describe.each(ruleset.rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const count = (test: (example: (typeof rule.examples)[number]) => boolean) => rule.examples.filter(test).length;

  it('stands in a file of its own name in the folder of its subject', () => {
    const file = `rules/${rule.subject}/${id}.ts`;
    expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
  });

  it('has dates in order and facts that may be failed only where the law is known', () => {
    for (const { validFrom, validUntil } of rule.legalBasis) {
      expect(validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (validUntil !== undefined) expect(validUntil >= validFrom).toBe(true);
    }
    const isSure = rule.legalBasis.some(({ certainty }) => certainty !== 'professional-knowledge');
    if (!isSure) expect(count(({ expect: outcome }) => outcome === 'failed')).toBe(0);
  });

  it('says when it would be wrong', () => {
    expect(rule.assumptions.length).toBeGreaterThan(0);
  });

  it.runIf(rule.kind === 'claim')('shows wrong sentences, near misses and a page that is not about it', () => {
    const canFail = rule.legalBasis.some(({ certainty }) => certainty !== 'professional-knowledge');
    const worst = canFail && count((e) => e.expect === 'failed') > 0 ? 'failed' : 'cantTell';
    expect(
      count((e) => e.expect === worst),
      `examples that are ${worst}`,
    ).toBeGreaterThanOrEqual(3);
    expect(
      count((e) => e.expect !== 'failed'),
      'examples that are not failed',
    ).toBeGreaterThanOrEqual(4);
    expect(
      count((e) => e.expect === 'inapplicable'),
      'examples that are inapplicable',
    ).toBeGreaterThanOrEqual(1);
  });

  it.runIf(rule.kind === 'mention')('shows it told in two wordings, and not told', () => {
    expect(
      count((e) => e.expect === 'passed'),
      'examples that tell it',
    ).toBeGreaterThanOrEqual(2);
    expect(
      count((e) => e.expect === 'cantTell'),
      'examples that do not tell it',
    ).toBeGreaterThanOrEqual(1);
    expect(rule.examples.length, 'examples').toBeGreaterThanOrEqual(4);
  });
});
