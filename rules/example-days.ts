/** On which day rules are read where no browser says it: in their tests and on their pages. */
import type { IsoDate } from '../language/date.ts';

/** Examples without a day of their own speak of this day. It never moves: what was right on a day stays right for that day. */
export const EXAMPLE_DAY: IsoDate = '2026-11-22';

/**
 * Texts of rules speak of today, and on this day each `goodExample` must be right. It moves each half-year to the first day of the new
 * amounts; the tests then name the texts that still give old ones.
 */
export const TEXT_DAY: IsoDate = '2026-11-22';
