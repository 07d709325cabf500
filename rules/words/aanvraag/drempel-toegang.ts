/** What lets somebody begin the application, and after what it is given. */
import { concept } from '../../../language/concept.ts';

/** Getting the form: the applying itself. */
export const FORMULIER_KRIJGEN = concept(
  'formulier krijgen',
  'krijgt … formulier',
  'formulier … krijgt',
  'geen dossier',
  'opent … dossier',
  'geen … formulier',
  'geen … aanvraag',
  'niet in behandeling',
  'geen … afspraak',
  'werk.nl niet',
  'aanvraagt',
  'aanvrager*',
  'inschrijven',
  'formulier krijg*',
  'formulier … krijg je',
  'formulier ontvang*',
);

/** After it comes the way in. */
export const NA_AFLOOP = concept(
  'na afloop',
  'na afloop',
  'daarna',
  'daar krijgt',
  'vervolgens',
  'dan pas',
  'dan krijgt',
  'aan het eind',
  'u geweest',
  'u daar geweest',
  'wie … geweest',
);

/** What lets somebody begin the application. */
export const TOEGANG = concept(
  'toegang',
  'inlogcode',
  'code',
  'link',
  'toegang',
  'aanvraag … openen',
  'aanvraag … starten',
  'aanvraag … doen',
  'aanvraag … invullen',
  'mag … aanvragen',
  'mag … aanvraag',
  'mogen … aanvragen',
  'kunt … aanvraag openen',
  'kunt … aanvraag starten',
  'ontvangt … aanvraagformulier',
  'formulier … open',
);

/** Papers and codes by which one applies. */
export const AANVRAAGPAPIER = concept(
  'aanvraagpapier',
  'aanvraagformulier*',
  'aanmeldformulier*',
  'aanvraagpakket*',
  'aanvraagset*',
  'inlogcode*',
);

/** It is handed out, or opens. */
export const UITGEREIKT = concept(
  'uitgereikt',
  'krijg*',
  'ontvang*',
  'meekrijg*',
  'uitgereikt',
  'uitgedeeld',
  'reik* … uit',
  'deelt … uit',
  'delen … uit',
  'geven … mee',
  'geeft … mee',
  'staat … klaar',
  'ligt … klaar',
  'zetten … open',
  'gaat … open',
  'kan beginnen',
  'kan starten',
  'beschikbaar',
);

/** After it, or to whom was there. */
export const NA_OF_WIE = concept(
  'na of wie',
  'na',
  'nadat',
  'zodra',
  'eind van',
  'slot van',
  'wie',
  'pas op',
  'pas bij',
);

/** Given while it lasts; a meeting that one must attend then stands before the application. */
export const TIJDENS_KRIJGEN = concept(
  'tijdens krijgen',
  'krijg* … tijdens',
  'ontvang* … tijdens',
  'tijdens … krijg*',
  'tijdens … ontvang*',
  'krijg* … op de',
  'ontvang* … op de',
);

/** Given there, and so nowhere else: "krijgt daar de inlogcode". */
export const DAAR_KRIJGEN = concept(
  'daar krijgen',
  ...['krijg', 'krijgt', 'ontvang', 'ontvangt'].flatMap((get) => [`${get} daar`, `${get} u daar`, `${get} je daar`]),
  ...['daar', 'hier'].flatMap((there) => [`${there} krijg*`, `${there} ontvang*`]),
  'uitgereikt',
  'waar u … ontvangt',
  'waar u … krijgt',
  'waarmee u … aanvraag',
  'waarmee je … aanvraag',
);
