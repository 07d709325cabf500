/** The made-up municipal sites in this folder: what each is, where its faults are, and the bytes of its pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { districtPages, fillerPages } from './filler.ts';
import { namedTexts, pagesIn, type SourcePage } from './pages-text.ts';
import { SHELLS } from './shells.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A sentence that must be found, and no other. */
export interface KnownFault {
  readonly rule: string;
  readonly quote: string;
}

export interface SitePage {
  readonly path: string;
  readonly type?: string;
  readonly failed: readonly KnownFault[];
  readonly notRead?: readonly string[];
  /** Reading the whole site does not come here: the site asks so, or no link leads to it. */
  readonly unread?: boolean;
}

/** An answer that is not a page. */
export interface SiteAnswer {
  readonly status?: number;
  readonly location?: string;
  readonly type?: string;
  /** The answer comes bit by bit. */
  readonly slow?: boolean;
}

export interface SiteSearch {
  readonly path: string;
  readonly field: string;
  /** `script`: the page of results is filled by script, so that a reader without it sees none. */
  readonly how: 'get' | 'post' | 'script';
  /** Pages that are found for each word. */
  readonly finds: Readonly<Record<string, readonly string[]>>;
}

export interface Site {
  /** Folder name; also the sub-domain of localhost under which it can be browsed. */
  readonly folder: string;
  /** Code in register/voorbeelden.json. */
  readonly code: string;
  readonly name: string;
  readonly host: string;
  readonly build: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent for paths that are no file: the shell of a single-page application. */
  readonly fallback?: string;
  /** Its pages are empty without script, so only a browser can read them. */
  readonly needsScript?: boolean;
  /** Pages with a fault or with something that cannot be read; all others must be without. */
  readonly pages: readonly SitePage[];
  /** How the pages of `pages.txt` are dressed. */
  readonly shell?: keyof typeof SHELLS;
  readonly menu?: readonly string[];
  readonly generator?: string;
  readonly telephone?: string;
  /** Pages on other subjects besides those of `pages.txt`. */
  readonly filler?: number;
  /** Pages about help in a district: more than are read in one go. */
  readonly districts?: number;
  readonly robots?: string;
  readonly search?: SiteSearch;
  readonly answers?: Readonly<Record<string, SiteAnswer>>;
  /** Folder of the joint organisation that works for it. */
  readonly joint?: string;
  /** What reading the whole site must give besides the faults of its pages. */
  readonly whole: {
    /** Mentions that are found somewhere. */
    readonly mentions: readonly string[];
    /** Kind and path or address of what is not read. */
    readonly notRead: readonly (readonly [string, string])[];
    /** Clicks to the nearest page about the bijstand; absent where none can be read. */
    readonly clicks?: number;
    /** System that the pages name. */
    readonly madeWith?: string;
  };
}

/** All sites, in alphabetical order of their folders. */
export const sites: readonly Site[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ folder: entry.name, ...JSON.parse(readFileSync(join(FOLDER, entry.name, 'site.json'), 'utf8')) }))
  .sort((a: Site, b: Site) => a.folder.localeCompare(b.folder));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
}

/** What stands behind a path of a site ("/bijstand" is bijstand.html, or a page of its text), or undefined; never outside its folder. */
export function siteFile(site: Site, path: string): SiteFile | undefined {
  const wanted = normalize(path === '/' ? '/index.html' : path);
  const candidates = [wanted, `${wanted}.html`, ...(extname(wanted) === '' && site.fallback ? [site.fallback] : [])];
  for (const candidate of candidates) {
    const type = TYPES[extname(candidate)];
    if (!type || candidate === '/site.json') continue;
    try {
      return { type, body: readFileSync(join(FOLDER, site.folder, candidate)) };
    } catch {
      // Not a file: the next candidate may be.
    }
  }
  const page = textPages(site).find((each) => each.path === path);
  return page && pageFile(site, page);
}

/** A page of results of the site's own search. */
export function searchResults(site: Site, word: string): SiteFile {
  const found = site.search?.how === 'get' ? (site.search.finds[word.toLowerCase()] ?? []) : [];
  const titles = new Map(textPages(site).map(({ path, title }) => [path, title]));
  return pageFile(site, {
    path: site.search?.path ?? '',
    title: 'Zoeken',
    parts: [
      { kind: 'paragraph', text: found.length === 0 ? 'Geen resultaten.' : `${found.length} resultaten.` },
      { kind: 'list', items: found.map((path) => `[${titles.get(path) ?? path}](${path})`) },
    ],
  });
}

/** Paths of all pages that the site has, those that are files too. */
export function pathsOf(site: Site): readonly string[] {
  const files = readdirSync(join(FOLDER, site.folder)).filter(
    (name) => name.endsWith('.html') && name !== 'index.html',
  );
  return [
    ...new Set([
      '/',
      ...files.map((name) => `/${name.replace('.html', '')}`),
      ...textPages(site).map(({ path }) => path),
    ]),
  ];
}

function pageFile(site: Site, page: SourcePage): SiteFile {
  const { name, menu = [], generator, search, shell = 'classic' } = site;
  const body = SHELLS[shell]({ name, menu, pages: textPages(site), generator, search }, page);
  return { type: TYPES['.html'] ?? '', body: Buffer.from(body) };
}

const texts = namedTexts(readFileSync(join(FOLDER, 'texts.txt'), 'utf8'));
const made = new Map<string, readonly SourcePage[]>();

/** The pages of its text, with those on other subjects and an index that leads to all. */
function textPages(site: Site): readonly SourcePage[] {
  const known = made.get(site.folder);
  if (known !== undefined) return known;
  const file = join(FOLDER, site.folder, 'pages.txt');
  const fill = (text: string) =>
    text.replaceAll('{gemeente}', site.name).replaceAll('{telefoon}', site.telephone ?? '14 0000');
  const own = existsSync(file) ? pagesIn(readFileSync(file, 'utf8'), (name) => fill(texts.get(name) ?? '')) : [];
  const filler = fillerPages(site.filler ?? 0);
  const index: SourcePage = {
    path: '/alle-onderwerpen',
    title: 'Alle onderwerpen',
    parts: [{ kind: 'list', items: filler.map(({ path, title }) => `[${title}](${path})`) }],
  };
  const all = [...own, ...districtPages(site.districts ?? 0), ...(filler.length > 0 ? [index, ...filler] : [])];
  made.set(site.folder, all);
  return all;
}
