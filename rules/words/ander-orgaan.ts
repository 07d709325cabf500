/** Another authority that decides or pays: what a sentence then tells is not of the bijstand. */
import { concept } from '../../language/concept.ts';

const NAMES: readonly string[] = ['UWV', 'SVB', 'Belastingdienst', 'Dienst Toeslagen', 'DUO', 'IND'];
const ACTS: readonly string[] = [
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
];

export const ANDER_ORGAAN = concept(
  'ander orgaan',
  'SVB kan',
  'SVB mag',
  'SVB heeft',
  ...NAMES.flatMap((name) =>
    ACTS.flatMap((acts) => [`${name} ${acts}`, `${acts} ${name}`, `${acts} de ${name}`, `${acts} het ${name}`]),
  ),
);
