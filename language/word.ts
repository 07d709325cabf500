/** One word of a statement. "€", "%" and "+" are words too: they are read aloud as such. */
export interface Word {
  /** As it stands on the page. */
  readonly text: string;
  /** Lower case, accents folded, soft hyphens and zero-width characters removed: what concepts are compared with. */
  readonly plain: string;
  /** Offset of the first and past the last character in the statement's text (UTF-16 code units). */
  readonly from: number;
  readonly to: number;
}

/** A text with its words: what the parsers of quantities read. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}
