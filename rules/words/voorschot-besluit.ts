/** The decision on the application, for which the voorschot bridges the wait. */
import { concept } from '../../language/concept.ts';

/** Deciding on the application. */
export const BESLISSEN = concept(
  'beslissen',
  'beslissen',
  'beslist',
  'beslissing',
  'besluit',
  'besluiten',
  'beslistermijn',
  'uitsluitsel',
  'hoort u',
  'bericht',
  'bezwaar',
  'bezwaarschrift',
  'toegekend',
  'beschikking',
  'uitkomst',
  'gemoeid',

  'waar u aan toe bent',
  'waar je aan toe bent',
);

/** Looking into the application. */
export const BEHANDELEN = concept(
  'behandelen',
  'behandeling',
  'behandelen',
  'behandeld',
  'beoordelen',
  'beoordeling',
  'afhandeling',
  'afhandelen',
  'afgehandeld',
  'duurt',
  'wachten',
  'wacht',
  'aanvraag',
);

/** The time that it takes. */
export const WACHTEN = concept(
  'wachten',
  'wachten',
  'wacht',
  'duurt',
  'duren',
  'behandeling',
  'behandelen',
  'op zich laat',
  'in beslag',
  'weken tussen',
);

/** The term for the decision is over: a voorschot that waits for that comes too late. */
export const TERMIJN_VOORBIJ = concept(
  'termijn voorbij',
  'na afloop',
  'verstreken',
  'verlopen',
  'voorbij',
  'overschreden',
  'overschrijden',
  'afgelopen',
  'na de beslistermijn',
  'om zijn',
  'om is',
  'overschrijdt',
  'overschrijding',
  'zijn die om',
  'zijn ze om',
  'is die om',
);
