/** Another authority that acts: what it decides, pays or asks is not of the bijstand. */
import { concept } from '../../language/concept.ts';

const NAMES: readonly string[] = [
  'UWV',
  'SVB',
  'Sociale Verzekeringsbank',
  'Belastingdienst',
  'Dienst Toeslagen',
  'DUO',
  'IND',
];

export const ANDER_ORGAAN = concept(
  'ander orgaan',
  ...NAMES.flatMap((name) => [
    ...['beslist', 'besluit', 'betaalt', 'bepaalt', 'behandelt', 'laat', 'doet', 'kan', 'mag', 'heeft'].flatMap(
      (acts) => [`${name} ${acts}`, `${acts} ${name}`, `${acts} de ${name}`, `${acts} het ${name}`],
    ),
  ]),
);
