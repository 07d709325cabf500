/** Somebody at home who takes part in a round, in Chromium: what they press, told in their words. */
import type { Frame, Page } from 'playwright-core';
import type { ChromiumPerson } from './chromium.ts';
import { until } from './until.ts';

/** Words of the five faces, worst first; the last is "weet ik niet". */
const FACES = ['heel slecht', 'slecht', 'gaat wel', 'goed', 'heel goed', 'weet ik niet'] as const;

export interface Said {
  readonly faces: readonly [number, number, number];
  readonly helped?: string;
  readonly hindered?: string;
}

export interface RoundParticipant {
  readonly person: ChromiumPerson;
  /** The page of the rounds. */
  page(): Page;
  /** Opens that page anew. */
  open(): Promise<void>;
  join(code: string): Promise<void>;
  /** From the overview to the site, with the task beside it. */
  begin(task: string): Promise<Page>;
  panel(site: Page): Promise<Frame>;
  judge(task: string, outcome: string): Promise<void>;
  answer(said: Said): Promise<void>;
  /** What the preview says that goes. */
  literal(): Promise<string>;
  press(name: string): Promise<void>;
  /** Resolves when the task stands so in the overview. */
  stands(task: string, state: string): Promise<void>;
}

export function roundParticipant(person: ChromiumPerson): RoundParticipant {
  let page: Page;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const line = (task: string) => page.locator(`[data-task=${task}]`);
  const look = async (task: string) => {
    await line(task).locator('[data-act=look], [data-act=again]').click();
    await page.getByText('U hoeft zich niet te haasten').waitFor();
  };
  return {
    person,
    page: () => page,
    open: async () => {
      page = await person.context().newPage();
      await page.goto(`chrome-extension://${await person.extensionId()}/rounds.html`);
    },
    join: async (code) => {
      await press('Ik heb een code');
      await page.getByLabel('Code van de ronde').fill(code.toLowerCase().replace('-', ' '));
      await press('Zoek de ronde');
      await page.getByRole('heading', { name: 'Wilt u meedoen?' }).waitFor();
      await press('Verzin een naam');
      await press('Ik doe mee');
      await page.getByText('0 van 3 opdrachten gedaan').waitFor();
    },
    begin: async (task) => {
      await page.bringToFront();
      await look(task);
      const [site] = await Promise.all([person.context().waitForEvent('page'), press('Begin')]);
      return site;
    },
    panel: async (site) => {
      // A tab at the back is out of view, and nothing is counted there.
      await site.bringToFront();
      return until('the task beside the page', async () => {
        const frame = site.frames().find((each) => each.url().includes('panel.html'));
        const shows = await frame
          ?.getByText('Opdracht loopt')
          .isVisible()
          .catch(() => false);
        return shows ? frame : undefined;
      });
    },
    judge: async (task, outcome) => {
      await page.bringToFront();
      await look(task);
      await press('Ik heb gekeken');
      await press(outcome);
    },
    answer: async ({ faces, helped = '', hindered = '' }) => {
      for (const [place, face] of faces.entries()) {
        await page.getByText(`Vraag ${place + 1} van 5`).waitFor();
        await page.getByLabel(FACES[face - 1] ?? '', { exact: true }).check();
        await press('Volgende');
      }
      for (const [place, words] of [helped, hindered].entries()) {
        await page.getByText(`Vraag ${place + 4} van 5`).waitFor();
        await page.getByLabel('In uw eigen woorden').fill(words);
        await press('Volgende');
      }
      await page.getByRole('heading', { name: 'Dit gaat er weg als u verstuurt' }).waitFor();
    },
    literal: async () => {
      await page.getByText('Letterlijk wat er weggaat').click();
      return page.locator('pre.literal').innerText();
    },
    press,
    stands: (task, state) => line(task).getByText(state).first().waitFor(),
  };
}
