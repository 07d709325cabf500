import { dutchDayOf } from '../../findings/whole-day.ts';
import type { IsoDate } from '../../language/date.ts';

/** The day in the Netherlands: what a page says is held to the law of there, whatever the person's own clock stands at. */
export const today = (): IsoDate => dutchDayOf(Date.now());
