/** Consent to a home visit, and the ground that the municipality may have for one. */
import { concept, either } from '../../language/concept.ts';

export const VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'toestemming',
  'nee zeggen',
  'nee te zeggen',
  'mag … weigeren',
  'mogen … weigeren',
  'kunt … weigeren',
  'als u dat wilt',
  'als u dat goed vindt',
  'niet zomaar',
);

export const TOCH_VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'uw toestemming',
  'niet zomaar',
  'zonder reden',
  'zonder goede reden',
);

/** Says that it is no choice. */
export const ONVRIJWILLIG = concept('onvrijwillig', 'niet vrijwillig', 'niet vrijblijvend', 'geen vrijwillig*');

export const NIET_VRIJWILLIG = concept(
  'niet vrijwillig',
  'niet vrijwillig',
  'niet vrijblijvend',
  'zonder uw toestemming',
);

export const TOESTEMMING = concept('toestemming', 'toestemming', 'instemming', 'akkoord');
export const ONNODIG = concept('onnodig', 'niet nodig', 'niet vereist', 'niet noodzakelijk', 'overbodig');

/** Says that consent does not matter. */
export const TOESTEMMING_ONNODIG = concept(
  'toestemming niet nodig',
  'toestemming … niet nodig',
  'geen toestemming … nodig',
);

export const ZONDER_TOESTEMMING = concept(
  'zonder toestemming',
  'zonder toestemming',
  'zonder uw toestemming',
  'tegen uw wil',
  'ook als u dat niet wilt',
  'ook als u niet wilt',
  'uw toestemming is niet nodig',
  'geen toestemming nodig',
  ...['mogen wij', 'wij mogen', 'medewerkers mogen', 'controleurs mogen', 'mogen onze medewerkers'].map(
    (may) => `${may} altijd`,
  ),
);

/** The municipality has a ground for the visit. */
export const REDEN_VAN_GEMEENTE = concept(
  'reden van de gemeente',
  'goede reden*',
  'goede grond*',
  'redelijke grond*',
  'geldige reden*',
  'gegronde',
  'gegrond',
  'duidelijke reden*',
  'aanleiding',
  'twijfel*',
  'vermoeden*',
  'een reden',
  'reden hebben',
  'reden hadden',
  'redelijkerwijs',
);

/** Whatever the ground: it counts for nothing. */
export const ONGEACHT = concept(
  'ongeacht',
  'ongeacht',
  'om welke reden',
  'wat … reden',
  'wat … aanleiding',
  'zonder opgaaf',
  'hoe dan ook',
  'geen twijfel',
  'geen aanleiding',
  'reden hoeven … niet',
  'reden is niet nodig',
  'geen reden … nodig',
  'ook als … geen reden',
  'ook zonder … reden',
);

export const MITIGATING = either('reden of vrije wil', REDEN_VAN_GEMEENTE, VRIJWILLIG);
