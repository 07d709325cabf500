/** Telling the municipality of a change: housemates in a list of what to report are not said to count. */
import { concept } from '../../../language/concept.ts';

/** What one has to tell the municipality. */
export const REPORT = concept(
  'melden',
  'meld',
  'meldt',
  'melden',
  'inlichtingenplicht',
  '*doorge*',
  'geeft … door',
  'geef … door',
  'mutatieformulier',
  'wijzigingsformulier',
);
