/** Asks for pages in the way a site wants it, checks them, and keeps what they were. */
import type { Fetched, FetchPage } from './fetched.ts';
import { type Politeness, politely } from './politeness.ts';
import { type Robots, robotsOf } from './robots.ts';
import { sendsOnTo } from './sends-on.ts';
import { type Judging, type Visit, type VisitFor, visitOf } from './visit.ts';
import type { VisitStore } from './visit-store.ts';

export interface VisitorSettings extends Politeness, Judging {
  readonly fetchPage: FetchPage;
  /** Where the visits to an address are kept. */
  readonly storeOf: (url: string) => Promise<VisitStore>;
}

/** Pages that send on to each other are read at last. */
const MOST_TIMES_ON = 3;

/** A function that visits an address, and never asks for one that is kept or under way. */
export function visitor(settings: VisitorSettings): (url: string, what?: VisitFor) => Promise<Visit> {
  const polite = politely(settings.fetchPage, settings);
  const robots = robotsOf(polite.fetchPage);
  const underWay = new Map<string, Promise<Visit>>();

  /** Asks for an address as its site wants it. What comes is used within the turn at the host. */
  const meet = async <Used>(url: string, use: (answer: Fetched) => Promise<Used>): Promise<Used> => {
    const rules = await robots(url);
    const may = rules.mayRead(url);
    if (may !== true) return use({ notRead: may === false ? 'robots' : 'broken', url });
    if (rules.pauseMs > 0) polite.slowDown(url, rules.pauseMs);
    const met = await polite.fetchInTurn(url, 'page', async (answer) => {
      const isThere = 'notRead' in answer || answer.url === url;
      const there = isThere ? rules : robots.known(answer.url);
      return there === undefined ? { answer } : { used: await use(unlessForbidden(answer, there)) };
    });
    if ('used' in met) return met.used;
    // Not within the turn: who waits for one with another in hand may wait for ever.
    return use(unlessForbidden(met.answer, await robots(met.answer.url)));
  };
  const ask = async (url: string, what: VisitFor): Promise<Visit> => {
    const store = await settings.storeOf(url);
    const known = store.recall(url);
    if (known !== undefined) return known;
    for (let at = url, times = 0; ; times++) {
      const met = await meet(at, async (answer) => {
        const to = times < MOST_TIMES_ON ? sendsOnTo(answer, settings.treeOf) : undefined;
        if (to !== undefined) return { to };
        const visit = visitOf(url, answer, settings, what);
        // Before the turn is given back: when we are cut off, no more pages are asked for anew than the host had under way.
        await store.remember(visit);
        return { visit };
      });
      if ('visit' in met) return met.visit;
      at = met.to;
    }
  };
  return (url, what = 'reading') => {
    const before = underWay.get(url);
    if (before !== undefined) return before;
    const visit = ask(url, what).finally(() => underWay.delete(url));
    underWay.set(url, visit);
    return visit;
  };
}

/** A site may send on to where it, or the other host, asks not to read. */
function unlessForbidden(answer: Fetched, rules: Robots): Fetched {
  if ('notRead' in answer || rules.mayRead(answer.url) !== false) return answer;
  return { notRead: 'robots', url: answer.url };
}
