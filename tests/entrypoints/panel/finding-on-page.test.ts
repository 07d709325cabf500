import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../checking/check-page.ts';
import { findingOnPage } from '../../../entrypoints/panel/finding-on-page.ts';
import { FREE_RULE } from '../../../findings/limits.ts';
import { readHtml } from '../../../reading/html.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const URL = 'https://www.voorbeeldstad.example/bijstand';
const html =
  '<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><p>Per aanvraag één voorschot.</p></main></html>';
const run = checkPage(readHtml(html, URL), ruleset, { asOf: '2026-11-22' });
const page = { run, owner: { code: 'VB0001', name: 'Voorbeeldstad' }, url: URL };
const opinion = { verdict: 'wrong', note: 'Ik kreeg er maar één.', shareNote: false } as const;
const made = { id: 'een', today: '2026-11-22' } as const;

describe('a finding on a page', () => {
  it('says which page was read, in which version, with which rules', () => {
    const finding = findingOnPage(page, { rule: 'voorschot-eenmalig', opinion, quote: undefined }, made);
    expect(finding).toMatchObject({
      ...opinion,
      organisation: 'VB0001',
      url: URL,
      pageTitle: 'Bijstand',
      pageHash: run.page.textHash,
      ruleset: run.ruleset.version,
      mode: 'semiAuto',
    });
    expect(finding).not.toHaveProperty('quote');
  });

  it('holds the sentence and what stands beside it, and nothing else of the page', () => {
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'Eén.',
      prefix: 'a',
      suffix: 'b',
      headings: ['Bijstand'],
    } as const;
    const finding = findingOnPage(page, { rule: FREE_RULE, opinion, quote }, made);
    expect(finding.quote).toEqual({ type: 'TextQuoteSelector', exact: 'Eén.', prefix: 'a', suffix: 'b' });
    expect(finding.mode).toBe('manual');
  });
});
