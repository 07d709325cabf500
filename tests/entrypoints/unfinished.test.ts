import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionStore } from '../../entrypoints/background/tokens.ts';
import { dropUnfinished, keepUnfinished, unfinishedOn } from '../../entrypoints/background/unfinished.ts';
import { isUnfinished, type Unfinished } from '../../entrypoints/messages/unfinished.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand';
const begun = (id: string, note: string): Unfinished => ({
  id,
  rule: 'free',
  verdict: 'unclear',
  note,
  shareNote: false,
});

let kept: Map<string, unknown>;
let store: SessionStore;
beforeEach(() => {
  kept = new Map();
  store = {
    get: async (key) => (key === null ? Object.fromEntries(kept) : { [key]: kept.get(key) }),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) kept.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
});

describe('what was being written on a page', () => {
  it('is kept as it was last, also when two panels write at once', async () => {
    await Promise.all([
      keepUnfinished(PAGE, begun('a', 'Ik'), store),
      keepUnfinished(PAGE, begun('b', 'Wij'), store),
      keepUnfinished(PAGE, begun('a', 'Ik zoek'), store),
    ]);
    expect(await unfinishedOn(PAGE, store)).toEqual([begun('b', 'Wij'), begun('a', 'Ik zoek')]);
    expect(await unfinishedOn(`${PAGE}/geld`, store)).toEqual([]);
  });

  it('leaves nothing when the last of it is done', async () => {
    await keepUnfinished(PAGE, begun('a', 'Ik'), store);
    await dropUnfinished(PAGE, 'b', store);
    expect(await unfinishedOn(PAGE, store)).toHaveLength(1);
    await dropUnfinished(PAGE, 'a', store);
    expect(kept.size).toBe(0);
  });

  it('goes on after storage failed once', async () => {
    const full: SessionStore = { ...store, set: () => Promise.reject(new Error('full')) };
    await expect(keepUnfinished(PAGE, begun('a', 'Ik'), full)).rejects.toThrow('full');
    await keepUnfinished(PAGE, begun('a', 'Ik'), store);
    expect(await unfinishedOn(PAGE, store)).toHaveLength(1);
  });

  it('has the shape of a form, and no other', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'zin', prefix: '', suffix: '' };
    expect(isUnfinished({ ...begun('a', 'Ik'), quote })).toBe(true);
    for (const wrong of [
      { note: 7 },
      { note: 'x'.repeat(1_001) },
      { verdict: 'unsure' },
      { quote: 'zin' },
      { more: 1 },
    ])
      expect(isUnfinished({ ...begun('a', 'Ik'), ...wrong })).toBe(false);
  });
});
