/**
 * Which pages of a site to read next, best first. Pure and repeatable: the same pages give the same order, so an interrupted site is
 * taken up by running again over the answers that were kept. Every list is bounded, because a site may be endless.
 */
import { addressKey, siteHost } from './address.ts';
import type { Click } from './click-path.ts';
import { RELEVANT, relevanceOf } from './link-relevance.ts';
import type { NotReadPage } from './not-read-page.ts';

export interface FrontierSettings {
  readonly home: string;
  /** Other pages to begin with, for instance the one that a person has before them. */
  readonly begin?: readonly string[];
  /** Hosts without www that may be read: the site itself and those of a joint organisation. */
  readonly hosts: ReadonlySet<string>;
  readonly mostPages: number;
}

/** A page that may be asked for. */
export interface Candidate {
  readonly url: string;
  readonly from: string;
  readonly score: number;
  /** Links followed to get here. */
  readonly depth: number;
  readonly number: number;
}

/** More links than this on one page are not looked at: an index of everything, or a trap. */
const MOST_LINKS = 1500;
const MOST_WAITING = 5000;
const LONGEST_ADDRESS = 400;
/** Calendars and filters: the same path with ever other parameters. */
const MOST_QUERIES_A_PATH = 3;
/** So many pages that were left unread are named. */
const MOST_NAMED = 25;
/** Sites behind a login; never asked for. */
const LOGIN = /^(?:mijn|login|inloggen|digid|auth|sso)[.-]/;
/** National sites that a page about the bijstand links to with reason: not a part of this site. */
const NATIONAL =
  /(?:^|\.)(?:werk|uwv|rijksoverheid|overheid|svb|digid|belastingdienst|toeslagen|nibud|juridischloket|nationaleombudsman|wetten|duo|cjib|lbio|ind|kvk)\.(?:nl|org)$|(?:^|\.)(?:facebook|instagram|linkedin|youtube|twitter|x|google|whatsapp|readspeaker)\.com$/;

export class Frontier {
  readonly #settings: FrontierSettings;
  readonly #waiting: Candidate[] = [];
  readonly #known = new Set<string>();
  readonly #queries = new Map<string, number>();
  readonly #outside = new Map<string, NotReadPage>();
  #taken = 0;
  #count = 0;
  #foundSubject = false;

