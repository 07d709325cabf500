/** What people were writing in a panel, by page: closing the panel must not lose it, and the browser's end lets go of it. */
import { isListOfUnfinished, type Unfinished } from '../messages/unfinished.ts';
import type { SessionStore } from './tokens.ts';

/** @param url address of the page, as the panel names it */
export async function unfinishedOn(url: string, store: SessionStore): Promise<readonly Unfinished[]> {
  const key = keyOf(url);
  const kept = (await store.get(key))[key];
  return isListOfUnfinished(kept) ? kept : [];
}

/** Keeps it as it is now. */
export const keepUnfinished = (url: string, written: Unfinished, store: SessionStore): Promise<void> =>
  inTurn(async () => {
    const others = (await unfinishedOn(url, store)).filter(({ id }) => id !== written.id);
    await store.set({ [keyOf(url)]: [...others, written] });
  });

/** It was kept as a finding, or thrown away. */
export const dropUnfinished = (url: string, id: string, store: SessionStore): Promise<void> =>
  inTurn(async () => {
    const others = (await unfinishedOn(url, store)).filter((each) => each.id !== id);
    if (others.length > 0) await store.set({ [keyOf(url)]: others });
    else await store.remove(keyOf(url));
  });

let last: Promise<void> = Promise.resolve();

/** One change at a time: two panels on one page would overwrite each other. */
function inTurn(change: () => Promise<void>): Promise<void> {
  last = last.catch(() => undefined).then(change);
  return last;
}

const keyOf = (url: string): string => `unfinished:${url}`;
