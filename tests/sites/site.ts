/** The made-up municipal sites in this folder: what each is, where its faults are, and the bytes of its pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

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
}

export interface Site {
  /** Folder name; also the sub-domain of localhost under which it can be browsed. */
  readonly folder: string;
  readonly name: string;
  readonly host: string;
  readonly build: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent for paths that are no file: the shell of a single-page application. */
  readonly fallback?: string;
  /** Its pages are empty without script, so only a browser can read them. */
  readonly needsScript?: boolean;
  readonly pages: readonly SitePage[];
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

/** The file behind a path of a site ("/bijstand" is bijstand.html), or undefined; never outside the site's folder. */
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
  return undefined;
}
