/** Error answers (RFC 9457) in Dutch and English. Every refusal has its reason; none repeats what was sent. */

import type { ProblemDetails, Receipt } from '../findings/receipt.ts';
import { REFUSALS, type Refusal } from '../findings/refusal.ts';
import { ROUND_REFUSALS, type RoundRefusal } from '../findings/rounds/round-refusal.ts';
import type { Language } from './language.ts';

interface ProblemFact {
  readonly status: number;
  readonly nl: string;
  readonly en: string;
}

export const PROBLEMS = {
  'bad-request': {
    status: 400,
    nl: 'Deze vraag begrijpt de server niet.',
    en: 'The endpoint does not understand this request.',
  },
  'bad-key': {
    status: 400,
    nl: 'De Idempotency-Key heeft niet de juiste vorm.',
    en: 'The Idempotency-Key does not have the right form.',
  },
  'not-yours': {
    status: 401,
    nl: 'Deze bevinding is met een andere sleutel gemaakt.',
    en: 'This observation was made with another key.',
  },
  'not-signed-in': {
    status: 401,
    nl: 'U bent niet aangemeld, of te lang geleden.',
    en: 'You are not signed in, or too long ago.',
  },
  'wrong-code': {
    status: 401,
    nl: 'Deze code klopt niet, is al gebruikt of is verlopen.',
    en: 'This code is wrong, used before, or expired.',
  },
  'wrong-passkey': {
    status: 401,
    nl: 'Deze passkey past hier niet, of het duurde te lang. Probeer het opnieuw.',
    en: 'This passkey does not fit here, or it took too long. Try again.',
  },
  'not-allowed': { status: 403, nl: 'Dit mag u niet met uw rol.', en: 'Your role does not allow this.' },
  'not-from-here': {
    status: 403,
    nl: 'Dit kwam niet van onze eigen pagina. Laad de pagina opnieuw.',
    en: 'This did not come from our own page. Load the page again.',
  },
  'reason-unclear': {
    status: 400,
    nl: 'Schrijf een reden van 10 tot 500 tekens, zonder gegevens van een persoon.',
    en: 'Give a reason of 10 to 500 characters, without personal data.',
  },
  'round-open': {
    status: 403,
    nl: 'Deze ronde is nog bezig. Het blad opent als de ronde gesloten is.',
    en: 'This round still runs. The sheet opens when it is closed.',
  },
  'not-found': { status: 404, nl: 'Dit is hier niet te vinden.', en: 'There is no such thing here.' },
  running: {
    status: 409,
    nl: 'Dezelfde vraag wordt nog verwerkt. Probeer het zo nog eens.',
    en: 'The same request is still being worked on. Try again shortly.',
  },
  'too-large': {
    status: 413,
    nl: 'Dit is te groot. Stuur minder tegelijk.',
    en: 'This is too large. Send less at a time.',
  },
  'not-json': { status: 415, nl: 'Stuur JSON.', en: 'Send JSON.' },
  'key-reused': {
    status: 422,
    nl: 'Deze Idempotency-Key hoorde bij een andere inhoud.',
    en: 'This Idempotency-Key came with another payload before.',
  },
  timeout: { status: 408, nl: 'De vraag kwam te langzaam binnen.', en: 'The request arrived too slowly.' },
  internal: {
    status: 500,
    nl: 'Er ging iets mis op de server. Probeer het later nog eens.',
    en: 'Something went wrong here. Try again later.',
  },
  unavailable: {
    status: 503,
    nl: 'De server kan nu niets opslaan. Probeer het later nog eens.',
    en: 'Nothing can be stored at the moment. Try again later.',
  },
} as const satisfies Record<string, ProblemFact>;

/** All reasons in one table. */
const FACTS: Readonly<Record<ProblemCode, ProblemFact>> = { ...REFUSALS, ...ROUND_REFUSALS, ...PROBLEMS };

export type ProblemCode = keyof typeof PROBLEMS | Refusal | RoundRefusal;

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** What a route throws to answer with a problem. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly more: ProblemMore;

  constructor(code: ProblemCode, more: ProblemMore = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

export interface ProblemMore {
  /** Seconds. */
  readonly retryAfter?: number;
  readonly faults?: readonly { readonly path: string; readonly fault: string }[];
  readonly results?: readonly Receipt[];
}

/** The body of an error answer. */
export function problemDetails(code: ProblemCode, language: Language, more: ProblemMore = {}): ProblemDetails {
  const fact = FACTS[code];
  return {
    type: `urn:geweten:problem:${code}`,
    title: fact[language],
    status: fact.status,
    code,
    ...(more.retryAfter === undefined ? {} : { retryAfter: more.retryAfter }),
    ...(more.faults ? { faults: [...more.faults] } : {}),
    ...(more.results ? { results: [...more.results] } : {}),
  };
}
