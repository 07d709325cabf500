/** What the panel says to the script in the page, over a port that the page itself does not have. */
import type { TextQuoteSelector } from '../../checking/check-run.ts';
import type { Side } from './page-to-panel.ts';
import { isCount, isListOf, isMessage, isOneOf, isShape, isText } from './shape.ts';

/** How a passage is drawn. Each has its own line as well as its own colour. */
export type Tone = 'wrong' | 'check' | 'right';

/** A passage to mark, under a name of the panel's choice. */
export interface Mark {
  readonly id: string;
  readonly tone: Tone;
  readonly quote: TextQuoteSelector;
}

export type PanelToPage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'read' }
  | { readonly kind: 'mark'; readonly marks: readonly Mark[] }
  /** Scroll to a marked passage and make it stand out. */
  | { readonly kind: 'show'; readonly id: string }
  /** Asks which text the person has selected on the page. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'place'; readonly side: Side; readonly width: number }
  /** Give the keyboard back to the page. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'close' };

const isQuote = isShape<TextQuoteSelector>({
  type: isOneOf('TextQuoteSelector'),
  exact: isText(20_000),
  prefix: isText(100),
  suffix: isText(100),
});

const isMark = isShape<Mark>({ id: isText(200), tone: isOneOf<Tone>('wrong', 'check', 'right'), quote: isQuote });

export const isPanelToPage = isMessage<PanelToPage>({
  hello: {},
  read: {},
  mark: { marks: isListOf(isMark, 2_000) },
  show: { id: isText(200) },
  selection: {},
  place: { side: isOneOf<Side>('left', 'right'), width: isCount },
  leave: {},
  close: {},
});
