/** Too little to live on, and that the bijstand adds to it. */
import { concept } from '../../../language/concept.ts';

/** Not enough, beside `MIDDELEN` in one clause: what the bijstand is for. */
export const WEINIG = concept(
  'weinig',
  'geen',
  'weinig',
  'onvoldoende',
  'niet',
  'niks',
  'zonder',
  'laag',
  'lage',
  'lager',
  'minder dan',
  'minder verdien*',
  'verdien* … minder',
  'tekort',
  'te kort',
  'nauwelijks',
  'amper',
  'krap',
  'onder',
  'ontbreekt',
  'ontbreken',
);

/** What one lives on, and the living on it. */
export const MIDDELEN = concept(
  'middelen',
  'inkomen',
  'inkomens',
  'minimuminkomen',
  'inkomsten',
  'geld',
  'middelen',
  'loon',
  'spaarpot',
  'salaris',
  'verdien',
  'verdient',
  'verdienen',
  'binnenkomt',
  'rondkom*',
  'rond kom*',
  'rond … komen',
  'kom … rond',
  'komt … rond',
  'te leven',
  'kunt leven',
  'leven van',
  'levensonderhoud',
  'onderhouden',
  'bestaan',
  'bestaansmiddelen',
  'bestaansminimum',
  'sociaal minimum',
  'dagelijkse kosten',
);

/** Too little to live on, in words of its own. */
export const TE_WEINIG = concept(
  'te weinig inkomen',
  'van te leven',
  'om te leven',
  'om rond te komen',
  'noodzakelijke kosten',
  'kosten van levensonderhoud',
  'kosten van het levensonderhoud',
  'kosten van het bestaan',
  'in … levensonderhoud … voorzien',
  'voorzien in … levensonderhoud',
  'niets anders hebt',
  'nergens anders terecht',
  'minimaal nodig',
  'nergens anders … inkomen',
  'geen ander inkomen',
  'niet … te leven',
  'niet … kunnen leven',
  'niet … rondkomen',
  'geen eigen inkomen',
  'nog geen werk',
  'geen werk hebt',
  'geen werk of',
  'zonder werk',
  'te weinig om',
  'geen recht op WW',
  'geen recht op een WW*',
  'financieel niet',
  'redt … niet',
  'hoofd … boven water',
  'geld op is',
  'geld … bijna op',
  'rekeningen niet … betalen',
  'zonder werk zit',
  'niet zelf … levensonderhoud',
  'niet in … levensonderhoud',
  'geen spaargeld',
  'nauwelijks spaargeld',
  'weinig spaargeld',
);

/** Said of the income that is added to. */
export const TE_LAAG = concept(
  'te laag',
  'te laag',
  'te weinig',
  'tekortschiet',
  'onvoldoende',
  'niet genoeg',
  'tekort',
);

/** It brings the income up to the norm. */
export const VULT_AAN = concept(
  'vult aan',
  'vult … aan',
  'vullen … aan',
  'vul … aan',
  'aangevuld',
  'aanvullen',
  'aanvulling',
  'aanvult',
);

/** Up to what. */
export const TOT_DE_NORM = concept('tot de norm', '*norm', '*minimum', '*bijstandsniveau');
