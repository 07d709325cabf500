import { describe, expect, it } from 'vitest';
import { readHtml } from '../../reading/html.ts';
import { checkMadeUp, foundFaults, listed } from './found-faults.ts';
import { siteFile, sites } from './site.ts';

/** Sites that a reader without script can read; the others are checked in a real browser. */
const plain = sites.filter((site) => !site.needsScript);
const pages = plain.flatMap((site) => site.pages.map((page) => [`${site.folder}${page.path}`, site, page] as const));

describe('the made-up page', () => {
  it.each(pages)('%s has exactly its known faults', (_name, site, page) => {
    const html = siteFile(site, page.path)?.body.toString('utf8') ?? '';
    const run = checkMadeUp(readHtml(html, `https://${site.host}${page.path}`));
    expect(foundFaults(run)).toEqual(listed(page.failed));
    if (page.type) expect(run.page.type).toBe(page.type);
    expect(new Set(run.coverage.notRead.map(({ what }) => what))).toEqual(new Set(page.notRead ?? []));
  });
});
