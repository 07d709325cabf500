/** Applying without an address or a registration. */
import { concept } from '../../../language/concept.ts';

/** Registered, or an address to be registered at. */
export const INSCHRIJVING = concept(
  'inschrijving',
  'inschrijving',
  'ingeschreven',
  'inschrijven',
  'BRP',
  'basisregistratie',
  'bevolkingsregister',
  'briefadres',
  'postadres',
  'vaste woonplaats',
  'vaste woon',
  'vaste woon- of verblijfplaats',
  'woonadres',
  'adres',
  'dakloos',
  'daklozen',
  'dakloze',
);

/** Being registered as a condition. */
export const VOORWAARDELIJK = concept(
  'ingeschreven',
  'ingeschreven',
  'inschrijving',
  'BRP',
  'basisregistratie',
  'briefadres',
  'vast adres',
  'woonadres',
);

/** Being without an address. */
export const ZONDER_ADRES = concept(
  'zonder adres',
  'zonder adres',
  'zonder vast adres',
  'zonder woonadres',
  'zonder briefadres',
  'zonder woon- of *adres',
  'zonder post- of *adres',
  'zonder postadres',
  'zonder inschrijfadres',
  'geen inschrijfadres',
  'geen woon- of *adres',
  'geen post- of *adres',
  'zonder inschrijving',
  'zonder BRP-inschrijving',
  'zonder vaste woon*',
  'zonder vaste verblijf*',
  'zonder huis',
  'geen adres',
  'geen vast adres',
  'geen woonadres',
  'geen briefadres',
  'geen postadres',
  'geen inschrijving',
  'geen vaste woon*',
  'niet … ingeschreven',
  'niet … BRP',
  'nergens … ingeschreven',
  'nergens … BRP',
  'nergens … inschrijv*',
  'nergens … adres',
  'zolang die ontbreekt',
  ...['briefadres', 'vast adres'].flatMap((missing) => [
    `${missing} er niet`,
    `${missing} er nog niet`,
    `${missing} ontbreekt`,
    `ontbreekt een ${missing}`,
    `ontbreekt uw ${missing}`,
  ]),
  'zolang … inschrijving',
  'geen eigen adres',
  'zonder eigen adres',
  'zonder woning',
  'zonder woonruimte',
  'geen woonruimte',
  'geen vaste slaapplek',
  'op straat leven',
  'op straat leeft',
  'op straat slaap*',
  'op straat slapen',
  'op straat verblij*',
  '*thuislo*',
  'zwerver*',
  'dakloos',
  'daklozen',
  'dakloze',
  'uitgeschreven',
);

/** Only with an address. */
export const ALLEEN_MET_ADRES = concept(
  'alleen met adres',
  'alleen … adres',
  'alleen … woonadres',
  'alleen … briefadres',
  'alleen … ingeschreven',
  'alleen … BRP',
  'alleen … inschrijving',
  ...['als', 'wanneer', 'zodra'].flatMap((when) =>
    ['een adres', 'een vast adres', 'een briefadres', 'een postadres', 'ingeschreven'].map(
      (address) => `pas … ${when} … ${address}`,
    ),
  ),
  'pas met een briefadres',
  'pas met een inschrijving',
  'pas met een vast adres',
);

/** Needed: with a refusal in the same sentence it leaves nobody room. */
export const ADRES_NODIG = concept(
  'adres nodig',
  'adres … nodig',
  'woonadres … nodig',
  'briefadres … nodig',
  'inschrijving … nodig',
  'inschrijving … vereist',
  'inschrijving … verplicht',
  'inschrijving … voorwaarde',
);

/** Only then. */
export const PAS_DAARNA = concept(
  'pas daarna',
  'pas … als u',
  'pas daarna',
  'daarna pas',
  'dan pas',
  'pas dan',
  'pas als',
  'pas nadat',
  'pas aanvragen',
);

/** Somebody else's address. */
export const VAN_EEN_ANDER = concept('van een ander', 'partner', 'kind', 'kinderen', 'huisgenoot', 'huisgenoten');

/** Nothing to be had. */
export const GEEN_BIJSTAND = concept(
  'geen bijstand',
  'geen bijstand*',
  'geen uitkering',
  'geen beroep',
  'geen recht',
  'geen aanvraag',
  'niet … aanvragen',
  'niet in behandeling',
  'bijstand stopt',
  'uitkering stopt',
  'stopt uw uitkering',
  'stopt uw bijstand',
  'stopt de bijstand',
  'stopt de uitkering',
  'niet … aanmerking',
  'niet … helpen',
  'niets … doen',
  'niets … betekenen',
  'niet … terecht',
  'nooit … bijstand',
  'niet … uitkering',
  'afgewezen',
  'afwijzen',
  'wijzen … af',
  'niet mogelijk',
  'uitgesloten',
  'niet … behandelen',
  'aanvraag … niet',
  'niet … aannemen',
  'komt … niet in aanmerking',
  'helpen wij u niet',
  'helpen we u niet',
  'helpen we je niet',
  'helpen wij je niet',
);

/** There is a way all the same. */
export const TOCH = concept(
  'toch',
  'toch',
  'wel … aanvragen',
  'wel … uitkering',
  'wel recht',
  'kan … wel',
  'kunt u ook',
  'ook bijstand',
  'ook … aanvragen',
  'kunt u wel',
  'centrumgemeente*',
  'wij helpen',
  'helpen wij',
  'regelen',
  'contact op',
  'bel',
);

/** Making an application at all. */
export const AANVRAAG_DOEN = concept(
  'aanvraag doen',
  'aanvraag doen',
  'aanvraag indienen',
  'een aanvraag',
  'aanvragen',
);

/** A condition for the benefit, by that word. */
export const IS_VOORWAARDE = concept(
  'is voorwaarde',
  ...['aanmerking te komen', 'bijstand te krijgen', 'bijstand te kunnen krijgen', 'uitkering te krijgen'].flatMap(
    (aim) => ['nodig', 'verplicht', 'vereist', 'ingeschreven'].map((needed) => `${aim} … ${needed}`),
  ),
  ...['voorwaarde', 'vereist', 'vereiste', 'verplicht', 'noodzakelijk', 'nodig'].flatMap((needed) =>
    ['bijstand', 'een bijstandsuitkering', 'een uitkering', 'de uitkering', 'uw uitkering'].map(
      (benefit) => `${needed} voor ${benefit}`,
    ),
  ),
  ...['voorwaarde', 'vereist', 'verplicht', 'nodig'].flatMap((needed) =>
    ['bijstand', 'uitkering', 'bijstandsuitkering'].map((benefit) => `${needed} om … ${benefit}`),
  ),
  ...['voor bijstand', 'voor een uitkering', 'voor de bijstand', 'voor een bijstandsuitkering'].flatMap((benefit) =>
    ['verplicht', 'vereist', 'nodig'].map((needed) => `${benefit} … ${needed}`),
  ),
);
