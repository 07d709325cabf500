import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** Mentions told on a page with this title. */
function toldOn(title: string, text: string): readonly string[] {
  const html = `<html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1>${text}</main></body></html>`;
  const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/inkomen/meer'), ruleset, {
    asOf: '2026-11-22',
  });
  return run.results
    .filter(({ kind, outcome }) => kind === 'mention' && outcome === 'passed')
    .map(({ ruleId }) => ruleId);
}

const TERM = 'Wij beslissen binnen 8 weken na uw aanvraag.';

describe('what stands behind the bijstand on a page about other help', () => {
  it.each([
    `<p>U hoeft geen bijstandsuitkering te hebben. Ook met een laag loon kunt u dit krijgen. ${TERM}</p>`,
    `<p>Krijgt u geen bijstand? Dan mag uw vermogen niet te hoog zijn. ${TERM}</p>`,
    `<p>Wie bijstand krijgt, stuurt minder papieren mee.</p><p>${TERM}</p>`,
  ])('is about that help: %s', (text) => {
    expect(toldOn('Bijzondere bijstand', text)).toEqual([]);
  });

  it('is about the bijstand below a heading that names it', () => {
    expect(toldOn('Bijzondere bijstand', `<p>Dit is extra geld.</p><h2>Bijstand</h2><p>${TERM}</p>`)).toEqual([
      'beslistermijn',
    ]);
  });

  it('is about another benefit where the section of the site stands first in the title', () => {
    const text = `<p>De uitkering vult uw inkomen aan tot het niveau van de bijstand. Anders dan in de bijstand telt uw vermogen niet mee. ${TERM}</p>`;
    expect(toldOn('Bijstand: IOAW', text)).toEqual([]);
  });
});
