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
  'e-formulier',
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
  'sociale dienst',
  'servicepunt',
  'inloophuis',
  'bibliotheek',
  'bij de gemeente',
  'bij onze gemeente',
  'centrumgemeente',
  'daar vullen',
  'hier vullen',
  'bij uw gemeente',
  'via de gemeente',
  'via onze gemeente',
  'bij ons',
  'bij gemeente',
  'telefonisch',
  'schriftelijk',
  'papieren',
  'knop',
  'onderstaande link',
  'onze site',
  'de site',
);

/** Ways that tell where to apply by themselves, under a heading or after a question about applying. */
export const STERKE_ROUTE = concept(
  'sterke route',
  ...WERK_NL.forms,
  'DigiD',
  'aanvraagformulier*',
  'papieren formulier*',
  'online',
  'digitaal',
  'via internet',
  'via onze website',
  'via de website',
  'uwv.nl',
  'aanvraag op werk.nl',
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
export const HOE_KRIJG = concept(
  'hoe krijg',
  'hoe krijg*',
  'hoe kom*',
  'waar krijg*',
  'hoe regel*',
  'hoe start*',
  'stap voor stap',
  'waar moet',
);
