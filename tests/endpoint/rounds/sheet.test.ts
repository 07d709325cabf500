import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayWords,
  differenceWords,
  foundWords,
  numberWords,
  pageWords,
  spreadWords,
  timeWords,
} from '../../../endpoint/rounds/pages/words.ts';
import { keptFigures, sheetOf, sheetOfKept } from '../../../endpoint/rounds/sheet.ts';
import { OUTCOMES, type UnsignedTaskResult } from '../../../findings/rounds/task-result.ts';
import { exampleResult, exampleRound } from '../../findings/rounds/example-round.ts';

const round = exampleRound();
const texts = fc.constantFrom(null, 'De zoekfunctie.', 'Te veel tekst.', ' Te veel tekst. ', 'Ik zag het niet.');
const result: fc.Arbitrary<UnsignedTaskResult> = fc
  .record({
    key: fc.constantFrom('ed25519:a', 'ed25519:b', 'ed25519:c'),
    task: fc.constantFrom(...round.tasks.map(({ id }) => id)),
    outcome: fc.constantFrom(...OUTCOMES),
    helped: texts,
    hindered: texts,
    answer: fc.constantFrom(null, 1, 3, 5),
    clicks: fc.nat(20),
  })
  .map(({ key, answer, clicks, ...rest }) =>
    exampleResult(key, { ...rest, answers: { vindbaar: answer, begrijpelijk: 3, volledig: null }, walk: { clicks } }),
  );
const results = fc.array(result, { maxLength: 30 });

describe('the sheet of a round', () => {
  it('is the same in whatever order people hand in', () => {
    fc.assert(
      fc.property(
        results.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(sheetOf(round, shuffled)).toEqual(sheetOf(round, all));
        },
      ),
    );
  });

  it('has every task once, with the largest difference of opinion first', () => {
    fc.assert(
      fc.property(results, (all) => {
        const { tasks } = sheetOf(round, all);
        expect(tasks.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
        const differences = tasks.map(({ figures }) => figures.difference);
        expect(differences).toEqual(differences.toSorted((left, right) => right - left));
      }),
    );
  });

  it('counts every result and every person once, and names nobody', () => {
    fc.assert(
      fc.property(results, (all) => {
        const sheet = sheetOf(round, all);
        expect(sheet.results).toBe(all.length);
        expect(sheet.tasks.reduce((sum, { figures }) => sum + figures.people, 0)).toBe(all.length);
        expect(sheet.people).toBe(new Set(all.map(({ creator }) => creator.key)).size);
        expect(JSON.stringify(sheet)).not.toContain('ed25519');
      }),
    );
  });

  it('tells a text once, and first what was written by who did not find it', () => {
    const lost = exampleResult('ed25519:a', { outcome: 'stopped', hindered: 'Ik zag het niet.' });
    const found = exampleResult('ed25519:b', { hindered: 'De zoekfunctie.' });
    const { tasks } = sheetOf(round, [found, { ...found, hindered: ' De zoekfunctie.' }, lost]);
    expect(tasks[0]?.hindered).toEqual(['Ik zag het niet.', 'De zoekfunctie.']);
  });

  it('shows which sentences were pointed at, most people first', () => {
    const other = { page: 'https://www.voorbeeldstad.example/contact', exact: 'Bel ons.' };
    const all = [exampleResult('a'), exampleResult('b'), exampleResult('c', { quote: other })];
    expect(sheetOf(round, all).tasks[0]?.pointedAt.map(({ people }) => people)).toEqual([2, 1]);
  });

  it('keeps its figures and its order when the answers are gone, and nobody’s words', () => {
    fc.assert(
      fc.property(results, (all) => {
        const sheet = sheetOf(round, all);
        const stored = JSON.parse(JSON.stringify(keptFigures(sheet)));
        const again = sheetOfKept(round, stored);
        expect(again.tasks.map(({ number }) => number)).toEqual(sheet.tasks.map(({ number }) => number));
        expect(again.tasks.map(({ figures }) => figures)).toEqual(sheet.tasks.map(({ figures }) => figures));
        expect(JSON.stringify(stored)).not.toMatch(/zoekfunctie|tekst|werk\.nl|voorbeeldstad/);
      }),
    );
  });
});

describe('the words of the sheet', () => {
  it('are those that people use for days, times and numbers', () => {
    expect(dayWords('2026-12-06')).toBe('6 december 2026');
    expect([timeWords(45), timeWords(60), timeWords(125), timeWords(0)]).toEqual([
      '45 sec',
      '1 min',
      '2 min 5 sec',
      '0 sec',
    ]);
    expect(spreadWords({ middle: 4.5, low: 3, high: 7, people: 8 }, numberWords)).toBe('4,5 (meestal 3 tot 7)');
    expect(spreadWords({ middle: 4, low: 4, high: 4, people: 8 }, numberWords)).toBe('4');
  });

  it('count one person as one', () => {
    const { figures } = sheetOf(round, [exampleResult('a')]).tasks[0] ?? expect.fail();
    expect(foundWords(figures)).toEqual({ found: '1 persoon deed deze opdracht, en vond het.', others: '' });
    expect(differenceWords(figures)).toBe('Hier is nog niets te vergelijken.');
  });

  it.each([
    ['https://www.voorbeeldstad.example', 'startpagina'],
    ['https://www.voorbeeldstad.example/werk/bijstand-aanvragen.html', 'bijstand aanvragen'],
    ['https://www.voorbeeldstad.example/caf%C3%A9', 'café'],
    ['https://www.voorbeeldstad.example/100%25', '100%'],
    ['https://www.voorbeeldstad.example/%E0%A4%A', '%E0%A4%A'],
  ])('call %s %s', (page, name) => {
    expect(pageWords(page)).toBe(name);
  });
});
