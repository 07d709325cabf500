import { describe, expect, it, vi } from 'vitest';
import {
  type Caller,
  forgetSession,
  issueToken,
  redeemToken,
  type SessionStore,
} from '../../entrypoints/background/tokens.ts';

function memory(): SessionStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) =>
      key === null ? Object.fromEntries(kept) : Object.fromEntries(kept.has(key) ? [[key, kept.get(key)]] : []),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) kept.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

const page: Caller = { tab: 7, url: 'https://www.almere.nl/bijstand', frame: 0, isPrivate: false };
const panel: Caller = { tab: 7, url: 'chrome-extension://x/panel.html', frame: 3, isPrivate: false };
const owners = () => [{ code: 'GM0034', name: 'Almere' }];

describe('the handshake', () => {
  it('ties the panel to the page that asked for it', async () => {
    const store = memory();
    const token = await issueToken(page, store, 0, () => 'secret');
    expect(await redeemToken(token, panel, store, 100, owners)).toEqual({
      ok: true,
      tab: 7,
      url: page.url,
      isPrivate: false,
      owners: owners(),
    });
  });

  it('works once', async () => {
    const store = memory();
    const token = await issueToken(page, store, 0, () => 'secret');
    await redeemToken(token, panel, store, 1, owners);
    expect(await redeemToken(token, panel, store, 2, owners)).toEqual({ ok: false });
  });

  it('refuses a guess, another tab and an old token', async () => {
    const store = memory();
    expect(await redeemToken('guess', panel, store, 0, owners)).toEqual({ ok: false });
    const other = await issueToken(page, store, 0, () => 'one');
    expect(await redeemToken(other, { ...panel, tab: 8 }, store, 1, owners)).toEqual({ ok: false });
    const old = await issueToken(page, store, 0, () => 'two');
    expect(await redeemToken(old, panel, store, 10_001, owners)).toEqual({ ok: false });
  });

  it('leaves no token that was never shown: the next one takes it away', async () => {
    const store = memory();
    await store.set({ 'closed:7': page.url });
    await issueToken(page, store, 0, () => 'never shown');
    await issueToken(page, store, 5_000, () => 'on its way');
    await issueToken(page, store, 12_000, () => 'new');
    await vi.waitFor(async () =>
      expect(Object.keys(await store.get(null))).toEqual(['closed:7', 'token:on its way', 'token:new']),
    );
    expect(await redeemToken('on its way', panel, store, 12_001, owners)).toMatchObject({ ok: true });
  });

  it('still works when somebody is forgotten meanwhile, and nothing else of the session is left', async () => {
    const store = memory();
    const token = await issueToken(page, store, 0, () => 'secret');
    await store.set({ 'closed:7': page.url, task: { home: 3 } });
    await forgetSession(store);
    expect(Object.keys(await store.get(null))).toEqual(['token:secret']);
    expect(await redeemToken(token, panel, store, 1, owners)).toMatchObject({ ok: true });
  });

  it('serves a panel in a tab of its own, which no page can make with a token', async () => {
    const store = memory();
    const token = await issueToken(page, store, 0, () => 'secret');
    expect(await redeemToken(token, { ...panel, tab: 9, frame: 0 }, store, 1, owners)).toMatchObject({
      ok: true,
      tab: 7,
    });
  });
});
