import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../components/letters.ts';
import { RULES_OF, TRAITS, touches } from '../../components/traits.ts';
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
