/**
 * Many pages become one verdict a rule. Pure, and the order of the pages does not matter. A mention found on any page is found; a
 * wrong sentence is listed once, with every page it stands on; that something is not on the site is only said when all was read.
 */
import type { CantTellReason } from '../../rules/outcome.ts';
import type { CheckRun, RuleResult } from '../check-run.ts';
import { addressKey } from './address.ts';
import type { ClickPath } from './click-path.ts';
import type { KeuringItem, PageVersion, SiteQuote } from './keuring.ts';
import type { NotReadPage, NotReadWhat } from './not-read-page.ts';
import { plainWords } from './plain-words.ts';

/** What a rule is called and of which kind, in the order of the report. */
export interface AskedRule {
  readonly id: string;
  readonly kind: KeuringItem['kind'];
}

export interface SiteVerdicts {
  readonly pages: readonly PageVersion[];
  readonly items: readonly KeuringItem[];
  /** Pages that were read but could not be judged as a whole, and what stands on pages but cannot be read. */
  readonly notRead: readonly NotReadPage[];
}

/** Reasons that say something of a page, not of a rule: the page goes to `notRead`. */
const OF_THE_PAGE: Readonly<Partial<Record<CantTellReason, NotReadWhat>>> = {
  'no-main-text': 'no-text',
  language: 'other-language',
  'page-type-unclear': 'unclear-subject',
};

/** A question shows this many sentences of the whole site. */
export const MOST_TO_SHOW = 10;
/** So many quotes show that something is told. */
export const MOST_TELLING = 3;

/**
 * @param asked rules, in the order wanted
 * @param runs one a page; a page that is there twice counts once
 * @param paths shortest ways from the home page, by `addressKey`
 * @param isAllRead nothing relevant was left unread while asking for pages
 */
export function mergeRuns(
  asked: readonly AskedRule[],
  runs: readonly CheckRun[],
  paths: ReadonlyMap<string, ClickPath>,
  isAllRead: boolean,
): SiteVerdicts {
  const inOrder = nearestFirst(runs, paths);
  const wasRead = new Set(inOrder.map(({ page }) => addressKey(page.url)));
  // A frame whose page was read by itself is read.
  const notRead = inOrder
    .flatMap(notReadIn)
    .filter(({ what, where }) => what !== 'frame' || !wasRead.has(addressKey(where)));
  const judged = inOrder.filter((run) => reasonOfPage(run) === undefined);
  // A site without any page about the bijstand is more likely one of which we missed the page: nothing is said of it.
  const sawSubject = judged.some(({ page }) => page.type === 'bijstand');
  const isComplete = isAllRead && !notRead.some(({ isRelevant }) => isRelevant);
  const byRule = new Map<string, Seen[]>();
  for (const run of judged) {
    for (const result of run.results) {
      const seen = byRule.get(result.ruleId);
      if (seen === undefined) byRule.set(result.ruleId, [{ result, url: run.page.url }]);
      else seen.push({ result, url: run.page.url });
    }
  }
  return {
    pages: inOrder.map((run) => versionOf(run, paths)),
    items: asked.map((rule) => itemOf(rule, byRule.get(rule.id) ?? [], { sawSubject, isComplete })),
    notRead,
  };
}

/** A rule's result on one page. */
interface Seen {
  readonly result: RuleResult;
  readonly url: string;
}

