/** What a person says of a point of a keuring, after the program proposed it. */
import type { IsoDate } from '../../language/date.ts';

/** `right` it stands there and is right · `wrong` it is wrong or not there · `unknown` · `cannot-judge`. */
export const MARKS = ['right', 'wrong', 'unknown', 'cannot-judge'] as const;
export type Mark = (typeof MARKS)[number];

export interface PersonMark {
  readonly mark: Mark;
  readonly on: IsoDate;
  /** Only when the person wants it in the report. */
  readonly note?: string;
  /** What the person counted: clicks from the home page, or words (of three) that the site's search answered well. */
  readonly measured?: number;
}
