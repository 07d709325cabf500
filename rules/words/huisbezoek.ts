/** How pages name a home visit, letting somebody in, refusing, and what follows. */
import { concept, either } from '../../language/concept.ts';

/** A home visit by name. */
export const HUISBEZOEK = concept(
  'huisbezoek',
  '*huisbezoek*',
  'huis bezoek',
  'bezoek van de gemeente',
  'bezoek aan huis',
  'bezoek aan … woning',
  'bezoek aan … huis',
  'controle* aan huis',
  'controle thuis',
  'controle van … woning',
  'woningcontrole*',
  'huiscontrole*',
  'bezoek thuis',
  'thuisbezoek*',
  'bij u thuis',
  'bij u aan huis',
  'bij u langs',
  ...['kijken', 'controleren'].flatMap((look) => [`bij u ${look}`, `bij u … thuis ${look}`]),
  'bellen … bij u aan',
  'uw huis in',
  'uw huis kijken',
  'uw woning kijken',
  'uw woning in',
  'uw woning … binnen*',
  'uw huis … binnen*',
  'aan de deur',
  'aan uw deur',
  'voor de deur',
  'voor uw deur',
);

/** Letting somebody in: names a home visit by itself. */
export const BINNENLATEN = concept(
  'binnenlaten',
  'binnenla*',
  'binnen te laten',
  'binnen laten',
  'binnen laat',
  'laat … binnen',
  ...['uw huis', 'uw woning', 'huis'].map((home) => `laat … in ${home}`),
  'laten … binnen',
  'opendoen',
  'opendoet',
  'open te doen',
  'open doen',
  'doet u … open',
  'doe je … open',
  'deur … openen',
  'deur … open',
  'toegang … woning',
  'woning … toegang',
  'in uw woning … toe',
  'in uw woning … rondkijken',
  'in uw huis … rondkijken',
  'woning … betreden',
  'deur niet opendoe*',
  'voordeur … open',
  'toegang … huis',
  'in huis … laten',
  'in uw huis te laten',
  'in uw woning te laten',
  'in huis te laten',
  'over de drempel',
  ...['woning', 'huis'].flatMap((home) => [`toelaat in … ${home}`, `toela* in uw ${home}`, `${home} toela*`]),
  'binnengelaten',
  'toestemming binnenkomen',
  'toestemming binnen',
  'toestemming naar binnen',
);

/** A home as a place, who comes there, and coming in: together they name a visit. */
export const WONING = concept(
  'woning',
  'woning',
  'huis',
  'thuis',
  'deur',
  'voordeur',
  'vertrekken',
  'kamers',
  'woonruimte',
  'slaapkamer*',
  'kasten',
);
export const BEZOEKER = concept(
  'bezoeker',
  'medewerker*',
  'controleur*',
  'toezichthouder*',
  'consulent*',
  'handhaver*',
  'handhaving',
  'sociale recherche',
  'rechercheur*',
  'inspecteur*',
  'ambtena*',
  'klantmanager*',
  'we',
  'wij',
  'iemand',
  'ons',
  'onze',
  'hen',
  'hem',
  'haar',
);

