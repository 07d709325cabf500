import { describe, expect, it } from 'vitest';
import { toldOfNow } from '../../language/then-and-now.ts';

const ROW = ['Voorschot', 'Op verzoek', 'Vanzelf na vier weken'];
const told = (...heads: readonly string[]) => toldOfNow(heads, ROW, '2026-11-22');

describe('a table of what was beside what is', () => {
  it.each([
    [['Onderwerp', 'Vroeger', 'Nu']],
    [['Wat', 'Tot 2026', 'Vanaf 2026']],
    [['Wat', 'In 2025', 'Vanaf 1 januari 2026']],
    [['Regel', 'Oude regel', 'Nieuwe regel']],
    [['Was', 'Nu, in onze gemeente']],
  ])('says of today what stands last, under %j', (heads) => {
    expect(told(...heads)).toBe('Voorschot: Vanzelf na vier weken');
  });

  it.each([
    [['Onderwerp', 'Nu', 'Vroeger']],
    [['Onderwerp', 'Nu', 'Vanaf 2027']],
    [['Onderwerp', 'Tot 2027', 'Nieuw']],
    [['Onderwerp', 'Oud', 'Vanaf 2023']],
    [['Onderwerp', 'Oud', 'Vanaf 1 juli 2026']],
    [['Was', 'Wordt', 'Uitleg']],
    [['Wie', 'Alleen', 'Samen']],
    [['Onderwerp', 'Vroeger', 'Later', 'Nu']],
  ])('says nothing of it under %j', (heads) => {
    expect(told(...heads)).toBeUndefined();
  });

  it('needs a name, what was and what is in each row', () => {
    expect(toldOfNow(['Onderwerp', 'Vroeger', 'Nu'], ['Voorschot', 'Vanzelf'], '2026-11-22')).toBeUndefined();
  });
});
