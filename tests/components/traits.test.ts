import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../components/letters.ts';
import { en } from '../../components/strings/en.ts';
import { nl } from '../../components/strings/nl.ts';
import { hasNoRules, RULES_OF, TRAITS, touches } from '../../components/traits.ts';
import { ruleset } from '../../rules/ruleset.ts';

const ids = ruleset.rules.map(({ id }) => id);

describe('voor mij', () => {
  it('shows everything to a person who chose nothing', () => {
    expect(ids.every((id) => touches(id, new Set()))).toBe(true);
  });

  it('leaves the search period of young people out for someone who is older, and shows it to who is young', () => {
    expect(touches('zoektermijn-jongeren', new Set(['kinderen']))).toBe(false);
    expect(touches('zoektermijn-jongeren', new Set(['kinderen', 'onder27']))).toBe(true);
  });

  it('never hides what touches everyone', () => {
    for (const id of ['voorschot-percentage', 'bezwaartermijn', 'vermogensgrens-onjuist', 'zoektermijn-vanaf-27']) {
      for (const trait of TRAITS) expect(touches(id, new Set([trait])), `${id} ${trait}`).toBe(true);
    }
  });

  it('says plainly what we can and cannot do for a trait without rules', () => {
    const without = TRAITS.filter(hasNoRules);
    for (const { forMe } of [nl, en]) expect(Object.keys(forMe.withoutRules).sort()).toEqual([...without].sort());
    for (const trait of without) expect(nl.forMe.withoutRules[trait]).toMatch(/nog ni(et|ets)/);
  });

  it('shows an owner of a home what the page says about homes, whatever else they chose', () => {
    expect(touches('vermogen-misvatting', new Set(['eigenHuis']))).toBe(true);
  });

  it('names only rules that exist', () => {
    for (const id of TRAITS.flatMap((trait) => RULES_OF[trait])) expect(ids).toContain(id);
  });
});

describe('the letters', () => {
  it('have blanks to fill in and short sentences', () => {
    for (const { title, when, text } of LETTERS) {
      expect(text).toContain('……');
      for (const sentence of `${title}. ${when} ${text}`.split(/(?<=[.!?:])\s+|\n+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});
