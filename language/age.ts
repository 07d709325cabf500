import type { Span } from './span.ts';

/**
 * Ages in whole years, both ends included; an absent end is open. "jonger dan 27" and "tot 27" = { to: 26 };
 * "27 jaar of jonger", "t/m 27" = { to: 27 }; "27 of ouder", "vanaf 27", "27+" = { from: 27 }; "18 tot 27" = { from: 18, to: 26 }.
 */
export interface Age extends Span {
  readonly from?: number;
  readonly to?: number;
}
