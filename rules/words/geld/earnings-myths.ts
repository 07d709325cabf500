/** How pages put what one keeps of earnings, for how long, and what is no such promise. */
import { concept } from '../../../language/concept.ts';

export const FREE = concept(
  'vrij',
  'vrij',
  'vrijlaten',
  'vrijgelaten',
  'vrijlating*',
  'inkomstenvrijlating*',
  'vrijstelling',
  'vrijgesteld',
);

export const A_QUARTER = concept('een kwart', 'kwart');

export const WORK = concept('gaan werken', 'werken', 'werk', 'werkt', 'aan het werk');

export const STAYS_FREE = concept('blijft vrij', 'blijft … vrij', 'blijft van u', 'zonder korting');

export const THAT_LASTS = concept(
  'dat geldt',
  'dat geldt',
  'dat duurt',
  'dit geldt',
  'dit duurt',
  'dat mag',
  'dit mag',
);

export const A_YEAR = concept('eerste jaar', 'eerste jaar', 'hele jaar', 'zolang u', 'onbeperkt');

/** People of AOW age may keep it longer than six months. */
export const OLDER = concept('AOW', 'aow*', 'pensioen*');

/** Tells of a trial or of what held then. */
export const OF_THEN = concept('van toen', 'van toen', 'maximum van toen', 'in die proef', 'toen nog', 'destijds');

export const LESS = concept('minder', 'minder');
