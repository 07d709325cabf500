/** How pages name speaking and learning Dutch, and conditions for the right. */
import { concept } from '../../language/concept.ts';

/** Speaking Dutch, as far as somebody can. */
export const NEDERLANDS = concept(
  'nederlands spreken',
  'nederlands',
  '*taaleis*',
  '*taalniveau*',
  '*taaltoets*',
  'taaltest',
  'taalexamen',
  'inburgeringsdiploma',
  'inburgeringsexamen',
  'taalbeheersing',
  'taal',
  '1f',
);

/** Dutch as the language of letters and forms, or as a nationality. */
export const ANDER_NEDERLANDS = concept(
  'ander nederlands',
  'nationaliteit',
  'paspoort',
  'formulier*',
  'brief',
  'brieven',
  'website*',
  'folder*',
  'beschikbaar',
  'vertaal*',
  'vertaling*',
  'verklaring',
  'papieren',
  'stukken',
  'documenten',
  'akte*',
  'nederlands bank*',
  'nederlands rekening*',
  'nederlands adres',
  'nederlands telefoon*',
  'nederlands diploma',
);

/** Learning it: a duty, whose neglect can lower the benefit. */
export const TAAL_LEREN = concept(
  'taal leren',
  'leren',
  'leert',
  'leer',
  'les',
  'lessen',
  'taalles*',
  'cursus*',
  'taalcursus*',
  'inspannen',
  'inspanning*',
  'spant',
  'bereid',
  'verbeteren',
  'verbetert',
  'oefenen',
  'werken aan',
  'afspraken',
  'niets doet',
);

/** A list of conditions for the right itself. */
export const RECHT_ALS = concept(
  'recht als',
  'recht op een uitkering',
  'recht op uitkering',
  'recht op een bijstand*',
  'recht op bijstand*',
  'uitkering krijgen',
  'krijgt … bijstand*',
  'krijgt … uitkering',
  'komt … in aanmerking',
  'komen … in aanmerking',
  'kom … in aanmerking',
  'in aanmerking komen',
  'in aanmerking voor bijstand',
  'in aanmerking voor een',
  'bijstand aanvragen als',
  'voorwaarde voor',
  'voorwaarden voor',
);

export const VOORWAARDE = concept('voorwaarde', 'voorwaarde*', 'eis', 'eisen', 'vereist', 'vereiste*');

export const SPREEKT = concept(
  'spreekt',
  'spreekt',
  'spreken',
  'beheerst',
  'beheersen',
  'machtig',
  'haalt',
  'behaalt',
  'heeft',
);

/** Nobody else than who. */
export const ALLEEN_WIE = concept(
  'alleen wie',
  ...['wie', 'degene*', 'mensen die', 'inwoners die', 'aanvragers die', 'personen die'].flatMap((who) => [
    `alleen ${who}`,
    `alleen voor ${who}`,
    `is er voor ${who}`,
    `is voor ${who}`,
    `bedoeld voor ${who}`,
    `bestemd voor ${who}`,
    `aan ${who}`,
    `heeft ${who}`,
    `krijgt ${who}`,
  ]),
);

export const OM_TE_KRIJGEN = concept(
  'om bijstand*',
  'om … bijstand*',
  'om … uitkering',
  'om … recht',
  'om … in aanmerking',
  'voordat … uitkering',
  'voordat … bijstand*',
  'voor … toekennen',
  ...['bijstand', 'de bijstand', 'een bijstandsuitkering', 'een uitkering'].flatMap((benefit) => [
    `voor ${benefit}`,
    `wie ${benefit} wil`,
    `wie ${benefit} aanvraagt`,
    `wie ${benefit} nodig heeft`,
  ]),
);