  constructor(settings: FrontierSettings) {
    this.#settings = settings;
    for (const url of [settings.home, ...(settings.begin ?? [])]) {
      if (this.#known.has(addressKey(url))) continue;
      this.#known.add(addressKey(url));
      this.#waiting.push({ url, from: '', score: 10, depth: 0, number: this.#count++ });
    }
  }

  /** The best at most `most` pages that still wait; none when the most pages were taken. */
  take(most: number): readonly Candidate[] {
    const room = Math.min(most, this.#settings.mostPages - this.#taken);
    const batch: Candidate[] = [];
    while (batch.length < room) {
      const best = this.#best();
      if (best === undefined) break;
      this.#waiting.splice(this.#waiting.indexOf(best), 1);
      batch.push(best);
    }
    this.#taken += batch.length;
    return batch;
  }

  /**
   * Tells what a taken page turned out to be: the address it led to, its links, and whether it is about the bijstand.
   * Returns false when the page it led to was known already.
   */
  arrived(page: Candidate, url: string, links: readonly Click[], isSubject: boolean): boolean {
    const key = addressKey(url);
    const isNew = key === addressKey(page.url) || !this.#known.has(key);
    this.#known.add(key);
    if (!isNew) return false;
    this.#foundSubject ||= isSubject;
    if (links.length > MOST_LINKS) this.#note({ what: 'page-limit', where: url, isRelevant: true });
    for (const link of links.slice(0, MOST_LINKS)) this.#meet(link, url, page.depth + 1, isSubject);
    return true;
  }

  /** Relevant pages that were not asked for, those still waiting for the reason given; and those behind a login or elsewhere. */
  left(why: NotReadPage['what'] = 'page-limit'): readonly NotReadPage[] {
    const waiting = this.#waiting
      .filter(({ score }) => score >= RELEVANT)
      .sort(byRank)
      .slice(0, MOST_NAMED)
      .map(({ url, from }): NotReadPage => ({ what: why, where: url, from, isRelevant: true }));
    return [...waiting, ...this.#outside.values()];
  }

  #best(): Candidate | undefined {
    let best: Candidate | undefined;
    for (const each of this.#waiting) {
      // A link that says nothing is only tried near the home page, as long as no page on the subject is known.
      if (each.score === 0 && (this.#foundSubject || each.depth > 1)) continue;
      if (best === undefined || byRank(each, best) < 0) best = each;
    }
    return best;
  }

  #meet({ text, url }: Click, from: string, depth: number, fromSubject: boolean): void {
    const address = URL.parse(url);
    if (address === null || !/^https?:$/.test(address.protocol) || address.username !== '') return;
    const key = addressKey(url);
    if (this.#known.has(key)) return;
    const words = relevanceOf(text, url);
    if (words === undefined) return;
    // What a page about the bijstand links to in its own text is likely about it too.
    const score = fromSubject ? Math.max(words, 1) : words;
    if (!this.#settings.hosts.has(siteHost(address.hostname))) {
      this.#setAside(address, from, words);
      return;
    }
    if (LOGIN.test(address.hostname)) return;
    const file = /\.(\w{2,5})$/.exec(address.pathname)?.[1]?.toLowerCase();
    if (file !== undefined && !WEB_PAGES.has(file)) {
      if (file === 'pdf') this.#note({ what: 'pdf', where: url, from, isRelevant: words >= RELEVANT });
      return;
    }
    if (isEndless(address) || !this.#mayQuery(address) || this.#waiting.length >= MOST_WAITING) {
      if (words >= RELEVANT) this.#note({ what: 'page-limit', where: url, from, isRelevant: true });
      return;
    }
    this.#known.add(key);
    this.#waiting.push({ url: withoutFragment(address), from, score, depth, number: this.#count++ });
  }

  /** A page elsewhere that looks like it belongs here: on a sub-domain, or at a service that the register does not know. */
  #setAside(address: URL, from: string, score: number): void {
    const host = siteHost(address.hostname);
    if (score < RELEVANT || NATIONAL.test(host)) return;
    const what = LOGIN.test(address.hostname) ? 'login' : 'other-host';
    this.#note({ what, where: withoutFragment(address), from, isRelevant: what === 'other-host' });
  }

  #note(page: NotReadPage): void {
    const key = `${page.what} ${addressKey(page.where)}`;
    if (!this.#outside.has(key) && this.#outside.size < MOST_NAMED) this.#outside.set(key, page);
  }

  #mayQuery({ host, pathname, search }: URL): boolean {
    if (search === '') return true;
    const path = `${host}${pathname}`;
    const count = (this.#queries.get(path) ?? 0) + 1;
    this.#queries.set(path, count);
    return count <= MOST_QUERIES_A_PATH;
  }
}

const WEB_PAGES = new Set(['html', 'htm', 'php', 'asp', 'aspx', 'jsp', 'xhtml', 'cfm', 'dhtml', 'nl']);

/** Best score first; then fewest links away; then the first that was met. */
function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.depth - b.depth || a.number - b.number;
}

/** Addresses that grow for ever: very long, very deep, or the same part again and again. */
function isEndless({ href, pathname }: URL): boolean {
  const parts = pathname.split('/').filter((part) => part !== '');
  if (href.length > LONGEST_ADDRESS || parts.length > 10) return true;
  return parts.some((part, at) => part === parts[at + 1] && part === parts[at + 2]);
}

function withoutFragment(address: URL): string {
  const copy = new URL(address);
  copy.hash = '';
  return copy.href;
}
