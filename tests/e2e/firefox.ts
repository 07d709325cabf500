/** A person in real Firefox with the built extension, driven over WebDriver BiDi. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { installedBrowser } from '../../scripts/browsers.ts';
import { panelIn } from './firefox-panel.ts';
import type { Panel, Person, PersonSettings } from './person.ts';
import { until } from './until.ts';

const EXTENSION_ID = 'geweten@geweten.example';

/** Sends a raw BiDi command; puppeteer has no public way for the browser's own (chrome) scope. */
type Bidi = (method: string, parameters: unknown) => Promise<Record<string, unknown>>;

function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: unknown): Promise<{ result: Record<string, unknown> }> };
  };
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}

/** Runs an expression in the browser's own scope, where the toolbar lives. */
async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const send = bidiOf(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const answer = await send('script.evaluate', {
    expression,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
  return (answer.result as { value?: unknown }).value;
}

function launch(profile: string, { hosts, port, viewport, colours, proxy }: PersonSettings): Promise<Browser> {
  const installed = installedBrowser('firefox');
  if (!installed) throw new Error('no Firefox on this machine');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: viewport ?? { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'dom.security.https_first': false,
      // A temporary add-on keeps its data and its address over a restart, as an installed one does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The browser's question about an optional permission is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'nl',
      'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0,
      ...(proxy === undefined ? {} : throughProxy(proxy)),
    },
  });
}

