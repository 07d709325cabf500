import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../language/sentences.ts';
import { anyText } from './reading.ts';

describe('splitting sentences', () => {
  it.each<[string, string[]]>([
    ['U belt ons. Wij helpen u.', ['U belt ons.', 'Wij helpen u.']],
    ['Kunt u niet wachten? Bel dan! Wij kijken mee.', ['Kunt u niet wachten?', 'Bel dan!', 'Wij kijken mee.']],
    ['Neem o.a. uw huurcontract mee. Bijv. een kopie.', ['Neem o.a. uw huurcontract mee.', 'Bijv. een kopie.']],
    [
      'De norm is € 1.348,49 per 1 jan. 2026. Dat is netto.',
      ['De norm is € 1.348,49 per 1 jan. 2026.', 'Dat is netto.'],
    ],
    ['Dit geldt voor u. Het formulier is digitaal.', ['Dit geldt voor u.', 'Het formulier is digitaal.']],
    ['Schrijf t.a.v. de heer J. de Wit. Dat is alles.', ['Schrijf t.a.v. de heer J. de Wit.', 'Dat is alles.']],
    ['Ga naar werk.nl of www.gemeente.nl. Log in.', ['Ga naar werk.nl of www.gemeente.nl.', 'Log in.']],
    ['De aanvraag is klaar.Daarna hoort u van ons.', ['De aanvraag is klaar.', 'Daarna hoort u van ons.']],
    [
      'Voor jongeren van 18 t/m 26 jaar. Zie art. 41 lid. 4 Pw.',
      ['Voor jongeren van 18 t/m 26 jaar.', 'Zie art. 41 lid. 4 Pw.'],
    ],
    ['“Dat is zo.” Nee, dat is niet zo.', ['“Dat is zo.”', 'Nee, dat is niet zo.']],
    [
      'U krijgt bericht (binnen acht weken.) Daarna beslist u.',
      ['U krijgt bericht (binnen acht weken.)', 'Daarna beslist u.'],
    ],
    ['Open van 9.00 tot 12.30 uur. Bel 14 0999.', ['Open van 9.00 tot 12.30 uur.', 'Bel 14 0999.']],
    ['Wacht niet… Bel ons.', ['Wacht niet…', 'Bel ons.']],
    ['De boete is € 1.442,-. Dat is het hoogste bedrag.', ['De boete is € 1.442,-.', 'Dat is het hoogste bedrag.']],
    ['Zonder punt', ['Zonder punt']],
    ['. . . Bel ons. ! ?', ['. . . Bel ons.', '! ?']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('gives sentences that are the text again', () => {
    const words = fc.constantFrom(
      'U',
      'krijgt',
      'o.a.',
      '1.348,49',
      'bericht.',
      'Daarna?',
      'Bel!',
      '(ja.)',
      '"Nee."',
      'jan.',
      '18-27',
      '…',
      '.',
      'ééñ.',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        expect(splitSentences(text).join(' ')).toBe(text);
      }),
    );
  });

  it('loses nothing but white space of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each(['.', '. ', 'a."""', '?!', 'A.', '…”'])('is not slowed down by %j over and over', (piece) => {
    const text = piece.repeat(400_000);
    expect(splitSentences(text).join('').replaceAll(' ', '')).toHaveLength(text.replaceAll(' ', '').length);
  });
});
