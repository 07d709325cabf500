import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, textPrint } from '../../../checking/keuring/text-print.ts';

const WORDS = Array.from({ length: 400 }, (_, at) => `woord${at}`);
/** So many of its words changed, spread over the text. */
const changed = (count: number): string =>
  WORDS.map((word, at) => (at % Math.floor(400 / count) === 0 ? `anders${at}` : word)).join(' ');

const printOf = (text: string): string => {
  const print = textPrint(text);
  if (print === undefined) throw new Error('too short for a print');
  return print;
};

describe('the print of a text', () => {
  it('is the same for the same words, whatever their case and white space', () => {
    const text = WORDS.join(' ');
    expect(textPrint(text.toUpperCase().replaceAll(' ', '\n\n'))).toBe(textPrint(text));
    expect(likeness(printOf(text), printOf(text))).toBe(1);
  });

  it('stays near when a name and a number differ, and goes far when much does', () => {
    const text = printOf(WORDS.join(' '));
    expect(likeness(text, printOf(changed(4)))).toBeGreaterThan(0.8);
    expect(likeness(text, printOf(changed(200)))).toBeLessThan(0.2);
    expect(likeness(text, printOf(WORDS.toReversed().join(' ')))).toBeLessThan(0.1);
  });

  it('is not made of a text that is too short to tell', () => {
    expect(textPrint('Bel ons voor een afspraak.')).toBeUndefined();
  });

  it('has one length for every text, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        const print = textPrint(text);
        return print === undefined || /^[0-9a-f]{512}$/.test(print);
      }),
    );
  });
});
