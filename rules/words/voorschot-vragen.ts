/** Asking for the voorschot, and getting it sooner. */
import { concept } from '../../language/concept.ts';

/** Asking for something, as a verb or as a request in writing. */
export const AANVRAGEN = concept(
  'aanvragen',
  'aanvragen',
  'aanvraagt',
  'aangevraagd',
  'aan te vragen',
  'vraag … aan',
  'vraagt … aan',
  'vragen … aan',
  'om … vragen',
  'om … te vragen',
  'daarom vraagt',
  'daarom vragen',
  'hierom vragen',
  'hierom vraagt',
  'erom vragen',
  'erom vraagt',
  'ernaar vragen',
  'daar … om vraagt',
  'daar … om vragen',
  'er … om vraagt',
  'er … om vragen',
  'aparte aanvraag',
  'afzonderlijke aanvraag',
  'voor een voorschot … een aanvraag',
  'voor het voorschot … een aanvraag',
  'vragen om',
  'vraagt om',
  'vraag … om een voorschot',
  'vraagt … om een voorschot',
  'voorschot vragen',
  'voorschot … vragen',
  'om verzoekt',
  'daarom verzoekt',
  'verzoekt om',
  'verzoek om',
  'voorschot te vragen',
  'voorschot vraagt',
  'voorschot gevraagd',
  'vraag … voorschot',
  'vraagt … voorschot',
  'verzoeken',
  'verzoek … in',
  'verzoek indienen',
  'verzoek in te dienen',
  'verzoek ingediend',
  'schriftelijk verzoek',
  'op verzoek',
  'op uw verzoek',
  'op jouw verzoek',
  'op eigen verzoek',
  'op schriftelijk verzoek',
  'op aanvraag',
  'verzoek doen',
  'doe … verzoek',
  'doet … verzoek',
  'stuur … verzoek',
);

/** Filling in a form. */
export const FORMULIER_INVULLEN = concept(
  'formulier invullen',
  'vul … formulier',
  'vult … formulier',
  'formulier … invullen',
  'formulier … in te vullen',
  'formulier … in te leveren',
  'formulier … inleveren',
  'formulier … op te sturen',
  'met … formulier',
  'via … formulier',
);

/** A word that points back to what was named before. */
export const VERWIJZING = concept(
  'verwijzing',
  'dit',
  'dat',
  'die',
  'deze',
  'het',
  'hem',
  'hiervoor',
  'daarvoor',
  'ervoor',
  'hierom',
  'daarom',
  'erom',
  'hier',
  'daar',
);

/** What else one may ask for on such a page. */
export const ANDER_VERZOEK = concept(
  'een ander verzoek',
  'bijstand',
  'bijstandsuitkering',
  'uitkering',
  'uitkeringsaanvraag',
  'gegevens',
  'stukken',
  'papieren',
  'bewijsstukken',
  'informatie',
  'hulp',
  'advies',
  'uitleg',
  'afspraak',
  'uitstel',
  'ontheffing',
  'betalingsregeling',
  'toeslag*',
  'digid',
  'kwijtschelding',
  'identiteitsbewijs',
  'voorlopige voorziening',
);

/** A question somebody may have, or asking done by someone else. */
export const GEEN_VERZOEK = concept(
  'geen verzoek',
  'naar … voorschot',
  'vragen over',
  'verzoeken wij',
  'wij verzoeken',
  'vragen hebt',
  'vragen heeft',
  'vraag over',
  'vragen wij',
  'vragen we',
  'wij vragen',
  'we vragen',
  'vraagt de gemeente',
  'consulent vraagt',
  'klantmanager vraagt',
  'medewerker vraagt',
);

/** Asking that is softer than applying: get in touch, talk about it. */
export const CONTACT_OPNEMEN = concept(
  'contact opnemen',
  'neem … contact op',
  'neemt … contact op',
  'contact op te nemen',
  'bel',
  'belt',
  'bellen',
  'bespreek*',
  'overleg*',
  'meld u',
  'meld je',
  'laat het … weten',
  'in aanmerking',
);

/** Compared with when it would come anyway. */
export const VERVROEGD = concept('vervroegd', 'vervroegd', 'eerder', 'sneller', 'versneld');

/** Sooner than the law obliges. */
export const EERDER = concept(
  'eerder',
  'eerder',
  'sneller',
  'snel',
  'spoed',
  'direct',
  'meteen',
  'onmiddellijk',
  'nu al',
  'nu',
  'vandaag',
  'deze week',
  'zo lang niet wachten',
  'zolang niet wachten',
  'geen vier weken wachten',
  'geen 4 weken wachten',
  'niet vier weken wachten',
  'niet 4 weken wachten',
  'vier weken … niet … wachten',
  'eerste vier weken',
  'eerste 4 weken',
  'voor die tijd',
  'vóór die tijd',
  'tot die tijd',
  'voordat die weken',
);

/** Sooner than the law's four weeks, said outright. */
export const EERDER_DAN_VIER_WEKEN = concept(
  'eerder dan vier weken',
  'geen vier weken wachten',
  'geen 4 weken wachten',
  'niet vier weken wachten',
  'niet 4 weken wachten',
  'vier weken … niet … wachten',
  '4 weken … niet … wachten',
  'geen vier weken … wachten',
  'geen 4 weken … wachten',
  'eerder dan vier weken',
  'eerder dan 4 weken',
  'eerder dan na vier weken',
  'eerder dan na 4 weken',
  'sneller dan vier weken',
  'sneller dan 4 weken',
  'eerste vier weken',
  'eerste 4 weken',
  'binnen die vier weken',
  'binnen de vier weken',
);

/** A request in writing, or nothing without it. */
export const ALLEEN_VERZOEK = concept(
  'alleen op verzoek',
  'alleen op verzoek',
  'alleen … aanvraagt',
  'alleen … vraagt',
  'uitsluitend op verzoek',
  'schriftelijk verzoek',
  'verzoek … in',
  'zelf aanvragen',
  'zelf aan te vragen',
  'zelf … aan',
  'zelf … vragen',
);

/** Telling that one wants it. */
export const AANGEVEN = concept(
  'aangeven',
  'geef … aan',
  'geeft … aan',
  'aangeven',
  'aan te geven',
  'kruis … aan',
  'kruist … aan',
  'vink … aan',
  'zeg dit',
  'zeg dat',
  'zeg het',
  'laat … weten',
  'meld',
  'meldt',
);

/** Wanting or needing it. */
export const WILLEN = concept(
  'willen',
  'voorschot wilt',
  'voorschot wil',
  'voorschot wenst',
  'voorschot nodig',
  'voorschot … nodig',
  'voorschot willen',
  'voorschot wilt ontvangen',
  'wilt … voorschot',
  'wil … voorschot',
);

/** An obligation to ask. */
export const MOETEN = concept('moeten', 'moet', 'moeten', 'dient', 'dienen', 'verplicht', 'nodig');
