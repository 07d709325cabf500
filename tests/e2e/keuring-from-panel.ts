/** The way from a made-up municipal page to the guided keuring. */
import type { Panel, Person } from './person.ts';

export const HOST = 'www.voorbeeldstad.example';
export const PATH = '/bijstand-aanvragen';
export const QUESTIONS = 10;

/** From the municipal page to the guided keuring. */
export async function fromPanel(person: Person, path = PATH): Promise<Panel> {
  await person.goTo(`https://${HOST}${path}`);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/kloppen niet|klopt niet/);
  await panel.press('Meer');
  await panel.press('Keuring');
  return person.ownPage('keuring.html?start');
}
