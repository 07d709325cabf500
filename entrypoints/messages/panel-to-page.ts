/** What the panel says to the script in the page, over a port that the page itself does not have. */
import type { Side } from './page-to-panel.ts';
import { isCount, isListOf, isMessage, isOneOf, isShape, isText } from './shape.ts';

/** How a passage is drawn. Each has its own line as well as its own colour. */
export type Tone = 'wrong' | 'check' | 'right';

/** Part of one text of the snapshot, by its number; UTF-16 offsets, end not included. */
export interface Piece {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** A passage to mark, under a name of the panel's choice. */
export interface Mark {
  readonly id: string;
  readonly tone: Tone;
  readonly pieces: readonly Piece[];
}

export type PanelToPage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'read' }
  /** Marks on the page as it was in snapshot `of`; those on an earlier one are ignored. */
  | { readonly kind: 'mark'; readonly of: number; readonly marks: readonly Mark[] }
  /** Scroll to a marked passage and make it stand out. */
  | { readonly kind: 'show'; readonly id: string }
  /** Asks which text the person has selected on the page. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'place'; readonly side: Side; readonly width: number }
  /** Give the keyboard back to the page. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'close' };

const isPiece = isShape<Piece>({ text: isCount, from: isCount, to: isCount });

const isMark = isShape<Mark>({
  id: isText(200),
  tone: isOneOf<Tone>('wrong', 'check', 'right'),
  pieces: isListOf(isPiece, 1_000),
});

export const isPanelToPage = isMessage<PanelToPage>({
  hello: {},
  read: {},
  mark: { of: isCount, marks: isListOf(isMark, 2_000) },
  show: { id: isText(200) },
  selection: {},
  place: { side: isOneOf<Side>('left', 'right'), width: isCount },
  leave: {},
  close: {},
});
