import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import type { RuleResult } from '../../checking/check-run.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

const folder = fileURLToPath(new URL('right/pages', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

function resultsOn(name: string): readonly RuleResult[] {
  const html = readFileSync(join(folder, name), 'utf8');
  const url = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? name;
  return checkPage(readHtml(html, url), ruleset, { asOf: '2026-11-22' }).results;
}

it.each(pages)('nothing on the right page %s is called wrong', (name) => {
  const accused = resultsOn(name).filter(({ outcome }) => outcome === 'failed');
  expect(accused.map(({ ruleId, evidence }) => `${ruleId}: ${evidence[0]?.exact}`)).toEqual([]);
});

it('claims are judged on most of the right pages', () => {
  const judged = pages.filter((name) =>
    resultsOn(name).some(({ kind, outcome }) => kind === 'claim' && outcome === 'passed'),
  );
  expect(judged.length).toBeGreaterThan(pages.length / 2);
});
