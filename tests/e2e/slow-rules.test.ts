/** The panel before its rules are there, as on an old phone, and when they cannot be loaded at all. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { BROWSERS } from './browsers.ts';
import { openedBefore } from './opened-browser.ts';
import type { Panel, Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';

const NEVER_THERE = 'await new Promise(() => undefined);';
const CANNOT_LOAD = "throw new Error('no such file');";

/** A copy of the built extension in which the file that brings the rules says this instead. */
function extensionWhoseRules(build: 'chrome' | 'firefox', say: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-slow-'));
  cpSync(outputFolder(build, 'e2e'), folder, { recursive: true });
  const [file, ...more] = readdirSync(join(folder, 'chunks')).filter((name) => name.startsWith('open-panel-'));
  if (file === undefined || more.length > 0) throw new Error('the file that brings the rules has another name');
  writeFileSync(join(folder, 'chunks', file), say);
  return folder;
}

for (const { kind, build, open } of BROWSERS) {
  describe.each([
    { when: 'whose rules take long', say: NEVER_THERE, sees: 'Wij lezen de pagina' },
    { when: 'whose rules cannot be loaded', say: CANNOT_LOAD, sees: 'Er ging iets mis bij ons' },
  ])(`a panel in ${kind} $when`, ({ say, sees }) => {
    if (!installedBrowser(kind)) return it.skip('has no browser here', () => undefined);
    const extension = extensionWhoseRules(build, say);
    let person: Person;
    openedBefore<Person>(
      { build, open },
      (opened) => {
        person = opened;
      },
      { extension },
    );
    afterAll(() => rmSync(extension, { recursive: true, force: true }));

    const opened = async (): Promise<Panel> => {
      await person.goTo(PAGE);
      await person.pressToolbarButton();
      return person.panel();
    };

    it('says so in a plain sentence', async () => {
      const panel = await opened();
      await panel.sees(sees);
      expect(await panel.text()).not.toMatch(/klop/);
    });

    it('closes with Esc too', async () => {
      const panel = await opened();
      await panel.sees(sees);
      await panel.evaluate(`void setTimeout(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))`);
      await until('the panel to go', async () => ((await person.hasPanel()) ? undefined : true));
    });

    it('can be closed', async () => {
      const panel = await opened();
      await panel.sees(sees);
      // Beside this call: the panel is gone before an answer could come.
      await panel.evaluate(`void setTimeout(() => document.querySelector('[data-act=close]').click())`);
      await until('the panel to go', async () => ((await person.hasPanel()) ? undefined : true));
    });
  });
}
