import { describe, expect, it } from 'vitest';
import { moderating } from '../../moderation/signed-in.ts';
import { AMBIGUOUS, withAmbiguousPoint } from '../ambiguous-point.ts';
import { madeRound, participant } from '../taking-part.ts';
import { page, send } from './visit.ts';

describe('a round', () => {
  it('closes only when the moderator says so on purpose, and keeps its sheet shut until then', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage);
    expect((await page(all, `/beheer/rondes/${id}/blad`)).status).toBe(403);
    expect((await send(all, `/beheer/rondes/${id}/sluiten`, {})).status).toBe(400);
    const closed = await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    expect(closed.text).toContain('De ronde is gesloten.');
    expect((await page(all, `/beheer/rondes/${id}/blad`)).status).toBe(200);
  });

  it('tells a moderator how many joined, and no nickname and no answer while it runs', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage);
    const person = await participant(all.url, id);
    await person.join('Zwaluw');
    await person.hand();
    const { text } = await page(all, `/beheer/rondes/${id}`);
    expect(text).toContain('1 persoon doet mee. U zoekt er 12. Er is 1 antwoord.');
    expect(text).not.toMatch(/Zwaluw|draagkracht|ed25519/);
  });

  it('has an invitation with its code and what to do', async () => {
    const all = await moderating();
    const { id, code } = await madeRound(all.storage);
    const { text } = await page(all, `/beheer/rondes/${id}/uitnodiging`);
    expect(text).toContain(`<p class="code">${code}</p>`);
    expect(text).toContain('van 16 november 2026 tot en met 6 december 2026');
  });
});

describe('a decision of the workgroup', () => {
  it.each([
    ['workgroup-confirm', 'confirmed', 'In de monitor: dit punt klopt.'],
    ['workgroup-reject', 'rejected', 'In de monitor: de pagina is goed.'],
  ])('%s makes an ambiguous point %s, with its reason in the public log', async (act, state, words) => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const { id } = await madeRound(all.storage, { closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${id}`);
    expect(text).toContain('maar één keer&lt;/b&gt;');
    const reason = 'Wij lazen de pagina samen, en vinden dit.';
    const done = await send(all, `/beheer/rondes/${id}/punten`, { act, point: AMBIGUOUS, reason });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining(words)]);
    expect(await all.storage.db.selectFrom('point').select(['state']).execute()).toEqual([{ state }]);
    const log = (await (await fetch(`${all.url}/v1/moderation-log`)).json()) as { entries: unknown[] };
    expect(log.entries).toContainEqual({ day: '2026-11-22', act, reason, subject: AMBIGUOUS });
    const again = await send(all, `/beheer/rondes/${id}/punten`, { act, point: AMBIGUOUS, reason });
    expect(again.status).toBe(404);
  });

  it('changes nothing from an open round, from a round about another organisation, or without a reason', async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const open = await madeRound(all.storage);
    const elsewhere = await madeRound(all.storage, { organisation: 'VB0002', closes: '2026-11-21' });
    const closed = await madeRound(all.storage, { closes: '2026-11-21' });
    const fields = { act: 'workgroup-confirm', point: AMBIGUOUS, reason: 'Wij lazen de pagina samen.' };
    expect((await send(all, `/beheer/rondes/${open.id}/punten`, fields)).status).toBe(403);
    expect((await send(all, `/beheer/rondes/${elsewhere.id}/punten`, fields)).status).toBe(404);
    expect((await send(all, `/beheer/rondes/${closed.id}/punten`, { ...fields, reason: 'kort' })).status).toBe(400);
    expect(await all.storage.db.selectFrom('point').select(['state']).execute()).toEqual([{ state: 'ambiguous' }]);
  });
});
