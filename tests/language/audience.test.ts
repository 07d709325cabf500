import { describe, expect, it } from 'vitest';
import { pageOf, statement } from './reading.ts';

describe('audience', () => {
  const audiences = (lines: readonly string[]) =>
    pageOf(lines).map(({ audience }) => (audience ? `${audience.from ?? ''}..${audience.to ?? ''}` : '-'));

  it('comes from own words, the list or the heading', () => {
    expect(
      audiences(['# Bijstand', '## Bent u 27 jaar of ouder?', '- U zoekt eerst vier weken.', 'Bent u 18 tot 27?']),
    ).toEqual(['-', '27..', '27..', '18..26']);
    expect(audiences(['# Jongeren', 'U zoekt eerst vier weken.'])).toEqual(['..26', '..26']);
    expect(audiences(['Voor mensen van 27 jaar en ouder geldt:', '- direct aanvragen.'])).toEqual(['27..', '27..']);
  });

  it('comes from the question before it, up to the next question with an age', () => {
    expect(
      audiences([
        'Bent u nog geen 27? Dan zoekt u eerst. Daarna vraagt u aan. Bent u 27 of ouder? Dan vraagt u direct aan.',
      ]),
    ).toEqual(['..26', '..26', '..26', '27..', '27..']);
  });

  it('comes from the age before it, when a sentence speaks of those who are younger or not that old', () => {
    for (const other of [
      'Bent u dat nog niet, dan zoekt u eerst.',
      'Wie jonger is, zoekt eerst.',
      'Bent u jonger, dan zoekt u.',
    ])
      expect(audiences([`Bent u 27 of ouder, dan vraagt u direct aan. ${other}`])).toEqual(['27..', '..26']);
    expect(audiences(['Bent u jonger dan 27, dan zoekt u eerst. Wie ouder is, niet.'])).toEqual(['..26', '27..']);
  });

  it.each([
    'Heeft u huisgenoten van 27 jaar en ouder?',
    'U zorgt voor een kind onder de 12.',
    'Hebt u een jongere partner?',
    'Jongeren en ouderen worden gelijk behandeld.',
    'Iedereen zoekt eerst.',
  ])('is not limited by %s', (text) => expect(statement(text).audience).toBeUndefined());
});
