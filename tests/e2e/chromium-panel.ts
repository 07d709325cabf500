/** What a person does in a page of the extension in Chromium, by the names that they read. */
import type { Frame, Page } from 'playwright-core';
import type { Panel } from './person.ts';
import { until } from './until.ts';

/** The panel's frame inside the page; it stands in a closed shadow root, so it is found by its address. */
export function panelFrame(page: Page): Promise<Frame> {
  return until('the panel', async () => page.frames().find((frame) => frame.url().includes('panel.html')));
}

/** @param toFront a tab at the back is drawn once a second, so every press would wait for that */
export function panelIn(frame: Frame, toFront: () => Promise<void> = async () => undefined): Panel {
  return {
    text: () => frame.locator('body').innerText(),
    press: async (name) => {
      await toFront();
      const named = (role: 'button' | 'link' | 'radio' | 'checkbox') => frame.getByRole(role, { name, exact: true });
      await named('button')
        .or(named('link'))
        .or(named('radio'))
        .or(named('checkbox'))
        // The line of a card: Chromium gives a summary no role that Playwright knows.
        .or(frame.locator('summary', { hasText: name }))
        .first()
        .click();
    },
    choose: async (value) => {
      await toFront();
      await frame.locator(`input[value="${value}"]`).check();
    },
    write: async (label, text) => {
      await toFront();
      await frame.getByLabel(label).first().fill(text);
    },
    sees: async (text) => {
      await frame.getByText(text).first().waitFor();
    },
    count: (selector) => frame.locator(selector).count(),
    evaluate: (script) => frame.evaluate(script),
  };
}
