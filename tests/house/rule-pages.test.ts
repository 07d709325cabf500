import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { measuredJson, measuredRules } from '../../scripts/rule-pages/figures.ts';
import { withTables } from '../../scripts/rule-pages/figures-table.ts';
import { fence, inline } from '../../scripts/rule-pages/markdown.ts';
import { rulePage } from '../../scripts/rule-pages/page.ts';
import { filesNow, orphanedFiles, staleFiles } from '../../scripts/rule-pages/stale.ts';
import type { CheckedPage } from '../corpus/labelled-pages.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

describe('the rule pages', () => {
  const files = filesNow(root);

  it('say what the rules and their figures are now (else: npm run rule-pages)', () => {
    expect(staleFiles(root, files)).toEqual([]);
    expect(orphanedFiles(root, files)).toEqual([]);
  });

  it('link to files and headings that exist', () => {
    const broken = [...files].flatMap(([path, text]) =>
      linksIn(text)
        .filter((link) => !leadsSomewhere(path, link, files))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('hold no HTML outside code blocks but the two markers', () => {
    const html = [...files].flatMap(([path, text]) =>
      [...withoutCode(text).matchAll(/<[^\n>]*>?/g)].map(([tag]) => `${path}: ${tag}`),
    );
    expect(html).toEqual([
      'rules/README.md: <!-- made by npm run rule-pages: begin -->',
      'rules/README.md: <!-- made by npm run rule-pages: end -->',
    ]);
  });

  it('are the same whatever the order of the rules', () => {
    const pages: readonly CheckedPage[] = [];
    expect(measuredJson(measuredRules([...ruleset.rules].reverse(), pages))).toBe(
      measuredJson(measuredRules(ruleset.rules, pages)),
    );
  });
});

describe('the page of a rule', () => {
  const [rule] = ruleset.rules;

  it('shows every example with its reason, and both dates where the law changed', () => {
    for (const each of ruleset.rules) {
      const page = rulePage(each, undefined);
      for (const { html, because, asOf } of each.examples) {
        expect(page).toContain(html);
        expect(page.toLowerCase()).toContain(inline(because).toLowerCase());
        if (asOf !== undefined) expect(page).toContain(`on ${asOf}`);
      }
    }
  });

  it('keeps an example from breaking out of its block', () => {
    if (rule === undefined) return;
    const [first, second] = rule.examples;
    const hostile = { ...first, html: '<p>a</p>\n```\n# Heading\n<script>alert(1)</script>', because: '<b>`|x' };
    const page = rulePage({ ...rule, examples: [hostile, second] }, undefined);
    expect(withoutCode(page)).not.toContain('<script>');
    expect(withoutCode(page)).not.toContain('<b>');
  });
});

describe('a code block', () => {
  it('ends where the text ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a', '<', '~') }), (text) => {
        expect(withoutCode(`before\n${fence(text, 'html')}\nafter`)).toBe('before\nafter');
      }),
    );
  });
});

describe('text in a line', () => {
  it('opens no tag, no cell and no code', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a', '<', '>', '|', '\\', '*', '[') }), (text) => {
        const line = inline(text);
        expect(line).not.toMatch(/[<>\n]/);
        expect(line.replace(/\\[\\`*_[\]|#~]/g, '')).not.toMatch(/[`|*[\\]/);
      }),
    );
  });
});

describe('figures', () => {
  const [claim] = ruleset.rules.filter(({ kind }) => kind === 'claim');
  const labels = (id: string, outcome: 'failed' | 'passed') => ({
    id,
    asOf: '2026-11-22' as const,
    claims: [{ rule: claim?.id ?? '', outcome, quote: 'Een zin over deze regel.' }],
    mentions: {},
  });

  it('count a page where the labels name the rule, also when it is right to be silent', () => {
    const pages = [
      { labels: labels('001', 'failed'), results: [] },
      { labels: labels('002', 'passed'), results: [] },
      { labels: { ...labels('003', 'passed'), claims: [] }, results: [] },
    ];
    expect(measuredRules(ruleset.rules, pages)[claim?.id ?? '']).toEqual({ right: 0, wrong: 0, missed: 1, pages: 2 });
  });

  it('leave out questions, which a person answers', () => {
    const questions = ruleset.rules.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    expect(Object.keys(measuredRules(ruleset.rules, [])).filter((id) => questions.includes(id))).toEqual([]);
  });
});

describe('the tables', () => {
  it('replace what stood between the markers and nothing else', () => {
    const once = withTables(
      'Before.\n<!-- made by npm run rule-pages: begin -->\nold\n<!-- made by npm run rule-pages: end -->\nAfter.',
      'new',
    );
    expect(once).toContain('Before.');
    expect(once).toContain('After.');
    expect(once).not.toContain('old');
    expect(withTables(once, 'new')).toBe(once);
  });

  it('say where they belong when a marker is gone', () => {
    expect(() => withTables('No markers.', 'new')).toThrow('rules/README.md');
  });
});

/** Markdown without its fenced blocks; a fence closes on a line of at least as many backticks, as in CommonMark. */
function withoutCode(text: string): string {
  const kept: string[] = [];
  let open = 0;
  for (const line of text.split('\n')) {
    const marks = /^(`{3,})([^`]*)$/.exec(line);
    const length = marks?.[1]?.length ?? 0;
    if (open === 0 && length > 0) open = length;
    else if (open > 0 && length >= open && marks?.[2]?.trim() === '') open = 0;
    else if (open === 0) kept.push(line);
  }
  return kept.join('\n');
}

function linksIn(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
}

function leadsSomewhere(from: string, link: string, files: ReadonlyMap<string, string>): boolean {
  if (link.startsWith('https://wetten.overheid.nl/')) return URL.canParse(link);
  const [target = '', heading] = link.split('#');
  const path = posix.join(posix.dirname(from), target);
  if (!files.has(path) && !existsSync(join(root, path))) return false;
  return heading === undefined || (files.get(path) ?? '').split('\n').includes(`## ${heading}`);
}
