/** From a quote to the place in the browser's document where it stands. */
import { type BrowserText, treeOfDocument } from './browser.ts';
import { locate, type Piece, type Quote } from './locate.ts';
import { openPage } from './read-page.ts';
import type { TreeText } from './tree.ts';

/** Where a quote stands. Ranges cannot cross a shadow root, so there is one for each text node; `range` spans them where it can. */
export interface Located {
  readonly range: Range;
  readonly ranges: readonly [Range, ...Range[]];
}

/** Finds one quote; see `finderIn`, which finds many at the price of one reading. */
export function locateInDocument(document: Document, quote: Quote): Located | 'gone' {
  return finderIn(document)(quote);
}

/**
 * Reads the page as it is now and finds quotes in it: first in its main text, then in the rest. `gone` when these very words do not
 * stand there any more; never a similar sentence.
 */
export function finderIn(document: Document): (quote: Quote) => Located | 'gone' {
  const { document: page, roots } = openPage(treeOfDocument(document));
  const main = roots.flatMap((root) => page.places.slice(root.index, root.end).filter(({ out }) => !out));
  const layers = [main, page.places].map((places) =>
    places.flatMap(({ text, parent }) => (isBrowserText(text) && parent?.name !== 'title' ? [text] : [])),
  );
  return (quote) => {
    for (const texts of layers) {
      const pieces = locate(
        texts.map(({ data }) => data),
        quote,
      );
      if (pieces !== 'gone') return rangesOf(pieces, texts);
    }
    return 'gone';
  };
}

function isBrowserText(text: TreeText | undefined): text is BrowserText {
  return text !== undefined && 'node' in text;
}

/** `gone` when the page changed its text while it was read. */
function rangesOf(pieces: readonly Piece[], texts: readonly BrowserText[]): Located | 'gone' {
  const ranges: Range[] = [];
  for (const { text, from, to } of pieces) {
    const leaf = texts[text];
    if (leaf === undefined || leaf.node.data !== leaf.data) return 'gone';
    const range = leaf.node.ownerDocument.createRange();
    range.setStart(leaf.node, from);
    range.setEnd(leaf.node, to);
    ranges.push(range);
  }
  const [first, ...rest] = ranges;
  if (first === undefined) return 'gone';
  return { range: spanOf(first, rest.at(-1) ?? first), ranges: [first, ...rest] };
}

/** One range over all, or the first where they stand in different roots. */
function spanOf(first: Range, last: Range): Range {
  if (first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return first;
  const span = first.cloneRange();
  span.setEnd(last.endContainer, last.endOffset);
  return span;
}
