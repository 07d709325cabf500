import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { checkedSentencesIn, SENTENCES, sentencesOf } from './labelled-sentences.ts';

const kinds = new Map(ruleset.rules.map(({ id, kind }) => [id, kind]));
const KIND = { failed: 'claim', passed: 'claim', told: 'mention', silent: 'mention' };
const textOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const allIn = (folder: string) => sentencesOf(textOf(folder));

describe('a line of labelled sentences', () => {
  it('tells what must come out, the heading, what stands before it, and what is said', () => {
    expect(sentencesOf('=== giften-onjuist\nfailed | Giften | - | - alle giften gaan eraf\n')).toEqual([
      {
        rule: 'giften-onjuist',
        label: 'failed',
        heading: 'Giften',
        before: undefined,
        said: '- alle giften gaan eraf',
      },
    ]);
  });

  it('is refused when it is something else', () => {
    expect(() => sentencesOf('=== giften-onjuist\nGiften gaan eraf.')).toThrow('no labelled sentence');
    expect(() => sentencesOf('=== giften-onjuist\nwrong | Giften | - | Giften gaan eraf.')).toThrow('wrong');
  });
});

describe.each(Object.entries(SENTENCES))('the %s', (_name, folder) => {
  it('are labelled for claims and mentions that exist', () => {
    const mistaken = allIn(folder).filter(({ rule, label }) => kinds.get(rule) !== KIND[label]);
    expect(mistaken).toEqual([]);
  });

  it('are read on their page as they were written', () => {
    const judged = checkedSentencesIn(folder).filter(({ results }) => results.length === 1);
    expect(judged).toHaveLength(allIn(folder).length);
  });
});

describe('sentences that were held back', () => {
  it('stand nowhere else', () => {
    const [own = [], held = []] = Object.values(SENTENCES).map((folder) => allIn(folder).map(({ said }) => said));
    expect(held.filter((said) => own.includes(said))).toEqual([]);
  });
});
