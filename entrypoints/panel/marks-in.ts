/** Where quotes stand in the texts of a snapshot, by the numbers that the page knows. Pure. */
import type { MarkedQuote } from '../../components/overview.ts';
import { type FoundPiece, quoteFinder } from '../../reading/find-quote.ts';
import type { NumberedText } from '../../reading/snapshot.ts';
import type { TreeElement } from '../../reading/tree.ts';
import type { Mark, Piece } from '../messages/panel-to-page.ts';

export interface Marks {
  readonly marks: readonly Mark[];
  /** Ids of quotes that stand nowhere in it any more. */
  readonly gone: ReadonlySet<string>;
}

export function marksIn(tree: TreeElement, quotes: readonly MarkedQuote[]): Marks {
  const find = quoteFinder(tree);
  const gone = new Set<string>();
  const marks = quotes.flatMap(({ id, tone, quote }): Mark[] => {
    const pieces = find(quote);
    if (pieces !== 'gone') return [{ id, tone, pieces: pieces.flatMap(numbered) }];
    gone.add(id);
    return [];
  });
  return { marks, gone };
}

/** Every text of a snapshot's tree carries its number. */
export function numbered({ text, from, to }: FoundPiece): readonly Piece[] {
  return 'number' in text ? [{ text: (text as NumberedText).number, from, to }] : [];
}
