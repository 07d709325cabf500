import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { countsFromApplication, timed } from '../../language/timed.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

describe('a sentence below a heading that tells when', () => {
  it.each([
    ['Week 6: post', 'Dan sturen wij een kaart.', 'In week 6 sturen wij een kaart.'],
    ['Na zes weken', 'U krijgt dan een kaart.', 'Na zes weken krijgt u een kaart.'],
    ['Binnen 10 dagen: antwoord', 'We schrijven terug.', 'Binnen 10 dagen schrijven we terug.'],
  ])('below "%s", "%s" says "%s"', (heading, sentence, says) => {
    expect(timed(heading, sentence)).toBe(says);
  });

  it.each([
    ['Wat wij sturen', 'Dan sturen wij een kaart.'],
    ['De eerste zes weken', 'Dan sturen wij een kaart.'],
    ['Week 6: post', 'Krijgt u een kaart?'],
    ['Week 6: post', 'U krijgt binnen een week een kaart.'],
    ['Week 12: nog een kaart', 'Dan sturen wij een kaart.'],
    ['Week 6: post', 'Leg de kaart op tafel.'],
  ])('below "%s", "%s" says no more than itself', (heading, sentence) => {
    expect(timed(heading, sentence)).toBeUndefined();
  });

  it('counts from the application unless a heading names another day', () => {
    expect(countsFromApplication(['Na uw aanvraag', 'Week 6: geld'])).toBe(true);
    expect(countsFromApplication(['Na uw aanvraag', 'Binnen zes weken: bezwaar'])).toBe(true);
    expect(countsFromApplication(['Jonger dan 27', 'Week 9: geld'])).toBe(false);
    expect(countsFromApplication(['Na uw bezwaar', 'Week 12: besluit'])).toBe(false);
    expect(countsFromApplication(['Zo gaat het', 'Week 1: u meldt u', 'Week 9: geld'])).toBe(false);
  });
});

/** Claims that this page fails. */
function failedOn(...sections: readonly (readonly [string, string])[]): readonly string[] {
  const body = sections.map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`).join('');
  const html = `<html lang="nl"><head><title>Bijstand</title></head><body><main><h1>Uw aanvraag voor bijstand</h1>${body}</main></body></html>`;
  const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), ruleset, { asOf: '2026-11-22' });
  return run.results.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
}

describe('a page that tells step by step when what comes', () => {
  it('is held to the weeks in its headings', () => {
    expect(failedOn(['Week 7: geld', 'Is er geen besluit? U krijgt dan een voorschot.'])).toContain(
      'voorschot-te-laat',
    );
    expect(failedOn(['Na zeven weken', 'Dan maken wij het voorschot over.'])).toContain('voorschot-te-laat');
  });

  it('is right with the weeks of the law, a second time, or another clock', () => {
    expect(
      failedOn(
        ['Week 4: geld', 'Dan maken wij het voorschot over.'],
        ['Na acht weken: besluit', 'Wij nemen een besluit.'],
      ),
    ).toEqual([]);
    expect(failedOn(['Na acht weken: weer geld', 'Dan maken wij een voorschot over.'])).toEqual([]);
    expect(
      failedOn(['Onder de 27', 'Dit geldt voor jongeren.'], ['Week 8: geld', 'Dan maken wij een voorschot over.']),
    ).toEqual([]);
  });
});
