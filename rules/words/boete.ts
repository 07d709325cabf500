/** How pages name a fine, say that it comes, and how high it is. */
import { concept } from '../../language/concept.ts';

export const BOETE = concept('boete', 'boete*', '*boete', 'beboet*');

/** Fines of the police and of other offices. */
export const ANDERE_BOETE = concept(
  'andere boete',
  'politie',
  'arbeidsinspectie',
  'kaartje',
  'openbaar vervoer',
  'werkgever die',
  'werkgevers die',
  'zwartrijd*',
  'afval*',
  'bouwt',
  'bouwen',
  'rijbewijs',
  'parkeer*',
  'parkeren',
  'verkeers*',
  'verzekeraar*',
  'zorgverzekering',
  'cak',
  'duo',
  'inburger*',
  '*belasting*',
  'aanslag*',
  'CJIB',
  'verkeersboete*',
  'onverzekerd*',
);

/** A fine comes. */
export const LEGT_OP = concept(
  'legt op',
  'krijg',
  'krijgt',
  'krijgen',
  'volg*',
  'leg',
  'legt',
  'leggen',
  'opleggen',
  'opgelegd',
  'op te leggen',
  'levert',
  'leidt',
  'leiden',
  'staat',
  'staan',
  'komt',
  'betaalt',
  'betalen',
  'geeft',
  'geven',
  'kost',
  'ontvangt',
  'beboet*',
  'gepaard',
  'hoort',
  'riskeert',
  'wacht',
  'betekent',
  'resulteert',
  'uitgedeeld',
  'bekopen',
  'bestraft*',
  'onvermijdelijk',
  'gestraft',
);

/** Twice as much. */
export const DUBBEL = concept(
  'dubbel',
  'dubbel*',
  'verdubbel*',
  'tweemaal',
  'tweevoud*',
  ...['drievoud*', 'viervoud*', 'driedubbel*', 'drie keer', 'driemaal', 'vier keer', '200%', '200 procent'],
  'twee keer',
  'twee maal',
  '2 keer',
  '2 maal',
  '2 x',
  '2x',
);

/** What a fine is a multiple of. */
export const TE_VEEL = concept(
  'te veel',
  'bedrag',
  'bedragen',
  'uitkering',
  'te veel',
  'teveel',
  'wat u',
  'zo hoog',
  'zo veel',
  'zoveel',
  'dat',
  'benadeling*',
  'schade',
  'terugvordering*',
  'fraudebedrag',
  'schadebedrag',
  'ten onrechte',
  'verzwegen',
  'onterecht',
);

/** Points back to the fine in the sentence before. */
export const DAARVAN = concept(
  'daarvan',
  'daarvan',
  'ervan',
  'hiervan',
  'deze',
  'dit bedrag',
  'dat bedrag',
  'het bedrag',
  'de hoogte',
  'die',
);

/** Asks whether a fine comes. */
export const KRIJG_IK = concept('krijg ik', 'krijg ik', 'krijgt u', 'krijg je', 'volgt', 'legt', 'leggen');

/** There is none, so nothing is imposed. */
export const GEEN_BOETE = concept('geen boete', 'geen boete', 'geen boetes', 'geen … boete');

/** Leaves open whether there is one. */
export const ALS_BOETE = concept('als er een boete is', 'gevallen waarin', 'gevallen waarbij', 'ongeacht de boete');

/** As high as all that was paid too much. */
export const HELE_BEDRAG = concept(
  'hele bedrag',
  'hele bedrag',
  'volledige bedrag',
  'gelijk aan',
  'even hoog',
  'evenveel',
  'zo hoog',
  'dezelfde hoogte',
  'zo groot',
);

/** A fine of that height is denied, or was once. */
export const NIET_DUBBEL = concept(
  'niet dubbel',
  'betaalde … dubbel',
  'dubbel betaald',
  'boete samen',
  'niet tot een dubbel*',
  'nooit',
  'niet meer',
  'niet langer',
  'vroeger',
  'geen',
  'verdubbelt niet',
  'verdubbelen niet',
  'niet verdubbeld',
  'niet dubbel',
  'kennen wij niet',
  'kennen we niet',
  'bestaat niet',
  'bestaan niet',
  'leggen wij niet op',
  'leggen we niet op',
  'geven wij niet',
  'geven we niet',
);

/** As high as that at most, or for who did it on purpose. */
export const HEDGED = concept(
  'hooguit',
  ...[
    'hooguit',
    'hoogstens',
    'ten hoogste',
    'maxim*',
    'tot',
    'opzet*',
    'expres',
    'bewust*',
    'soms',
    'nooit',
    'hoger dan',
    'hangt',
    'helft',
  ],
);
