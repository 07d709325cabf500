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
  'rechtsbijstand',
  'incassobureau*',
  'sportclub',
  'stichting*',
);

/** Things to ask for besides the bijstand, with terms, advances and papers of their own. */
export const ANDERE_ZAAK = concept(
  'andere zaak',
  '*inrichtingslening',
  'lening van de gemeente',
  'beurs',
  'beurzen',
  'schuldhulp*',
  'reiskosten',
  'scholing',
  'studiekosten',
  'waarborgsom',
  'begrafenis',
  're-integratievoorziening*',
  're-integratietraject',
  'vergoedingen',
  'kosten voor kinderen',
  'voorschot op kosten',
  'sportpas',
  'remigratie',
  'voorlopige voorziening',
  'taalcursus',
  'UWV betaalt',
  'de Toeslagen',
  'vrijwilliger in het buitenland',
  'leefgeld',
  'urgentie',
  'examen',
  'rekening openen',
  'kwijtschelding',
  'leerbaarheidstoets',
  'openbaar vervoer',
  'bij UWV',
);
/** In a heading: it is about the bijstand as well. */
export const EIGEN_ZAAK = concept('eigen zaak', 'bijstand', 'bijstandsuitkering', 'participatiewet');
