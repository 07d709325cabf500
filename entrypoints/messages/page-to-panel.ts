/** What the script in the page says to the panel. The page's own process may have been taken over: everything is checked. */
import { isSnapshot, type Snapshot } from '../../reading/snapshot.ts';
import { isCount, isFlag, isListOf, isMessage, isOneOf, isShape, isText } from './shape.ts';

export type Side = 'left' | 'right';

/** Where the panel stands. `sheet`: over the lower part of a narrow window. */
export interface Place {
  readonly side: Side;
  /** CSS pixels. */
  readonly width: number;
  readonly sheet: boolean;
}

export type PageToPanel =
  /** The page as it is now. `number` grows with every snapshot. */
  | { readonly kind: 'page'; readonly url: string; readonly number: number; readonly snapshot: Snapshot }
  /** Names of the marks whose sentence is no longer there. */
  | { readonly kind: 'marked'; readonly gone: readonly string[] }
  /** What became of pointing at a mark: `folded` when it stands in a closed part of the page. */
  | { readonly kind: 'shown'; readonly id: string; readonly how: 'shown' | 'folded' | 'gone' }
  /** What the person has selected on the page, or "". */
  | { readonly kind: 'selected'; readonly text: string }
  | { readonly kind: 'place'; readonly place: Place }
  /** The person wants the keyboard in the panel. */
  | { readonly kind: 'focus' };

export const isPageToPanel = isMessage<PageToPanel>({
  page: { url: isText(10_000), number: isCount, snapshot: isSnapshot },
  marked: { gone: isListOf(isText(200), 2_000) },
  shown: { id: isText(200), how: isOneOf('shown', 'folded', 'gone') },
  selected: { text: isText(10_000) },
  place: { place: isShape<Place>({ side: isOneOf<Side>('left', 'right'), width: isCount, sheet: isFlag }) },
  focus: {},
});
