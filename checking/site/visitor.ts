/** Asks for pages in the way a site wants it, checks them, and keeps what they were. */
import type { Fetched, FetchPage } from './fetched.ts';
import { type Politeness, politely } from './politeness.ts';
import { robotsOf } from './robots.ts';
import { type Judging, type Visit, type VisitFor, visitOf } from './visit.ts';
import type { VisitStore } from './visit-store.ts';

export interface VisitorSettings extends Politeness, Judging {
  readonly fetchPage: FetchPage;
  /** Where the visits to an address are kept. */
  readonly storeOf: (url: string) => Promise<VisitStore>;
}

/** A function that visits an address, and never asks for one that is kept or under way. */
export function visitor(settings: VisitorSettings): (url: string, what?: VisitFor) => Promise<Visit> {
  const polite = politely(settings.fetchPage, settings);
  const robots = robotsOf(polite.fetchPage);
  const underWay = new Map<string, Promise<Visit>>();

  const fetchAllowed = async (url: string): Promise<Fetched> => {
    const rules = await robots(url);
    const may = rules.mayRead(url);
    if (may !== true) return { notRead: may === false ? 'robots' : 'broken', url };
    if (rules.pauseMs > 0) polite.slowDown(url, rules.pauseMs);
    const answer = await polite.fetchPage(url, 'page');
    // A site may send on to where it, or the other host, asks not to read.
    if ('notRead' in answer || answer.url === url || (await robots(answer.url)).mayRead(answer.url) !== false)
      return answer;
    return { notRead: 'robots', url: answer.url };
  };
  const ask = async (url: string, what: VisitFor): Promise<Visit> => {
    const store = await settings.storeOf(url);
    const known = store.recall(url);
    if (known !== undefined) return known;
    const visit = visitOf(url, await fetchAllowed(url), settings, what);
    await store.remember(visit);
    return visit;
  };
  return (url, what = 'reading') => {
    const before = underWay.get(url);
    if (before !== undefined) return before;
    const visit = ask(url, what).finally(() => underWay.delete(url));
    underWay.set(url, visit);
    return visit;
  };
}
