import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { toldBeside } from '../../language/sayings.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

describe('a row that sets a saying beside whether it is so', () => {
  it.each([
    [
      'Stelling Waar of niet waar Uitleg',
      ['De kat blaft', 'Niet waar', 'Hij miauwt. Zacht.'],
      ['De kat blaft', 'Niet waar.', 'Hij miauwt.', 'Zacht.'],
    ],
    [
      'Stelling Waar of niet waar Uitleg',
      ['De kat miauwt', 'Waar', 'Hij kan niet anders.'],
      ['De kat miauwt', 'Hij kan niet anders.'],
    ],
    ['Uitspraak Klopt dit?', ['De kat blaft', 'Nee'], ['De kat blaft', 'Niet waar.']],
    ['Bewering Oordeel', ['De kat blaft', '✗'], ['De kat blaft', 'Niet waar.']],
    ['Bewering Klopt?', ['De kat miauwt', '✓'], ['De kat miauwt']],
    ['Stelling Antwoord', ['De kat blaft', 'Onwaar, hij miauwt.'], ['De kat blaft', 'Niet waar.', 'hij miauwt.']],
    ['Fabel Feit', ['De kat blaft', 'Hij miauwt.'], ['De kat blaft', 'Niet waar.', 'Hij miauwt.']],
    ['Dieren: Wat je hoort Wat klopt', ['De kat blaft', 'Hij miauwt.'], ['De kat blaft', 'Niet waar.', 'Hij miauwt.']],
  ])('below "%s", %j, says %j', (head, cells, told) => {
    expect(toldBeside(head, cells)).toEqual(told);
  });

  it.each([
    ['Situatie Bedrag', ['De kat blaft', 'Nee']],
    ['Stelling Klopt het?', ['Blaft de kat?', 'Nee']],
    ['Stelling Klopt het?', ['De kat blaft', 'Nee', 'Behalve in het donker.']],
    ['Stelling Klopt het?', ['De kat blaft', 'Dat ligt eraan']],
    ['Uitspraak Datum', ['De kat mag blaffen', '3 mei']],
    ['Stelling Klopt het?', ['De kat blaft']],
    ['Stelling Klopt het?', ['De kat', 'Niet meer dan twee']],
  ])('below "%s", %j, is a row as any other', (head, cells) => {
    expect(toldBeside(head, cells)).toBeUndefined();
  });
});

/** Outcomes of a page with this table on it. */
function outcomesOf(
  head: readonly string[],
  ...rows: readonly (readonly string[])[]
): Readonly<Record<string, string>> {
  const rowOf = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const table = `<table>${rowOf(head, 'th')}${rows.map((cells) => rowOf(cells, 'td')).join('')}</table>`;
  const html = `<html lang="nl"><head><title>Bijstand</title></head><body><main><h1>Bijstand</h1><p>Hieronder leest u wat mensen van de bijstand denken.</p>${table}</main></body></html>`;
  const { results } = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), ruleset, {
    asOf: '2026-11-22',
  });
  return Object.fromEntries(results.map(({ ruleId, outcome }) => [ruleId, outcome]));
}

describe('a page with such a table', () => {
  it('is not accused of what it calls untrue', () => {
    const found = outcomesOf(
      ['Dit hoort u', 'Zo is het'],
      ['Bezwaar maken moet binnen vier weken', 'Nee. Dat kan zes weken lang.'],
    );
    expect(found['bezwaartermijn-onjuist']).not.toBe('failed');
    const judged = outcomesOf(
      ['Stelling', 'Klopt het?'],
      ['Bezwaar maken moet binnen vier weken', 'Fout'],
      ['Een voorschot is er alleen als u erom vraagt', 'Fabel'],
    );
    expect(Object.values(judged)).not.toContain('failed');
  });

  it('says what it calls true, and its reasons', () => {
    const found = outcomesOf(
      ['Stelling', 'Waar of niet waar', 'Uitleg'],
      ['Bezwaar maken moet binnen vier weken', 'Waar', 'Zo staat het in de brief.'],
      ['U moet zelf om het voorschot vragen', 'Niet waar', 'Na vier weken komt het voorschot vanzelf.'],
    );
    expect(found['bezwaartermijn-onjuist']).toBe('failed');
    expect(found['voorschot-op-verzoek']).not.toBe('failed');
    expect(found['voorschot-automatisch']).toBe('passed');
  });
});