/** Somebody by his work, and coming in or being let in: together they name a visit too. */
export const BEZOEKENDE = concept(
  'bezoekende',
  ...['medewerker*', 'consulent*', 'klantmanager*', 'ambtena*', 'iemand', 'controleur*', 'toezichthouder*'],
  ...['handhav*', '*recherch*', 'inspecteur*'],
);
export const BINNENKOMEN = concept(
  'binnenkomen',
  ...[
    'binnenkom*',
    'binnen te komen',
    'binnentre*',
    'binnen te treden',
    'binnenga*',
    'binnen te gaan',
    '*naar binnen',
    'huis komen',
    'woning komen',
    'binnen mogen',
    'binnen kunnen',
  ],
  ...[
    'binnen gaan',
    'betre*',
    '*doorzoeken',
    'te inspecteren',
    'rondkijken',
    'woning in',
    'huis in',
    'huis kijken',
    'woning kijken',
  ],
);
export const TOELATEN = concept(
  'toelaten',
  ...[
    'langskom*',
    'kom* … langs',
    'bezoekt',
    'bezoeken',
    '*onaangekondigd',
    'zonder aankondiging',
    'onverwacht*',
    'aanbel*',
  ],
  ...['toela*', 'toe te laten', 'toegelaten', 'laat … toe', 'wegstu*', 'stuurt … weg', 'deur wij*'],
  ...['ontzeg*', 'weiger*', 'verle*', 'geeft', 'gegeven'].flatMap((deny) => [
    `toegang … ${deny}`,
    `${deny} … toegang`,
    `${deny} … te laten`,
  ]),
);
export const KOMT_BINNEN = either('komt binnen', BINNENKOMEN, TOELATEN);

/** What is done in a home. */
export const BINNEN = concept(
  'binnen',
  'binnen*',
  'kijken',
  'kijkt',
  'rondkijken',
  'bekij*',
  'komen',
  'komt',
  'langskomen',
  'langs',
  'bezoek',
  'bezoeken',
  'bezoekt',
  'toegang',
  'betreden',
  'betreedt',
  'toelaten',
  'toe te laten',
  'laat … toe',
  'laten … toe',
  'controleren',
  'controle',
  'doorzoeken',
  'zien',
  'laat … zien',
  'tonen',
  'bekeken',
  'inspecteren',
  'dichthoudt',
  'dicht',
);

export const HUISBEZOEK_OF_BINNEN = either('huisbezoek of binnenlaten', HUISBEZOEK, BINNENLATEN);

/** One lets somebody know or see something, or papers come in. */
export const STUKKEN_BINNEN = concept(
  'stukken binnen',
  ...['laat … weten', 'laten … weten', 'laten weten', 'laat zien', 'laten zien'],
  ...['binnen moet zijn', 'binnen moeten zijn', 'binnen zijn', 'binnen is', 'binnen hebben'],
);

/** Somebody else whom one must let in: for repairs, for a meter, for a court. */
export const ANDERE_BEZOEKER = concept(
  'andere bezoeker',
  'verhuurder*',
  'huisbaas',
  'corporatie*',
  'woningcorporatie*',
  'woningbouw*',
  'deurwaarder*',
  'monteur*',
  'meteropnemer*',
  'brandweer',
  'traplift*',
  'energiecoach*',
  'taxateur*',
  '*bewindvoerder*',
  'ergotherapeut*',
  'keukentafelgesprek*',
  ...['huismeester*', 'loodgieter*', 'aannemer*', 'installateur*', '*verpleegkundige*', 'woningstichting*', 'politie'],
  ...['lekkage*', '*reparatie*', '*ketel', 'van de meter'],
);

/** A place to come to. */
export const OP_KANTOOR = concept('op kantoor', '*kantoor', 'gemeentehuis', 'stadhuis', 'naar het gesprek');

/** What else a page asks, shows or looks into: no visit, unless it is named. */
export const IETS_ANDERS = concept(
  'iets anders',
  ...['werk', '*werk', 'baan', '*gegevens', 'stukken', '*inlichtingen', 'inkom*', 'vermogen', '*geld', '*rekening*'],
  ...[
    '*afschrift*',
    '*gesprek*',
    'een afspraak',
    'uw afspraak',
    'de afspraak',
    'afspraken',
    'kantoor',
    'gemeentehuis',
    'stadhuis',
    '*formulier*',
  ],
  ...[
    '*wijziging*',
    'verhui*',
    '*cursus*',
    '*taal',
    '*traject*',
    '*onderzoek*',
    'protocol*',
    'leidde*',
    'brief',
    'arts',
    '*plan',
  ],
);
