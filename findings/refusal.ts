/** Every reason for which the endpoint refuses an observation: one table, from which status, text and the outbox's act follow. */

export interface RefusalFact {
  /** HTTP status when everything in a call was refused for this reason. */
  readonly status: 400 | 401 | 402 | 403 | 404 | 415 | 426 | 428 | 429 | 503;
  /** What the outbox does: send again later, first do something (solve a challenge, update), or show it to the person. */
  readonly next: 'retry' | 'solve' | 'person';
  readonly nl: string;
  readonly en: string;
}

export const REFUSALS = {
  schema: {
    status: 400,
    next: 'person',
    nl: 'Deze bevinding heeft niet de juiste vorm.',
    en: 'This observation does not have the right form.',
  },
  'unknown-schema': {
    status: 415,
    next: 'person',
    nl: 'Deze soort bevinding kent de server niet. Werk Geweten bij.',
    en: 'The endpoint does not know this schema. Update Geweten.',
  },
  'client-too-old': {
    status: 426,
    next: 'retry',
    nl: 'Deze versie van Geweten is te oud. Werk Geweten bij; uw bevindingen blijven bewaard.',
    en: 'This version of Geweten is too old. Update it; your observations are kept.',
  },
  'date-in-future': {
    status: 400,
    next: 'retry',
    nl: 'De datum ligt in de toekomst. Kijk of de klok van uw apparaat goed staat.',
    en: 'The date is in the future. Check the clock of your device.',
  },
  'organisation-unknown': {
    status: 404,
    next: 'person',
    nl: 'Deze organisatie staat niet in ons register.',
    en: 'This organisation is not in our register.',
  },
  'other-organisation': {
    status: 400,
    next: 'person',
    nl: 'Eén keer sturen mag maar over één organisatie gaan.',
    en: 'One call may hold one organisation only.',
  },
  'not-canonical': {
    status: 400,
    next: 'person',
    nl: 'Het adres van de pagina hoort niet bij deze organisatie, of het bevat te veel.',
    en: 'The address of the page is not on the hosts of this organisation, or is not in canonical form.',
  },
  'personal-data': {
    status: 400,
    next: 'person',
    nl: 'In de tekst staan nog gegevens van een persoon. Haal die eerst weg.',
    en: 'The text still holds personal data. Remove it first.',
  },
  signature: {
    status: 401,
    next: 'person',
    nl: 'De handtekening klopt niet.',
    en: 'The signature is not valid.',
  },
  withdrawn: {
    status: 403,
    next: 'person',
    nl: 'U trok deze bevinding eerder in.',
    en: 'This observation was withdrawn before.',
  },
  'challenge-missing': {
    status: 428,
    next: 'solve',
    nl: 'Er hoort een opgeloste rekensom bij. Geweten doet dat zelf.',
    en: 'A solved challenge is needed.',
  },
  'challenge-wrong': {
    status: 402,
    next: 'solve',
    nl: 'De rekensom is niet goed opgelost, verlopen of al gebruikt.',
    en: 'The challenge is not solved rightly, has expired or was used before.',
  },
  rate: {
    status: 429,
    next: 'retry',
    nl: 'Het is nu te druk. Geweten probeert het later opnieuw.',
    en: 'Too many requests. Try again later.',
  },
  'read-only': {
    status: 503,
    next: 'retry',
    nl: 'De server neemt nu niets aan. Geweten bewaart alles en probeert het later opnieuw.',
    en: 'The endpoint takes nothing in at the moment. Try again later.',
  },
} as const satisfies Record<string, RefusalFact>;

export type Refusal = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly Refusal[];
