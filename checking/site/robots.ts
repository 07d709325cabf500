/** What a site asks of programs that read it (robots.txt, RFC 9309). */
import robotsParser from 'robots-parser';
import type { FetchPage } from './fetched.ts';

export interface Robots {
  /** Undefined: the site could not be asked, so for now nothing may be read. */
  mayRead(url: string): boolean | undefined;
  /** Milliseconds between requests that the site asks for; 0 when it does not say. */
  readonly pauseMs: number;
}

/** The name by which a site can speak to us; the command line and the endpoint begin their user agent with it. */
const NAME = 'GewetenBot';
/** A site that asks for a longer pause gets this one. */
const LONGEST_PAUSE_MS = 10_000;

/** Characters of a robots.txt that count; the standard asks for no more. */
const LONGEST = 512_000;

const ALL: Robots = { mayRead: () => true, pauseMs: 0 };
const UNKNOWN: Robots = { mayRead: () => undefined, pauseMs: 0 };

export interface RobotsOfHosts {
  /** Asks each host once. */
  (url: string): Promise<Robots>;
  /** What the host said; undefined while it did not. */
  known(url: string): Robots | undefined;
}

export function robotsOf(fetchPage: FetchPage): RobotsOfHosts {
  const asked = new Map<string, Promise<Robots>>();
  const said = new Map<string, Robots>();
  const addressFor = (url: string): string => new URL('/robots.txt', url).href;
  const begin = async (address: string): Promise<Robots> => {
    const robots = await ask(address, fetchPage);
    said.set(address, robots);
    return robots;
  };
  const robotsFor = (url: string): Promise<Robots> => {
    const address = addressFor(url);
    const robots = asked.get(address) ?? begin(address);
    asked.set(address, robots);
    return robots;
  };
  return Object.assign(robotsFor, { known: (url: string) => said.get(addressFor(url)) });
}

async function ask(address: string, fetchPage: FetchPage): Promise<Robots> {
  const answer = await fetchPage(address, 'robots');
  // A site that is too busy to say (429) has not said that all may be read.
  if ('notRead' in answer) return answer.again === undefined && ANSWERED_WITHOUT.has(answer.notRead) ? ALL : UNKNOWN;
  if (/html/i.test(answer.type)) return ALL;
  const rules = robotsParser(address, answer.text.slice(0, LONGEST));
  return {
    mayRead: (url) => rules.isAllowed(url, NAME) ?? true,
    pauseMs: Math.min((rules.getCrawlDelay(NAME) ?? 0) * 1000, LONGEST_PAUSE_MS),
  };
}

/** No rules (4xx), or something else than a text in their place. */
const ANSWERED_WITHOUT = new Set([
  'missing',
  'blocked',
  'login',
  'other-type',
  'pdf',
  'other-host',
  'redirects',
  'too-large',
]);
