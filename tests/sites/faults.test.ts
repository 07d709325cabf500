import { describe, expect, it } from 'vitest';
import { readHtml } from '../../reading/html.ts';
import { organisationByCode } from '../../register/organisation.ts';
import { checkMadeUp, foundFaults, listed } from './found-faults.ts';
import { pathsOf, type SitePage, siteFile, sites } from './site.ts';

/** Sites that a reader without script can read; the others are checked in a real browser. */
const plain = sites.filter((site) => !site.needsScript);
const pages = plain.flatMap((site) =>
  pathsOf(site).map((path) => {
    const known: SitePage = site.pages.find((page) => page.path === path) ?? { path, failed: [] };
    return [`${site.folder}${path}`, site, known] as const;
  }),
);

describe('the made-up page', () => {
  it.each(pages)('%s has exactly its known faults', (_name, site, page) => {
    const html = siteFile(site, page.path)?.body.toString('utf8') ?? '';
    const run = checkMadeUp(readHtml(html, `https://${site.host}${page.path}`));
    expect(foundFaults(run)).toEqual(listed(page.failed));
    if (page.type) expect(run.page.type).toBe(page.type);
    expect(new Set(run.coverage.notRead.map(({ what }) => what))).toEqual(new Set(page.notRead ?? []));
  });
});

describe('the made-up sites', () => {
  it('are fourteen: twelve with faults to read, one without any, one that is empty without script', () => {
    const withFaults = plain.filter((site) => site.pages.some(({ failed }) => failed.length > 0));
    expect(withFaults).toHaveLength(12);
    expect(sites.filter((site) => !withFaults.includes(site)).map(({ folder }) => folder)).toEqual([
      'duinwaard',
      'zonneveld',
    ]);
  });

  it('have ten to sixty pages, and are each in the register', () => {
    for (const site of sites) {
      const count = site.needsScript ? 10 : pathsOf(site).length;
      expect(count, site.folder).toBeGreaterThanOrEqual(10);
      expect(count, site.folder).toBeLessThanOrEqual(60);
      expect(organisationByCode(site.code)?.hosts, site.folder).toEqual([site.host.replace('www.', '')]);
    }
  });

  it('hold one supplier’s text three times', () => {
    const bought = plain.filter((site) =>
      site.pages.some(({ failed }) => failed.some(({ quote }) => quote.includes('noodgevallen'))),
    );
    expect(bought.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['bosrade', 'polderhoek', 'veenkamp']));
  });
});
