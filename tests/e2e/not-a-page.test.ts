/** What is no ordinary page, or a broken one: a plain sentence each time, and never a verdict. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SentFile, type SitesServer, startSites } from '../sites/server.ts';
import { BROWSERS } from './browsers.ts';
import type { Person } from './person.ts';

const HOST = 'https://www.voorbeeldstad.example';
const SENTENCE = 'U krijgt het voorschot maar één keer.';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** In the panel: the page was read, and there was nothing in it. */
const NO_TEXT = 'Wij vonden hier geen tekst';

const FILES = {
  '/gegevens.xml': { type: 'application/xml', body: `<wet><artikel>De bijstand. ${SENTENCE}</artikel></wet>` },
  '/nieuws.rss': { type: 'text/xml', body: `<rss><channel><title>Bijstand</title></channel></rss>` },
  '/tekening.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">De bijstand. ${SENTENCE}</text></svg>`,
  },
  '/plaatje.png': { type: 'image/png', body: Buffer.from(PIXEL, 'base64') },
  '/folder.pdf': { type: 'application/pdf', body: PDF },
  '/gegevens.json': { type: 'application/json', body: '{"onderwerp":"bijstand"}' },
  '/leeg': { type: 'text/html', body: '' },
  '/nullen': { type: 'text/html', body: Buffer.alloc(5_000) },
  '/vensters': { type: 'text/html', body: '<html><frameset cols="50%,50%"><frame src="/"><frame src="/"></frameset>' },
  '/kapot': {
    type: 'text/html; charset=utf-8',
    body: `<title>Bijstand</title><table><p>De bijstand<b><div><frameset><svg><main>${SENTENCE}</b></p><script>`,
  },
  '/brief.txt': { type: 'text/plain; charset=utf-8', body: `De bijstand is een uitkering. ${SENTENCE}` },
} as const satisfies Readonly<Record<string, SentFile>>;

const WITHOUT_TEXT = ['/plaatje.png', '/gegevens.json', '/leeg', '/nullen', '/vensters', '/kapot'] as const;
/** Firefox keeps its viewer of PDFs to itself; Chromium lets a panel stand beside it. */
const HAS_NO_TEXT = { chromium: [...WITHOUT_TEXT, '/folder.pdf'], firefox: WITHOUT_TEXT } as const;
/** One in Firefox: when the driver closes the window under the button, the next press only ends that. */
const TAKES_NO_PANEL = {
  chromium: ['/gegevens.xml', '/nieuws.rss', '/tekening.svg'],
  firefox: ['/folder.pdf'],
} as const;

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`what is no ordinary page in ${kind}`, () => {
    let sites: SitesServer;
    let person: Person;

    beforeAll(async () => {
      sites = await startSites({ port: 0, https: true, files: FILES });
      person = await open({
        extension: outputFolder(build, 'e2e'),
        hosts: ['www.voorbeeldstad.example'],
        port: sites.port,
      });
    });
    afterAll(async () => {
      await person?.close();
      await sites?.close();
    });

    const pressOn = async (path: keyof typeof FILES): Promise<void> => {
      await person.goTo(HOST + path);
      await person.pressToolbarButton();
    };
    const panelSees = async (path: keyof typeof FILES, text: string) => {
      await pressOn(path);
      const panel = await person.panel();
      await panel.sees(text);
      expect(await panel.count('.card-wrong')).toBe(0);
    };
    const saidUnderButton = async (path: keyof typeof FILES) => {
      await pressOn(path);
      expect(await person.underButton()).toBe('elsewhere.html?notAPage');
    };

    it.each(HAS_NO_TEXT[kind])('%s has no text, which the panel says', (path) => panelSees(path, NO_TEXT));

    it.each(TAKES_NO_PANEL[kind])('%s takes no panel, which is said under the button', (path) => saidUnderButton(path));

    if (kind === 'chromium') {
      it.each(['/mijn/bijstand', '/inloggen'])('%s is of one person, and is not read', async (path) => {
        await person.goTo(HOST + path);
        await person.pressToolbarButton();
        expect(await person.underButton()).toBe('elsewhere.html?behindLogin');
        expect(await person.hasPanel()).toBe(false);
      });
    }

    it('says under the button, in plain words, what it is and what to do', async () => {
      const said = await person.openOwnPage('elsewhere.html?notAPage');
      await said.sees('Dit is geen gewone pagina');
      await said.sees('Ga naar de pagina over de bijstand.');
    });

    it('a letter without markup is read as one piece of text, and nothing in it is called wrong without its sentence', async () => {
      await pressOn('/brief.txt');
      const panel = await person.panel();
      await panel.sees('Zelf iets toevoegen');
      for (const quote of await panel.evaluate<string[]>(
        `[...document.querySelectorAll('.card-wrong blockquote')].map((each) => each.textContent)`,
      )) {
        expect(quote).toContain(SENTENCE);
      }
    });
  });
}
