/** A thing that keeps what was answered about it before, so that the answers go when it goes. */
export interface Remembering {
  /** Answers by the number of the question. */
  readonly remembered: unknown[];
}
