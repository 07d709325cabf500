import { describe, expect, it } from 'vitest';
import { locate } from '../../reading/locate.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

/** The words that were found, piece by piece. */
function wordsAt(texts: readonly string[], exact: string, prefix = '', suffix = ''): string[] | 'gone' {
  const pieces = locate(texts, quote(exact, prefix, suffix));
  return pieces === 'gone' ? 'gone' : pieces.map(({ text, from, to }) => (texts[text] ?? '').slice(from, to));
}

describe('a quote is found', () => {
  it('in one text', () => {
    expect(wordsAt(['U krijgt een voorschot. Altijd.'], 'een voorschot.')).toEqual(['een voorschot.']);
  });

  it('across inline tags', () => {
    expect(wordsAt(['U krijgt een voor', 'schot', ' van 95%.'], 'een voorschot van 95%.')).toEqual([
      'een voor',
      'schot',
      ' van 95%.',
    ]);
  });

  it('without gaps: white space where two texts meet is part of it, at its ends it is not', () => {
    const texts = ['Altijd: U moet ', 'zelf', ' ', ' ', 'vragen.', ' Of niet.'];
    expect(wordsAt(texts, 'U moet zelf vragen.')).toEqual(['U moet ', 'zelf', ' ', 'vragen.']);
    expect(wordsAt([' ', ' U moet ', ' '], 'U moet')).toEqual(['U moet']);
  });

  it('across soft hyphens, no-break spaces and line breaks', () => {
    expect(
      wordsAt(['De kosten\u00addelersnorm\n  telt vanaf 27\u00a0jaar.'], 'kostendelersnorm telt vanaf 27 jaar.'),
    ).toEqual(['kosten\u00addelersnorm\n  telt vanaf 27\u00a0jaar.']);
  });

  it('across table cells that no space parts', () => {
    expect(wordsAt(['Alleen', '€ 1.348,49'], 'Alleen € 1.348,49')).toEqual(['Alleen', '€ 1.348,49']);
  });

  it('where its context says, when it stands more than once', () => {
    const texts = ['Bijstand: binnen acht weken. Bezwaar: binnen acht weken. Slot.'];
    const pieces = locate(texts, quote('binnen acht weken.', 'Bezwaar: ', ' Slot.'));
    expect(pieces).toEqual([{ text: 0, from: 38, to: 56 }]);
  });

  it('at the first place, when its context is gone', () => {
    expect(locate(['een twee een'], quote('een', 'vier', 'vijf'))).toEqual([{ text: 0, from: 0, to: 3 }]);
  });
});

describe('a quote is gone', () => {
  it.each([
    ['when one letter changed', 'Binnen zes weken.', 'Binnen acht weken.'],
    ['when a capital changed', 'binnen acht weken.', 'Binnen acht weken.'],
    ['when it says nothing', 'Binnen acht weken.', ' \u00ad '],
  ])('%s', (_name, text, exact) => {
    expect(locate([text], quote(exact))).toBe('gone');
  });

  it('on an empty page', () => {
    expect(locate([], quote('acht weken'))).toBe('gone');
  });
});