function nearestFirst(runs: readonly CheckRun[], paths: ReadonlyMap<string, ClickPath>): readonly CheckRun[] {
  const clicks = ({ page }: CheckRun) => paths.get(addressKey(page.url))?.length ?? Number.POSITIVE_INFINITY;
  const rank = (run: CheckRun) => `${run.page.url} ${run.page.textHash}`;
  const sorted = [...runs].sort((a, b) => {
    const [near, far] = [clicks(a), clicks(b)];
    return near === far ? compare(rank(a), rank(b)) : near - far;
  });
  const kept = new Map<string, CheckRun>();
  for (const run of sorted) {
    const key = addressKey(run.page.url);
    if (!kept.has(key)) kept.set(key, run);
  }
  return [...kept.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function versionOf({ page }: CheckRun, paths: ReadonlyMap<string, ClickPath>): PageVersion {
  const { url, title, type, language, textHash, lastChanged } = page;
  const clickPath = paths.get(addressKey(url));
  return {
    url,
    title,
    type,
    language,
    textHash,
    ...(lastChanged === undefined ? {} : { lastChanged }),
    ...(clickPath === undefined ? {} : { clickPath }),
  };
}

/** Why no rule could judge the page; undefined when they could. */
function reasonOfPage({ results }: CheckRun): CantTellReason | undefined {
  const [first] = results;
  if (first?.reason === undefined || first.outcome !== 'cantTell' || !(first.reason in OF_THE_PAGE)) return undefined;
  return results.every(({ reason }) => reason === first.reason) ? (first.reason as CantTellReason) : undefined;
}

function notReadIn(run: CheckRun): readonly NotReadPage[] {
  const { url, type } = run.page;
  const reason = reasonOfPage(run);
  const what = reason && OF_THE_PAGE[reason];
  const isRelevant = type !== 'anders';
  return [
    ...(what === undefined ? [] : [{ what, where: url, isRelevant: isRelevant || what === 'unclear-subject' }]),
    ...run.coverage.notRead.map((each) => ({ ...each, from: url, isRelevant })),
  ];
}

/** What may be said of something that stands on no page. */
interface Coverage {
  /** A page about the bijstand was judged. */
  readonly sawSubject: boolean;
  /** Nothing relevant was left unread. */
  readonly isComplete: boolean;
}

function itemOf({ id, kind }: AskedRule, seen: readonly Seen[], { sawSubject, isComplete }: Coverage): KeuringItem {
  const item = (
    outcome: KeuringItem['outcome'],
    from: readonly Seen[],
    more: Partial<KeuringItem> = {},
  ): KeuringItem => ({
    ruleId: id,
    kind,
    outcome,
    quotes: quotesOf(from),
    ...more,
  });
  const shown = (outcome: KeuringItem['outcome']) => seen.filter(({ result }) => result.shown === outcome);
  const failed = shown('failed');
  if (failed.length > 0) return item('failed', failed);
  const passed = shown('passed');
  if (kind === 'mention' && passed.length > 0) {
    const told = item('passed', passed);
    return { ...told, quotes: told.quotes.slice(0, MOST_TELLING) };
  }
  const open = shown('cantTell').filter(({ result }) => result.reason !== 'not-found-here');
  const [doubt] = [...open].sort((a, b) => urgency(a) - urgency(b));
  if (doubt?.result.reason !== undefined && doubt.result.reason !== 'not-found-here') {
    const { reason, missing } = doubt.result;
    const alike = open.filter(({ result }) => result.reason === reason);
    return item('cantTell', alike, { reason, ...(missing === undefined ? {} : { missing }) });
  }
  if (passed.length > 0) return item('passed', passed);
  const untested = shown('untested');
  if (untested.length > 0) {
    const question = item('untested', untested);
    return { ...question, quotes: question.quotes.slice(0, MOST_TO_SHOW) };
  }
  if (kind === 'question' || !sawSubject) return item('untested', []);
  const reasons = new Set(seen.map(({ result }) => result.reason));
  if (reasons.has('law-not-in-force')) return item('inapplicable', [], { reason: 'law-not-in-force' });
  if (kind === 'mention')
    return item('cantTell', [], { reason: isComplete ? 'not-found-on-site' : 'not-found-in-what-was-read' });
  return item('inapplicable', [], { reason: 'not-mentioned' });
}

/** Told in part counts as found, so it goes before a doubt; a fault of our own goes last. */
function urgency({ result }: Seen): number {
  if (result.reason === 'incomplete') return 0;
  return result.reason === 'rule-error' ? 2 : 1;
}

/** The same words on several pages, or twice on one, are one quote. */
function quotesOf(from: readonly Seen[]): readonly SiteQuote[] {
  const byWords = new Map<string, { exact: string; places: SiteQuote['places'][number][] }>();
  for (const { result, url } of from) {
    for (const { exact, prefix, suffix, headings } of result.evidence) {
      const key = plainWords(exact);
      const known = byWords.get(key) ?? { exact, places: [] };
      known.places.push({ url, prefix, suffix, headings });
      byWords.set(key, known);
    }
  }
  return [...byWords.values()];
}
