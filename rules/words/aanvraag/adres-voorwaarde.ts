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

/** A condition for the benefit, by that word. */
export const IS_VOORWAARDE = concept(
  'is voorwaarde',
  ...['aanmerking te komen', 'bijstand te krijgen', 'bijstand te kunnen krijgen', 'uitkering te krijgen'].flatMap(
    (aim) => ['nodig', 'verplicht', 'vereist', 'ingeschreven'].map((needed) => `${aim} … ${needed}`),
  ),
  ...['voorwaarde', 'eis', 'vereist', 'vereiste', 'verplicht', 'noodzakelijk', 'nodig'].flatMap((needed) =>
    ['bijstand', 'het recht op', 'een bijstandsuitkering', 'een uitkering', 'de uitkering', 'uw uitkering'].map(
      (benefit) => `${needed} voor ${benefit}`,
    ),
  ),
  ...['voorwaarde', 'eis', 'vereist', 'vereiste', 'verplicht', 'nodig'].flatMap((needed) =>
    ['bijstand', 'uitkering', 'bijstandsuitkering'].map((benefit) => `${needed} om … ${benefit}`),
  ),
  ...['voor bijstand', 'voor een uitkering', 'voor de bijstand', 'voor een bijstandsuitkering'].flatMap((benefit) =>
    ['verplicht', 'vereist', 'nodig'].map((needed) => `${benefit} … ${needed}`),
  ),
);

/** The address comes before the application. */
export const FIRST_ADDRESS = concept('eerst een adres', 'eerst … briefadres', 'eerst … adres', 'eerst … inschrijv*');

/** A registration of another kind. */
export const ANDERE_INSCHRIJVING = concept(
  'andere inschrijving',
  'school',
  'opleiding*',
  'studie',
  'cursus*',
  'uitzendbureau*',
  'UWV',
  'werk.nl',
  'werkzoekende',
  'woningzoekende',
);

/** What follows without it. */
export const ANDERS = concept(
  'anders',
  'anders',
  'zo niet',
  'heeft u dat niet',
  'hebt u dat niet',
  'heb je dat niet',
  'hebt u die niet',
  'tot die tijd',
  'tot dan',
  'tot dat er',
  'tot die er',
  'eerder',
  'zolang',
);

export const DAARNA = concept('daarna', 'daarna');
