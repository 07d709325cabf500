/** From what was read of a site to its keuring. Pure: days and names come in. */
import type { IsoDate } from '../../language/date.ts';
import type { CheckRun } from '../check-run.ts';
import { addressKey } from './address.ts';
import { clickPaths, findabilityOf, type LinkedPage } from './click-path.ts';
import type { EarlierKeuring, InspectedOrganisation, Keuring, MadeWith, PageVersion } from './keuring.ts';
import { withMeasured } from './measured.ts';
import { type AskedRule, mergeRuns } from './merge-runs.ts';
import { listNotRead, type NotReadPage } from './not-read-page.ts';
import type { SearchTried } from './search-tried.ts';

/** Everything that was read of a site. */
export interface SiteRead {
  /** Home page; absent for saved pages. */
  readonly home?: string;
  readonly runs: readonly CheckRun[];
  /** Pages with the links on them, for counting clicks. */
  readonly linked: readonly LinkedPage[];
  readonly notRead: readonly NotReadPage[];
  /** Every page that the site links to was at least asked for. False for saved pages: nobody knows what was not saved. */
  readonly isWhole: boolean;
  /** Prints of the texts, by `addressKey`. */
  readonly prints?: ReadonlyMap<string, string>;
  readonly madeWith?: MadeWith;
  /** Absent when searching was not thought of: saved pages, or a reading that ended early. */
  readonly search?: SearchTried;
}

export interface KeuringSettings {
  readonly organisation: InspectedOrganisation;
  readonly readOn: IsoDate;
  readonly asOf: IsoDate;
  readonly ruleset: { readonly version: string; readonly hash: string; readonly rules: readonly AskedRule[] };
  readonly inspector?: string;
  /** The keuring before this one: makes it a herkeuring. */
  readonly previous?: Keuring;
}

export function keuringOf(site: SiteRead, settings: KeuringSettings): Keuring {
  const { organisation, readOn, asOf, ruleset, inspector, previous } = settings;
  const { home } = site;
  const paths = home === undefined ? new Map() : clickPaths(home, site.linked);
  const isAllRead = site.isWhole && !site.notRead.some(({ isRelevant }) => isRelevant);
  const merged = mergeRuns(ruleset.rules, site.runs, paths, isAllRead);
  const pages = merged.pages.map((page) => withPrint(page, site.prints?.get(addressKey(page.url))));
  const findability = findabilityOf(pages, home !== undefined);
  const made: Keuring = {
    version: 1,
    kind: 'nulmeting',
    organisation,
    ...(home === undefined ? {} : { home }),
    readOn,
    asOf,
    ...(inspector === undefined ? {} : { inspector }),
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    pages,
    items: withMeasured(merged.items, findability, site.search),
    findability,
    ...(site.search === undefined ? {} : { search: site.search }),
    ...(site.madeWith === undefined ? {} : { madeWith: site.madeWith }),
    notRead: listNotRead([...site.notRead, ...merged.notRead]),
    history: [],
  };
  return previous === undefined ? made : following(made, previous);
}

/** The keuring as the one after `previous`: a herkeuring, with the history of both. */
export function following(keuring: Keuring, previous: Keuring): Keuring {
  return { ...keuring, kind: 'herkeuring', history: [...previous.history, asEarlier(previous)] };
}

function withPrint(page: PageVersion, print: string | undefined): PageVersion {
  return print === undefined ? page : { ...page, print };
}

function asEarlier({ kind, readOn, ruleset, items }: Keuring): EarlierKeuring {
  return {
    kind,
    readOn,
    rulesetVersion: ruleset.version,
    failed: items.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId),
  };
}
