import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BUTTON } from '../../components/strings/button.ts';

const state = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  isBlocked: false,
  titles: [] as unknown[],
  badges: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => {
          if (state.isBlocked) throw new Error('blocked');
          return state.local;
        },
      },
    },
    action: {
      setTitle: async (title: unknown) => void state.titles.push(title),
      setBadgeText: async (badge: unknown) => void state.badges.push(badge),
      setBadgeBackgroundColor: async () => undefined,
    },
  },
}));

const { showCounts, showPlain, showReason } = await import('../../entrypoints/background/badge.ts');

beforeEach(() => {
  Object.assign(state, { local: {}, isBlocked: false, titles: [], badges: [] });
});

describe('the toolbar button', () => {
  it('counts in Dutch as long as no other language was chosen', async () => {
    await showCounts(7, { wrong: 1, missing: 5 });
    expect(state.badges).toEqual([{ tabId: 7, text: '1' }]);
    expect(state.titles).toEqual([{ tabId: 7, title: 'Geweten: 1 ding klopt niet, 5 dingen vonden we niet' }]);
  });

  it('speaks the language that the person chose', async () => {
    state.local = { language: 'en' };
    await showCounts(7, { wrong: 3, missing: 1 });
    await showReason(7, 'behindLogin');
    await showPlain();
    expect(state.titles).toEqual([
      { tabId: 7, title: 'Geweten: 3 things are not right, 1 thing we did not find' },
      { tabId: 7, title: 'Geweten: this page is yours alone' },
      { title: 'Geweten: read this page beside the law' },
    ]);
  });

  it('speaks Dutch when storage is blocked, or holds something else', async () => {
    state.isBlocked = true;
    await showPlain();
    Object.assign(state, { isBlocked: false, local: { language: 'constructor' } });
    await showPlain();
    expect(state.titles).toEqual([{ title: BUTTON.nl.plain }, { title: BUTTON.nl.plain }]);
  });

  it('has no empty word in any language', () => {
    for (const { counts, ...words } of Object.values(BUTTON)) {
      for (const word of [...Object.values(words), counts(0, 0)]) expect(word).toMatch(/^Geweten: ./);
    }
  });
});
