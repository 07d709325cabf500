import { describe, expect, it } from 'vitest';
import { emptyRounds } from '../../../../endpoint/rounds/empty.ts';
import { NO_ANSWERS } from '../../../../findings/rounds/task-result.ts';
import { cookieOf, type Moderating, moderating, signIn } from '../../moderation/signed-in.ts';
import { generatedRound } from '../generated.ts';
import { madeRound, participant } from '../taking-part.ts';
import { page, send } from './visit.ts';

const DAY = 86_400_000;

/** After so many days the session is over. */
const signedInAgain = async (all: Moderating): Promise<string> => cookieOf(await signIn(all.url, await all.code()));

describe('the sheet', () => {
  it('has the right figures, and names beside no result', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { people: 6, each: 6 });
    const clicks = [2, 3, 4, 5, 9];
    for (const [place, count] of clicks.entries()) {
      const person = await participant(all.url, id);
      await person.join(`Bijnaam ${place}`);
      await person.hand({ walk: { clicks: count, seconds: 30 * count }, hindered: `Last ${place}` });
    }
    all.pass(20 * DAY);
    const { text } = await page({ ...all, cookie: await signedInAgain(all) }, `/beheer/rondes/${id}/blad`);
    expect(text).toContain('5 mensen stuurden samen 5 antwoorden. Dank aan Bijnaam 0, Bijnaam 1');
    expect(text).toContain('<strong>5 van de 5 mensen vonden het.</strong>');
    expect(text).toContain('<dt>Klikken</dt><dd>4 (meestal 3 tot 5)</dd>');
    expect(text).toContain('<dt>Tijd</dt><dd>2 min (meestal 1 min 30 sec tot 2 min 30 sec)</dd>');
    const [, tasks = ''] = text.split('De opdrachten</h2>');
    expect(tasks).toContain('Last 3');
    expect(tasks).not.toContain('Bijnaam');
    expect(text).not.toContain('ed25519');
  });

  it('leaves names out when there are few', async () => {
    const all = await moderating();
    const { id } = await generatedRound(all.storage, { people: 4, tasks: 2, closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${id}/blad`);
    expect(text).toContain('4 mensen stuurden samen 8 antwoorden.');
    expect(text).not.toContain('otter');
  });

  it('starts with the task about which people differ most', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { people: 6, each: 6, closes: '2026-11-22' });
    for (const found of [true, false, true, false]) {
      const person = await participant(all.url, id);
      await person.join();
      await person.hand({ task: 't1', answers: NO_ANSWERS });
      const { hand } = person;
      if (found) await hand({ task: 't4', answers: { ...NO_ANSWERS, volledig: 5 } });
      else await hand({ task: 't4', answers: { ...NO_ANSWERS, volledig: 1 } });
    }
    await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    const { text } = await page(all, `/beheer/rondes/${id}/blad`);
    const order = [...text.matchAll(/id="opdracht-(\d)"/g)].map((match) => match[1]);
    expect(order).toEqual(['4', '1', '2', '3', '5', '6']);
    expect(text.indexOf('Hier verschillen mensen veel.')).toBeGreaterThan(0);
  });

  it('keeps its figures when the answers were removed, and says so', async () => {
    const all = await moderating();
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 2, closes: '2026-07-01' });
    const path = `/beheer/rondes/${id}/blad`;
    const found = /<strong>\d van de 6 mensen vond(?:en)? het\.<\/strong>/;
    const before = found.exec((await page(all, path)).text)?.[0];
    expect(await emptyRounds(all.storage, '2026-11-22', false)).toBe(1);
    const { text } = await page(all, path);
    expect(text).toContain('De antwoorden zijn weggehaald op 22 november 2026.');
    expect(found.exec(text)?.[0]).toBe(before);
    expect((await page(all, `/beheer/rondes/${id}`)).text).toContain('De antwoorden zijn weggehaald');
    expect(text).not.toMatch(/draagkracht|otter|<svg/);
  });

  it('tells what became of decisions of earlier rounds', async () => {
    const all = await moderating();
    const before = await madeRound(all.storage, { title: 'In oktober', opens: '2026-10-01', closes: '2026-10-20' });
    await send(all, `/beheer/rondes/${before.id}/besluiten`, {
      text: 'Vraag om een knop.',
      who: 'Roos',
      until: '2026-11-01',
    });
    const row = await all.storage.db.selectFrom('round_decision').select('id').executeTakeFirstOrThrow();
    const told = await send(all, `/beheer/rondes/${before.id}/besluiten/${row.id}`, { became: 'De knop is er.' });
    expect(told.text).toContain('Bewaard.');
    const now = await generatedRound(all.storage, { people: 3, tasks: 1, closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${now.id}/blad`);
    expect(text).toContain('In oktober, 20 oktober 2026');
    expect(text).toContain('Vraag om een knop. <strong>De knop is er.</strong>');
  });

  it('refuses a decision with an address of somebody in it, and one about an open round', async () => {
    const all = await moderating();
    const closed = await madeRound(all.storage, { closes: '2026-11-21' });
    const open = await madeRound(all.storage);
    const decide = (id: string, text: string) => send(all, `/beheer/rondes/${id}/besluiten`, { text });
    expect((await decide(closed.id, 'Mail roos@voorbeeld.nl')).status).toBe(400);
    expect((await decide(closed.id, ' ')).status).toBe(400);
    expect((await decide(open.id, 'Vraag om een knop.')).status).toBe(403);
    expect(await all.storage.db.selectFrom('round_decision').selectAll().execute()).toEqual([]);
  });
});
