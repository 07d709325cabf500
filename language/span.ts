/** Half-open range of word indexes within one statement. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
