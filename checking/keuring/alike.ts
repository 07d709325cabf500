/**
 * Texts and wrong sentences that several organisations have in common. One supplier often writes for many: corrected once, it is
 * repaired everywhere. Pure, and linear: only texts that share a band of their print are compared.
 */
import { addressKey } from './address.ts';
import type { Keuring } from './keuring.ts';
import { plainWords } from './plain-words.ts';
import { bandsOf, likeness } from './text-print.ts';

export interface AlikePage {
  readonly code: string;
  readonly name: string;
  readonly url: string;
  readonly title: string;
}

/** Pages of two or more organisations with nearly the same text. */
export interface AlikeTexts {
  /** In the order of the keuringen. */
  readonly pages: readonly AlikePage[];
  readonly organisations: number;
  /** Least share of their words that a page has in common with the first: 0 to 1. */
  readonly likeness: number;
  /** Rules that fail on at least two of them. */
  readonly failed: readonly string[];
}

/** The same wrong sentence at two or more organisations. */
export interface AlikeSentence {
  readonly ruleId: string;
  readonly exact: string;
  readonly places: readonly AlikePage[];
  readonly organisations: number;
}

/** From this likeness on two texts are one text with small changes, such as a name and a telephone number. */
const ALIKE = 0.6;

/** What of a keuring is compared with others: little enough to hold that of the whole country. */
export type Comparable = Pick<Keuring, 'organisation' | 'pages' | 'items'>;

export function comparableOf({ organisation, pages, items }: Keuring): Comparable {
  return {
    organisation,
    pages: pages.filter(({ print }) => print !== undefined),
    items: items.filter(({ outcome }) => outcome === 'failed'),
  };
}

/** Most organisations first. */
export function alikeTexts(keuringen: readonly Comparable[]): readonly AlikeTexts[] {
  const pages = eachOnce(
    keuringen.flatMap((keuring) =>
      keuring.pages.flatMap(({ url, title, print, type }) =>
        print === undefined || type === 'anders' ? [] : [{ ...placeOf(keuring, url, title), print }],
      ),
    ),
  );
  const groups = new Map<number, number[]>();
  const groupOf = unite(pages.map(({ print }) => print));
  for (let at = 0; at < pages.length; at++) {
    const group = groupOf(at);
    groups.set(group, [...(groups.get(group) ?? []), at]);
  }
  const failed = failuresByPage(keuringen);
  return [...groups.values()]
    .map((members) => members.flatMap((at) => pages[at] ?? []))
    .filter((members) => countOf(members) > 1)
    .map((members) => ({
      pages: members.map(({ print: _, ...page }) => page),
      organisations: countOf(members),
      likeness: Math.min(...members.map(({ print }) => likeness(members[0]?.print ?? print, print))),
      failed: twice(members.flatMap(({ url }) => failed.get(url) ?? [])),
    }))
    .sort((a, b) => b.organisations - a.organisations);
}

/** Most organisations first. */
export function alikeSentences(keuringen: readonly Comparable[]): readonly AlikeSentence[] {
  const found = new Map<string, { ruleId: string; exact: string; places: AlikePage[] }>();
  for (const keuring of keuringen) {
    const titles = new Map(keuring.pages.map(({ url, title }) => [url, title]));
    for (const { ruleId, outcome, quotes } of keuring.items) {
      if (outcome !== 'failed') continue;
      for (const { exact, places } of quotes) {
        const key = `${ruleId} ${plainWords(exact).toLowerCase()}`;
        const known = found.get(key) ?? { ruleId, exact, places: [] };
        known.places.push(...places.map(({ url }) => placeOf(keuring, url, titles.get(url) ?? '')));
        found.set(key, known);
      }
    }
  }
  return [...found.values()]
    .map(({ places, ...each }) => ({ ...each, places: eachOnce(places) }))
    .map((each) => ({ ...each, organisations: countOf(each.places) }))
    .filter(({ organisations }) => organisations > 1)
    .sort((a, b) => b.organisations - a.organisations);
}

const placeOf = ({ organisation }: Comparable, url: string, title: string): AlikePage => ({
  code: organisation.code ?? '',
  name: organisation.name,
  url,
  title,
});

/** A page of a joint organisation is met with each of its members, and yet is one page. */
function eachOnce<Page extends AlikePage>(pages: readonly Page[]): readonly Page[] {
  const byAddress = new Map<string, Page>();
  for (const page of pages) {
    const key = addressKey(page.url);
    if (!byAddress.has(key)) byAddress.set(key, page);
  }
  return [...byAddress.values()];
}

const countOf = (pages: readonly AlikePage[]): number => new Set(pages.map(({ code, name }) => code || name)).size;

function failuresByPage(keuringen: readonly Comparable[]): ReadonlyMap<string, readonly string[]> {
  const failed = new Map<string, Set<string>>();
  for (const { items } of keuringen)
    for (const { ruleId, outcome, quotes } of items) {
      if (outcome !== 'failed') continue;
      for (const { url } of quotes.flatMap(({ places }) => places))
        failed.set(url, (failed.get(url) ?? new Set()).add(ruleId));
    }
  return new Map([...failed].map(([url, rules]) => [url, [...rules]]));
}

const twice = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((each) => all.indexOf(each) !== all.lastIndexOf(each));

/** Which group each print belongs to: union-find over the likely pairs that are alike indeed. */
function unite(prints: readonly string[]): (at: number) => number {
  const parent = prints.map((_, at) => at);
  const top = (at: number): number => {
    let here = at;
    for (let up = parent[here] ?? here; up !== here; up = parent[here] ?? here) {
      parent[here] = parent[up] ?? up;
      here = up;
    }
    return here;
  };
  const byBand = new Map<string, number>();
  for (const [at, print] of prints.entries()) {
    for (const band of bandsOf(print)) {
      const first = byBand.get(band);
      if (first === undefined) byBand.set(band, at);
      else if (top(first) !== top(at) && likeness(prints[first] ?? '', print) >= ALIKE) parent[top(at)] = top(first);
    }
  }
  return top;
}
