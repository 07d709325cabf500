/** A person in real Chromium with the built extension: a fresh or kept profile, and municipal hosts that lead to this machine. */
import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { installedBrowser } from '../../scripts/browsers.ts';
import { panelFrame, panelIn } from './chromium-panel.ts';
import { changeInProfile, giveInProfile, makeProfile } from './chromium-profile.ts';
import type { Person, PersonSettings } from './person.ts';
import { until } from './until.ts';

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Playwright's own setting comes too late for a tab that the extension opens.
  '--ignore-certificate-errors',
];

/** Arguments that make every listed host lead to this machine and every other host to nowhere. */
function hostRules(hosts: readonly string[], port: number): string {
  const mapped = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`;
}

function launch(
  profile: string,
  { extension, hosts, port, viewport, colours, proxy }: PersonSettings,
): Promise<BrowserContext> {
  const browser = installedBrowser('chromium');
  if (!browser) throw new Error('no Chromium on this machine');
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: viewport ?? { width: 1280, height: 800 },
    colorScheme: colours ?? 'light',
    locale: 'nl-NL',
    // Playwright's own switch would keep every extension out.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      hostRules(hosts, port),
      ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
}

/** What only Playwright can do, for tests that need it. */
export interface ChromiumPerson extends Person {
  page(): Page;
  context(): BrowserContext;
  /** The frame that the panel stands in. */
  panelFrame(): Promise<Frame>;
  /** Restarts with a yes in the profile for these host patterns: what the extension asks for is then given without a question. */
  answerBeforehand(origins: readonly string[]): Promise<void>;
  /** Restarts with a yes in the profile for private windows, as a person gives it in the browser's own page about the extension. */
  allowInPrivate(): Promise<void>;
  /** Goes on in a new private window at this address, which no other tab shows. */
  openPrivateWindow(address: string): Promise<void>;
  /** Closes the private window and goes on where the person was. */
  closePrivateWindow(): Promise<void>;
}

/** Opens Chromium; the worker of the extension listens before this resolves. */
export async function openChromium(settings: PersonSettings): Promise<ChromiumPerson> {
  const profile = makeProfile();
  let context = await launch(profile, settings);
  let page = await firstPage(context);
  await closeWelcome(context);

  const idOf = async () => new URL((await workerOf()).url()).host;
  const workerOf = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

  /** Only a browser that is closed lets its profile be changed. */
  const restartWith = async (change: (id: string) => void) => {
    const id = await idOf();
    await context.close();
    change(id);
    context = await launch(profile, settings);
    page = await firstPage(context);
    await closeWelcome(context);
  };

  return {
    page: () => page,
    context: () => context,
    panelFrame: () => panelFrame(page),
    answerBeforehand: (origins) => restartWith((id) => giveInProfile(profile, id, origins)),
    allowInPrivate: () =>
      restartWith((id) =>
        changeInProfile(profile, id, (known) => {
          known.incognito = true;
        }),
      ),
    openPrivateWindow: async (address) => {
      const worker = await workerOf();
      // Playwright makes no private window that extensions come in, but takes over one that is there.
      await worker.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
      page = await until('the private window', async () => context.pages().find((each) => each.url() === address));
      await page.waitForLoadState();
    },
    closePrivateWindow: async () => {
      await page.close();
      page = await firstPage(context);
    },
    hasPanel: async () => page.frames().some((frame) => frame.url().includes('panel.html')),
    extensionId: idOf,
    goTo: async (address) => {
      await page.goto(address);
    },
    pressToolbarButton: async () => {
      await page.bringToFront();
      const send = await browserSession(context);
      const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
        targetInfos: TabTarget[];
      };
      const target = targetInfos.find((each) => each.url === page.url());
      await send('Extensions.triggerAction', { id: await idOf(), targetId: target?.targetId });
    },
    underButton: async () => {
      const worker = await workerOf();
      const shown = () =>
        worker.evaluate<string[]>(
          `chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((all) => all.map((each) => each.documentUrl ?? ''))`,
        );
      const address = await until('a window under the button', async () => (await shown())[0] || undefined);
      // Gone before the next press, which would else find it there; it may have closed by itself meanwhile.
      const send = await browserSession(context);
      const { targetInfos } = (await send('Target.getTargets', { filter: [{}] })) as { targetInfos: TabTarget[] };
      for (const { targetId } of targetInfos.filter(({ url }) => url === address))
        await send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until('the window under the button to close', async () => (await shown()).length === 0 || undefined);
      return address.split('/').pop() ?? '';
    },
    keys: async (...names) => {
      for (const name of names) {
        const pressed = page.keyboard.press(name);
        // The frame that hears it may be gone before it answers; Chromium then never does.
        if (name === 'Escape') pressed.catch(() => undefined);
        else await pressed;
      }
    },
    type: (text) => page.keyboard.type(text),
    panel: async () => panelIn(await panelFrame(page)),
    openOwnPage: async (name, picture) => {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${await idOf()}/${name}`);
      if (picture !== undefined) await own.screenshot({ path: picture, fullPage: true });
      return panelIn(own.mainFrame(), () => own.bringToFront());
    },
    ownPage: async (name) => {
      const own = await until(`the page ${name}`, async () =>
        context.pages().find((each) => each.url().includes(name)),
      );
      return panelIn(own.mainFrame(), () => own.bringToFront());
    },
    panelTexts: async () => {
      const texts = page
        .frames()
        .filter((frame) => frame.url().includes('panel.html'))
        // One that goes while it is asked says nothing.
        .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => undefined));
      return (await Promise.all(texts)).filter((text) => text !== undefined);
    },
    onPage: (script) => page.evaluate(script),
    weight: async () => {
      const session = await context.newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      await session.detach();
      return { nodes, listeners: jsEventListeners };
    },
    killBackground: async () => {
      const send = await browserSession(context);
      const { targetInfos } = (await send('Target.getTargets', {})) as { targetInfos: TabTarget[] };
      for (const { targetId, type } of targetInfos) {
        if (type === 'service_worker') await send('Target.closeTarget', { targetId });
      }
    },
    update: async () => {
      const send = await browserSession(context);
      const workers = async () => {
        const { targetInfos } = (await send('Target.getTargets', {})) as { targetInfos: TabTarget[] };
        return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
      };
      const before = new Set(await workers());
      await send('Extensions.loadUnpacked', { path: settings.extension });
      await until('the new worker', async () => (await workers()).find((id) => !before.has(id)));
      // It has started once it listens; a press before that is lost.
      await until('the new worker to listen', async () => {
        for (const worker of context.serviceWorkers()) {
          const listens = worker.evaluate('chrome.action.onClicked.hasListeners()').catch(() => false);
          if ((await listens) === true) return true;
        }
        return undefined;
      });
    },
    restart: async () => {
      await context.close();
      context = await launch(profile, settings);
      page = await firstPage(context);
      await closeWelcome(context);
    },
    picture: async (path) => {
      await page.screenshot({ path });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}

/**
 * An extension that is loaded from a folder is installed at each start, with a worker that listens only then: a press before that is
 * lost. The welcome page, which opens by itself at install, shows that it listens; closed here, it cannot take the window's front later.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await until('the welcome page', async () =>
    context.pages().find((each) => each.url().endsWith('welcome.html')),
  );
  await welcome.close();
}

interface TabTarget {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The browser's own protocol; `Extensions.triggerAction` is not in Playwright's types and not allowed on a page. */
async function browserSession(
  context: BrowserContext,
): Promise<(method: string, parameters: unknown) => Promise<unknown>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no protocol session of its own');
  return (session.send as (method: string, parameters: unknown) => Promise<unknown>).bind(session);
}
