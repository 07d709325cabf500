import type { Span } from './span.ts';

/** ISO calendar date, e.g. "2026-07-01". Periods include both ends. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * A date or period that the text names: "1 juli 2026", "juli 2026", "2025", "tweede helft van 2026", "01-07-2026".
 * `role`: `since` (vanaf, sinds, per, met ingang van), `until` (tot, tot en met, vóór), else `in`.
 */
export interface DateMention extends Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly role: 'since' | 'until' | 'in';
}
