/** The decision on an application. */
import { concept } from '../../../language/concept.ts';
import { TERM_NAMES } from './termijn.ts';

/** The decision or its term, by name. */
export const BESLISSEN = concept(
  'beslissen',
  ...TERM_NAMES,
  'beslis',
  'beslist',
  'beslissen',
  'beslissing*',
  'beslisdatum',
  'besluit',
  'besluiten',
  'beschikking*',
  'afhandeling',
  'afgehandeld',
  'afhandelen',
  'handelen … af',
  'uitsluitsel',
  'uitspraak',
  'aanvraag behandelen',
  'behandelen … aanvraag',
  'behandeling van … aanvraag',
);

/** Words that mean the decision only beside an application or a benefit. */
export const BERICHT = concept(
  'bericht',
  'bericht',
  'hoort',
  'hoor',
  'horen',
  'antwoord',
  'uitslag',
  'reactie',
  'laten … weten',
  'weet u',
  'weet je',
  'u weet',
  'weten … of',
  'duurt',
  'duren',
  'brief',
  'uitkomst',
  'duidelijkheid',
  'de tijd',
  'doen … over',
  'doet … over',
);

/** "Hoort u niets?" */
export const NIETS = concept('niets', 'niets', 'nog geen', 'nog niet');

export const AANVRAAG = concept(
  'aanvraag',
  '*aanvraag',
  'aanvraagformulier',
  '*aanvragen',
  'aanvraagt',
  'aangevraagd',
  'recht op',
  'uitkering krijgt',
  'bijstand krijgt',
);

/** The benefit that is decided about. */
export const UITKERING = concept('uitkering', '*uitkering', 'bijstand', 'toekennen', 'toegekend', 'recht op');
