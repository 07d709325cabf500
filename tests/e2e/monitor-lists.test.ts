/** Lists, rules, stories and the pages of text as visitors meet them: nothing for axe-core, small screens, choices that can be shared. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotHash } from '../../endpoint/snapshot.ts';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { made } from '../endpoint/figures/made-points.ts';
import { NARROW, openVisitor, type Visitor, WIDE } from './visitor.ts';

/** One address of each kind of page. */
const ADDRESSES = [
  '/lijsten',
  '/lijsten/gemeenten?onderwerp=voorschot&volgorde=hersteld',
  '/lijsten/onderwerp/voorschot',
  '/lijsten/regel/voorschot-percentage',
  '/lijsten/hersteld',
  '/lijsten/goede-voorbeelden',
  '/regels',
  '/en/regels/voorschot-percentage',
  '/verhalen',
  '/open-data',
  '/api',
  '/privacy',
];
const POINT = `${'a'.repeat(51)}q`;
const HOSTILE = '"><script>document.title = "overgenomen"</script><img src=x onerror=alert(1)>\u202eomgedraaid';

const folders: string[] = [];
let shown: RunningEndpoint;
let real: RunningEndpoint;

/** An endpoint that has released one point, in a folder of its own. */
async function withRelease(): Promise<RunningEndpoint> {
  const dataDir = mkdtempSync(join(tmpdir(), 'geweten-'));
  folders.push(dataDir);
  const storage = await openSqlite({ folder: dataDir });
  const points = [made(POINT, { quote: HOSTILE })];
  const snapshot = canonicalJson({ schema: 'snapshot/1', released: '2026-11-22', points });
  const hash = snapshotHash(snapshot);
  const row = { id: `2026-11-22-${hash.slice(0, 12)}`, day: '2026-11-22', hash, snapshot };
  await storage.db.insertInto('release').values(row).execute();
  await storage.close();
  return startEndpoint({ port: 0, dataDir });
}

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'geweten-'));
  folders.push(dataDir);
  shown = await startEndpoint({ port: 0, dataDir, settings: { exampleCountry: true } });
  real = await withRelease();
});
afterAll(async () => {
  await Promise.all([shown?.close(), real?.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

for (const kind of ['chromium', 'firefox'] as const) {
  describe.skipIf(!installedBrowser(kind))(`lists and pages in ${kind}`, () => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await openVisitor(kind, shown.url);
    });
    afterAll(() => visitor?.close());

    const pressAndWait = (selector: string) =>
      Promise.all([visitor.page.waitForNavigation(), visitor.page.click(selector)]);
    const rows = () =>
      visitor.page.$$eval('.list-rows > li > div:first-child > a', (links) => links.map((each) => each.textContent));

    it('have nothing that axe-core objects to, in light and dark, and fit in 320 pixels', async () => {
      for (const path of ADDRESSES) {
        await visitor.goTo(path);
        for (const scheme of ['light', 'dark'] as const) {
          await visitor.colours(scheme);
          expect(await visitor.violations(), `${path} ${scheme}`).toEqual([]);
        }
        await visitor.page.setViewport(NARROW);
        expect(await visitor.overflow(), path).toBe(0);
        await visitor.page.setViewport(WIDE);
      }
    });

    it('show what was chosen, at an address that shows the same to somebody else', async () => {
      await visitor.goTo('/lijsten/gemeenten');
      await visitor.page.select('#gemeenten-provincie', 'voorbeeldprovincie-3');
      await visitor.page.select('#gemeenten-volgorde', 'hersteld');
      await pressAndWait('.filter button');
      const [address, chosen] = [new URL(visitor.page.url()), await rows()];
      expect(address.searchParams.get('volgorde')).toBe('hersteld');
      expect(chosen.length).toBeGreaterThan(20);
      await visitor.goTo('/lijsten');
      await visitor.goTo(address.pathname + address.search);
      expect(await rows()).toEqual(chosen);
      expect(await visitor.page.$eval('#gemeenten-provincie', (select) => (select as HTMLSelectElement).value)).toBe(
        'voorbeeldprovincie-3',
      );
    });

    it('lead on: from subject to rule to the list of municipalities, and to the other language', async () => {
      await visitor.goTo('/lijsten');
      await pressAndWait('a[href="/lijsten/onderwerp/voorschot"]');
      await pressAndWait('a[href="/lijsten/regel/voorschot-percentage"]');
      await pressAndWait('a[href="/regels/voorschot-percentage"]');
      await pressAndWait('.language');
      expect(new URL(visitor.page.url()).pathname).toBe('/en/regels/voorschot-percentage');
      expect(await visitor.page.$eval('h1', (heading) => heading.textContent)).toBe(
        'The advance payment is at least 95 percent',
      );
    });

    it('let somebody object to a point, and show what a page said as text only', async () => {
      await visitor.page.goto(`${real.url}/bezwaar/${POINT}`);
      expect(await visitor.page.$eval('blockquote', (quote) => quote.textContent)).toContain('<script>document.title');
      expect(await visitor.page.title()).toBe('Bezwaar maken - Geweten');
      expect(await visitor.violations()).toEqual([]);
      await visitor.page.type('#reden', 'Deze zin staat niet meer op de pagina.');
      await pressAndWait('form[method="post"] button');
      expect(await visitor.page.$eval('[role="status"]', (said) => said.textContent)).toContain('in gesprek');
      expect(await visitor.violations()).toEqual([]);
    });
  });
}
