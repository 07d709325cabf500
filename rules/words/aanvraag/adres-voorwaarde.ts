/** An address or a registration as a condition, or as what must come first. */
import { concept } from '../../../language/concept.ts';

/** Being registered as a condition. */
export const VOORWAARDELIJK = concept(
  'ingeschreven',
  'ingeschreven',
  '*inschrijving',
  'BRP',
  'basisregistratie',
  'briefadres',
  'vast adres',
  'woonadres',
  'postadres',
  'inschrijfadres',
  'geregistreerd adres',
  'eigen adres',
  'officieel adres',
  'vaste woon*',
);

/** For nobody else: with an address beside it. */
export const ALLEEN = concept('alleen', 'alleen', 'enkel', 'voorbehouden', 'pas met');

/** What such a condition is about. */
export const ADRES_ERBIJ = concept('adres erbij', '*adres', 'vaste woon*', 'ingeschreven*', 'BRP', 'inschrijving');

/** Only with an address. */
export const PAS_MET_ADRES = concept(
  'pas met adres',
  ...['als', 'wanneer', 'zodra'].flatMap((when) =>
    ['adres', 'vast adres', 'briefadres', 'postadres'].map((address) => `pas … ${when} … een ${address}`),
  ),
  ...['als', 'wanneer', 'zodra'].map((when) => `pas … ${when} … ingeschreven`),
  'pas met een *adres',
  'pas … na inschrijving',
);

/** Needed: with a refusal in the same sentence it leaves nobody room. */
export const ADRES_NODIG = concept(
  'adres nodig',
  'adres … nodig',
  'hoort … woonadres',
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

/** A condition, by that word. */
export const NODIG = concept(
  'nodig',
  ...['nodig', 'verplicht', 'vereist', 'vereiste', 'voorwaarde', 'eis', 'noodzakelijk', 'noodzaak', 'onmisbaar'],
);

/** What one must do about it, after "moet". */
export const HEBBEN = concept(
  'hebben',
  'hebben',
  'regelen',
  'beschikken',
  'staan',
  'zijn',
  'zorgen',
  'aanvragen',
  'vinden',
);

/** What one needs it for. */
export const VOOR_BIJSTAND = concept(
  'voor bijstand',
  ...['bijstand', 'uitkering', 'bijstandsuitkering'].flatMap((benefit) => [
    `om ${benefit}`,
    `om een ${benefit}`,
    `om de ${benefit}`,
    `voor ${benefit}`,
    `voor een ${benefit}`,
    `voor de ${benefit}`,
    `voor uw ${benefit}`,
    `recht op ${benefit}`,
    `recht op een ${benefit}`,
    `voordat … ${benefit}`,
    `wie … ${benefit}`,
    `als u ${benefit}`,
    `als u een ${benefit}`,
    `${benefit} wilt`,
    `${benefit} wil`,
    `aanmerking … voor ${benefit}`,
    `aanmerking … voor een ${benefit}`,
  ]),
  'voor het recht',
  'om in aanmerking',
);

/** A paper on it, or telling of it: no condition of its own. */
export const PAPIER_ERVAN = concept(
  'bewijs',
  'bewijs*',
  'uittreksel',
  'kopie',
  'doorgeven',
  'opgeven',
  'invullen',
  'controleren',
);

/** Not for everyone or not always. */
export const NIET_ALTIJD = concept('niet altijd', 'niet altijd', 'niet per se', 'soms', 'meestal', 'vaak');

/** The address comes before the application. */
export const FIRST_ADDRESS = concept('eerst een adres', 'eerst … *adres', 'eerst … inschrijv*');

/** A registration of another kind. */
export const ANDERE_INSCHRIJVING = concept(
  'andere inschrijving',
  'school',
  'opleiding*',
  'studie',
  'cursus*',
  'uitzendbureau*',
  'UWV*',
  '*werk.nl',
  'werkbedrijf',
  'werkplein',
  'werkzoekende*',
  'woningzoekende',
  ...['getrouwd', 'gehuwd', 'samenwonend'].map((couple) => `als ${couple}`),
  'handelsregister',
);

/** Written down somewhere, at an address or as something: it depends on what stands beside it. */
export const INGESCHREVEN = concept(
  'ingeschreven ergens',
  ...['ingeschreven', '*inschrijving', 'inschrijven', 'schrijf* … in'],
);

/** Where one lives, or has no place to live. */
export const WOONPLEK = concept(
  'woonplek',
  ...['*adres', 'BRP*', 'basisregistratie', 'basisadministratie', 'bevolkingsregister', 'dak*', '*thuislo*'],
  ...['woon*', 'wonen', 'inwoner*', 'nergens'],
);

/** What follows without it. */
export const ANDERS = concept(
  'anders',
  'anders',
  'zo niet',
  'heb je dat niet',
  'hebt u die niet',
  'tot die tijd',
  'tot dan',
  'tot dat er',
  'eerder',
  'zolang',
);

export const DAARNA = concept('daarna', 'daarna');

/** What was named just before is not there. */
export const DAT_ONTBREEKT = concept(
  'dat ontbreekt',
  ...['dat', 'die', 'dit', 'dit adres', 'die inschrijving', 'dat adres'].flatMap((it) => [
    `ontbreekt ${it}`,
    `is ${it} er niet`,
    `heeft u ${it} niet`,
    `hebt u ${it} niet`,
    `heb je ${it} niet`,
    `zonder ${it}`,
  ]),
);