const throughProxy = (port: number) => ({
  // The proxy knows where the made-up hosts are.
  'network.dns.localDomains': '',
  'network.socket.forcePort': '',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** As the browser's own page about an extension does it. */
function changePermissions(act: 'add' | 'remove', { origins = [], data = [] }: FirefoxPermissions): string {
  const wish = JSON.stringify({ permissions: [], origins, data_collection: data });
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.${act}(${JSON.stringify(EXTENSION_ID)}, ${wish}, WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension);
  })()`;
}

const ALLOW_IN_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(${JSON.stringify(EXTENSION_ID)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)})).reload();
})()`;

/** A page of the extension in a tab of its own. */
function ownPage(browser: Browser, name: string): Promise<Panel> {
  return until(`the page ${name}`, async () => {
    for (const page of await browser.pages()) {
      const isIt = await page.evaluate(`location.href.includes(${JSON.stringify(name)})`).catch(() => false);
      // A tab at the back hears no click.
      if (isIt === true) return panelIn(page.mainFrame(), () => page.bringToFront());
    }
    return undefined;
  });
}

export interface FirefoxPermissions {
  readonly origins?: readonly string[];
  readonly data?: readonly string[];
}

export interface FirefoxPerson extends Person {
  /** Brings the person's own tab to the front, when the extension opened another. */
  toFront(): Promise<void>;
  /**
   * Lets the extension into private windows, as a person does in the browser's own page about it, and goes on in a new one at this
   * address, which no other tab shows.
   */
  openPrivateWindow(address: string, viewport?: PersonSettings['viewport']): Promise<void>;
  /** Closes the private window and goes on where the person was. */
  closePrivateWindow(): Promise<void>;
  /** Gives a permission in the browser itself, without a question. */
  allow(permissions: FirefoxPermissions): Promise<void>;
  /** Takes a permission back in the browser itself. */
  withdraw(permissions: FirefoxPermissions): Promise<void>;
}

/** Firefox's own question before the first send, answered beforehand: most stories are not about it. */
const MAY_SEND: FirefoxPermissions = { data: ['websiteContent'] };

/** Opens Firefox with the extension installed. `asksFirst`: nothing is allowed yet. */
export async function openFirefox(settings: PersonSettings & { readonly asksFirst?: boolean }): Promise<FirefoxPerson> {
  const profile = mkdtempSync(join(tmpdir(), 'geweten-firefox-'));
  let browser = await launch(profile, settings);
  await browser.installExtension(settings.extension);
  await closeWelcome(browser);
  const answerBeforehand = async () => {
    if (!settings.asksFirst) await inChrome(browser, changePermissions('add', MAY_SEND));
  };
  await answerBeforehand();
  let page = await browser.newPage();

  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)})`;
  return {
    extensionId: async () => String(await inChrome(browser, `${policy}.mozExtensionHostname`)),
    goTo: async (address) => {
      await page.goto(address);
    },
    pressToolbarButton: async () => {
      await page.bringToFront();
      await inChrome(
        browser,
        `(() => { const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          ExtensionParent.apiManager.global.browserActionFor(${policy}.extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser')); })()`,
      );
    },
    underButton: () =>
      until('a window under the button', async () => {
        const address = await inChrome(
          browser,
          `(async () => { const shown = [...document.querySelectorAll('browser.webextension-popup-browser')]
              .find((each) => each.currentURI.spec.startsWith('moz-extension:'));
            const window = shown?.closest('panel');
            // Closed while it opens, it would count as one that cannot be opened, and come as a tab.
            if (shown && window?.state !== 'open') return '';
            const address = shown?.currentURI.spec;
            if (window) {
              const hidden = new Promise((done) => window.addEventListener('popuphidden', done, { once: true }));
              window.hidePopup();
              // A press while it closes would only close it once more.
              await hidden;
            }
            const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.includes('/elsewhere.html?'));
            const inTab = tab?.linkedBrowser.currentURI.spec;
            if (tab) gBrowser.removeTab(tab);
            return address ?? inTab ?? ''; })()`,
        );
        return String(address).split('/').pop() || undefined;
      }),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name);
    },
    type: (text) => page.keyboard.type(text),
    panel: async () => panelIn(await panelFrame(page)),
    hasPanel: async () =>
      (await page.evaluate('document.documentElement.children.length')) !== 2 || page.frames().length > 1,
    openOwnPage: async (name) => {
      const host = await inChrome(browser, `${policy}.mozExtensionHostname`);
      // In the extension's own group from the start, as its own tabs: else Firefox swaps the tab for another, and the driver loses it at times.
      const among = `{ initialBrowsingContextGroupId: ${policy}.browsingContextGroupId }`;
      await inChrome(browser, `void gBrowser.addTrustedTab('moz-extension://${host}/${name}', ${among})`);
      return ownPage(browser, name);
    },
    ownPage: (name) => ownPage(browser, name),
    toFront: () => page.bringToFront(),
    openPrivateWindow: async (address, viewport) => {
      await inChrome(browser, ALLOW_IN_PRIVATE);
      await inChrome(browser, `void openTrustedLinkIn(${JSON.stringify(address)}, 'window', { private: true })`);
      page = await until('the private window', async () => {
        for (const each of await browser.pages()) {
          if ((await each.evaluate('location.href').catch(() => '')) === address) return each;
        }
        return undefined;
      });
      if (viewport) await page.setViewport(viewport);
    },
    closePrivateWindow: async () => {
      await page.close();
      page = await browser.newPage();
    },
    panelTexts: async () => {
      const texts = page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .evaluate(() => (location.href.includes('panel.html') ? document.body.innerText : undefined))
            .catch(() => undefined),
        );
      return (await Promise.all(texts)).filter((text) => text !== undefined);
    },
    allow: async (permissions) => {
      await inChrome(browser, changePermissions('add', permissions));
    },
    withdraw: async (permissions) => {
      await inChrome(browser, changePermissions('remove', permissions));
    },
    onPage: (script) => page.evaluate(script) as Promise<never>,
    // Only what stands in the document: Firefox tells nobody what else it holds.
    weight: async () => ({
      nodes: (await page.evaluate(`document.querySelectorAll('*').length`)) as number,
      listeners: 0,
    }),
    killBackground: async () => {
      await inChrome(browser, `${policy}.extension.terminateBackground()`);
    },
    update: async () => {
      await inChrome(
        browser,
        `(async () => { const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)})).reload(); })()`,
      );
      await answerBeforehand();
    },
    restart: async () => {
      await browser.close();
      browser = await launch(profile, settings);
      await browser.installExtension(settings.extension);
      await closeWelcome(browser);
      await answerBeforehand();
      page = await browser.newPage();
    },
    picture: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** At install a welcome page opens by itself: the background listens then. Closed here, it cannot take the window's front later. */
async function closeWelcome(browser: Browser): Promise<void> {
  await until('the welcome page', async () => {
    const closed = await inChrome(
      browser,
      `(() => { const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith('welcome.html'));
        if (tab) gBrowser.removeTab(tab); return Boolean(tab); })()`,
    );
    return closed === true ? true : undefined;
  });
}

/** The panel is the only frame that has an element with the panel's root; BiDi tells its address as about:blank. */
async function panelFrame(page: Page): Promise<Frame> {
  return until('the panel', async () => {
    for (const frame of page.frames().slice(1)) {
      const isPanel = await frame.evaluate(() => location.href.includes('panel.html')).catch(() => false);
      if (isPanel) return frame;
    }
    return undefined;
  });
}
