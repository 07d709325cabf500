/** One page of a site as it was met: what it says beside the law, where it links to, or why it was not read. Plain data, kept. */
import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun } from '../../checking/check-run.ts';
import type { Click } from '../../checking/keuring/click-path.ts';
import type { NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import { pageLinks } from '../../checking/keuring/page-links.ts';
import type { IsoDate } from '../../language/date.ts';
import { treeOfHtml } from '../../reading/html.ts';
import { readPage } from '../../reading/read-page.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import type { Fetched } from './fetched.ts';

export interface Visit {
  readonly asked: string;
  /** Address after redirects. */
  readonly url: string;
  readonly links: readonly Click[];
  /** Absent when it was not read. */
  readonly run?: CheckRun;
  readonly notRead?: NotReadWhat;
}

/** Reads and checks what was fetched. Pure. */
export function visitOf(asked: string, fetched: Fetched, ruleset: Ruleset, asOf: IsoDate): Visit {
  const { url } = fetched;
  if ('notRead' in fetched) return { asked, url, links: [], notRead: fetched.notRead };
  const root = treeOfHtml(fetched.text);
  const page = readPage(root, { url });
  const organisation = organisationsOfUrl(url)[0]?.code;
  const run = checkPage(page, ruleset, { asOf, ...(organisation === undefined ? {} : { organisation }) });
  const isEmpty = run.results.every(({ reason }) => reason === 'no-main-text');
  return {
    asked,
    url,
    links: pageLinks(root, url),
    ...(isEmpty && /<script\b/i.test(fetched.text) ? { notRead: 'needs-script' } : { run: withoutEmpty(run) }),
  };
}

/** A page on another subject keeps no results, and one that could not be judged keeps the first: they all say the same. */
function withoutEmpty(run: CheckRun): CheckRun {
  const results = run.results.filter(({ reason }) => reason !== 'other-page-type');
  const [first] = results;
  const isWhole =
    first !== undefined && results.every(({ reason, evidence }) => reason === first.reason && evidence.length === 0);
  return { ...run, results: isWhole ? [first] : results };
}
