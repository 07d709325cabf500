/** What pages make of a refused home visit for the benefit, and what takes that back. */
import { concept } from '../../language/concept.ts';

/** What follows for who does not. */
export const ANDERS = concept(
  'anders',
  'anders',
  'zo niet',
  'op straffe van',
  'zoniet',
  'zonder toestemming',
  'zonder deze',
  'zonder die',
);

/** What the reader cannot get is no room left to the municipality: "dan kunt u geen uitkering krijgen". */
export const KRIJGT_NOOIT = concept(
  'krijgt nooit',
  ...['kunt', 'kun', 'kan'].flatMap((can) => ['uitkering', 'bijstand*'].map((what) => `${can} … geen ${what}`)),
);

/** "Om uw uitkering te behouden": what must be done is a condition. */
export const VOOR_BEHOUD = concept('voor behoud', 'om … te behouden', 'om … te houden', 'wilt … behouden');

/** The benefit comes only after something. */
export const PAS_UITKERING = concept(
  'pas uitkering',
  ...['pas', 'alleen', 'eerst'].flatMap((only) =>
    ['bijstand', 'een uitkering', 'uw uitkering', 'recht'].flatMap((what) =>
      ['nadat', 'als', 'na', 'wanneer'].map((after) => `${only} ${what} ${after}`),
    ),
  ),
);

/** Endings that "niet" takes back: "dan stopt uw uitkering niet". */
export const EINDIGT_NIET = concept(
  'stopt',
  'stopt',
  'stoppen',
  'stopgezet',
  'vervalt',
  'verliest',
  'afgewezen',
  'ingetrokken',
  'kwijt',
);

/** It does not follow by itself. */
export const NIET_ZOMAAR = concept(
  'niet zomaar',
  ...['zomaar', 'meteen', 'direct', 'automatisch', 'vanzelf', 'altijd'].map((soon) => `niet ${soon}`),
);
