/** Asks for pages in the way a site wants it, checks them, and keeps what they were. */
import type { Fetched, FetchPage } from './fetched.ts';
import { type Politeness, politely } from './politeness.ts';
import { type Robots, robotsOf } from './robots.ts';
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

  const ask = async (url: string, what: VisitFor): Promise<Visit> => {
    const store = await settings.storeOf(url);
    const known = store.recall(url);
    if (known !== undefined) return known;
    const keep = async (answer: Fetched): Promise<Visit> => {
      const visit = visitOf(url, answer, settings, what);
      await store.remember(visit);
      return visit;
    };
    const rules = await robots(url);
    const may = rules.mayRead(url);
    if (may !== true) return keep({ notRead: may === false ? 'robots' : 'broken', url });
    if (rules.pauseMs > 0) polite.slowDown(url, rules.pauseMs);
    // Kept within the turn: when we are cut off, no more pages are asked for anew than the host had under way.
    const met = await polite.fetchInTurn(url, 'page', async (answer) => {
      const isThere = 'notRead' in answer || answer.url === url;
      const there = isThere ? rules : robots.known(answer.url);
      return there === undefined ? { answer } : { visit: await keep(unlessForbidden(answer, there)) };
    });
    if ('visit' in met) return met.visit;
    // Not within the turn: who waits for one with another in hand may wait for ever.
    return keep(unlessForbidden(met.answer, await robots(met.answer.url)));
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
