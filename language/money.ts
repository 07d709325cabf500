import type { QuantityBound } from './percentage.ts';
import type { Span } from './span.ts';

/** "€ 1.348,49 per maand" = { cents: 134849, per: 'maand', bound: 'exact' }. */
export interface Money extends Span {
  /** Euro cents. */
  readonly cents: number;
  readonly bound: QuantityBound;
  readonly per: 'dag' | 'week' | 'maand' | 'jaar' | 'keer' | undefined;
}
