/** Finds quotes again in a tree: many at the price of one reading. */
import { locatorIn, type Quote } from './locate.ts';
import { openPage } from './read-page.ts';
import type { TreeElement, TreeText } from './tree.ts';

/** Part of one text of the tree: UTF-16 offsets, end not included. */
export interface FoundPiece {
  readonly text: TreeText;
  readonly from: number;
  readonly to: number;
}

/**
 * A finder for the page as this tree shows it: first in its main text, then in the rest. `gone` when these very words do not stand
 * there; never a similar sentence.
 */
export function quoteFinder(root: TreeElement): (quote: Quote) => readonly FoundPiece[] | 'gone' {
  const { document, roots } = openPage(root);
  const main = roots.flatMap(({ index, end }) => document.places.slice(index, end).filter(({ out }) => !out));
  const layers = [main, document.places].map((places) => {
    const texts = places.flatMap(({ text, parent }) => (text !== undefined && parent?.name !== 'title' ? [text] : []));
    return { texts, find: locatorIn(texts.map(({ data }) => data)) };
  });
  return (quote) => {
    for (const { texts, find } of layers) {
      const pieces = find(quote);
      if (pieces !== 'gone') {
        return pieces.flatMap(({ text: at, from, to }) => {
          const text = texts[at];
          return text === undefined ? [] : [{ text, from, to }];
        });
      }
    }
    return 'gone';
  };
}
