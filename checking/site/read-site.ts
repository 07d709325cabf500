/**
 * Reads a site: best pages first, two at a time, never outside its hosts. Everything from outside comes in. Batches are taken up in
 * order, so the same answers give the same site: an interrupted one goes on by running again over the answers that were kept.
 */
import { siteHost } from '../keuring/address.ts';
import { type Candidate, Frontier } from '../keuring/frontier.ts';
import type { SiteRead } from '../keuring/keuring-of.ts';
import { RELEVANT } from '../keuring/link-relevance.ts';
import type { NotReadPage, NotReadWhat } from '../keuring/not-read-page.ts';
import { mostlyMadeWith } from './made-with.ts';
import type { SiteScope } from './scope.ts';
import { trySearch } from './try-search.ts';
import { printsOf, type Visit, type VisitFor } from './visit.ts';

export interface SiteEffects {
  /** Asks for a page, or recalls what it was. Never throws. */
  readonly visit: (url: string, what?: VisitFor) => Promise<Visit>;
  /** Called when pages are about to be asked for. */
  readonly asking?: (urls: readonly string[]) => void;
  /** Called for every page, in order. */
  readonly progress?: (visit: Visit, done: number) => void;
  /** Ends the reading between two batches; what was not read is listed. */
  readonly stop?: AbortSignal;
}

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
    effects.asking?.(batch.map(({ url }) => url));
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
  const isLeft = failures >= MOST_FAILURES;
  const isStopped = effects.stop?.aborted === true;
  const own = visits.filter(({ url }) => hostOf(url) === hostOf(home));
  const madeWith = mostlyMadeWith(own.flatMap((visit) => visit.madeWith ?? []));
  return {
    home,
    runs: visits.flatMap(({ run }) => (run === undefined ? [] : [run])),
    linked: visits,
    notRead: [...notRead, ...frontier.left(isLeft ? 'broken' : isStopped ? 'stopped' : 'page-limit')],
    isWhole: !isLeft && !isStopped,
    prints: printsOf(visits),
    ...(madeWith === undefined ? {} : { madeWith }),
    // A site that fails, or a person who had enough, is not asked four times more.
    ...(isLeft || isStopped ? {} : { search: await trySearch(visits, scope.hosts, effects.visit) }),
  };
}

const hostOf = (url: string): string => siteHost(URL.parse(url)?.hostname ?? '');

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
