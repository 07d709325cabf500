import type { Span } from './span.ts';

export type DurationUnit = 'dag' | 'werkdag' | 'week' | 'maand' | 'kwartaal' | 'jaar';

/**
 * `atMost` (binnen, uiterlijk, maximaal, hoogstens, tot), `atLeast` (minimaal, ten minste, minstens), `after` (na, pas na,
 * vanaf … na, langer dan), `every` (elke, iedere, telkens na, om de), `about` (ongeveer, circa, meestal), else `exact`.
 * "na uiterlijk vier weken" and "uiterlijk na vier weken" are `atMost`.
 */
export type DurationBound = 'exact' | 'atMost' | 'atLeast' | 'after' | 'every' | 'about';

/** "binnen acht weken" = { amount: 8, unit: 'week', bound: 'atMost', days: 56 }. */
export interface Duration extends Span {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly bound: DurationBound;
  /** Calendar days: week 7, maand 30.4, kwartaal 91.3, jaar 365; werkdag 1.4; "in de zesde week" day 36. Only for comparing, never for showing. */
  readonly days: number;
}
