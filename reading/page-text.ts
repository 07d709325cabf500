/** What a page says, as plain data: the only thing that leaves the page for checking. Versioned because keuringen store it. */
import type { IsoDate } from '../language/date.ts';

export interface PageText {
  readonly version: 1;
  /** Absolute address as read, or a file name for a saved page. */
  readonly url: string;
  readonly title: string;
  /** Declared language of the page (`lang`), lower-case primary subtag ("nl"), or "" when it declares none. */
  readonly declaredLanguage: string;
  /** Date of last change that the page itself shows, in its text or meta data. */
  readonly lastChanged?: IsoDate;
  /** Blocks of the main text in reading order. */
  readonly blocks: readonly Block[];
  readonly notRead: readonly NotRead[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'definition';

export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1 to 6 for a heading. */
  readonly level?: number;
  /** Headings above it, outermost first (not itself). */
  readonly headings: readonly string[];
  /** The sentence that introduces its list, its table's head row, or the term it defines. */
  readonly intro?: string;
  /** Of a head, and of a row below one: the text of each cell that holds any. */
  readonly cells?: readonly string[];
  /** Number of the list, table or definition list it belongs to, so that neighbours are known; absent outside one. */
  readonly group?: number;
  /** Visible text: white space collapsed, soft hyphens and zero-width characters removed; table cells joined by a space. */
  readonly text: string;
  /** `text` cut into sentences, in order; joined by a space they are `text` again. */
  readonly sentences: readonly string[];
  readonly links: readonly PageLink[];
  /** Stood in a closed accordion, tab or details element. */
  readonly folded: boolean;
}

export interface PageLink {
  readonly text: string;
  /** Absolute address. */
  readonly href: string;
}

/** What could not be read, and where: said in the panel and the report, never passed over. */
export interface NotRead {
  readonly what: 'frame' | 'pdf' | 'closed-shadow' | 'login' | 'too-large';
  /** Address or description. */
  readonly where: string;
}
