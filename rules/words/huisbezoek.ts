/** How pages name a home visit, letting somebody in, refusing, and what follows. */
import { concept, either } from '../../language/concept.ts';

/** A home visit by name. */
export const HUISBEZOEK = concept(
  'huisbezoek',
  '*huisbezoek*',
  'huis bezoek',
  'bezoek aan huis',
  'bezoek aan uw woning',
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
  'bellen … bij u aan',
  'uw huis in',
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

/** Who comes to look how one lives, and being let in by name: together they name a visit too. */
export const CONTROLEUR = concept(
  'controleur',
  'controleur*',
  'toezichthouder*',
  'handhav*',
  '*recherch*',
  'inspecteur*',
);
export const TOELATEN = concept(
  'toelaten',
  'toelaten',
  'toe te laten',
  'toelaat',
  'laat … toe',
  'wegstu*',
  'stuurt … weg',
  'deur wij*',
  ...['ontzeg*', 'weiger*', 'verle*', 'geeft'].flatMap((deny) => [
    `toegang … ${deny}`,
    `${deny} … toegang`,
    `${deny} … te laten`,
  ]),
);

/** Somebody by his work, and coming in: together they name a visit as well. */
export const BEZOEKENDE = concept(
  'bezoekende',
  ...['medewerker*', 'consulent*', 'klantmanager*', 'ambtena*', 'iemand', 'controleur*', 'toezichthouder*'],
  ...['handhaver*', '*recherch*', 'inspecteur*'],
);
export const KOMT_BINNEN = concept(
  'komt binnen',
  ...['binnenkomt', 'binnenkomen', 'binnen te komen', 'binnentreedt', 'binnen te treden', 'naar binnen'],
);

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
  'laten zien',
  'laat … zien',
  'tonen',
  'bekeken',
  'inspecteren',
  'dichthoudt',
  'dicht',
);

/** Points back to the visit named in the sentence before. */
export const DAARAAN = concept(
  'daaraan',
  'daaraan',
  'hieraan',
  'daartoe',
  'daarmee',
  'hiermee',
  'het bezoek',
  'dit bezoek',
  'hiervoor',
  'daarvoor',
  'dat bezoek',
);

/** Somebody comes in. */
export const BINNENKOMEN = concept(
  'binnenkomen',
  'binnenkomen',
  'binnengaan',
  'binnen',
  'huisbezoek',
  'betreden',
  'doorzoeken',
  'rondkijken',
);

export const HUISBEZOEK_OF_BINNEN = either('huisbezoek of binnenlaten', HUISBEZOEK, BINNENLATEN);

/** Without an announcement: no ground was given. */
export const ONAANGEKONDIGD = concept(
  'onaangekondigd',
  'onaangekondigd*',
  'onverwacht*',
  'zonder afspraak',
  'zonder aankondiging',
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
  '*bewindvoerder*',
  'ergotherapeut*',
  'keukentafelgesprek*',
);
