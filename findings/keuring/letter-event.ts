/** What became of a letter to the organisation, as the person notes it down. Stays in this browser and in the person's own file. */
import type { IsoDate } from '../../language/date.ts';

/** verstuurd · bedankt · betwist · geen antwoord · cosmetisch aangepast · hersteld. */
export const LETTER_STATES = ['sent', 'thanked', 'disputed', 'no-answer', 'cosmetic', 'fixed'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Characters. */
export const LONGEST_LETTER_NOTE = 300;

interface Entry {
  readonly id: string;
  /** Later entries have a higher one; two machines may give the same. */
  readonly order: number;
}

export interface LetterEvent extends Entry {
  readonly state: LetterState;
  readonly on: IsoDate;
  readonly note: string;
}

/** Takes back an event that was noted by mistake. Nothing is deleted, so that it stays taken back when files come together. */
export interface TakenBack extends Entry {
  readonly takesBack: string;
}

export type LetterEntry = LetterEvent | TakenBack;

/** The events that stand, oldest first. */
export function timelineOf(letters: readonly LetterEntry[]): readonly LetterEvent[] {
  const gone = new Set(letters.flatMap((entry) => ('takesBack' in entry ? [entry.takesBack] : [])));
  return letters
    .filter((entry): entry is LetterEvent => !('takesBack' in entry) && !gone.has(entry.id))
    .sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
}
