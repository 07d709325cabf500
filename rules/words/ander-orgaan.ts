/** Another authority that decides or pays: what a sentence then tells is not of the bijstand. */
import { concept } from '../../language/concept.ts';

export const ANDER_ORGAAN = concept('ander orgaan', 'UWV', 'SVB', 'Belastingdienst', 'Dienst Toeslagen', 'DUO', 'IND');

/** Right beside its name. */
export const HANDELT = concept(
  'handelt',
  'beslist',
  'besluit',
  'betaalt',
  'bepaalt',
  'behandelt',
  'kijkt',
  'toetst',
  'beoordeelt',
  'berekent',
  'verrekent',
  'kan de beslistermijn',
);

/** Others than the gemeente and UWV: what they ask, give or decide is no rule of the bijstand. */
export const BUITEN_DE_GEMEENTE = concept(
  'buiten de gemeente',
  'DUO',
  'CJIB',
  'Belastingdienst',
  'Dienst Toeslagen',
  'IND',
  'marechaussee',
  'voorzieningenrechter',
  'kerken',
  'diaconie',
  '*leverancier',
  'zorgverzekeraar',
  'kredietbank',
  'noodfonds',
);
