import { describe, expect, it } from 'vitest';
import type { MarkedQuote } from '../../../components/overview.ts';
import { marksIn } from '../../../entrypoints/panel/marks-in.ts';
import type { TreeElement, TreeNode } from '../../../reading/tree.ts';

const text = (data: string, number: number): TreeNode => ({ type: 'text', data, number }) as TreeNode;
const element = (name: string, children: readonly TreeNode[]): TreeElement => ({
  type: 'element',
  name,
  attribute: () => undefined,
  children,
});
const tree = element('html', [
  element('body', [element('p', [text('U krijgt het voor', 4), element('b', [text('schot', 5)]), text('.', 6)])]),
]);
const quote = (id: string, exact: string): MarkedQuote => ({
  id,
  tone: 'wrong',
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
});

describe('where quotes stand', () => {
  it('is told in the numbers of the texts that they cover', () => {
    const { marks, gone } = marksIn(tree, [quote('a', 'het voorschot')]);
    expect(marks).toEqual([
      {
        id: 'a',
        tone: 'wrong',
        pieces: [
          { text: 4, from: 9, to: 17 },
          { text: 5, from: 0, to: 5 },
        ],
      },
    ]);
    expect(gone.size).toBe(0);
  });

  it('is nowhere for a sentence that is not there any more, and that is said', () => {
    expect(marksIn(tree, [quote('a', 'Elke vier weken.')])).toEqual({ marks: [], gone: new Set(['a']) });
  });
});
