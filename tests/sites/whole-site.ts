/** What reading a whole made-up site must give, and what it gave, in one form: the command line and the browser are held to the same. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { type Site, sites } from './site.ts';

export interface WholeSite {
  /** "rule: sentence (page)", sorted; only of rules that may claim. */
  readonly failed: readonly string[];
  readonly mentions: readonly string[];
  /** "kind page", sorted. */
  readonly notRead: readonly string[];
  readonly clicks: number | undefined;
  readonly madeWith: string | undefined;
  /** Whether its own search finds the bijstand on all three words; undefined when that could not be tried. */
  readonly search: boolean | undefined;
}

const claims = new Set(ruleset.rules.filter(({ status }) => status === 'active').map(({ id }) => id));
const line = (rule: string, quote: string, address: string) => `${rule}: ${quote} (${address})`;

export function knownOf(site: Site): WholeSite {
  const joint = sites.find(({ folder }) => folder === site.joint);
  const { mentions, notRead, clicks, madeWith } = site.whole;
  const how = site.search?.how;
  const isReadable = how === 'get' && !site.robots?.includes(site.search?.path ?? '');
  return {
    failed: [site, ...(joint === undefined ? [] : [joint])].flatMap(faultsOf).sort(),
    mentions,
    notRead: notRead.map(([what, where]) => `${kindOf(what)} ${where}`).sort(),
    clicks,
    madeWith,
    search: isReadable
      ? Object.values(site.search?.finds ?? {}).every((pages) => pages.some((page) => isSubject(site, page)))
      : undefined,
  };
}

const isSubject = (site: Site, path: string) =>
  site.pages.some((page) => page.path === path && page.type === 'bijstand');

function faultsOf({ host, pages, needsScript }: Site): readonly string[] {
  if (needsScript) return [];
  return pages
    .filter(({ unread }) => !unread)
    .flatMap(({ path, failed }) =>
      failed.filter(({ rule }) => claims.has(rule)).map(({ rule, quote }) => line(rule, quote, host + path)),
    );
}

export function seenIn({ items, notRead, findability, madeWith, search }: Keuring, { host }: Site): WholeSite {
  const isSeen = search?.tried === true && search.words.some(({ outcome }) => outcome !== 'unclear');
  return {
    failed: items
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ ruleId, quotes }) =>
        quotes.flatMap(({ exact, places }) =>
          [...new Set(places.map(({ url }) => new URL(url).host + new URL(url).pathname))].map((at) =>
            line(ruleId, exact, at),
          ),
        ),
      )
      .sort(),
    mentions: items
      .filter(({ kind, outcome }) => kind === 'mention' && outcome === 'passed')
      .map(({ ruleId }) => ruleId),
    notRead: notRead.map(({ what, where }) => `${kindOf(what)} ${where.replace(`https://${host}`, '')}`).sort(),
    clicks: 'path' in findability ? findability.path.length : undefined,
    madeWith: madeWith?.name,
    search: isSeen ? search.words.every(({ outcome }) => outcome === 'found') : undefined,
  };
}

/** A browser does not tell where a page sends on to. */
const kindOf = (what: string): string => (what === 'redirects' || what === 'other-host' ? 'elsewhere' : what);
