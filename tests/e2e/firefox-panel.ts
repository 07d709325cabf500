/** What a person does in a page of the extension in Firefox, by the names that they read. */
import type { Frame } from 'puppeteer-core';
import type { Panel } from './person.ts';
import { until } from './until.ts';

/** Source of a test for a name, to run inside the frame. */
const nameTest = (name: string | RegExp): string =>
  typeof name === 'string'
    ? `(text) => text.trim() === ${JSON.stringify(name)} || text.includes(${JSON.stringify(name)})`
    : `(text) => ${name}.test(text)`;

/** The panel, or a page of the extension, in this frame. `toFront` is done before a press. */
export function panelIn(frame: Frame, toFront: () => Promise<void> = async () => undefined): Panel {
  /** First visible element among `selector` whose accessible text passes. */
  const find = (selector: string, name: string | RegExp) =>
    until(`${selector} named ${name}`, async () => {
      const handle = await frame.evaluateHandle(
        `(() => { const fits = ${nameTest(name)};
          const nameOf = (e) => e.getAttribute('aria-label') || [...(e.labels ?? [])].map((l) => l.textContent).join(' ') || e.textContent || '';
          return [...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.checkVisibility() && fits(nameOf(e))) ?? null; })()`,
      );
      return handle.asElement() ?? undefined;
    });
  return {
    text: () => frame.evaluate(() => document.body.innerText),
    press: async (name) => {
      await toFront();
      const element = await find('button, a[href], input[type=radio], input[type=checkbox], summary', name);
      await (element as { click(): Promise<void> }).click();
    },
    choose: async (value) => {
      await toFront();
      const box = await frame.waitForSelector(`input[value="${value}"]`);
      await box?.click();
    },
    write: async (label, text) => {
      await toFront();
      const element = await find('input, textarea', label);
      await (element as { type(text: string): Promise<void> }).type(text);
    },
    sees: async (text) => {
      await until(`text ${text}`, async () =>
        (await frame.evaluate(`(${nameTest(text)})(document.body?.innerText ?? '')`)) === true ? true : undefined,
      );
    },
    count: async (selector) => (await frame.$$(selector)).length,
    evaluate: (script) => frame.evaluate(script) as Promise<never>,
  };
}
