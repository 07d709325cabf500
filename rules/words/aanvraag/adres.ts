/** An address and a registration, and being without them. */
import { concept } from '../../../language/concept.ts';

/** Registered, or an address to be registered at. */
export const INSCHRIJVING = concept(
  'inschrijving',
  'inschrijving',
  'ingeschreven',
  'inschrijven',
  'BRP*',
  'basisregistratie',
  'bevolkingsregister',
  'briefadres',
  'postadres',
  'inschrijfadres',
  'vaste woonplaats',
  'vaste woon',
  'vaste woon- of verblijfplaats',
  'woonadres',
  'adres',
  'dakloos',
  'daklozen',
  'dakloze',
  'nergens',
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
  'geen officieel adres',
  'geen geregistreerd adres',
  'geen woonadres',
  'geen briefadres',
  'geen postadres',
  'geen inschrijving',
  'geen vaste woon*',
  'geen vaste verblijf*',
  'niet … ingeschreven',
  'niet … BRP',
  'nergens … ingeschreven',
  'nergens … BRP',
  'nergens … geregistreerd',
  'ontbre* … inschrijving',
  'ontbre* … BRP*',
  'slaap* … op de bank',
  'bankslaper*',
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
  'op straat',
  'nachtopvang',
  'bij vrienden',
  '*thuislo*',
  'zwerver*',
  'dakloos',
  'daklozen',
  'dakloze',
  'uitgeschreven',
  'uit … BRP geschreven',
  'zonder nieuw adres',
  'zonder dat … ingeschreven',
  'zonder … ingeschreven te',
  'niet inschrijven',
  'onbekend waarheen',
  'VOW',
  'geen … vast adres',
  'geen huis',
  ...['woon*', 'slaap*', 'leeft'].flatMap((live) =>
    ['een', 'uw'].flatMap((whose) => ['auto', 'tent'].map((where) => `${live} … in ${whose} ${where}`)),
  ),
  ...['niet op een adres', 'niet op een vast adres', 'niet als adres', 'niet-ingeschreven*'],
  ...['mag', 'kunt', 'mogen', 'kunnen'].map((may) => `niet ${may} inschrijven`),
  'zonder dat adres',
  'zonder dit adres',
  'nergens woont',
  'woont u nergens',
  'bij … vrienden slaapt',
  ...['niet', 'nergens'].flatMap((no) =>
    ['basisregistratie', 'basisadministratie', 'bevolkingsregister'].map((register) => `${no} … ${register}`),
  ),
);

/** The same, where an address or the register of addresses is the subject. */
export const ZONDER_REGISTRATIE = concept('zonder registratie', 'zonder registratie', 'niet geregistreerd');

/** Somebody else's address. */
export const VAN_EEN_ANDER = concept(
  'van een ander',
  'partner',
  'kind',
  'kinderen',
  'huisgenoot',
  'huisgenoten',
  'op uw adres',
  'op je adres',
  'hetzelfde adres',
  'telt niet mee',
  'tellen niet mee',
);

/** Making an application at all. */
export const AANVRAAG_DOEN = concept(
  'aanvraag doen',
  'aanvraag doen',
  'aanvraag indienen',
  'een aanvraag',
  'aanvragen',
);

/** Without a registration or a briefadres to make one: more than without a fixed address. */
export const UNREGISTERED = concept(
  'zonder inschrijving',
  'zonder inschrijving',
  'zonder BRP-inschrijving',
  'zonder … briefadres',
);

/** Having none of these, in other words. */
export const NOT_THERE = concept(
  'geen briefadres',
  'geen inschrijving',
  'niet … ingeschreven',
  'nergens … ingeschreven',
);

/** An address for letters alone. */
export const ONLY_POST = concept('post', 'post', 'brieven');

/** An address that is asked for. */
export const AN_ADDRESS = concept(
  'een adres',
  'een adres',
  'een woonadres',
  'een briefadres',
  'een vast adres',
  'BRP',
  'basisregistratie',
);

/** In this municipality: then it may only say where one lives. */
export const HERE = concept('in de gemeente', 'in onze gemeente', 'in de gemeente', 'bij de gemeente', 'bij ons');

/** Names the address itself, so that it is more than a loose word for living here. */
export const ADRES_OF_BRIEFADRES = concept(
  'adres of briefadres',
  'woonadres of … briefadres',
  'adres of … briefadres',
  'woon- of briefadres',
  ...['basisregistratie', 'BRP'].map((register) => `met een adres in de ${register}`),
);

/** "U bent dakloos als u geen vaste woonplaats hebt": what the word means. */
export const DEFINES = concept(
  'dakloos als',
  'dakloos als',
  'dakloos wanneer',
  'thuisloos als',
  'dakloos betekent',
  'dakloos noemen',
);
