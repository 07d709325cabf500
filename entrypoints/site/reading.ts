/** The reading of one whole site: begun, paused, taken up again after a restart, done. Effects come in; the state goes out to the view. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuringOf, type SiteRead } from '../../checking/keuring/keuring-of.ts';
import type { NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import type { FetchPage } from '../../checking/site/fetched.ts';
import type { Politeness } from '../../checking/site/politeness.ts';
import { readSite } from '../../checking/site/read-site.ts';
import { inspected, scopeOf } from '../../checking/site/scope.ts';
import type { Judging, Visit } from '../../checking/site/visit.ts';
import { visitor } from '../../checking/site/visitor.ts';
import type { Database } from '../../findings/database.ts';
import type { SiteRun } from '../../findings/site-run.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { dropVisits, keptVisits } from './kept-visits.ts';

/** A page that was met, as the list shows it. */
export interface MetPage {
  readonly url: string;
  readonly title: string;
  /** `subject`: about the bijstand. */
  readonly what: 'subject' | 'other' | NotReadWhat;
}

export interface ReadingState {
  /** `paused`: by the person, or because the browser was closed. `failed`: the browser could not keep a page. */
  readonly phase: 'loading' | 'ready' | 'reading' | 'paused' | 'done' | 'failed';
  readonly met: readonly MetPage[];
  /** Addresses that are being asked for. */
  readonly asking: readonly string[];
  readonly run?: SiteRun;
}

export interface Reading {
  state(): ReadingState;
  subscribe(changed: () => void): () => void;
  /** Looks what was kept of this organisation. */
  open(): Promise<void>;
  begin(mostPages: number): Promise<void>;
  goOn(): Promise<void>;
  pause(): void;
  /** Makes a keuring of what was read so far. */
  stop(): Promise<void>;
  /** Lets go of what was kept. */
  startOver(): Promise<void>;
}

export interface ReadingWorld extends Politeness, Pick<Judging, 'treeOf'> {
  readonly database: Pick<Database, 'siteRuns' | 'visits'>;
  readonly fetchPage: FetchPage;
  readonly ruleset: Ruleset;
  readonly today: () => IsoDate;
  /** Called when nothing needs to be asked of the site any more. */
  readonly done: () => Promise<void>;
}

const FIRST: ReadingState = { phase: 'loading', met: [], asking: [] };

/** @param begin page to begin with besides the home page */
export function openReading(organisation: Organisation, begin: string | undefined, world: ReadingWorld): Reading {
  const { code } = organisation;
  const { database, ruleset } = world;
  let state = FIRST;
  const listeners = new Set<() => void>();
  const change = (part: Partial<ReadingState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  let ending: 'pause' | 'stop' | undefined;
  let ended = new AbortController();
  const end = (how: typeof ending) => {
    ending = how;
    ended.abort();
  };

  /** @param mayAsk false: only what was kept counts, and the first page that is not ends it */
  const read = async (run: SiteRun, mayAsk: boolean): Promise<void> => {
    ending = undefined;
    ended = new AbortController();
    change({ phase: 'reading', met: [], asking: [], run });
    const scope = scopeOf(organisation, { mostPages: run.mostPages, ...(run.begin && { begin: run.begin }) });
    if (scope === undefined) return;
    const store = await keptVisits(database, code);
    const ask = visitor({ ...world, asOf: run.begunOn, storeOf: async () => store });
    const visit: typeof ask = async (url, what) => {
      if (mayAsk || store.recall(url) !== undefined) return ask(url, what);
      end('stop');
      return { asked: url, url, links: [], notRead: 'stopped' };
    };
    const site = await readSite(scope, {
      visit,
      stop: ended.signal,
      asking: (asking) => change({ asking }),
      progress: (each) => change({ met: [...state.met, metPage(each)], asking: [] }),
    });
    // Read by a function, because it changed while we waited.
    if (endedBy() === 'pause') change({ phase: 'paused', asking: [] });
    else await finish(run, site);
  };
  const endedBy = () => ending;

  const finish = async (run: SiteRun, site: SiteRead): Promise<void> => {
    const keuring: Keuring = keuringOf(site, {
      organisation: inspected(organisation),
      readOn: run.begunOn,
      asOf: run.begunOn,
      ruleset,
    });
    const done = { ...run, keuring };
    await database.siteRuns.put(done);
    await dropVisits(database, code);
    change({ phase: 'done', asking: [], run: done });
    await world.done();
  };

  const guarded = (work: () => Promise<void>): Promise<void> =>
    work().catch((cause: unknown) => {
      console.warn('Geweten:', cause);
      change({ phase: 'failed', asking: [] });
    });
  let busy = false;
  /** A site is read once at a time, however often the button is pressed: two readings would ask it twice as much. */
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    await guarded(work);
    busy = false;
  };

  const startOver = async (): Promise<void> => {
    await database.siteRuns.delete(code);
    await dropVisits(database, code);
    state = FIRST;
    change({ phase: 'ready' });
  };

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    open: () =>
      guarded(async () => {
        const run = await database.siteRuns.get(code);
        if (run?.keuring !== undefined) change({ phase: 'done', run });
        // Other rules, or the law of another day, would not go together with what was read before.
        else if (run === undefined || run.rulesetHash !== ruleset.hash || run.begunOn !== world.today())
          await startOver();
        else change({ phase: 'paused', run });
      }),
    begin: (mostPages) =>
      once(async () => {
        await dropVisits(database, code);
        const run: SiteRun = {
          organisation: code,
          begunOn: world.today(),
          mostPages,
          rulesetHash: ruleset.hash,
          ...(begin === undefined ? {} : { begin }),
        };
        await database.siteRuns.put(run);
        await read(run, true);
      }),
    goOn: () =>
      once(async () => {
        if (state.run !== undefined) await read(state.run, true);
      }),
    pause: () => end('pause'),
    stop: async () => {
      if (state.phase === 'reading') end('stop');
      else
        await once(async () => {
          if (state.run !== undefined) await read(state.run, false);
        });
    },
    startOver: () =>
      once(async () => {
        await startOver();
        await world.done();
      }),
  };
}

function metPage({ url, asked, run, notRead }: Visit): MetPage {
  if (notRead !== undefined || run === undefined) return { url: asked, title: '', what: notRead ?? 'no-text' };
  return { url, title: run.page.title, what: run.page.type === 'bijstand' ? 'subject' : 'other' };
}
