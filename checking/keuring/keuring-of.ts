/** From what was read of a site to its keuring. Pure: days and names come in. */
import type { IsoDate } from '../../language/date.ts';
import type { CheckRun } from '../check-run.ts';
import { clickPaths, findabilityOf, type LinkedPage } from './click-path.ts';
import type { EarlierKeuring, InspectedOrganisation, Keuring } from './keuring.ts';
import { type AskedRule, mergeRuns } from './merge-runs.ts';
import { listNotRead, type NotReadPage } from './not-read-page.ts';

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
  const { pages, items, notRead } = mergeRuns(ruleset.rules, site.runs, paths, isAllRead);
  return {
    version: 1,
    kind: previous === undefined ? 'nulmeting' : 'herkeuring',
    organisation,
    ...(home === undefined ? {} : { home }),
    readOn,
    asOf,
    ...(inspector === undefined ? {} : { inspector }),
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    pages,
    items,
    findability: findabilityOf(pages, home !== undefined),
    notRead: listNotRead([...site.notRead, ...notRead]),
    history: previous === undefined ? [] : [...previous.history, asEarlier(previous)],
  };
}

function asEarlier({ kind, readOn, ruleset, items }: Keuring): EarlierKeuring {
  return {
    kind,
    readOn,
    rulesetVersion: ruleset.version,
    failed: items.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId),
  };
}
