/** From a quote to the place in the browser's document where it stands. */

/** Where a quote stands. Ranges cannot cross a shadow root, so there is one for each text node; `range` spans them where it can. */
export interface Located {
  readonly range: Range;
  readonly ranges: readonly [Range, ...Range[]];
}

/** A part of a text node, as it was when it was read. */
export interface NodePiece {
  readonly node: Text;
  /** The node's text then; when it differs now, the page has changed. */
  readonly data: string;
  readonly from: number;
  readonly to: number;
}

/** The ranges of these pieces; `gone` when the page has changed its text since. */
export function rangesOf(pieces: readonly NodePiece[]): Located | 'gone' {
  const ranges: Range[] = [];
  for (const { node, data, from, to } of pieces) {
    if (node.data !== data || !node.isConnected || from > to || to > data.length) return 'gone';
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
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
