/** The dwangsom for a decision that comes too late. */
import { concept } from '../../../language/concept.ts';

export const DWANGSOM = concept('dwangsom', 'dwangsom*');

/** A dwangsom of another kind: imposed on an owner or a firm. */
export const LAST_ONDER_DWANGSOM = concept('last onder dwangsom', 'last onder', 'onder dwangsom', 'bestuursdwang');

/** Other amounts that may follow a sentence on it. */
export const ANDER_BEDRAG = concept(
  'ander bedrag',
  'boete*',
  '*gift*',
  '*vermogen*',
  'spaargeld',
  '*voorschot*',
  '*uitkering',
  '*toeslag',
  'griffierecht',
  'proceskosten',
);

/** A maximum. */
export const MAXIMAAL = concept(
  'maximaal',
  'maximale',
  'maximum',
  'hoogstens',
  'hoogste',
  'niet boven',
  'plafond',
  'bij elkaar',
  'samen',
  'totaal',
  'oplopen',
  'oploopt',
  'loopt … op',
  'nooit meer dan',
  'niet meer dan',
  'niet hoger dan',
);
