/** Reasons for which the endpoint refuses something about a round, beside those of `refusal.ts`; same table, same meaning. */

export interface RoundRefusalFact {
  readonly status: 400 | 403 | 404 | 409;
  /** `person`: show it, trying again does not help. `retry`: it may be taken later. */
  readonly next: 'retry' | 'person';
  readonly nl: string;
  readonly en: string;
}

export const ROUND_REFUSALS = {
  'round-unknown': {
    status: 404,
    next: 'person',
    nl: 'Wij kennen deze code niet. Kijk of u de code goed hebt overgenomen.',
    en: 'We do not know this code. Check whether you copied it well.',
  },
  'round-planned': {
    status: 403,
    next: 'retry',
    nl: 'Deze ronde is nog niet begonnen.',
    en: 'This round has not begun yet.',
  },
  'round-closed': {
    status: 403,
    next: 'person',
    nl: 'Deze ronde is gesloten. Er kan niets meer bij.',
    en: 'This round is closed. It takes nothing more.',
  },
  'round-full': {
    status: 403,
    next: 'person',
    nl: 'Er doen al genoeg mensen mee aan deze ronde.',
    en: 'Enough people take part in this round.',
  },
  'not-joined': {
    status: 403,
    next: 'person',
    nl: 'U doet nog niet mee aan deze ronde. Vul eerst de code in.',
    en: 'You have not joined this round yet. Type the code first.',
  },
  'task-unknown': {
    status: 404,
    next: 'person',
    nl: 'Deze opdracht hoort niet bij deze ronde.',
    en: 'This task is not part of this round.',
  },
  'result-exists': {
    status: 409,
    next: 'person',
    nl: 'Over deze opdracht stuurde u al iets. Trek dat eerst in.',
    en: 'You handed in something about this task before. Withdraw that first.',
  },
  'counted-by-hand': {
    status: 400,
    next: 'person',
    nl: 'Bij deze opdracht wordt niets geteld.',
    en: 'Nothing is counted for this task.',
  },
} as const satisfies Record<string, RoundRefusalFact>;

export type RoundRefusal = keyof typeof ROUND_REFUSALS;
