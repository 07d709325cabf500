import { describe, expect, it } from 'vitest';
import { buildApp } from '../../endpoint/app.ts';
import { secretHash } from '../../endpoint/moderation/secret.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { release } from '../../endpoint/release.ts';
import { pointsCsv } from '../../endpoint/routes/releases-route.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { appendCalls } from '../../endpoint/storage/calls.ts';
import { appendEvent } from '../../endpoint/tally/points.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { MOST_REPLY, type SnapshotPoint } from '../../findings/snapshot.ts';
import { unsignedObservation } from '../findings/example-observation.ts';
import { NOON, runningApp } from './running.ts';
import { call, row } from './storage/rows.ts';

const POINT = `${'p'.repeat(51)}a`;
const TOKEN = 'T'.repeat(43);
const register = openRegister({ withExamples: false });

/** An app whose first release holds one point, with a reply link for its organisation. */
async function withOnePoint() {
  const { storage, folder } = await runningApp();
  const document = canonicalJson(unsignedObservation('ed25519:a'));
  const rows = [row('a', { point: POINT, document, received: '2026-11-01' })];
  await storage.transaction(async (tx) => {
    await appendCalls(tx, [call(undefined, rows)], 1);
    await appendEvent(tx, 'GM0034', POINT, 'e', {
      kind: 'evidence',
      day: '2026-11-02',
      result: 'found',
      machine: null,
    });
    await tx
      .insertInto('reply_token')
      .values({ token_hash: secretHash(TOKEN), organisation: 'GM0034', point: POINT, valid_until: '2026-12-31' })
      .execute();
  });
  await release(storage, register, '2026-11-22');
  const mail = mailFolder(folder, () => 'een');
  const app = await buildApp({ storage, clock: { now: () => NOON }, register, settings: DEFAULT_SETTINGS, mail });
  const state = async () => (await storage.db.selectFrom('point').select('state').executeTakeFirst())?.state;
  return { app, storage, state };
}

describe('a released point', () => {
  it('can be read with its history, which does not tell when somebody sent it', async () => {
    const { app } = await withOnePoint();
    expect((await app.inject(`/v1/points/${POINT}`)).json()).toMatchObject({ state: 'reported', wrong: '<5' });
    const { events } = (await app.inject(`/v1/points/${POINT}/history`)).json<{ events: unknown[] }>();
    expect(events).toEqual([{ day: '2026-11-22', kind: 'evidence', result: 'found' }]);
    expect((await app.inject(`/v1/points/${'q'.repeat(51)}a`)).statusCode).toBe(404);
  });

  it('is disputed after an objection, whose text stays with the moderators', async () => {
    const { app, state } = await withOnePoint();
    const sent = await app.inject({
      method: 'POST',
      url: `/v1/points/${POINT}/objections`,
      payload: { reason: 'Deze zin gaat over iets anders.' },
    });
    expect(sent.statusCode).toBe(202);
    expect(await state()).toBe('disputed');
    expect((await app.inject(`/v1/points/${POINT}/history`)).body).not.toContain('iets anders');
  });

  it('needs a reason for an objection', async () => {
    const { app } = await withOnePoint();
    const sent = await app.inject({ method: 'POST', url: `/v1/points/${POINT}/objections`, payload: { reason: '' } });
    expect(sent.statusCode).toBe(400);
  });

  it('is shown with the reply of the organisation, scrubbed, after the next release', async () => {
    const { app, storage } = await withOnePoint();
    const payload = { text: 'Wij passen dit aan. Bel 06-12345678.' };
    expect((await app.inject({ method: 'POST', url: `/v1/replies/${TOKEN}`, payload })).statusCode).toBe(202);
    expect((await app.inject({ method: 'POST', url: `/v1/replies/${'U'.repeat(43)}`, payload })).statusCode).toBe(404);
    await release(storage, register, '2026-11-29');
    const { snapshot } = await storage.db
      .selectFrom('release')
      .select('snapshot')
      .orderBy('day', 'desc')
      .executeTakeFirstOrThrow();
    expect(snapshot).toContain('Wij passen dit aan. Bel [telefoonnummer weggehaald].');
  });
});

describe('a reply that would be too long without its personal data', () => {
  const text = `Bel 0612345678. ${'a'.repeat(MOST_REPLY - 16)}`;

  it('is refused, because nobody could read a snapshot with it', async () => {
    const { app, storage } = await withOnePoint();
    const sent = await app.inject({ method: 'POST', url: `/v1/replies/${TOKEN}`, payload: { text } });
    expect([sent.statusCode, sent.json<{ code: string }>().code]).toEqual([413, 'too-large']);
    const { counts } = await storage.db.selectFrom('point').select('counts').executeTakeFirstOrThrow();
    expect(counts).not.toContain('Bel');
  });

  it('is refused on a page for people', async () => {
    const { app } = await withOnePoint();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams({ text }).toString();
    const sent = await app.inject({ method: 'POST', url: `/reageren/${TOKEN}`, headers, payload });
    expect([sent.statusCode, sent.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8']);
    expect(sent.body).toContain('Dit is te groot.');
  });
});

describe('open data', () => {
  it('lists releases, and gives each as a table with its description', async () => {
    const { app } = await withOnePoint();
    const { releases } = (await app.inject('/v1/releases')).json<{ releases: { id: string }[] }>();
    expect(releases).toHaveLength(1);
    const csv = await app.inject(`/v1/releases/${releases[0]?.id}/points.csv`);
    expect(csv.headers['cache-control']).toBe('public, max-age=300');
    expect(csv.body.split('\r\n')[1]).toContain(
      `${POINT},GM0034,https://www.almere.nl/werk/bijstand,voorschot-percentage`,
    );
    const about = await app.inject(`/v1/releases/${releases[0]?.id}/datapackage.json`);
    expect(about.json()).toMatchObject({
      licenses: [{ name: 'CC0-1.0' }],
      resources: [{ path: 'points.csv' }, { path: 'observations.ndjson.gz' }],
    });
  });

  it('cannot make a spreadsheet run what stood on a page', () => {
    const point = { id: 'a', quote: '=HYPERLINK("https://evil.example","x")' } as SnapshotPoint;
    expect(pointsCsv([point]).split('\r\n')[1]).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
  });
});

describe('the metrics', () => {
  it('are for this machine, and not for who comes through a proxy', async () => {
    const { url } = await runningApp();
    await fetch(`${url}/v1`);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('geweten_answers_total{route="/v1",status="200"} 1');
    expect((await fetch(`${url}/metrics`, { headers: { 'X-Forwarded-For': '203.0.113.1' } })).status).toBe(404);
  });
});
