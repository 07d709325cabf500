/** Manners towards a host: two requests at a time (one where it asks for a pause), a pause after each, ever longer waiting before asking again. */
import { siteHost } from '../keuring/address.ts';
import type { Fetched, FetchPage, PageKind } from './fetched.ts';

export interface Politeness {
  /** Milliseconds that a host is left alone after each request. */
  readonly pauseMs: number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Milliseconds of pause unless a site asks for more. */
export const PAUSE_MS = 500;
const AT_A_TIME = 2;
const MOST_TRIES = 3;
const FIRST_WAIT_MS = 1_000;
/** A server that wants us to wait longer is left alone this time. */
const LONGEST_WAIT_MS = 30_000;

/** Asks for an address and uses what came; the turn at the host ends after that, so what is asked next finds it used. */
export type FetchInTurn = <Used>(url: string, kind: PageKind, use: (answer: Fetched) => Promise<Used>) => Promise<Used>;

interface Host {
  busy: number;
  atATime: number;
  pauseMs: number;
  readonly waiting: (() => void)[];
}

/** Wraps a fetcher, so that every host gets its manners whoever asks. `slowDown` sets a longer pause for one host, between all its requests. */
export function politely(fetchPage: FetchPage, { pauseMs, sleep }: Politeness) {
  const hosts = new Map<string, Host>();
  const hostOf = (url: string): Host => {
    const name = siteHost(URL.parse(url)?.hostname ?? '');
    const host = hosts.get(name) ?? { busy: 0, atATime: AT_A_TIME, pauseMs, waiting: [] };
    hosts.set(name, host);
    return host;
  };
  const turn = (host: Host): Promise<void> | undefined => {
    if (host.busy >= host.atATime) return new Promise((resolve) => host.waiting.push(resolve));
    host.busy += 1;
    return undefined;
  };
  /** Hands the turn to whoever waits. */
  const leave = (host: Host): void => {
    const next = host.busy > host.atATime ? undefined : host.waiting.shift();
    if (next === undefined) host.busy -= 1;
    else next();
  };
  const ask: FetchInTurn = async (url, kind, use) => {
    const host = hostOf(url);
    await turn(host);
    let pause: Promise<void> | undefined;
    try {
      const answer = await fetchPage(url, kind);
      pause = sleep(host.pauseMs);
      return await use(answer);
    } finally {
      // The answer is used at once; only the turn is kept for the pause.
      void (pause ?? sleep(host.pauseMs)).then(() => leave(host));
    }
  };
  const fetchInTurn = patiently(ask, sleep);
  const plainly: FetchPage = (url, kind) => fetchInTurn(url, kind, async (answer) => answer);
  return {
    fetchPage: plainly,
    fetchInTurn,
    slowDown(url: string, ms: number) {
      const host = hostOf(url);
      host.pauseMs = Math.max(host.pauseMs, ms);
      host.atATime = 1;
    },
  };
}

/** Asks again, after 1 and 2 seconds or when the server says, where that may help. Between two tries others have their turn. */
function patiently(ask: FetchInTurn, sleep: Politeness['sleep']): FetchInTurn {
  return async (url, kind, use) => {
    for (let tries = 1; ; tries++) {
      const done = await ask(url, kind, async (answer) => {
        const wait = waitAfter(answer, tries);
        return wait === undefined ? { used: await use(answer) } : { wait };
      });
      if ('used' in done) return done.used;
      await sleep(done.wait);
    }
  };
}

/** Milliseconds before asking again; undefined when the answer counts. */
function waitAfter(answer: Fetched, tries: number): number | undefined {
  if ('text' in answer || answer.again === undefined || tries >= MOST_TRIES) return undefined;
  const wait = answer.again.afterMs ?? FIRST_WAIT_MS * 2 ** (tries - 1);
  return wait > LONGEST_WAIT_MS ? undefined : wait;
}
