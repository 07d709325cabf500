/**
 * Reads a site: best pages first, two at a time, never outside its hosts. Everything from outside comes in. Batches are taken up in
 * order, so the same answers give the same site: an interrupted one goes on by running again over the answers that were kept.
 */

import type { Candidate } from '../../checking/keuring/frontier.ts';
import { Frontier } from '../../checking/keuring/frontier.ts';
import type { SiteRead } from '../../checking/keuring/keuring-of.ts';
import { RELEVANT } from '../../checking/keuring/link-relevance.ts';
import type { NotReadPage, NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import type { Visit } from './visit.ts';

export interface SiteScope {
  /** Home pages to try, the first that answers is used. */
  readonly homes: readonly [string, ...string[]];
  /** Other pages to begin with. */
  readonly begin?: readonly string[];
  /** Hosts without www. */
  readonly hosts: ReadonlySet<string>;
  readonly mostPages: number;
}

export interface SiteEffects {
  /** Asks for a page, or recalls what it was. Never throws. */
  readonly visit: (url: string) => Promise<Visit>;
  /** Called for every page, in order. */
  readonly progress?: (visit: Visit, done: number) => void;
  /** Ends the reading between two batches; what was not read is listed. */
  readonly stop?: AbortSignal;
}

export const MOST_PAGES = 40;
const AT_A_TIME = 2;
/** A site that fails so often in a row is left alone. */
const MOST_FAILURES = 4;
const FAILURES: ReadonlySet<NotReadWhat> = new Set(['broken', 'slow', 'blocked']);
/** Nothing is hidden there: the page does not exist, or never was one for reading. */
const HARMLESS: ReadonlySet<NotReadWhat> = new Set(['missing', 'other-type']);

export async function readSite(scope: SiteScope, effects: SiteEffects): Promise<SiteRead> {
  const home = await homeOf(scope, effects);
  const { begin, hosts, mostPages } = scope;
  const frontier = new Frontier({ home, hosts, mostPages, ...(begin === undefined ? {} : { begin }) });
  const visits: Visit[] = [];
  const notRead: NotReadPage[] = [];
  let failures = 0;
  for (let done = 0; failures < MOST_FAILURES && !effects.stop?.aborted; ) {
    const batch = frontier.take(done === 0 ? 1 : AT_A_TIME);
    if (batch.length === 0) break;
    const arrived = await Promise.all(batch.map(({ url }) => effects.visit(url)));
    for (const [at, visit] of arrived.entries()) {
      const candidate = batch[at];
      if (candidate === undefined) continue;
      effects.progress?.(visit, ++done);
      failures = visit.notRead !== undefined && FAILURES.has(visit.notRead) ? failures + 1 : 0;
      const isNew = frontier.arrived(candidate, visit.url, visit.links, visit.run?.page.type === 'bijstand');
      if (!isNew) visits.push({ ...visit, links: [] });
      else visits.push(visit);
      if (visit.notRead !== undefined) notRead.push(notReadOf(candidate, visit.notRead));
    }
  }
  return {
    home,
    runs: visits.flatMap(({ run }) => (run === undefined ? [] : [run])),
    linked: visits,
    notRead: [...notRead, ...frontier.left(failures >= MOST_FAILURES ? 'broken' : 'page-limit')],
    isWhole: true,
  };
}

function notReadOf({ url, from, score }: Candidate, what: NotReadWhat): NotReadPage {
  return {
    what,
    where: url,
    ...(from === '' ? {} : { from }),
    isRelevant: score >= RELEVANT && !HARMLESS.has(what),
  };
}

async function homeOf({ homes }: SiteScope, { visit }: SiteEffects): Promise<string> {
  for (const home of homes) {
    const { notRead } = await visit(home);
    if (notRead === undefined || !FAILURES.has(notRead)) return home;
  }
  return homes[0];
}
