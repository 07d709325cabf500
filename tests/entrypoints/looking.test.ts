import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The parts of the browser that decide where the recogniser stands; each answer waits for a turn, as in a real browser. */
const state = vi.hoisted(() => ({
  origins: [] as string[],
  looking: 'press',
  registered: new Map<string, readonly string[]>(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => {
        const origins = [...state.origins];
        await state.turn();
        return { origins };
      },
    },
    storage: {
      local: {
        get: async () => {
          const { looking } = state;
          await state.turn();
          return { looking };
        },
      },
    },
    scripting: {
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await state.turn();
        for (const id of ids) state.registered.delete(id);
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        await state.turn();
        for (const { id, matches } of scripts) {
          if (state.registered.has(id)) throw new Error(`Content script with id "${id}" is already registered.`);
          state.registered.set(id, matches);
        }
      },
    },
  },
}));

const { lookWhereAllowed } = await import('../../entrypoints/background/looking.ts');

describe('where the extension looks by itself', () => {
  beforeEach(() => {
    state.origins = [];
    state.looking = 'press';
    state.registered.clear();
  });

  it('stands only on the municipal hosts that are allowed', async () => {
    state.origins = ['*://*.almere.nl/*', '*://*.example.com/*'];
    state.looking = 'mine';
    await lookWhereAllowed();
    expect([...state.registered.values()]).toEqual([['*://*.almere.nl/*']]);
  });

  it('stands nowhere when the person wants to press the button', async () => {
    state.origins = ['*://*.almere.nl/*'];
    await lookWhereAllowed();
    expect(state.registered.size).toBe(0);
  });

  it('lets the last word be with what is allowed now, however many changes come together', async () => {
    const before = lookWhereAllowed();
    state.origins = ['*://*.almere.nl/*'];
    state.looking = 'mine';
    await Promise.all([before, lookWhereAllowed(), lookWhereAllowed()]);
    expect([...state.registered.values()]).toEqual([['*://*.almere.nl/*']]);
  });
});
