/** That a voorschot came late, as a page itself says of it. */
import { concept } from '../../language/concept.ts';

export const TOO_LATE = concept(
  'te laat',
  ...['dat', 'is', 'was'].map((that) => `${that} te laat`),
  'te laat met',
  'voorschot … te laat is',
  'wachtte',
  ...['kreeg', 'kregen'].map((got) => `${got} pas`),
  'stellen … niet uit',
  'niet uitgesteld',
  ...['mag', 'mogen'].flatMap((may) => ['na', 'in'].map((when) => `${may} … niet ${when}`)),
  'niet pas',
  'zou … zijn als',
  'niet alleen na',
  'wachten … niet tot',
  'niet te wachten tot',
  'verboden om',
);

/** It should have come, and did not. */
export const UITGEBLEVEN = concept(
  'uitgebleven',
  'nog … geen voorschot',
  'nog steeds geen voorschot',
  'krijgt u geen voorschot',
  'krijg je geen voorschot',
  ...['gekregen', 'ontvangen', 'gehad', 'gezien'].map((had) => `geen voorschot … ${had}`),
  ...['gekregen', 'ontvangen', 'gehad', 'gekomen', 'binnen', 'er'].map((had) => `voorschot … niet ${had}`),
);
