/**
 * One-time tokens that tie a panel to the page that asked for it. Another page can put the panel in a frame, but has no token,
 * and a panel without one shows nothing and opens no database.
 */
import type { PageOwner, Redeemed } from '../messages/requests.ts';

/** Storage for the session, as in `browser.storage.session`: the worker may be killed between asking and redeeming. */
export interface SessionStore {
  /** Null: everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string | string[]): Promise<void>;
}

export interface Caller {
  readonly tab: number | undefined;
  readonly url: string;
  readonly isPrivate: boolean;
  /** 0 for the page in the tab itself. */
  readonly frame: number | undefined;
}

interface Ticket {
  readonly tab: number;
  readonly url: string;
  readonly isPrivate: boolean;
  readonly at: number;
}

/** Milliseconds that a token is good for. */
const GOOD_FOR = 10_000;

/** A token for the page that calls. Those that nobody showed in time go: they name a page. */
export async function issueToken(
  caller: Caller,
  store: SessionStore,
  now: number,
  random: () => string,
): Promise<string> {
  const token = random();
  const ticket = { tab: caller.tab ?? -1, url: caller.url, isPrivate: caller.isPrivate, at: now };
  await store.set({ [keyOf(token)]: ticket });
  // Not waited for: a panel is.
  removeOld(store, now).catch(() => undefined);
  return token;
}

async function removeOld(store: SessionStore, now: number): Promise<void> {
  const old = Object.entries(await store.get(null)).filter(([key, kept]) => isKey(key) && !isGood(kept, now));
  if (old.length > 0) await store.remove(old.map(([key]) => key));
}

/** Lets go of what the session knows of the person; a token that a panel is about to show, here or elsewhere, stays good. */
export async function forgetSession(store: SessionStore): Promise<void> {
  await store.remove(Object.keys(await store.get(null)).filter((key) => !isKey(key)));
}

/**
 * Takes the token in and answers which page it was made for. It works once, for ten seconds, and in a frame only in the tab that
 * asked for it; a panel in a tab of its own (frame 0) cannot be made by a page with a token.
 */
export async function redeemToken(
  token: string,
  caller: Caller,
  store: SessionStore,
  now: number,
  ownersOf: (url: string) => readonly PageOwner[],
): Promise<Redeemed> {
  const key = keyOf(token);
  const ticket = (await store.get(key))[key];
  await store.remove(key);
  if (!isGood(ticket, now)) return { ok: false };
  if (caller.frame !== 0 && caller.tab !== ticket.tab) return { ok: false };
  const { tab, url, isPrivate } = ticket;
  return { ok: true, tab, url, isPrivate, owners: ownersOf(url) };
}

const PREFIX = 'token:';
const keyOf = (token: string): string => PREFIX + token;
const isKey = (key: string): boolean => key.startsWith(PREFIX);

/** The clock may have gone back a little meanwhile. */
const isGood = (kept: unknown, now: number): kept is Ticket => isTicket(kept) && Math.abs(now - kept.at) <= GOOD_FOR;

function isTicket(value: unknown): value is Ticket {
  return typeof value === 'object' && value !== null && 'tab' in value && 'url' in value && 'at' in value;
}
