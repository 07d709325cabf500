import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun } from '../../checking/check-run.ts';
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';
import { ruleset } from '../../rules/ruleset.ts';

const ADDRESS = 'https://www.voorbeeldstad.example/bijstand';

/** Checks a page about the bijstand with this as its text. */
function check(html: string): CheckRun {
  return checkPage(pageOf(html), ruleset, { asOf: '2026-11-22' });
}

function pageOf(html: string): PageText {
  const page = `<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><p>De bijstand is een uitkering van de gemeente.</p>${html}</main></html>`;
  return readHtml(page, ADDRESS);
}

/** Words that rules listen to, so that hostile text reaches them. */
const WORDS = fc.constantFrom(
  ...'als u jonger dan 27 bent vier weken acht niet geen voorschot € 1.348,49 95% binnen uiterlijk na aanvraag bezwaar pas maximaal minimaal alleen vanaf 1 januari 2026 uitkering bijstand DigiD 21+ huisgenoten giften of en , . ? : ; ( )'.split(
    ' ',
  ),
);

describe('whatever a page says', { timeout: 60_000 }, () => {
  it('is checked with one result a rule, a reason where one is due, and quotes that stand on the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(WORDS, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ').replaceAll('<', ' ');
          const run = check(`<p>${text}</p>`);
          const whole = pageOf(`<p>${text}</p>`)
            .blocks.map((block) => block.text)
            .join(' ');
          expect(run.results).toHaveLength(ruleset.rules.length);
          for (const { outcome, shown, reason, evidence, ruleId } of run.results) {
            expect(reason, ruleId).not.toBe('rule-error');
            if (outcome === 'cantTell' || outcome === 'inapplicable') expect(reason, ruleId).toBeDefined();
            if (outcome === 'failed') expect(evidence.length, ruleId).toBeGreaterThan(0);
            if (shown === 'failed') expect(outcome).toBe('failed');
            for (const { prefix, exact, suffix } of evidence) expect(whole, ruleId).toContain(prefix + exact + suffix);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is checked the same twice', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
        const html = `<p>${words.join(' ')}</p>`;
        expect(check(html)).toEqual(check(html));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a hostile page', { timeout: 60_000 }, () => {
  it.each([
    ['five million characters', `<p>${'U krijgt binnen acht weken een besluit. '.repeat(125_000)}</p>`],
    ['one sentence of a million characters', `<p>${'u krijgt vier weken '.repeat(50_000)}</p>`],
    ['one word of a million letters', `<p>${'voorschot'.repeat(110_000)}</p>`],
    ['a hundred thousand numbers', `<p>${'1.348,49 '.repeat(100_000)}</p>`],
    ['a hundred thousand conditions', `<p>${'als niet tenzij '.repeat(60_000)}</p>`],
    [
      'fifty thousand sentences for the young',
      `<h2>Voor wie?</h2><p>${'Jongeren tot en met 27 jaar krijgen een uitkering na vier weken wachttijd. '.repeat(50_000)}</p>`,
    ],
    [
      'a list of fifty thousand couples',
      `<p>U voert in elk geval een gezamenlijke huishouding als u:</p><ul>${'<li>eerder getrouwd bent geweest</li>'.repeat(50_000)}</ul>`,
    ],
    [
      'an answer of fifty thousand sentences',
      `<h2>Ik ben 70. Kan ik bijstand krijgen?</h2><p>${'Ja, u kunt bijstand krijgen. '.repeat(50_000)}</p>`,
    ],
    ['fifty thousand headings', '<h2>Bent u jonger dan 27?</h2>'.repeat(50_000)],
    [
      'every character there is',
      `<p>${Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
        .join('')
        .replace(/[<&]/g, '')}</p>`,
    ],
  ])('of %s is checked, without a rule that breaks', (_name, html) => {
    const run = check(html);
    expect(run.results.filter(({ reason }) => reason === 'rule-error').map(({ ruleId }) => ruleId)).toEqual([]);
    expect(run.results).toHaveLength(ruleset.rules.length);
  });
});
