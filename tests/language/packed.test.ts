import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concept, concepts } from '../../language/concept.ts';
import { isPacked, packed, unpacked } from '../../language/packed.ts';
import '../../rules/ruleset.ts';

const inOrder = (forms: readonly string[]): readonly string[] =>
  forms
    .map((form) => form.replaceAll(' … ', '~'))
    .toSorted()
    .map((form) => form.replaceAll('~', ' … '));

describe('forms as one text', () => {
  it('say of each form only what differs from the one before it', () => {
    const forms = ['geen andere weg', 'geen andere manieren', 'vraag … aan', 'geen andere manier'];
    expect(packed(forms)).toBe('|geen andere manier^en=weg|vraag~aan');
    expect(unpacked(packed(forms))).toEqual([
      'geen andere manier',
      'geen andere manieren',
      'geen andere weg',
      'vraag … aan',
    ]);
  });

  it('are the same forms again, for every concept there is', () => {
    expect(concepts.length).toBeGreaterThan(1000);
    for (const { name, forms } of concepts) expect(unpacked(packed(forms)), name).toEqual(inOrder(forms));
  });

  it('are the same forms again, whatever they share', () => {
    const words = fc.array(fc.constantFrom('a', 'aa', 'niet', 'nietig', '*uitkering', 'e-formulier', '…'), {
      minLength: 1,
    });
    const form = words.map((parts) => `een ${parts.join(' ')} b`);
    fc.assert(
      fc.property(fc.array(form, { minLength: 1 }), (forms) => {
        expect(unpacked(packed(forms))).toEqual(inOrder(forms));
      }),
    );
  });

  it('use signs that no form may have', () => {
    for (const sign of '|!#&(),:;<=>?@[]^_{}~') {
      expect(() => concept('x', `een${sign}twee`), sign).toThrow('malformed form');
    }
    expect(concepts.some(({ forms }) => forms.some(isPacked))).toBe(false);
  });
});
