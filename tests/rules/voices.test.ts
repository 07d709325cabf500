import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';

/** Texts as different municipalities might put them, written before the rules were tried on them; see the head of each file. */
const FILES = [
  'plichten',
  'bezoek-10',
  'rechten-10',
  'hulp',
  'taal',
  'voorschot',
  'aanvraag',
  'zoektermijn',
  'beslissing',
  'geld',
  'geld-context',
  'geld-11',
  'rounds-claims',
  'rounds-unseen',
  'rounds-mentions',
  'unseen-mentions',
  'answers',
  'registers',
  'nothing-wrong',
  'breadth',
  'beside',
  'ordinary',
  'tellings',
  'tellings-context',
  'tellings-short',
  'context',
  'pages-claims',
  'heard-in-context',
  'right-in-context',
  'said-right',
  'beslissing-wide',
  'huishouden-wide',
  'vermogen-wide',
  'vermogen-10',
  'aanvraag-wide',
  'voorschot-wide',
  'voorschot-10',
  'zoektermijn-wide',
  'zoektermijn-10',
  'beslissing-10',
  'mentions-wide',
  'plichten-10',
  'huishouden-10',
  'huishouden-11',
  'hulp-10',
  'aanvraag-11',
  'aanvraag-12',
  'aanvraag-towns',
  'terms-in-passages',
  'terms-told',
] as const;

/** Written instead of a rule: what follows holds of every rule. */
const EVERY_RULE = '*';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  failed: ['failed'],
  passed: ['passed'],
  asked: ['cantTell'],
  'not accused': ['passed', 'inapplicable'],
  'not failed': ['passed', 'inapplicable', 'cantTell'],
  told: ['passed', 'incomplete'],
  'not told': ['cantTell', 'inapplicable'],
};

function textsIn(file: string): readonly (readonly [rule: string, expected: string, html: string])[] {
  const lines = readFileSync(new URL(`./voices/${file}.txt`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | '))
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [rule = '', expected = '', ...html] = line.split(' | ');
      return [rule, expected, html.join(' | ')] as const;
    });
}

describe.each(FILES)('other voices on %s', (file) => {
  it.each(textsIn(file))('%s: %s by %s', (rule, expected, html) => {
    if (rule === EVERY_RULE) {
      expect(checkExample({ html }).results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      return;
    }
    const { outcome, reason } = resultFor(checkExample({ html }), rule);
    expect(ALLOWED[expected]).toContain(reason === 'incomplete' ? 'incomplete' : outcome);
  });
});
