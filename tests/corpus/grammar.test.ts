import { describe, expect, it } from 'vitest';
import { grammarOf, sentencesOfGrammar } from './grammar.ts';

const GIFTS = `WHO = je oma ; de kerk
WHAT = geld van <WHO> ; een cadeaubon

Giften | - | <WHAT> telt niet mee.
Giften | U krijgt iets van <WHO>. | - tot € 1.200 per jaar`;

const made = (text: string, count: number) => [...sentencesOfGrammar(grammarOf(text), count)];

describe('a grammar of sentences', () => {
  it('fills slots, also within fillings, until none is left', () => {
    const said = made(GIFTS, 60).map((sentence) => sentence.said);
    expect(new Set(said)).toEqual(
      new Set([
        'Geld van je oma telt niet mee.',
        'Geld van de kerk telt niet mee.',
        'Een cadeaubon telt niet mee.',
        '- tot € 1.200 per jaar',
      ]),
    );
  });

  it('fills what stands before too', () => {
    expect(made(GIFTS, 60).map(({ before }) => before)).toContain('U krijgt iets van de kerk.');
  });

  it('makes the same sentences every time, and none twice', () => {
    const sentences = made(GIFTS, 60).map((sentence) => JSON.stringify(sentence));
    expect(made(GIFTS, 60).map((sentence) => JSON.stringify(sentence))).toEqual(sentences);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('begins every sentence with a capital', () => {
    expect(made('A = ja. dat mag ; dat mag\n\nGiften | - | <A>. bel ons', 20).map(({ said }) => said)).toEqual(
      expect.arrayContaining(['Ja. Dat mag. Bel ons', 'Dat mag. Bel ons']),
    );
  });

  it('is refused with a line that is no template, or a slot that nothing fills', () => {
    expect(() => grammarOf('Giften tellen niet mee.')).toThrow('no slot and no template');
    expect(() => grammarOf('Giften | - | <WHO> geeft u geld.')).toThrow('no such slot: WHO');
  });
});
