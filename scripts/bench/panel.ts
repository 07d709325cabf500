/**
 * How long a person waits for the panel: from the press of the button until its first sentence stands there, beside an empty frame put
 * in the same page in the same run. In real Chromium with the build that has the hosts beforehand.
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

/** In every frame: notes the moment at which the panel's first sentence was painted. */
const NOTE_OPENING = `(() => {
  if (!location.href.includes('panel.html')) return;
  const look = () => {
    if (!/klop|niet over de bijstand|kijken/.test(document.querySelector('#opening')?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.shownAt = performance.timeOrigin + performance.now(); }));
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
    const panel: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await person.goTo(PAGE);
      empty.push(await person.onPage<number>(EMPTY_FRAME));
      const pressed = Date.now();
      await person.pressToolbarButton();
      const frame = await person.panelFrame();
      const shown = await until('the first sentence', () => frame.evaluate<number | undefined>('window.shownAt'));
      panel.push(shown - pressed);
    }
    const [cold = Number.NaN, ...warm] = panel;
    return [
      {
        what: 'panel: from the press of the button to its first sentence, in Chromium',
        measured: `${median(warm).toFixed(0)} ms (first time ${cold.toFixed(0)} ms; an empty frame ${median(empty).toFixed(0)} ms)`,
        target: '≤ 200 ms',
        ratio: { name: 'an empty frame against the panel', value: median(empty) / median(warm) },
      },
    ];
  } finally {
    await person.close();
    await sites.close();
  }
}
