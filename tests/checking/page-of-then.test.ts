import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** What the checker says of a fault that a page of then may rightly have told. */
function outcomeOn(path: string, title: string, top = ''): string {
  const html = `<html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1>${top}<p>Hier leest u wat u van ons krijgt en wat u daarvoor doet.</p><p>Voor de bijstand accepteren wij geen rijbewijs als identiteitsbewijs.</p></main></body></html>`;
  const run = checkPage(readHtml(html, `https://www.voorbeeldstad.example${path}`), ruleset, { asOf: '2026-11-22' });
  const result = run.results.find(({ ruleId }) => ruleId === 'identiteitsbewijs-onjuist');
  return `${result?.outcome} ${result?.reason ?? ''}`.trim();
}

const ASKED = 'cantTell outdated';

describe('a page that says itself that it is of an earlier year', () => {
  it.each([
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>dinsdag 4 maart 2025</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Geplaatst op: 4 maart 2025</p>'],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>Gepubliceerd op 04-03-2025</p>'],
    ['/2021/07/bijstand', 'Bijstand: dit neemt u mee', ''],
    ['/rubriek/2015_06_bijstand', 'Bijstand: dit neemt u mee', ''],
    ['/bijstand', 'Bijstand in 2024', ''],
    ['/nieuws/bijstand', 'Bijstand verandert vanaf 1 januari 2025', ''],
    ['/nieuwsarchief/nieuwsarchief_2019/mei_2019/meenemen', 'Bijstand: dit neemt u mee', ''],
    ['/nieuws/2021/meenemen', 'Bijstand: dit neemt u mee', ''],
    ['/actueel/20190312-meenemen', 'Bijstand: dit neemt u mee', ''],
    ['/2019/meenemen', 'Bijstand: dit neemt u mee', ''],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Door de redactie | 4 maart 2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Geplaatst door Jo Merel op 4 maart 2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Auteur: Jo Merel | 4 maart 2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>4 maart 2019 om 10.30 uur</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>4 maart 2019 - leestijd 2 minuten</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Merelhof, 4 maart 2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Gepubliceerd op 4 maart 2019 door Jo Merel</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Let op: dit is een oud bericht.</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Dit artikel is ouder dan een jaar.</p>'],
    ['/bijstand', 'Verordening bijstand 2012', '<p>Geldend van 01-03-2012 t/m 31-12-2014</p>'],
    ['/bijstand', 'Verordening bijstand', '<p>Regeling vervallen per 1 januari 2015</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>*Ans heet anders. Dit artikel is van 2019.</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Deze column verscheen eerder in december 2021.</p>'],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>De raad sprak erover op 3 maart 2021.</p>'],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>Of dat in 2024 anders is, is nog niet bekend.</p>'],
    ['/regels', 'Beleidsregel bijstand', '<p>Datum inwerkingtreding 18-11-2010</p>'],
  ])('is asked about, not accused: %s "%s" %s', (path, title, top) => {
    expect(outcomeOn(path, title, top)).toBe(ASKED);
  });

  it.each([
    ['/bijstand', 'Bijstand: dit neemt u mee', ''],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>dinsdag 3 maart 2026</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Gepubliceerd op 04-03-2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Laatst gewijzigd op 4 maart 2019</p>'],
    ['/nieuws/2026/bijstand', 'Bijstand: dit neemt u mee', ''],
    ['/participatiewet-2015/bijstand', 'Bijstand: dit neemt u mee', ''],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Door de redactie | 4 maart 2026</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Laatst bijgewerkt door de redactie | 4 maart 2019</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Door de wet van 1 januari 2015</p>'],
    ['/bijstand', 'Bijstand: dit is er anders vanaf 2025', ''],
    ['/bijstand', 'Verordening bijstand 2015', '<p>Geldend van 3 april 2015 t/m heden</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Dit is anders dan in 2024.</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Dit artikel van de wet geldt sinds 2019.</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>De raad sprak erover op 3 maart 2021.</p>'],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>De wet werd op 1 januari 2015 anders.</p>'],
    ['/nieuws/bijstand', 'Bijstand: dit neemt u mee', '<p>Op 3 maart 2021 sprak de raad erover, en in 2026 weer.</p>'],
    ['/bijstand', 'Bijstand: dit neemt u mee', '<p>Hoe hoog het in 2025 wordt, is nog niet bekend.</p>'],
    ['/regels', 'Beleidsregel bijstand', '<p>Datum inwerkingtreding 18-11-2018</p>'],
    [
      '/bijstand',
      'Bijstand: dit neemt u mee',
      '<p>De toeslag is een oude regeling. Deze pagina gaat over de bijstand.</p>',
    ],
  ])('is still accused of what it tells the reader of today: %s "%s" %s', (path, title, top) => {
    expect(outcomeOn(path, title, top)).toBe('failed');
  });
});
