import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleRound, ROUND_ID } from '../findings/rounds/example-round.ts';

/** The parts of the browser by which counting comes and goes. */
const state = vi.hoisted(() => {
  Object.assign(globalThis, { __GEWETEN_ENDPOINT__: 'https://endpoint.example' });
  return {
    scripts: new Map<string, readonly string[]>(),
    session: new Map<string, unknown>(),
    opened: [] as string[],
    told: [] as string[],
    docked: true,
  };
});

vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { inIncognitoContext: false },
    scripting: {
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) state.scripts.delete(id);
      },
      registerContentScripts: async ([script]: { id: string; matches: string[] }[]) => {
        if (script) state.scripts.set(script.id, script.matches);
      },
      executeScript: async () => {
        throw new Error('no page');
      },
      insertCSS: async () => undefined,
    },
    storage: {
      session: {
        get: async (key: string) => (state.session.has(key) ? { [key]: state.session.get(key) } : {}),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) state.session.set(key, value);
        },
      },
    },
    tabs: {
      TAB_ID_NONE: -1,
      query: async () => [{ id: 7 }],
      create: async ({ url }: { url: string }) => {
        state.opened.push(url);
      },
      update: async () => ({}),
      sendMessage: async (_: number, word: string) => {
        state.told.push(word);
        return word === 'open' ? state.docked : undefined;
      },
    },
    runtime: { sendMessage: async () => undefined, getURL: (path: string) => `extension://own${path}` },
  },
}));

const { beginTask, countWhereTaskRuns, finishTask, onTaskEvent, onTaskPage, pauseTask, taskRunsAt } = await import(
  '../../entrypoints/background/counting.ts'
);
const { database } = await import('../../entrypoints/background/sending.ts');

const SITE = 'https://www.voorbeeldstad.example';
const at = (path: string, other: object = {}) => ({ tab: 7, frame: 0, url: SITE + path, isPrivate: false, ...other });
const home = { tab: 3, frame: 0, url: 'extension://own/rounds.html', isPrivate: false };
const page = (url: string) => ({ kind: 'task-page', url, how: 'followed', search: false }) as const;
const tally = async () => (await (await database()).running.get('running'))?.tally;

beforeEach(async () => {
  const opened = await database();
  await Promise.all([opened.rounds, opened.attempts, opened.running].map((table) => table.clear()));
  state.scripts.clear();
  state.session.clear();
  state.opened.length = 0;
  state.docked = true;
  const round = exampleRound();
  const { id, organisation } = round;
  await opened.rounds.put({ id, organisation, round, state: 'open', decisions: [], nickname: null, seat: 0 });
});
const begin = () => beginTask({ kind: 'task-start', round: ROUND_ID, task: 't1' }, home);

describe('counting', () => {
  it('puts no script anywhere and keeps nothing while no task runs', async () => {
    state.scripts.set('counter', ['left behind']);
    await countWhereTaskRuns();
    expect(state.scripts.size).toBe(0);
    expect(await onTaskPage(page(`${SITE}/a`), at('/a'))).toEqual({ count: 'over' });
    expect(await onTaskEvent('click', at('/a'))).toEqual({ count: 'over' });
    expect(await (await database()).running.count()).toBe(0);
  });

  it('stands on the hosts of the site under test only, from begin to outcome', async () => {
    expect(await begin()).toEqual({ ok: true });
    expect(state.scripts.get('counter')).toEqual(['*://*.voorbeeldstad.example/*']);
    expect(state.opened).toEqual([SITE]);
    await finishTask({ outcome: 'not-found', pointed: undefined }, home);
    expect(state.scripts.size).toBe(0);
    expect(state.told).toContain('task-over');
    expect(await taskRunsAt(`${SITE}/a`)).toBe(false);
  });

  it('counts nothing in a private window, on another site, or on a page that is the person’s own', async () => {
    await begin();
    await onTaskPage(page(SITE), at('/'));
    const before = await tally();
    expect(await onTaskPage(page(`${SITE}/a`), at('/a', { isPrivate: true }))).toEqual({ count: 'over' });
    expect(await onTaskEvent('click', at('/a', { isPrivate: true }))).toEqual({ count: 'over' });
    expect(
      await onTaskPage(page('https://www.kleidijk.example/'), at('', { url: 'https://www.kleidijk.example/' })),
    ).toEqual({ count: 'over' });
    expect(await tally()).toEqual(before);
    expect(await onTaskPage(page(`${SITE}/mijn/brief`), at('/mijn/brief'))).toEqual({ count: 'still' });
    expect((await tally())?.path).toEqual([SITE]);
  });

  it('keeps no query, and nothing of a link that leads away', async () => {
    await begin();
    await onTaskPage({ ...page(`${SITE}/zoeken?q=geen+geld&bsn=123456782`), search: true }, at('/zoeken?q=x'));
    await onTaskEvent('left', at('/zoeken'));
    const kept = JSON.stringify(await (await database()).running.toArray());
    expect(kept).toContain(`${SITE}/zoeken`);
    expect(kept).not.toMatch(/geld|123456782/);
    expect(await tally()).toMatchObject({ searches: 1 });
  });

  it('stands still after the browser restarted, until the person goes on', async () => {
    await begin();
    await onTaskPage(page(SITE), at('/'));
    state.session.clear();
    expect(await onTaskPage(page(`${SITE}/a`), at('/a'))).toEqual({ count: 'still' });
    expect(await onTaskEvent('click', at('/a'))).toEqual({ count: 'still' });
    expect(await tally()).toMatchObject({ clicks: 0, path: [SITE], paused: true });
  });

  it('stands still where the panel was closed, or cannot stand at all', async () => {
    await begin();
    await onTaskPage(page(SITE), at('/'));
    expect(await pauseTask(7, SITE)).toBe(true);
    expect(await tally()).toMatchObject({ paused: true });
    await begin();
    state.docked = false;
    await onTaskPage(page(SITE), at('/'));
    await vi.waitFor(async () => expect(await tally()).toMatchObject({ paused: true }));
  });

  it('does not begin from a private window', async () => {
    expect(
      (await beginTask({ kind: 'task-start', round: ROUND_ID, task: 't1' }, { ...home, isPrivate: true })).ok,
    ).toBe(false);
    expect([state.scripts.size, state.opened.length]).toEqual([0, 0]);
  });
});
