/** Pictures of a round as the person at home sees it: every screen wide and light, and those that matter most narrow and dark. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../../tests/e2e/chromium.ts';
import { startRoundEndpoint } from '../../tests/e2e/round-endpoint.ts';
import { roundParticipant } from '../../tests/e2e/round-participant.ts';
import { throughScreens } from '../../tests/e2e/round-screens.ts';
import { startSites } from '../../tests/sites/server.ts';
import { outputFolder } from '../build.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const HOST = 'www.voorbeeldstad.example';
const LOOKS = [
  { name: 'wide-light', viewport: { width: 1280, height: 800 }, colours: 'light', only: undefined },
  {
    name: 'narrow-dark',
    viewport: { width: 360, height: 740 },
    colours: 'dark',
    only: ['about', 'panel-task', 'panel-point', 'question', 'preview'],
  },
] as const;

const sites = await startSites({ port: 0, https: true });
const extension = outputFolder('chrome', 'e2e');
for (const { name, viewport, colours, only } of LOOKS) {
  const endpoint = await startRoundEndpoint();
  const person = await openChromium({ extension, hosts: [HOST], port: sites.port, viewport, colours });
  await throughScreens(roundParticipant(person), endpoint.code, async (screen, frame) => {
    if (only?.every((each) => each !== screen)) return;
    const page = frame.page();
    // The panel with the page beside it; a screen of its own whole, however long.
    const fullPage = frame === page.mainFrame();
    await page.screenshot({ path: join(folder, `task-${screen}-${name}.png`), fullPage });
  });
  await person.close();
  await endpoint.close();
  console.log(`pictures tasks ${name}`);
}
await sites.close();
