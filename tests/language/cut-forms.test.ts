import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concept, concepts } from '../../language/concept.ts';
import { cutFormsText, formsOfRow, readCutForms, rowOf, withSpaces } from '../../language/cut-forms.ts';
import '../../rules/ruleset.ts';

/** The forms of each row after they were written and read. */
function again(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = readCutForms(cutFormsText(rows));
  return cut.rowEnds.map((_, row) => formsOfRow(cut, row));
}

/** Forms as a row has them: each once, in order, with what they also stand for. */
const inOrder = (forms: readonly string[]) => [...new Set(forms.flatMap(withSpaces))].toSorted();

describe('forms that were cut beforehand', () => {
  it('are the same forms again, row by row', () => {
    const rows = [['vraag … aan', 'voorschot*'], ['*uitkering', 'voorschot*', 'geen … meer … van'], ['vraag … aan']];
    expect(again(rows)).toEqual(rows.map(inOrder));
  });

  it('stand for their parts too where they have a hyphen', () => {
    expect(again([['wwb-uitkering', '27-plus', '24-7']])).toEqual([
      ['24-7', '27-plus', 'wwb uitkering', 'wwb-uitkering'],
    ]);
  });

  it('are each written once: what an earlier row has too is only its number', () => {
    const { ends, steps, rows } = readCutForms(
      cutFormsText([['geen weg', 'weg'], ['geen weg'], ['geen … weg', 'weg']]),
    );
    expect(ends).toHaveLength(3);
    expect(steps).toHaveLength(5);
    expect(rows).toEqual([0, 1, 0, 2, 1]);
  });

  it('are none in an empty text', () => {
    expect(readCutForms('')).toEqual({ words: [], steps: [], ends: [], rows: [], rowEnds: [] });
  });

  it('are the same forms again, for all concepts together', () => {
    const rows = concepts.filter(({ parts }) => parts.length === 0).map(({ forms }) => forms);
    expect(rows.length).toBeGreaterThan(1000);
    expect(again(rows)).toEqual(rows.map(inOrder));
  });

  it('are the same forms again, whatever they share and however many words there are', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'niet', '*uitkering', 'e-formulier', 'voor*'),
      fc.nat({ max: 9_000 }).map((number) => `w${number}`),
    );
    const form = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' … ')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([each, between], at) => (at === 0 ? each : between + each)).join(''));
    fc.assert(
      fc.property(fc.array(fc.array(form, { minLength: 1, maxLength: 30 }), { maxLength: 30 }), (rows) => {
        expect(again(rows)).toEqual(rows.map(inOrder));
      }),
    );
    const many = Array.from({ length: 9_000 }, (_, at) => [`w${at} x${at % 7}`, `w${at}`]);
    expect(again([...many, ...many])).toEqual([...many, ...many].map(inOrder));
  });

  it('are taken by a concept as the number of a row, which no form looks like', () => {
    expect(rowOf('#12')).toBe(12);
    expect(rowOf('voorschot')).toBeUndefined();
    expect(() => concept('x', 'een#1')).toThrow('malformed form');
    expect(concept('x', '#3', 'zelf').rows).toEqual([3]);
    expect(concept('x', '#3', 'zelf').others).toEqual(['zelf']);
  });
});
