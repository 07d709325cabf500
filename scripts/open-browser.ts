/** Opens a browser window with the extension loaded, in a fresh profile where the made-up hosts lead to this machine. */
import puppeteer from 'puppeteer-core';
import { sites } from '../tests/sites/site.ts';
import type { InstalledBrowser } from './browsers.ts';

export interface Opening {
  readonly browser: InstalledBrowser;
  readonly address: string;
  /** Port on 127.0.0.1 where the made-up sites answer over https. */
  readonly sitesPort: number;
  /** Folder of the built extension. */
  readonly extension: string;
}

/**
 * Resolves when the page is open, with whether the panel could be opened too (WebDriver cannot press a button of Firefox); the window
 * stays. Rejects when the browser does not start.
 */
export async function openBrowser({
  browser,
  address,
  sitesPort,
  extension,
}: Opening): Promise<{ readonly panel: boolean }> {
  const hosts = sites.map((site) => site.host);
  if (browser.kind === 'firefox') {
    const opened = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browser.path,
      headless: false,
      acceptInsecureCerts: true,
      defaultViewport: null,
      extraPrefsFirefox: {
        'network.dns.localDomains': hosts.join(','),
        // Only when a made-up host is shown: the preference moves every https connection to the port of the made-up sites.
        ...(hosts.includes(new URL(address).hostname) ? { 'network.socket.forcePort': `443=${sitesPort}` } : {}),
      },
    });
    await opened.installExtension(extension);
    await (await opened.newPage()).goto(address);
    return { panel: false };
  }
  const opened = await puppeteer.launch({
    executablePath: browser.path,
    headless: false,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sitesPort}`).join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // The welcome page opens by itself at install; the page asked for goes in front of it once it is there.
  const welcome = await opened.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const page = (await opened.pages()).find((each) => each.url() !== welcome.url()) ?? (await opened.newPage());
  await page.goto(address);
  await page.bringToFront();
  // A fresh profile hides the button in the menu of extensions, so it is pressed once, for the newcomer.
  for (const extension of (await opened.extensions()).values()) await extension.triggerAction(page);
  return { panel: true };
}
