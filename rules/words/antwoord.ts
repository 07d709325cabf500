/** Words that begin an answer. */
import { concept } from '../../language/concept.ts';

export const JA_NEE = concept(
  'ja of nee',
  'ja',
  'nee',
  'jazeker',
  'klopt',
  'inderdaad',
  'zeker',
  'natuurlijk',
  'uiteraard',
  'jawel',
);
