import { describe, expect, it } from 'vitest';
import { made } from '../figures/made-points.ts';
import { releasedApp } from './released-app.ts';

const ID = `${'a'.repeat(51)}q`;
const REASON = 'De zin gaat over bijzondere bijstand.';

async function withPoint() {
  const { app, storage, page, later } = await releasedApp({ '2026-11-22': [made(ID)] });
  const send = (reden: string, path = `/bezwaar/${ID}`) =>
    app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ reden }).toString(),
    });
  const kept = () => storage.db.selectFrom('event').select(['point', 'kind', 'data']).execute();
  return { app, page, send, kept, later };
}

describe('the form to object to a point', () => {
  it('shows what it is about', async () => {
    const { page } = await withPoint();
    expect(await page(`/bezwaar/${ID}`)).toContain('U krijgt 80 procent als voorschot.');
  });

  it('keeps the reason, without personal data, and thanks', async () => {
    const { send, kept, page } = await withPoint();
    const { statusCode, headers } = await send(`${REASON} Bel 0612345678.`);
    expect([statusCode, headers.location]).toEqual([303, `/bezwaar/${ID}?ging=goed`]);
    const [event] = await kept();
    expect(event).toMatchObject({ point: ID, kind: 'objection' });
    expect(event?.data).toContain(REASON);
    expect(event?.data).not.toContain('0612345678');
    expect(await page(String(headers.location))).toContain('Uw bezwaar is bewaard');
  });

  it('puts the point under discussion on the lists, before the next release', async () => {
    const { send, page, later } = await withPoint();
    await send(REASON);
    later(120_000);
    expect(await page('/lijsten/regel/voorschot-percentage?stand=open')).toContain('/gemeente/almere');
  });

  it('stays in the language of the form', async () => {
    const { send } = await withPoint();
    expect((await send(REASON, `/en/bezwaar/${ID}`)).headers.location).toBe(`/en/bezwaar/${ID}?ging=goed`);
  });

  it('refuses a reason that is too short, too long or unreadable, and says so', async () => {
    const { send, kept, page } = await withPoint();
    for (const [reden, ging] of [
      ['nee', 'kort'],
      ['a'.repeat(1_001), 'kort'],
      [`${REASON}\u0000`, 'tekst'],
    ] as const) {
      const { headers } = await send(reden);
      expect(headers.location).toBe(`/bezwaar/${ID}?ging=${ging}`);
      expect(await page(String(headers.location))).toContain('Er is niets verstuurd.');
    }
    expect(await kept()).toEqual([]);
  });

  it('is not there for a point that is not released', async () => {
    const { send, app } = await withPoint();
    const other = `/bezwaar/${'b'.repeat(51)}q`;
    expect((await app.inject(other)).statusCode).toBe(404);
    expect((await send(REASON, other)).statusCode).toBe(404);
  });
});
