/** Need made a condition for a voorschot: nothing but it, looked at before, or said not to matter. */
import { concept } from '../../language/concept.ts';

/** Nothing but. */
export const ALLEEN = concept(
  'alleen',
  'alleen',
  'uitsluitend',
  'slechts',
  'enkel',
  'pas',
  'enige geval',
  'uitzondering',
  'voorbehouden',
  'niet eerder dan als',
  'tenzij',
  'mits',
  'voorwaarde*',
  'vereist*',
  'achter de hand',
  'gereserveerd',
  'in andere gevallen',
  'anders wacht*',
  'bewaren wij',
  'bewaren we',
);

/** Nothing but the case just named. */
export const ALLEEN_DAN = concept(
  'alleen dan',
  'alleen dan',
  'alleen in dat geval',
  'alleen in die situatie',
  'slechts dan',
  'kan alleen als',
);

/** A test of need, or proof that the reader must give. */
export const NOODTOETS = concept(
  'noodtoets',
  'aantonen',
  'aantoont',
  'aantoonbaar',
  'aan te tonen',
  'bewijzen',
  'bewijs dat',
  'aannemelijk maakt',
  'beoordelen … nodig',
  'beoordelen … noodzakelijk',
  'beoordelen … noodzaak',
  'kijken … nodig',
  'kijken … noodzakelijk',
  'bekijken … nodig',
  'toetsen … nodig',
  'toets',
  'laat … zien',
  'laten zien',
  'aangetoond',
  'duidelijk … maken',
  'uitleggen',
  'uitlegt',
  'onderbouwen',
  'onderbouwd',
  'aannemelijk … maken',
  'bewijst',
  'bewijs van',
  'getoetst',
  'toetst',
  'nagaan',
  'blijken',
  '*afschriften',
  'verlangen',
  'hangt … af',
);

/** Looked at before it is given. */
export const BEKIJKEN_OF = concept(
  'bekijken of',
  ...['*kijken', '*kijkt', 'beoordelen', 'beoordeelt', 'toets*', 'onderzoek*', 'gaan na', 'gaat … na'].map(
    (verb) => `${verb} … of`,
  ),
);

/** "Dan is er geen aanleiding voor een voorschot." */
export const GEEN_AANLEIDING = concept(
  'geen aanleiding',
  ...['aanleiding', 'reden', 'grond', 'noodzaak', 'plaats', 'ruimte'].map(
    (ground) => `geen ${ground} voor … voorschot*`,
  ),
  ...['aanleiding', 'reden', 'noodzaak'].map((ground) => `geen ${ground} om … voorschot*`),
  'voorschot* … niet nodig',
  'geen voorschot nodig',
  'wachten … met … voorschot*',
);

/** The opposite of a limit. */
export const MAAKT_NIET_UIT = concept(
  'het maakt niet uit',
  'maakt … niet uit',
  'ook als u nog geld',
  'ook als u geld',
  'ook als u spaargeld',
  'ook als u nog spaargeld',
  'ook wanneer u nog',
  'ook met spaargeld',
  'geen voorwaarde',
  'niet alleen',
  'niet slechts',
  'niet enkel',
  'geen nood',

  'ook zonder nood*',
  'nood is … van belang',
  'zonder toets',
  'zonder … nood',
  'niet getoetst',
);
