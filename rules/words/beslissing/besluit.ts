/** The decision on an application. */
import { concept } from '../../../language/concept.ts';
import { TERM_NAMES } from './termijn.ts';

/** The decision or its term, by name. */
export const BESLISSEN = concept(
  'beslissen',
  ...TERM_NAMES,
  'beslis',
  'beslist',
  'besloten',
  'beslissen',
  'beslissing*',
  'beslisdatum',
  'besluit',
  'besluiten',
  'beschikking*',
  'afhandeling',
  'afgehandeld',
  'afhandelen',
  'af te handelen',
  'handelen … af',
  'uitsluitsel',
  'uitspraak',
  'toekenning of afwijzing',
  'te bepalen of',
  'bepalen of u',
  'bepalen wij of',
  'vast te stellen of',
  'te beoordelen of',
  'beoordelen of u',
  'beschikt',
  'beschikken',
);

/** What is done with an application until the decision: it, or the right to the benefit, stands right beside it. */
export const BEHANDELEN = concept(
  'behandelen',
  ...['behandel*', 'beoordel*', 'beoordeelt', 'beoordeeld', 'onderzoek naar', 'onderzoeken', 'toets*', 'procedure'],
  ...[
    'afwikkel*',
    'verwerk*',
    'bekijken',
    'bekeken',
    'bekijkt',
    'nakijken',
    'nagekeken',
    'rond',
    'afgerond',
    'af te ronden',
  ],
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
  'resultaat',
  'reactie',
  'laten … weten',
  'weet u',
  'u weet',
  'weet ik',
  'weten … of',
  'duurt',
  'duren',
  'brief',
  'uitkomst',
  'duidelijkheid',
  'de tijd',
  'doen … over',
  'doet … over',
  'over doen',
  'weet je',
  'je weet',
  'waar je aan toe',
  'waar u aan toe',
  'bescheid',
  'duidelijk of',
  'verneemt',
);

/** It lasts: the subject tells whether it is the decision. */
export const DUREN = concept('duren', 'duurt', 'duren');

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
  'verzoek om … uitkering',
);

/** The benefit that is decided about. */
export const UITKERING = concept('uitkering', '*uitkering', 'bijstand', 'toekennen', 'toegekend', 'recht op');

/** Something else that one applies for and that is decided on: no term of the bijstand. */
export const ANDER_BESLUIT = concept(
  'ander besluit',
  'briefadres',
  'lening',
  'krediet*',
  '*vergunning*',
  'naturalisatie',
  'IND',
  '*corporatie',
  'keuring',
  '*arts',
  'indicatie*',
  'urgentie*',
  'rijbewijs',
  'paspoort',
  'gehandicaptenparkeerkaart',
  'huurwoning',
  'subsidie*',
  'rolstoel*',
  '*vervoer',
  'hulpmiddel*',
  '*voorziening*',
  '*fonds',
  'schuldregeling*',
  'schuldhulp*',
  'kinderopvang*',
  'betalingsregeling*',
  'recherche',
  'rechercheur*',
  'medisch*',
  'heronderzoek*',
  'vrijstelling*',
  'ontheffing*',
  'toestemming*',
  '*toeslag',
  'vakantie',
);
/** The time that follows the decision. */
export const NA_HET_BESLUIT = concept(
  'na het besluit',
  'na de beschikking',
  'na het besluit',
  'na ons besluit',
  'na dit besluit',
  'na de beslissing',
  'na onze beslissing',
  'na toekenning',
  'na de toekenning',
  'na de start',
  'na de ingangsdatum',
  'na het begin',
  'na aanvang',
  'na goedkeuring',
  'na de goedkeuring',
  'nadat … beslist',
  'nadat … besloten',
  'nadat … toegekend',
  'na ontvangst van de beschikking',
  'na ontvangst van het besluit',
);
/** A time that somebody has or takes to come to a decision. */
export const TIJD_NEMEN = concept(
  'tijd nemen',
  'hebben wij … maanden',
  'hebben we … weken',
  'heeft … weken',
  'wij hebben … weken',
  'hebben daarvoor … weken',
  'trekken … uit',
  ...['daarvoor', 'hiervoor'].map((that) => `${that} nemen`),
  'heeft hij',
  'geven onszelf',
  'gemoeid',
  'reken … op',
  'rekent … op',
  'rekening met',
  'rekenen we',
  'kost',
  'vergt',
  'nemen … in beslag',
  'neemt … in beslag',
  'standaard',
  'mogen wij … weken',
  'mogen we … weken',
  'mag … weken over',
  'mogen … over',
  ...['dat', 'dit'].flatMap((that) => ['neemt', 'vraagt', 'vergt'].map((takes) => `${that} ${takes}`)),
);

/** How the reader learns the decision. */
export const TE_WETEN_KOMEN = concept(
  'te weten komen',
  ...['weet je', 'weet u', 'hoort u', 'hoor je'].flatMap((know) => [`${know} of`, `${know} of … geld`]),
  'bericht of',
  'duidelijk of',
  'verneemt … of',
  'bericht over uw aanvraag',
  'waar je aan toe bent',
  'waar u aan toe bent',
);
