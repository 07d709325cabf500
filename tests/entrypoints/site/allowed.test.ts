import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Organisation, organisationByCode } from '../../../register/organisation.ts';

/** What the browser allows, and what the person chose in the settings. */
const state = vi.hoisted(() => ({
  origins: new Set<string>(),
  choice: { looking: 'press', mine: [] as string[] },
  told: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({ origins: [...state.origins] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.origins.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) state.origins.add(origin);
        return true;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) state.origins.delete(origin);
        return true;
      },
    },
    storage: {
      local: {
        get: async () => state.choice,
        set: async (choice: typeof state.choice) => {
          state.choice = choice;
        },
      },
    },
    runtime: { sendMessage: async (message: unknown) => state.told.push(message) },
  },
}));

const { giveSiteBack, mayReadSite, requestSite } = await import('../../../entrypoints/site/allowed.ts');
const { giveBack, isAllowed, request } = await import('../../../entrypoints/rounds/site-permission.ts');
const { keepChoice } = await import('../../../entrypoints/welcome/looking.ts');

const named = (code: string): Organisation => {
  const organisation = organisationByCode(code);
  if (organisation === undefined) throw new Error(`no ${code}`);
  return organisation;
};
const ALMERE = named('GM0034');
const UTRECHT = named('GM0344');

beforeEach(() => {
  state.origins.clear();
  state.choice = { looking: 'press', mine: [] };
  state.told = [];
});

describe('the permission to read a site', () => {
  it('is given back after, and the background hears it', async () => {
    await requestSite(ALMERE);
    await giveSiteBack(ALMERE);
    expect([...state.origins]).toEqual([]);
    expect(state.told).toEqual([{ kind: 'hosts-changed' }]);
  });

  it('stays for a site that another tab still reads, and for the site of a task', async () => {
    await requestSite(ALMERE);
    await requestSite(UTRECHT);
    await giveSiteBack(ALMERE);
    expect(await mayReadSite(ALMERE)).toBe(false);
    expect(await mayReadSite(UTRECHT)).toBe(true);
    await request(ALMERE.code);
    await giveSiteBack(UTRECHT);
    expect(await isAllowed(ALMERE.code)).toBe(true);
    await giveBack(ALMERE.code);
    expect([...state.origins]).toEqual([]);
  });

  it('stays where the person chose to be looked for', async () => {
    await requestSite(ALMERE);
    state.choice = { looking: 'mine', mine: [ALMERE.code] };
    await giveSiteBack(ALMERE);
    expect(await mayReadSite(ALMERE)).toBe(true);
  });

  it('goes with everything else when the person wants to press the button', async () => {
    await requestSite(ALMERE);
    await requestSite(UTRECHT);
    await keepChoice({ looking: 'press', mine: [] });
    expect([...state.origins]).toEqual([]);
  });
});
