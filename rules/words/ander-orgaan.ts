/** Another authority that decides or pays: what a sentence then tells is not of the bijstand. */
import { concept } from '../../language/concept.ts';

export const ANDER_ORGAAN = concept(
  'ander orgaan',
  'UWV',
  'SVB',
  'Belastingdienst',
  'Dienst Toeslagen',
  'DUO',
  'IND',
  'CAK',
  'zorgverzekeraar',
);

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
  // Offices of the state, and courts
  'DUO',
  'CJIB',
  'Belastingdienst',
  'Dienst Toeslagen',
  'IND',
  'voorzieningenrechter',
  'rechtsbijstand',
  // Who gives or collects money
  'kerken',
  'diaconie',
  'stichting*',
  'noodfonds',
  'kredietbank',
  'incassobureau*',
  // Whose customer you are
  'banken',
  '*leverancier',
  'zorgverzekeraar',
);

/** Things to ask for besides the bijstand, with terms, advances and papers of their own. */
export const ANDERE_ZAAK = concept(
  'andere zaak',
  // Money for one purpose
  '*inrichtingslening',
  'lening van de gemeente',
  'waarborgsom',
  'stadspas*',
  'begrafenis',
  'kosten voor kinderen',
  'vergoedingen',
  'leefgeld',
  'sportpas',
  'cultuurpas',
  'leenbijstand',
  'schuldhulp*',
  // Other help that it lists
  'andere regelingen',
  'extra regelingen',
  'premie',
  'uitstroompremie*',
  'premies',
  '*fonds',
  // Learning and working
  'beurs',
  'beurzen',
  'scholing',
  'studiekosten',
  'examen',
  'taalcursus',
  'leerbaarheidstoets',
  'reiskosten',
  're-integratievoorziening*',
  're-integratietraject',
  // What others decide on
  'voorlopige voorziening',
  'remigratie',
  'urgentie',
  // What employers and entrepreneurs ask for
  'subsidie',
  'subsidies',
  'subsidieaanvraag',
  'kredietaanvraag',
);

/** Kinds of cost, as headings: what stands below one is of the bijzondere bijstand. */
export const KOSTENSOORT = concept(
  'soort kosten',
  'woonkosten',
  'verhuiskosten',
  'inrichtingskosten',
  'uitvaartkosten',
);

/** It is about the bijstand as well. */
export const BIJSTAND = concept('bijstand', 'bijstand', 'bijstandsuitkering', 'participatiewet');
/** Beside another thing to ask for, in a heading that is about both: "Uitkering en kwijtschelding"; a "voorschot op reiskosten" is not ours. */
export const EIGEN_ZAAK = concept(
  'eigen zaak',
  'vrijlating*',
  ...['uitkering', 'voorschot', 'inkomsten'].flatMap((own) => [`${own} en`, `en ${own}`]),
);
