/** Every screen of a round, in the order in which a person meets them: for tests of each, and for pictures. */
import type { Frame } from 'playwright-core';
import type { RoundParticipant } from './round-participant.ts';

/** Walks through a round and stops at each screen; `look` gets its name and where it stands. */
export async function throughScreens(
  participant: RoundParticipant,
  code: string,
  look: (screen: string, frame: Frame) => Promise<void>,
): Promise<void> {
  const { press } = participant;
  await participant.open();
  const page = participant.page();
  const here = (screen: string) => look(screen, page.mainFrame());
  await page.getByText('U doet nog niet mee aan een ronde').waitFor();
  await here('home');
  await press('Ik heb een code');
  await page.getByLabel('Code van de ronde').fill('dit is geen code');
  await press('Zoek de ronde');
  await page.getByText('Dit kan geen code zijn').waitFor();
  await here('code');
  await page.getByLabel('Code van de ronde').fill(code);
  await press('Zoek de ronde');
  await page.getByRole('heading', { name: 'Wilt u meedoen?' }).waitFor();
  await press('Verzin een naam');
  await here('about');
  await press('Ik doe mee');
  await page.getByText('0 van 3 opdrachten gedaan').waitFor();
  await here('round');
  await page.locator('[data-task=t3] [data-act=look]').click();
  await page.getByText('Open de pagina', { exact: true }).waitFor();
  await here('by-hand');
  await press('Ik heb gekeken');
  await page.getByRole('heading', { name: 'Hoe ging het?' }).waitFor();
  await here('outcome');
  await page.locator('[data-act=back]').click();
  await page.locator('[data-act=back]').click();
  await page.locator('[data-task=t1] [data-act=look]').click();
  await page.getByText('U hoeft zich niet te haasten').waitFor();
  await here('task');
  await page.locator('[data-act=back]').click();
  const site = await participant.begin('t1');
  const panel = await participant.panel(site);
  await look('panel-task', panel);
  await site.getByRole('main').getByRole('link', { name: 'Bijstand aanvragen' }).click();
  const beside = await participant.panel(site);
  await beside.getByRole('button', { name: 'Ik heb het gevonden' }).click();
  await beside.getByLabel('Zoek in deze zinnen').fill('aan');
  await beside.getByRole('radio').nth(1).check();
  await beside.getByText('U koos deze zin').waitFor();
  await look('panel-point', beside);
  await page.bringToFront();
  await page.getByText('Opdracht loopt').waitFor();
  await here('running');
  await site.bringToFront();
  await beside.getByRole('button', { name: 'Ja, hier staat het' }).click();
  await beside.getByText('De opdracht is klaar').waitFor();
  await site.bringToFront();
  await look('panel-done', beside);
  await page.bringToFront();
  await page.getByText('Vraag 1 van 5').waitFor();
  await page.getByLabel('goed', { exact: true }).check();
  await here('question');
  for (let question = 1; question <= 3; question++) await press('Volgende');
  await page.getByText('Vraag 4 van 5').waitFor();
  await page.getByLabel('In uw eigen woorden').fill('De knop op de eerste pagina.');
  await here('words');
  await press('Volgende');
  await page.getByText('Vraag 5 van 5').waitFor();
  await page.getByLabel('In uw eigen woorden').fill('Ik snapte het woord niet. Bel mij: 06-12345678.');
  await press('Volgende');
  await page.getByRole('heading', { name: 'Dit gaat er weg als u verstuurt' }).waitFor();
  await page.locator('input[value=seconds]').uncheck();
  await page.locator('[data-part=seconds]').getByText('blijft hier').waitFor();
  await here('preview');
  await press('Nu versturen');
  await participant.stands('t1', 'verstuurd en aangekomen');
  await here('sent');
}
