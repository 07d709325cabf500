import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../checking/doubt/features.ts';
import likeness from '../../../checking/doubt/likeness.json' with { type: 'json' };
import { isUnlikeFaults, lettersOf, MOST_STEPS, STEPS } from '../../../checking/doubt/unlike-faults.ts';
import { openPageText } from '../../../checking/page.ts';
import type { Statement } from '../../../language/statement.ts';
import { readHtml } from '../../../reading/html.ts';
import { ruleset } from '../../../rules/ruleset.ts';

function statement(heading: string, text: string): Statement {
  const html = `<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><h2>${heading}</h2><p>${text}</p></main></html>`;
  const { page } = openPageText(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), '2026-11-22');
  const found = page.statements.find((each) => each.text === text);
  if (found === undefined) throw new Error(`not read as one sentence: ${text}`);
  return found;
}

const isUnlike = (id: string, heading: string, text: string): boolean =>
  isUnlikeFaults({ id }, statement(heading, text));

describe('what fails a rule and is unlike all that people labelled wrong', () => {
  it.each([
    ['voorschot-op-verzoek', 'Vermogen', 'Samenwonenden krijgen het samen, tenzij u vraagt om ieder de helft.'],
    [
      'voorschot-te-laat',
      'Besluit',
      'Een besluit volgt binnen acht weken na de aanvraag en duurt dat langer dan vier weken, dan betalen wij alvast minstens 95% van wat u waarschijnlijk krijgt.',
    ],
  ])('is doubted: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(true);
  });

  it.each([
    ['voorschot-op-verzoek', 'Voorschot', 'U moet zelf een voorschot aanvragen bij uw klantmanager.'],
    ['voorschot-te-laat', 'Voorschot', 'Na acht weken krijgt u een voorschot.'],
    ['beslistermijn-te-lang', 'Wanneer hoor ik iets?', 'Wij beslissen binnen 13 weken op uw aanvraag.'],
    ['zoektermijn-vanaf-27', 'Bent u 27 jaar of ouder?', 'U zoekt eerst vier weken zelf naar werk.'],
  ])('is no fault as people know them: %s, %s: %s', (id, heading, text) => {
    expect(isUnlike(id, heading, text)).toBe(false);
  });

  it('is never doubted for a rule that nothing was learned about', () => {
    expect(isUnlike('a-new-rule', 'Afval', 'De containers worden elke week geleegd.')).toBe(false);
  });
});

describe('the weights', () => {
  it('know every claim', () => {
    const claims = ruleset.rules.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(likeness.rules).toEqual(claims.toSorted());
  });

  it('are one letter a feature', () => {
    expect(likeness.weights).toHaveLength(FEATURES);
    expect(likeness.weights).toMatch(/^[a-o]+$/);
  });

  it('are written in whole steps, and none is more than the most', () => {
    fc.assert(
      fc.property(fc.float({ min: -1000, max: 1000, noNaN: true }), (weight) => {
        const letter = lettersOf(new Float32Array(FEATURES).fill(weight)).charCodeAt(0) - 'h'.charCodeAt(0);
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
