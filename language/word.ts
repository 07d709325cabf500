/** One word of a statement. */
export interface Word {
  /** As it stands on the page. */
  readonly text: string;
  /** Lower case, accents folded, soft hyphens and zero-width characters removed: what concepts are compared with. */
  readonly plain: string;
  /** Offset of the first and past the last character in the statement's text (UTF-16 code units). */
  readonly from: number;
  readonly to: number;
}
