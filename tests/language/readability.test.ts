import { describe, expect, it } from 'vitest';
import { JARGON } from '../../language/jargon.ts';
import { readability } from '../../language/readability.ts';
import { splitSentences } from '../../language/sentences.ts';

const of = (text: string) => readability(splitSentences(text));

describe('how easy a text reads', () => {
  it('is counted in words a sentence', () => {
    const { sentences, averageWords, longestWords, tooLong } = of(
      'U vraagt bijstand aan. Wij bellen u binnen vijf dagen.',
    );
    expect({ sentences, averageWords, longestWords, tooLong }).toEqual({
      sentences: 2,
      averageWords: 5,
      longestWords: 6,
      tooLong: 0,
    });
  });

  it('counts an amount or a percentage as one word', () => {
    expect(of('U krijgt € 1.419,46 of 95%.').longestWords).toBe(5);
  });

  it('marks sentences of more than twenty words', () => {
    const twenty = Array.from({ length: 20 }, () => 'woord').join(' ');
    expect(of(`${twenty}.`).tooLong).toBe(0);
    expect(of(`${twenty} meer.`).tooLong).toBe(1);
  });

  it('names jargon with a plain explanation', () => {
    expect(of('Wij geven het ambtshalve.').jargon).toEqual([
      { word: 'ambtshalve', explanation: JARGON.get('ambtshalve') },
    ]);
  });

  it.each([
    'U krijgt een dwangsom. Dat betekent dat u geld krijgt omdat wij te laat zijn.',
    'U krijgt een dwangsom (geld omdat wij te laat zijn).',
    'Geld omdat wij te laat zijn, noemen wij een dwangsom.',
  ])('lets explained jargon pass: %s', (text) => {
    expect(of(text).jargon).toEqual([]);
  });

  it('counts chains of passives, not one alone', () => {
    expect(of('Het bedrag wordt verrekend.').passive).toBe(0);
    expect(of('Het wordt ingehouden en het bedrag wordt verrekend.').passive).toBe(1);
  });

  it('shows the hardest sentences, five at most, and none that is easy', () => {
    const long = (words: number) => `${Array.from({ length: words }, () => 'woord').join(' ')}.`;
    const { worst } = readability([long(5), long(22), long(40), long(25), long(30), long(26), long(21)]);
    expect(worst.map(({ words }) => words)).toEqual([40, 30, 26, 25, 22]);
  });

  it('of nothing is nothing', () => {
    expect(readability([])).toEqual({
      sentences: 0,
      averageWords: 0,
      longestWords: 0,
      tooLong: 0,
      jargon: [],
      passive: 0,
      worst: [],
    });
  });

  it('explains jargon in plain words itself', () => {
    const explained = readability([...JARGON.values()].map((explanation) => `${explanation}.`));
    expect(explained.tooLong).toBe(0);
    expect(explained.jargon.map(({ word }) => word)).toEqual([]);
  });
});
