import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScrubbed, scrub, scrubToFit } from '../../findings/scrub.ts';

const kinds = (text: string) => scrub(text).removed.map(({ kind, text: gone }) => [kind, gone]);

describe('what scrubbing takes out', () => {
  it.each([
    ['Mail naar jan.de.vries+hulp@voorbeeld.nl of bel.', 'e-mailadres', 'jan.de.vries+hulp@voorbeeld.nl'],
    ['Op NL91 ABNA 0417 1643 00 kwam niets.', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['iban nl91abna0417164300', 'iban', 'nl91abna0417164300'],
    ['Mijn nummer 111222333 staat erop', 'bsn', '111222333'],
    ['Mijn nummer 111 222 333', 'bsn', '111 222 333'],
    ['Mijn nummer 1112.22.333', 'bsn', '1112.22.333'],
    ['BSN: 12345678', 'bsn', '12345678'],
    ['burgerservicenummer 123456789', 'bsn', '123456789'],
    ['Geboren op 12-03-1980 in Almere', 'geboortedatum', '12-03-1980'],
    ['geboortedatum: 3 mei 1991', 'geboortedatum', '3 mei 1991'],
    ['Bel 06-12345678.', 'telefoonnummer', '06-12345678'],
    ['Bel 06 12 34 56 78 voor hulp', 'telefoonnummer', '06 12 34 56 78'],
    ['Bel 0612345678', 'telefoonnummer', '0612345678'],
    ['Bel (036) 539 99 11 morgen', 'telefoonnummer', '(036) 539 99 11'],
    ['Bel 0294-123456', 'telefoonnummer', '0294-123456'],
    ['Bel +31 (0)6 1234 5678', 'telefoonnummer', '+31 (0)6 1234 5678'],
    ['Bel 0031612345678', 'telefoonnummer', '0031612345678'],
    ['Bel +49 151 23456789', 'telefoonnummer', '+49 151 23456789'],
    ['Ik woon op 1315 HR 12', 'adres', '1315 HR 12'],
    ['Dorpsstraat 12a, 1315HR Almere', 'adres', '12a, 1315HR'],
  ])('finds it in "%s"', (text, kind, gone) => {
    expect(kinds(text)).toEqual([[kind, gone]]);
  });

  it('leaves a marker in its place and keeps the words around it', () => {
    expect(scrub('Bel 06-12345678, of mail a@b.nl!').text).toBe(
      'Bel [telefoonnummer weggehaald], of mail [e-mailadres weggehaald]!',
    );
  });

  it('finds two numbers beside each other', () => {
    expect(scrub('06-12345678 036-1234567').removed).toHaveLength(2);
  });
});

describe('what scrubbing lets be', () => {
  it.each([
    'U krijgt € 1.401,50 per maand.',
    'Het vermogen mag € 8.000 zijn, of € 123.456.782 bij de gemeente.',
    'Een bedrag van 111222333 euro staat in de begroting.',
    'Zie artikel 52 lid 2 van de Participatiewet en artikel 4:13 Awb.',
    'Sinds 01-07-2026 12 uur gelden nieuwe bedragen.',
    'Van 06-11-2026 tot 07-11-2026 zijn wij dicht.',
    'U bent geboren voor 1 januari 1955.',
    'Bel 14 036, 112 of 0800-8051.',
    'Binnen 4 weken krijgt u 95% van 1.200 euro.',
    'In 2026 staat er 20 000 000 in de begroting.',
    'Stb. 2014, 269 en BWBR0015703.',
    'Dat staat in de brief uit 2026 aan de raad.',
    'KvK 32165714',
  ])('"%s"', (text) => {
    expect(kinds(text)).toEqual([]);
    expect(scrub(text).text).toBe(text);
  });
});

describe('scrubbing any text', () => {
  const piece = fc.constantFrom(
    '06-12345678',
    '111222333',
    'NL91ABNA0417164300',
    'a@b.nl',
    '1315 HR 12',
    'geboren 1-2-1980',
    ' ',
    '0',
    'x',
    'bsn ',
    '+31',
    '€ ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  it('twice gives the same as once', () => {
    fc.assert(fc.property(text, (given) => scrub(scrub(given).text).text === scrub(given).text));
  });

  it('fits where it must fit, whole and clean, however long the markers are', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (given, most) => {
        const { text: fitted } = scrubToFit(given, most);
        return fitted.length <= most && isScrubbed(fitted);
      }),
    );
    expect(scrubToFit('Bel 0612345678 of mail', 26).text).toBe('Bel [telefoonnummer weggeh');
    expect(scrubToFit('Een 😀', 5).text).toBe('Een ');
  });

  it('says that something was removed exactly when the text changed', () => {
    fc.assert(fc.property(text, (given) => isScrubbed(given) === (scrub(given).text === given)));
  });

  it('takes a bsn out wherever words stand around it', () => {
    const word = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(
      fc.property(word, word, (before, after) => !scrub(`${before} 123456782 ${after}`).text.includes('123456782')),
    );
  });

  it.each(['0', '06', 'a@', 'a.', 'NL91', '1 ', '+', '1315 HR ', 'bsn ', 'geboren 1', '0(', '1.'])(
    'reads each part of %j repeated a hundred thousand times',
    (part) => {
      const hostile = part.repeat(100_000);
      expect(scrub(hostile).text.length).toBeGreaterThan(0);
    },
  );
});
