/** Agreeing to a home visit, refusing it, and how much of a duty pages make of it. */
import { concept } from '../../language/concept.ts';

/** Agreeing to something; names a home visit only beside that word. */
export const TOESTAAN = concept(
  'toestaan',
  'toestaan',
  'toe te staan',
  'toestaat',
  'staat … toe',
  'toelaten',
  'toe te laten',
  'toelaat',
  'laat … toe',
  'accepteren',
  'accepteert',
  'meewerken',
  'mee te werken',
  'meewerkt',
  'werkt … mee',
  'werk … mee',
  'medewerking',
  'goedvinden',
  'goed te vinden',
  'toegang',
  'dulden',
  'ontvangen',
  'laten zien',
  'laten … kijken',
  'laten … rondkijken',
  'binnenla*',
  'binnen … laten',
  'openen',
  'open te doen',
  'opendoen',
);

/** The duty is that of the officials. */
export const MEDEWERKER_MOET = concept(
  'medewerker moet',
  'legitim*',
  'medewerker … moet',
  'medewerkers … moeten',
  'consulent … moet',
  'consulenten moeten',
  'toezichthouder moet',
  'we moeten',
  'moeten we',
  'gemeente moet',
  'moet de gemeente',
  'moet de medewerker',
  'moet de consulent',
  'moeten onze',
  'moet de toezichthouder',
);

export const VERPLICHT_HUISBEZOEK = concept(
  'verplicht huisbezoek',
  'verplicht … bezoek',
  'huisbezoek … is verplicht',
  'huisbezoeken zijn verplicht',
  'huisbezoek verplicht',
  'verplicht huisbezoek',
  'verplichte huisbezoek*',
  'verplicht onderdeel',
  'verplicht deel',
  'moet* … binnengelaten',
  'binnen te laten is verplicht',
  'medewerking aan … huisbezoek verplicht',
);

export const WEIGEREN = concept(
  'weigeren',
  'weiger',
  'weigert',
  'weigeren',
  'weigering',
  'afslaan',
  'afslaat',
  'deur … dicht*',
  'dichthoudt',
  'geweigerd',
  'geen medewerking',
  'niet … meewerk*',
  'niet mee te werken',
  'werkt … niet mee',
  'werk … niet mee',
  'zonder huisbezoek',
  'niet binnen la*',
  'niet … binnenla*',
  'niet … binnen te laten',
  'laat … niet binnen',
  'niet opendoe*',
  'niet … toesta*',
  'staat … niet toe',
  'niet … toelaat',
  'laat … niet toe',
  'niet … toelaten',
  'nee zegt',
  'nee zeg',
  'zegt … nee',
  'geen toestemming',
  'geen toegang',
  'deur … niet open*',
  'niet open',
  'niemand binnen',
  'buiten de deur',
  'ontzeg*',
  'tegenhoudt',
  'afhoudt',
  'wegstuurt',
  'nee … bezoek',
);

/** The same as a question: "Geen huisbezoek? Dan …" */
export const GEEN_BEZOEK = concept('geen huisbezoek', 'geen huisbezoek', 'liever geen huisbezoek');

/** Whatever the ground: it counts for nothing. */
export const ONGEACHT = concept('ongeacht', 'ongeacht', 'om welke reden', 'wat … reden', 'zonder opgaaf');

/** The municipality has a ground for the visit. */
export const REDEN_VAN_GEMEENTE = concept(
  'reden van de gemeente',
  'goede reden*',
  'goede grond*',
  'redelijke grond*',
  'geldige reden*',
  'gegronde',
  'gegrond',
  'duidelijke reden*',
  'aanleiding',
  'twijfel*',
  'vermoeden*',
  'een reden',
  'reden hebben',
  'reden hadden',
  'redelijkerwijs',
);

/** Says that one cannot say no. */
export const NIET_WEIGEREN = concept(
  'niet weigeren',
  'niet … weigeren',
  'niet … afslaan',
  'niet … afwijzen',
  'weigeren mag niet',
  'weigeren kan niet',
  'weigeren is niet',
  'weigeren is geen',
  'geen nee zeggen',
  'niet onderuit',
  'ontkomt … niet',
  'niet … nee zeggen',
  'niet … geweigerd',
);

/** Says that consent does not matter. */
export const TOESTEMMING_ONNODIG = concept(
  'toestemming niet nodig',
  'toestemming … niet nodig',
  'geen toestemming … nodig',
);

/** "Dit is verplicht", of the visit named above it. */
export const DIT_MOET = concept(
  'dit moet',
  'dit is verplicht',
  'dat is verplicht',
  'dit moet',
  'dat moet',
  'weigeren',
  'controle is verplicht',
  'bezoek is verplicht',
  'een van uw verplichtingen',
  'een van uw plichten',
  'is een plicht',
  'is uw plicht',
  'niet onderuit',
  'ontkomt … niet',
);

/** A duty by its noun. */
export const PLICHT_OM = concept(
  'plicht om',
  'uw plicht',
  'een plicht',
  'plicht om',
  'verplichting om',
  'plicht … mee te werken',
  'plicht tot medewerking',
);

export const VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'toestemming',
  'nee zeggen',
  'nee te zeggen',
  'mag … weigeren',
  'mogen … weigeren',
  'kunt … weigeren',
  'als u dat wilt',
  'als u dat goed vindt',
  'niet zomaar',
);

export const ZONDER_TOESTEMMING = concept(
  'zonder toestemming',
  'zonder toestemming',
  'zonder uw toestemming',
  'tegen uw wil',
  'ook als u dat niet wilt',
  'ook als u niet wilt',
  'uw toestemming is niet nodig',
  'geen toestemming nodig',
  ...['mogen wij', 'wij mogen', 'medewerkers mogen', 'controleurs mogen', 'mogen onze medewerkers'].map(
    (may) => `${may} altijd`,
  ),
);
