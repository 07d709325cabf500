import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { grammarOf, sentencesOfGrammar } from './grammar.ts';
import { type LabelledSentence, resultsOf } from './labelled-sentences.ts';

/** Sentences of each template: enough for every filling of its longest slots to come by now and then. */
const EACH = 10;

const folder = fileURLToPath(new URL('near-misses', import.meta.url));
const kinds = new Map(ruleset.rules.map(({ id, kind }) => [id, kind]));
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

function sentencesFor(rule: string): readonly LabelledSentence[] {
  const grammar = grammarOf(readFileSync(join(folder, `${rule}.txt`), 'utf8'));
  const label = kinds.get(rule) === 'claim' ? 'passed' : 'silent';
  return [...sentencesOfGrammar(grammar, EACH)].map(({ heading, before, said }) => ({
    rule,
    label,
    heading,
    before: before === '-' ? undefined : before,
    said,
  }));
}

/** A claim that says "wrong", or a mention that says "told". */
const isHeard = (sentence: LabelledSentence): boolean =>
  resultsOf(sentence).some(({ kind, outcome }) => outcome === (kind === 'claim' ? 'failed' : 'passed'));

describe('what nearly looks like it', () => {
  it('is written for rules that exist', () => {
    expect(rules.filter((rule) => !kinds.has(rule))).toEqual([]);
  });

  it.each(rules)('is not taken for %s', (rule) => {
    const heard = sentencesFor(rule).filter(isHeard);
    expect(heard.map(({ heading, before, said }) => [heading, before, said].filter(Boolean).join(' | '))).toEqual([]);
  });
});
