/**
 * How long a person waits for the panel, measured inside the browser: from the moment that the background hears the press of the button
 * until the frame of the panel with its first sentence is painted. Beside it, in the same page and the same run, an empty frame of the
 * page's own, until it is painted. In real Chromium with the build that has the hosts beforehand. Not in it: what the browser does before
 * it tells the background, what the screen needs after painting, and whatever the driver of the test does.
 */
import { openChromium } from '../../tests/e2e/chromium.ts';
import { until } from '../../tests/e2e/until.ts';
import { startSites } from '../../tests/sites/server.ts';
import { installedBrowser } from '../browsers.ts';
import { buildExtension, outputFolder } from '../build.ts';
import type { Row } from './row.ts';

const HOST = 'www.voorbeeldstad.example';
const PAGE = `https://${HOST}/bijstand-aanvragen`;
const ROUNDS = 21;

/** By the clock that all processes of a browser share. */
const NOW = 'performance.timeOrigin + performance.now()';

/** In the background, after our own listener: when the press was heard. */
const NOTE_PRESS = `chrome.action.onClicked.addListener(() => { globalThis.heardAt = ${NOW}; })`;

/** In every frame: notes when the panel's first sentence was painted. A timer set in a frame's callback runs after that frame is painted. */
const NOTE_OPENING = `(() => {
  if (!location.href.includes('panel.html')) return;
  const look = () => {
    if (!/klop|niet over de bijstand|kijken/.test(document.querySelector('#opening')?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.shownAt = ${NOW}; }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
})()`;

/** Milliseconds until an empty frame of the page's own is loaded and painted. */
const EMPTY_FRAME = `new Promise((resolve) => {
  const from = performance.now();
  const frame = document.createElement('iframe');
  frame.onload = () => requestAnimationFrame(() => setTimeout(() => { resolve(performance.now() - from); frame.remove(); }));
  frame.src = '/favicon-that-is-not-there';
  document.documentElement.append(frame);
})`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One row: the median of the rounds; the first round, with everything cold, is told apart. */
export async function benchPanel(): Promise<readonly Row[]> {
  if (!installedBrowser('chromium')) return [];
  const { failure } = buildExtension('chrome', 'e2e');
  if (failure !== undefined) throw new Error(failure);
  const sites = await startSites({ port: 0, https: true });
  const extension = outputFolder('chrome', 'e2e');
  const person = await openChromium({ extension, hosts: [HOST], port: sites.port });
  try {
    await person.context().addInitScript(NOTE_OPENING);
    const background = await until('the background', async () => person.context().serviceWorkers()[0]);
    await background.evaluate(NOTE_PRESS);
    const panel: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await person.goTo(PAGE);
      empty.push(await person.onPage<number>(EMPTY_FRAME));
      await person.pressToolbarButton();
      const frame = await person.panelFrame();
      const shown = await until('the first sentence', () => frame.evaluate<number | undefined>('window.shownAt'));
      panel.push(shown - (await background.evaluate<number>('globalThis.heardAt')));
    }
    const [cold = Number.NaN, ...warm] = panel;
    return [
      {
        what: 'panel: from hearing the press of the button to its first sentence painted, in Chromium',
        measured: `${median(warm).toFixed(0)} ms (fastest ${Math.min(...warm).toFixed(0)} ms, first time ${cold.toFixed(0)} ms; an empty frame ${median(empty).toFixed(0)} ms)`,
        target: '≤ 200 ms',
        ratio: { name: 'an empty frame against the panel', value: median(empty) / median(warm) },
      },
    ];
  } finally {
    await person.close();
    await sites.close();
  }
}
