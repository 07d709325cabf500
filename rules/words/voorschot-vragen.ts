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
  'voorschot … vragen',
  'om verzoekt',
  'daarom verzoekt',
  'verzoekt om',
  'kunt … voorschot regelen',
  'verzoek om',
  'voorschot vraagt',
  'voorschot gevraagd',
  'vraag … voorschot',
  'vraagt … voorschot',
  'verzoeken',
  'verzocht',
  'om … gevraagd',
  'er … naar vraagt',
  'verzoek … in',
  'verzoek indient',
  'verzoek ingediend',
  'schriftelijk verzoek',
  ...['verzoek', 'aanvraag'].flatMap((ask) =>
    ['daartoe', 'hiertoe', 'hiervoor', 'daarvoor'].map((to) => `${ask} ${to}`),
  ),
  'op aanvraag',
  'verzoek doen',
  'doe … verzoek',
  'doet … verzoek',
  'stuur … verzoek',
  'regelt … zelf',
  'zelf regelen',
  'zelf … te regelen',
  'zelf … regelen',
  'vraag … ernaar',
  'vraag … erom',
  'verzoek … indienen',
  'zelf het initiatief',
  'op … verzoek',
);

/** Filling in a form. */
export const FORMULIER_INVULLEN = concept(
  'vul … *formulier*',
  'vult … *formulier*',
  'levert … *formulier*',
  'lever … *formulier*',
  '*formulier* … invullen',
  'vul … formulier',
  'formulier … in te vullen',
  'formulier … in te leveren',
  'formulier … inleveren',
  'formulier … op te sturen',
  'met … formulier',
  'via … formulier',
);

/** Not having to. */
export const HOEVEN = concept('hoeven', 'hoef', 'hoeft', 'hoeven');

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
  'daartoe',
  'hiertoe',
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
  'vraag over',
  'vragen we',
  'we vragen',
  'vraagt de gemeente',
  'provincie … vragen',
  'rechter … vragen',
  'ombudsman … vragen',
  'consulent vraagt',
  'klantmanager vraagt',
  'medewerker vraagt',
  'omstandigheden … vragen',
  'situatie … vraagt',
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
  'laat het … weten',
  'in aanmerking',
);

/** A request in writing, or nothing without it. */
export const ALLEEN_VERZOEK = concept(
  'alleen op verzoek',
  'alleen op verzoek',
  'alleen … aanvraagt',
  'alleen … vraagt',
  'schriftelijk verzoek',
  'verzoek … in',
  'verzocht',
  'zelf aanvragen',
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
  'laten … weten',
  'meld',
  'meldt',
  'stuur',
  'stuurt',
  'vul',
  'vult',
  'mail',
  'mailt',
  'schrijf',
  'schrijft',
  'lever … in',
  'levert … in',
  'dien … in',
  'dient … in',
  'klik',
  'app',
  'appt',
  'aankruisen',
  'aanvinken',
  'aankruist',
  'aanvinkt',
);

/** Wanting or needing it. */
export const WILLEN = concept(
  'willen',
  'voorschot wilt',
  'voorschot wil',
  'voorschot wenst',
  'kom … aan een voorschot',
  'hoe krijg … voorschot',
  'om een voorschot te krijgen',
  'om een voorschot te ontvangen',
  'voorschot … nodig',
  'voorschot willen',
  'wilt … voorschot',
  'wil … voorschot',
);

/** An obligation to ask. */
export const MOETEN = concept('moeten', 'moet', 'moeten', 'dient', 'dienen', 'verplicht', 'nodig');

/** Needing money before the decision. */
export const GELD_NODIG = concept('geld nodig', 'tussentijds geld', 'eerder geld', 'geld … nodig');
