/** Where and how one applies. */
import { concept } from '../../../language/concept.ts';

/** The national way to apply. */
export const WERK_NL = concept('werk.nl', 'werk.nl', 'www.werk.nl', 'werk nl', 'uwv.nl', 'UWV');

/** A place or a way to apply. */
export const ROUTE = concept(
  'route',
  ...WERK_NL.forms,
  'website',
  'online',
  'digitaal',
  'internet',
  'DigiD',
  'formulier*',
  'webformulier',
  'meldformulier*',
  '*portaal',
  'receptie',
  'balie',
  '*loket',
  'publieksbalie',
  'stadhuis',
  'gemeentehuis',
  'stadskantoor',
  'gemeentewinkel',
  'werkplein*',
  'wijkteam*',
  'sociaal team',
  'sociale teams',
  'bij een gemeente',
  'in de gemeente waar',
  '*centrumgemeenten',
  'aanvragen op de pagina',
  'sociale dienst',
  'servicepunt',
  'inloophuis',
  'bibliotheek',
  'bij de gemeente',
  'bij onze gemeente',
  'centrumgemeente',
  'daar vullen',
  'bij uw gemeente',
  'via de gemeente',
  'bij ons',
  'telefonisch',
  'schriftelijk',
  'papieren',
  'knop',
  'onze site',
  'de site',
);

/** Ways that tell where to apply by themselves, under a heading or after a question about applying. */
export const STERKE_ROUTE = concept(
  'sterke route',
  'werk.nl',
  'www.werk.nl',
  'werk nl',
  ...['bij', 'via', 'naar', 'van'].flatMap((at) => [`${at} UWV`, `${at} het UWV`]),
  ...['met', 'met uw', 'met je'].map((own) => `${own} DigiD`),
  ...['aanvraag', 'aanmeld', 'meldings', 'meld'].map((kind) => `${kind}formulier*`),
  'papieren formulier*',
  'online',
  'digitaal',
  'via internet',
  'via onze website',
  'via de website',
  'uwv.nl',
);

/** Calling, or making an appointment. */
export const BELLEN = concept(
  'bellen',
  ...['bel', 'belt', 'bellen', 'neem* … contact', 'contact op*'],
  ...['maak*', 'plan*'].map((make) => `${make} … afspraak`),
  'afspraak maken',
  'afspraak *plannen',
);

/** Because one wants to apply: a talk to report oneself in, too. */
export const OM_AAN_TE_VRAGEN = concept(
  'om aan te vragen',
  ...['een', 'de', 'uw', 'je', 'een nieuwe'].map((whose) => `voor ${whose} *aanvraag`),
  ...['een', 'de'].map((one) => `voor ${one} *uitkering`),
  ...['wilt u', 'wil je', 'wie'].flatMap((wants) => [`${wants} … aanvragen`, `${wants} … aanvraag doen`]),
  ...['uitkering', 'bijstandsuitkering'].map((benefit) => `wilt u een ${benefit}`),
  ...['voor het aanvragen', 'om … aan te vragen', '*meldingsgesprek', 'ontvangstgesprek', 'aanvraaggesprek'],
);

/** Signing up for work is not applying. */
export const INSCHRIJVEN_VOOR_WERK = concept(
  'inschrijven voor werk',
  'uitzendbureau*',
  'vacature*',
  'cv',
  'schrijf … in',
);

/** It works that way too. */
export const OOK = concept('ook', 'ook');

/** A heading that asks how one gets the benefit, without a word for applying. */
export const HOE_KRIJG = concept('hoe krijg', 'hoe krijg*', 'hoe kom*', 'waar krijg*', 'stap voor stap', 'waar moet');
