import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** Claims that a sentence fails or raises a question on, on a page about the bijstand. */
function heardIn(sentence: string, heading = 'Kostendelersnorm'): readonly string[] {
  const html = `<html lang="nl"><head><title>Bijstand</title></head><body><main><h1>Bijstand</h1><h2>${heading}</h2><p>Hier leest u wat u van ons krijgt en wat u daarvoor doet.</p><p>${sentence}</p></main></body></html>`;
  const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), ruleset, { asOf: '2026-11-22' });
  return run.results
    .filter(({ kind, outcome, evidence }) => kind === 'claim' && evidence.length > 0 && outcome !== 'passed')
    .map(({ ruleId }) => ruleId);
}

describe('a sentence that only points to another text', () => {
  it.each([
    "Kijk hieronder bij 'Uw huisgenoten van 21 jaar of ouder tellen mee'.",
    'Zie ook: huisgenoten van 21 jaar en ouder verlagen uw uitkering.',
    'Lees meer over huisgenoten van 21 jaar of ouder die meetellen.',
    'Meer informatie over huisgenoten vanaf 21 jaar die meetellen voor de kostendelersnorm.',
    "Ga naar het kopje 'U woont met iemand van 21 jaar of ouder: uw uitkering wordt lager'.",
  ])('says nothing of what holds: %s', (sentence) => {
    expect(heardIn(sentence)).toEqual([]);
  });

  it.each([
    ['Huisgenoten van 21 jaar en ouder verlagen uw uitkering.', 'kostendeler-leeftijd'],
    [
      'Lees meer over huisgenoten: die van 21 jaar of ouder tellen mee, want u deelt de kosten.',
      'kostendeler-leeftijd',
    ],
    ['Kijk eerst vier weken zelf naar werk voordat u bijstand aanvraagt.', 'zoektermijn-vanaf-27'],
  ])('is not one that tells it beside: %s', (sentence, rule) => {
    expect(heardIn(sentence)).toContain(rule);
  });
});
