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
  'meewerk',
  'meedoen',
  'mee te doen',
  'mee te werken',
  'meewerkt',
  'werkt … mee',
  'werk … mee',
  'medewerking',
  'vindt … goed',
  'vindt u … goed',
  'goedvinden',
  'goed te vinden',
  'toegang',
  'dulden',
  'ontvangen',
  ...['woning', 'huis', 'kamers', 'binnen'].flatMap((home) => [
    `${home} … laten zien`,
    `${home} laten zien`,
    `laat … ${home} zien`,
  ]),
  'laten … kijken',
  'laten … rondkijken',
  'binnenla*',
  'binnen … laten',
  'openen',
  'open te doen',
  'opendoen',
  'ondergaan',
  'woning … tonen',
  'huis … tonen',
  'gedogen',
  'aanvaarden',
);

/** The duty is that of the officials. */
export const MEDEWERKER_MOET = concept(
  'medewerker moet',
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
  'verplichte controle*',
  'verplicht onderdeel',
  'verplicht deel',
  'moet* … binnengelaten',
  'binnen te laten is verplicht',
  'medewerking aan … huisbezoek verplicht',
);

/** Saying no. Letting in that is denied says so too. */
export const WEIGEREN = concept(
  'weigeren',
  'weiger',
  'weigert',
  'weigeren',
  'weigering',
  'afslaan',
  'afslaat',
  'u … afwijst',
  'wie … afwijst',
  'bezoek … afwijst',
  'bezoek afwijzen',
  'deur … dicht*',
  'dichthoudt',
  'geweigerd',
  'zonder huisbezoek',
  'nee zegt',
  'nee zeg',
  'zegt … nee',
  'geen toestemming',
  'niet open',
  'niemand binnen',
  'buiten de deur',
  'ontzeg*',
  'tegenhoudt',
  'afhoudt',
  'wegstu*',
  'stuurt … weg',
  'stuur … weg',
  'niet … drempel',
  'deur wij*',
  'wijst … deur',
  'niet … akkoord',
  'nee … bezoek',
  'geen bezoek',
  'geen huisbezoek … wil*',
  'wil* … geen huisbezoek',
  'geen … huisbezoek wil*',
);

/** The same as a question: "Geen huisbezoek? Dan …" */
export const GEEN_BEZOEK = concept('geen huisbezoek', 'geen huisbezoek', 'liever geen huisbezoek');

/** Says that one cannot say no, or when denied. */
export const WEIGEREN_KAN = concept(
  'weigeren kan',
  ...['weigeren', 'geweigerd', 'afslaan', 'afwijzen', 'ontzeggen', 'tegenhouden', 'wegsturen'],
);
export const NIET_WEIGEREN = concept(
  'niet weigeren',
  'weigeren is geen',
  'geen nee zeggen',
  'niet onderuit',
  'ontkomt … niet',
  'niet … nee zeggen',
  'geen keus',
  'geen keuze',
  'maar te accepteren',
  'maar te dulden',
  'maar toe te',
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
  ...['bezoek', 'medewerking', 'meewerken', 'toelaten'].map((what) => `${what} is verplicht`),
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
  'de plicht',
  'uw plicht',
  'een plicht',
  'plicht om',
  'verplichting om',
  'plicht … mee te werken',
  'plicht tot medewerking',
  'voorwaarde … uitkering',
  'voorwaarde … bijstand',
  'uitkering … voorwaarde',
  'bijstand … voorwaarde',
);

export const DAT_MAG_NIET = concept('dat mag niet', 'dat mag niet', 'dat kan niet', 'dat is niet toegestaan');

export const WEIGERT_DIT = concept(
  'weigert dit',
  'weigert u dan',
  'weigert u dit',
  'weigert u dat',
  'wie weigert',
  'wie dit weigert',
  'bij weigering',
  'als u weigert',
  'weiger je dan',
  'werkt u niet mee',
  'wie niet meewerkt',
  'door uw toedoen niet',
  'wilt u dat niet',
  'wilt u dit niet',
  'als u niet meewerkt',
  'als u nee zegt',
  'zegt u nee',
  ...['stemt', 'gaat'].flatMap((agrees) => [`${agrees} u … niet mee in`, `${agrees} u … niet mee akkoord`]),
);

export const IS_VERPLICHT = concept(
  'is verplicht',
  'dit is verplicht',
  'dat is verplicht',
  'controle is verplicht',
  ...['bezoek', 'medewerking', 'meewerken', 'toelaten'].map((what) => `${what} is verplicht`),
  'daartoe verplicht',
  'een van uw verplichtingen',
  'een van uw plichten',
  'is een plicht',
  'is uw plicht',
);

/** Put as what simply happens: "u laat onze medewerkers binnen, ook als zij onaangekondigd komen". */
export const U_LAAT_BINNEN = concept(
  'u laat binnen',
  'u laat … binnen',
  'laat u … binnen',
  'je laat … binnen',
  'u geeft … toegang',
  'u verleent … toegang',
);

/** The same of any duty: the sentence before it must tell of the visit as one. */
export const DOET_DAT_NIET = concept(
  'doet dat niet',
  ...['dat', 'dit'].flatMap((it) => [`doet u ${it} niet`, `als u ${it} niet doet`, `wie ${it} niet doet`]),
);

/** Something else that is refused below a heading on visits. */
export const ANDERE_WEIGERING = concept(
  'werk',
  '*werk',
  'baan',
  'gegevens',
  'stukken',
  'inlichtingen',
  'gesprek*',
  'afspra*',
);

/** Denied willing: with a visit it is a refusal. */
export const WIL_NIET = concept('wil niet', 'wil* … niet', 'niet wil*', 'wil* … geen', 'geen … wil*', 'liever niet');

/** What the municipality refuses. */
export const WEIGERT_GELD = concept('weigert geld', 'voorschot weigeren', 'aanvraag weigeren');

/** What the reader believes, or what must be done, is no duty to let anyone in. */
export const DENKT_DAT = concept(
  'denkt dat',
  'omdat u denkt',
  'omdat je denkt',
  'wat er moet gebeuren',
  'wat moet gebeuren',
);
