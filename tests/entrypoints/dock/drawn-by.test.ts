import { describe, expect, it } from 'vitest';
import { drawnBy } from '../../../entrypoints/dock/drawn-by.ts';

const text = {} as Node;
const other = {} as Node;
const stretch = (startOffset: number, endOffset: number, startContainer = text) => ({
  startContainer,
  startOffset,
  endOffset,
});

describe('the words that tones share', () => {
  it('are drawn by the loudest alone', () => {
    const [shared, own] = [stretch(0, 40), stretch(41, 60)];
    expect(drawnBy({ wrong: [shared], check: [stretch(0, 40)], right: [stretch(0, 40), own] })).toEqual({
      wrong: [shared],
      check: [],
      right: [own],
    });
  });

  it('are not shared when they stand in another text, or only partly', () => {
    const right = [stretch(0, 40, other), stretch(0, 41)];
    expect(drawnBy({ wrong: [stretch(0, 40)], check: [], right }).right).toEqual(right);
  });

  it('are drawn twice by one tone when two rules quote the same sentence', () => {
    const wrong = [stretch(0, 40), stretch(0, 40)];
    expect(drawnBy({ wrong, check: [], right: [] }).wrong).toEqual(wrong);
  });
});
