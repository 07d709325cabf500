/** How pages set a limit to what one may have, and amounts that are none. */
import { concept } from '../../../language/concept.ts';

export const COMPARES = concept(
  'lager dan',
  'lager dan',
  'hoger dan',
  'minder dan',
  'meer dan',
  'onder',
  'boven',
  'binnen',
  'en mag',
  'terwijl',
  'voordat u',
);

/** What comes in may pass the limit: "Komt u door de erfenis over de grens van …". */
export const RECEIVED = concept(
  'door de erfenis',
  ...['erfenis', 'loterij*', 'schadevergoeding*', 'schenking*'].flatMap((gain) => [`door … ${gain}`, `met … ${gain}`]),
);

export const LESS_DEBTS = concept('na aftrek van schulden', 'na aftrek', 'min … schulden', 'schulden eraf');

/** Savings by a saying; too loose a word for pages that tell of money to live on. */
export const RESERVE = concept(
  'achter de hand',
  'achter de hand',
  'appeltje voor de dorst',
  'op uw rekening*',
  'op je rekening*',
  'op uw bankrekening*',
);

/** What somebody had or has to pay back. */
export const OF_SOMEBODY = concept(
  'terugbetalen',
  'terugbetal*',
  'terug te betalen',
  'teruggevorderd',
  'boete*',
  'verzwegen',
  'verzweeg',
);

/** How a sentence puts an amount as a limit without "mag hebben". */
export const LIMITED = concept(
  'begrensd',
  'mag',
  'mogen',
  'tot',
  'telt … niet',
  'tellen … niet',
  'meer dan',
  'meer waard dan',
  'hoger',
  'lager',
  'niet meer',
  'boven',
  'onder',
  'vrij',
  'grens',
  'hoogstens',
);
