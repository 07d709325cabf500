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
  ...['daar', 'er', 'hier'].flatMap((it) => [
    ...['vraagt u', 'vraag je', 'vraag'].map((ask) => `${ask} ${it} … om`),
    ...['vraagt', 'vragen', 'verzoekt', 'verzoeken', 'gevraagd', 'verzocht'].flatMap((ask) => [
      `${it}om ${ask}`,
      `${it} … om ${ask}`,
    ]),
  ]),
  'ernaar vragen',
  'zelf achteraan',
  'in gang zetten',
  'schriftelijke aanvraag',
  'voor een voorschot … terecht',
  ...['melden', 'meldt', 'meld', 'aanmelden', 'opgeven'].map((go) => `${go} … voor een voorschot`),
  ...['aparte', 'afzonderlijke', 'losse', 'extra'].map((own) => `${own} aanvraag`),
  'voor een voorschot … een aanvraag',
  'voor het voorschot … een aanvraag',
  'vragen om',
  'vraagt om',
  'voorschot* … vragen',
  'om verzoekt',
  'verzoekt om',
  'kunt … voorschot regelen',
  'verzoek om',
  'voorschot* vraagt',
  'voorschot* gevraagd',
  'vraag … voorschot*',
  'vraagt … voorschot*',
  'verzoeken',
  'verzocht',
  'desgevraagd',
  'desgewenst',
  'om … gevraagd',
  'er … naar vraagt',
  'apart verzoek',
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

  'zelf … regelen',
  'moet u … regelen',
  'u moet … regelen',
  'vraag … ernaar',
  'vraag … erom',
  'verzoek … indienen',
  'zelf het initiatief',
  'alleen op eigen initiatief',
  'initiatief … bij u',
  'initiatief … bij de aanvrager',
  'op uw eigen initiatief',
  'op … verzoek',
  'op te vragen',
  'zelf … te regelen',
  ...['vereist', 'nodig'].flatMap((needed) => ['*verzoek', '*formulier'].map((ask) => `${ask} … ${needed}`)),
  'daarom … gevraagd',
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
  ...['ingevuld', 'ondertekend', 'ingeleverd', 'ingediend', 'invult', 'inlevert', 'instuurt', 'indient'].map(
    (done) => `*formulier* … ${done}`,
  ),
  ...['ingevuld', 'ondertekend', 'ingevulde', 'ondertekende'].map((done) => `${done} … *formulier*`),
  ...['regelt', 'regel', 'vraagt', 'aan'].map((ask) => `${ask} … formulier`),
  ...['stuur', 'stuurt', 'verstuur', 'verstuurt', 'dien', 'dient', 'mail', 'download'].map(
    (act) => `${act} … *formulier*`,
  ),
  ...['in te sturen', 'insturen', 'opsturen', 'toe te sturen', 'in te dienen', 'indienen'].map(
    (act) => `*formulier* … ${act}`,
  ),
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
  'daarop',
  'hierop',
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
  '*regeling',
  'toeslag*',
  'digid',
  'kwijtschelding',
  'identiteitsbewijs',
  'voorlopige voorziening',
  'wijziging*',
  'inkomsten*',
  'klachtformulier',
  'bezwaar*',
);

/** A question somebody may have, or asking done by someone else. */
export const GEEN_VERZOEK = concept(
  'geen verzoek',
  'naar … voorschot',
  'direct mag aanvragen',
  'meteen mag aanvragen',
  'direct opnieuw aanvragen',
  'toch aanvragen',
  'vraag bijstand aan',
  'niet vanzelf over',
  'aanvragen die',
  'als werkzoekende',
  'aanvragen waar*',
  'vragen over',
  'in delen',
  'in termijnen',
  'verzoeken wij',
  'wij verzoeken',
  'vragen hebt',
  'vraag over',
  'vragen we',
  'we vragen',
  'vraagt de gemeente',
  'provincie … vragen',
  'voorlopige voorziening',
  'rechter … vragen',
  'ombudsman … vragen',
  'consulent vraagt',
  'klantmanager vraagt',
  'medewerker vraagt',
  ...['leggen wij', 'leggen we', 'wij leggen', 'we leggen', 'legt'].map((we) => `${we} … uit`),
  'omstandigheden … vragen',
  'situatie … vraagt',
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

/** Without a request there is none: "en alleen op schriftelijk verzoek". */
export const ALLEEN_OP_VERZOEK = concept(
  'alleen op verzoek',
  ...['alleen', 'uitsluitend', 'slechts', 'enkel'].flatMap((only) =>
    ['verzoek', 'aanvraag'].map((ask) => `${only} op … ${ask}`),
  ),
);

/** A request that is not the application itself. */
export const VERZOEK_INDIENEN = concept(
  'een verzoek indienen',
  ...['verzoek indient', 'verzoek hebt ingediend', 'verzoek doet', 'verzoek stuurt', 'verzoek instuurt'],
);

/** An obligation to ask. */
export const MOETEN = concept('moeten', 'moet', 'moeten', 'dient', 'dienen', 'verplicht', 'nodig');

/** Needing money before the decision. */
export const GELD_NODIG = concept('geld nodig', 'tussentijds geld', 'eerder geld', 'geld … nodig');
