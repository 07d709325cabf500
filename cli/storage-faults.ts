import type { StorageFault } from '../endpoint/storage/storage.ts';

/** What is wrong with the storage, and what to do, in one sentence. */
export const STORAGE_FAULTS: Readonly<Record<StorageFault, (place: string) => string>> = {
  'in-use': (place) =>
    `De map ${place} is in gebruik door een andere Geweten-server; stop die eerst of kies een andere met --data.`,
  'not-writable': (place) => `In de map ${place} kan niet worden geschreven; kies een andere met --data.`,
  unreachable: (place) =>
    `De database ${place} is niet bereikbaar; kijk of die draait en of naam en wachtwoord kloppen.`,
};
