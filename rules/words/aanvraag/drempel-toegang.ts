/** What lets somebody begin the application, and after what it is given. */
import { concept } from '../../../language/concept.ts';

/** Papers and codes by which one applies. */
export const AANVRAAGPAPIER = concept(
  'aanvraagpapier',
  'aanvraagformulier*',
  'aanmeldformulier*',
  'aanvraagpakket*',
  'aanvraagset*',
  'aanvraagmap*',
  'inlogcode*',
  'aanvraagcode*',
);

/** The form that is known already, or that is for the bijstand. */
export const HET_FORMULIER = concept(
  'het formulier',
  ...['het', 'de', 'uw', 'dat'].flatMap((its) => [`${its} formulier`, `${its} formulieren`]),
  ...['digitale', 'online', 'papieren'].map((kind) => `het ${kind} formulier`),
  ...['bijstand', 'uitkering', 'aanvraag'].map((aim) => `formulier … ${aim}`),
);

/** A way in, when it is one to the application. */
export const TOEGANG = concept('toegang', 'inlogcode', 'code', 'link', 'toegang', 'papieren');

/** It is handed out, or opens. */
export const UITGEREIKT = concept(
  'uitgereikt',
  'krijg*',
  'ontvang*',
  'meekrijg*',
  'uitgereikt',
  'uitgedeeld',
  'gegeven',
  'reik* … uit',
  'deelt … uit',
  'delen … uit',
  'geven',
  'geeft',
  'staat … klaar',
  'ligt … klaar',
  'klaargezet',
  'open',
  'opent',
  'openen',
  'beginnen',
  'starten',
  'start',
  'begint',
  'beschikbaar',
  'verkrijgbaar',
  'toegestuurd',
  'downloaden',
  'sturen',
  ...['haal … op', 'haalt … op', 'ophalen'],
);

/** After it, or to whom was there. */
export const NA_OF_WIE = concept(
  'na of wie',
  ...[
    'na',
    'nadat',
    'zodra',
    'einde van',
    'eind van',
    'slot van',
    'wie',
    'pas op',
    'pas bij',
    'alleen op',
    'alleen bij',
    'alleen tijdens',
    'alleen verkrijgbaar',
    'als u',
    'als je',
    'wanneer',
  ],
);

/** Given there, and so nowhere else: "krijgt daar de inlogcode". */
export const DAAR_KRIJGEN = concept(
  'daar krijgen',
  ...['krijg', 'krijgt', 'ontvang', 'ontvangt'].flatMap((get) => [`${get} daar`, `${get} u daar`, `${get} je daar`]),
  ...['daar', 'hier'].flatMap((there) => [`${there} krijg*`, `${there} ontvang*`]),
  ...['haal', 'haalt u'].map((fetch) => `${fetch} daar`),
  'uitgereikt',
  'waar u … ontvangt',
  'waar u … krijgt',
  'waarmee u … aanvraag',
  'waarmee je … aanvraag',
);

/** After what stood before it. */
export const DAARNA = concept(
  'daarna',
  ...[
    'daarna',
    'na afloop',
    'vervolgens',
    'dan',
    'einde',
    'eind',
    'daar krijgt',
    'daar krijg',
    'na … weken',
    'na … dagen',
  ],
);
