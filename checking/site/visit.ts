/** One page of a site as it was met: what it says beside the law, where it links to, or why it was not read. Plain data, kept. */
import type { IsoDate } from '../../language/date.ts';
import type { PageText } from '../../reading/page-text.ts';
import { readPage } from '../../reading/read-page.ts';
import type { TreeElement } from '../../reading/tree.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { checkPage } from '../check-page.ts';
import type { CheckRun } from '../check-run.ts';
import { addressKey, siteHost } from '../keuring/address.ts';
import type { Click } from '../keuring/click-path.ts';
import type { MadeWith } from '../keuring/keuring.ts';
import type { NotReadWhat } from '../keuring/not-read-page.ts';
import { pageLinks } from '../keuring/page-links.ts';
import type { LinkCounts } from '../keuring/search-tried.ts';
import { textPrint } from '../keuring/text-print.ts';
import { textOf } from '../page.ts';
import type { Fetched } from './fetched.ts';
import { linkCounts } from './link-counts.ts';
import { madeWithOf } from './made-with.ts';
import { type SearchForm, searchFormOf } from './search-form.ts';

export interface Visit {
  readonly asked: string;
  /** Address after redirects. */
  readonly url: string;
  readonly links: readonly Click[];
  /** Absent when it was not read, and for a page of search results. */
  readonly run?: CheckRun;
  readonly notRead?: NotReadWhat;
  /** The site's search, where this page has it. */
  readonly search?: SearchForm;
  readonly madeWith?: MadeWith;
  /** Mark of its text; absent for a page on another subject. */
  readonly print?: string;
  /** For a page of search results. */
  readonly counts?: LinkCounts;
}

/** What a visit is for: reading the page, or seeing what the site's search found. */
export type VisitFor = 'reading' | 'results';

export interface Judging {
  readonly ruleset: Ruleset;
  readonly asOf: IsoDate;
  /** From HTML text to a tree, without running anything in it. */
  readonly treeOf: (html: string) => TreeElement;
}

/** Reads and checks what was fetched. Pure. */
export function visitOf(asked: string, fetched: Fetched, { ruleset, asOf, treeOf }: Judging, what: VisitFor): Visit {
  const { url } = fetched;
  if ('notRead' in fetched) return { asked, url, links: [], notRead: fetched.notRead };
  const root = treeOf(fetched.text);
  if (what === 'results') return { asked, url, links: [], counts: linkCounts(root, url) };
  const page = readPage(root, { url });
  const organisation = organisationsOfUrl(url)[0]?.code;
  const run = checkPage(page, ruleset, { asOf, ...(organisation === undefined ? {} : { organisation }) });
  const isEmpty = run.results.every(({ reason }) => reason === 'no-main-text');
  const search = searchFormOf(root, url);
  const madeWith = madeWithOf(root);
  const print = run.page.type === 'anders' ? undefined : textPrint(textOf(page.blocks));
  return {
    asked,
    url,
    links: [...pageLinks(root, url), ...framesOf(page)],
    ...(isEmpty && /<script\b/i.test(fetched.text) ? { notRead: 'needs-script' } : { run: withoutEmpty(run) }),
    ...(search === undefined ? {} : { search }),
    ...(madeWith === undefined ? {} : { madeWith }),
    ...(print === undefined ? {} : { print }),
  };
}

/** What stands in a frame may be a page of the site itself: it is read as one. */
const framesOf = ({ url, notRead }: PageText): readonly Click[] =>
  notRead.flatMap(({ what, where }) => (what === 'frame' && isSameSite(where, url) ? [{ text: '', url: where }] : []));

const isSameSite = (one: string, other: string): boolean =>
  siteHost(URL.parse(one)?.hostname ?? '') === siteHost(new URL(other).hostname);

/** A page on another subject keeps no results, and one that could not be judged keeps the first: they all say the same. */
function withoutEmpty(run: CheckRun): CheckRun {
  const results = run.results.filter(({ reason }) => reason !== 'other-page-type');
  const [first] = results;
  const isWhole =
    first !== undefined && results.every(({ reason, evidence }) => reason === first.reason && evidence.length === 0);
  return { ...run, results: isWhole ? [first] : results };
}

/** The prints of the pages that were read, by `addressKey`. */
export function printsOf(visits: readonly Visit[]): ReadonlyMap<string, string> {
  return new Map(visits.flatMap(({ url, print }) => (print === undefined ? [] : [[addressKey(url), print] as const])));
}
