import type { Span } from './span.ts';

export type QuantityBound = 'exact' | 'atMost' | 'atLeast' | 'about' | 'below' | 'above';

/** "ten minste 95 procent" = { value: 95, bound: 'atLeast' }. */
export interface Percentage extends Span {
  readonly value: number;
  readonly bound: QuantityBound;
}
