/** What a page of the monitor is: a question from the address, a view from the data, HTML from the view. */
import type { Html } from '../html.ts';
import type { Language } from '../language.ts';
import type { Sources } from './sources.ts';

/** Words in every language, beside each other: a page that misses one does not build. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/** An address, as the page's author sees it. */
export interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Only the first of each name. */
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** Another page, as a path without language: "/gemeente/almere". */
export interface Moved {
  readonly to: string;
  /** For good: caches may remember it. */
  readonly forGood?: boolean;
}

/** What stands between the frame's head and foot. */
export interface Shown {
  /** Heading of the page; the frame puts it in the `<h1>` and in the tab. */
  readonly title: string;
  /** One or two sentences, for search engines and shared links. */
  readonly description: string;
  readonly body: Html;
  /** In the tab and in shared links, when it says more than the heading. */
  readonly tabTitle?: string;
  /** A page of results of a search, for instance: not for search engines. */
  readonly noIndex?: boolean;
  /** Shows what people found: then the frame says so while there is nothing yet. */
  readonly ofFindings?: boolean;
  /** Path of a PNG of 1200 by 630, for shared links. */
  readonly picture?: string;
  /** An Atom feed of this page. */
  readonly feed?: { readonly title: string; readonly path: string };
}

export interface PageParts<Question, View> {
  /** As Fastify writes it, without language: "/gemeente/:slug". English is the same path under "/en". */
  readonly path: string;
  /** In the bar on top or in the foot of every page, with its name. */
  readonly place?: { readonly in: 'bar' | 'foot'; readonly name: InBoth<string> };
  /** Answers are not kept, for pages with more questions than fit in memory (searching). */
  readonly neverKept?: boolean;
  /** Seconds that an answer is kept, for pages that show more than the release. Default: until the next release. */
  readonly keptFor?: number;
  /**
   * From the address to a small question, the same for addresses that mean the same: it is the key under which the answer is kept.
   * Whatever the page does not know is left out. Undefined: there is no such page. Pure.
   */
  ask(asked: Asked, sources: Sources): Question | Moved | undefined;
  /** Canonical path of a question, with its query: "/?onderwerp=voorschot". Default: `path`. */
  address?(question: Question): string;
  /** Everything that the page shows, as plain data. Undefined: there is no such page. */
  view(question: Question, sources: Sources): View | undefined | Promise<View | undefined>;
  /** Pure. */
  show(view: View, language: Language): Shown;
}

/** A question that can be answered. */
export interface Answerable {
  /** Canonical path without language. */
  readonly address: string;
  /** Under which its answer is kept. */
  readonly key: string;
  answer(language: Language): Promise<Shown | undefined>;
}

/** A page without its types, so that all stand in one list. */
export interface Page extends Pick<PageParts<never, never>, 'path' | 'place'> {
  readonly neverKept: boolean;
  readonly keptFor: number;
  open(asked: Asked, sources: Sources): Answerable | Moved | undefined;
}

/** A page of its parts. Questions are objects, not strings with `to`. */
export function page<Question extends object, View>(parts: PageParts<Question, View>): Page {
  const { path, place, neverKept = false, keptFor = Number.POSITIVE_INFINITY, ask, address = () => path } = parts;
  return {
    path,
    ...(place ? { place } : {}),
    neverKept,
    keptFor,
    open(asked, sources) {
      const question = ask(asked, sources);
      if (question === undefined || isMoved(question)) return question;
      return {
        address: address(question),
        key: JSON.stringify(question),
        async answer(language) {
          const seen = await parts.view(question, sources);
          return seen === undefined ? undefined : parts.show(seen, language);
        },
      };
    },
  };
}

export const isMoved = (answer: object): answer is Moved => 'to' in answer;

/** The path of a page in a language: "/en/lijsten". Query and fragment may follow in `path`. */
export function pathIn(language: Language, path: string): string {
  return language === 'nl' ? path : `/en${path}`;
}
