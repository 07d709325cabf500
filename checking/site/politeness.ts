/** Manners towards a host: two requests at a time (one where it asks for a pause), a pause after each, ever longer waiting before asking again. */
import { siteHost } from '../keuring/address.ts';
import type { Fetched, FetchPage } from './fetched.ts';

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
  const ask: FetchPage = async (url, kind) => {
    const host = hostOf(url);
    await turn(host);
    try {
      return await fetchPage(url, kind);
    } finally {
      // The answer is used at once; only the turn is kept for the pause.
      void sleep(host.pauseMs).then(() => leave(host));
    }
  };
  return {
    fetchPage: patiently(ask, sleep),
    slowDown(url: string, ms: number) {
      const host = hostOf(url);
      host.pauseMs = Math.max(host.pauseMs, ms);
      host.atATime = 1;
    },
  };
}

/** Asks again, after 1 and 2 seconds or when the server says, where that may help. */
function patiently(fetchPage: FetchPage, sleep: Politeness['sleep']): FetchPage {
  return async (url, kind) => {
    let answer: Fetched = await fetchPage(url, kind);
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      if ('text' in answer || answer.again === undefined) return answer;
      const wait = answer.again.afterMs ?? FIRST_WAIT_MS * 2 ** (tries - 1);
      if (wait > LONGEST_WAIT_MS) return answer;
      await sleep(wait);
      answer = await fetchPage(url, kind);
    }
    return answer;
  };
}
