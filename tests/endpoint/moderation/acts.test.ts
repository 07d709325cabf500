import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Queue } from '../../../endpoint/moderation/queue.ts';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import { post } from '../running.ts';
import { call, row } from '../storage/rows.ts';
import { POINT, withOnePoint } from './one-point.ts';
import { type Moderating, moderating } from './signed-in.ts';

const queueOf = async ({ url, cookie }: Moderating) =>
  (await (await fetch(`${url}/v1/moderation/queue`, { headers: { cookie } })).json()) as Queue;
const logOf = async ({ url }: Moderating) =>
  ((await (await fetch(`${url}/v1/moderation-log`)).json()) as { entries: Record<string, string>[] }).entries;
const released = async ({ url }: Moderating) =>
  ((await (await fetch(`${url}/v1/snapshot`)).json()) as { points: { id: string }[] }).points.map(({ id }) => id);

async function withPoint(role?: 'operator') {
  const all = await moderating(role);
  await withOnePoint(all.storage);
  return all;
}

describe('a moderator', () => {
  it('takes a point out of view at once, without waiting for the next release', async () => {
    const all = await withPoint();
    expect((await all.act({ act: 'hide', subject: POINT })).status).toBe(200);
    expect(await released(all)).toEqual([]);
    expect((await queueOf(all)).hidden).toMatchObject([{ point: POINT, state: 'hidden' }]);
    expect((await all.act({ act: 'show', subject: POINT })).status).toBe(200);
    expect((await queueOf(all)).hidden).toEqual([]);
  });

  it('closes an objection, and the point is no longer disputed', async () => {
    const all = await withPoint();
    await all.storage.transaction((tx) => tx.deleteFrom('story').execute());
    const { app } = all;
    // The snapshot of the app is read at its start and after each act; this is as the hourly look does it.
    await all.act({ act: 'reply-link', subject: POINT });
    await app.inject({
      method: 'POST',
      url: `/v1/points/${POINT}/objections`,
      payload: { reason: 'Dit is niet waar.' },
    });
    const [objection] = (await queueOf(all)).objections;
    expect(objection).toMatchObject({ point: POINT, reason: 'Dit is niet waar.' });
    const close = { act: 'close-objection', subject: POINT, detail: objection?.objection ?? '' };
    expect((await all.act(close)).status).toBe(200);
    expect((await queueOf(all)).objections).toEqual([]);
    expect((await all.act(close)).status).toBe(404);
  });

  it('decides about stories of verified points, and about new keys; the log names neither', async () => {
    const all = await withPoint();
    const { stories, keys } = await queueOf(all);
    expect(stories.map(({ observation }) => observation).toSorted()).toEqual(['a', 'b']);
    expect(keys).toEqual([{ organisation: 'GM0034', key: 'ed25519:new', observations: 1, days: 1 }]);
    await all.act({ act: 'show-story', subject: 'a' });
    await all.act({ act: 'refuse-story', subject: 'b' });
    await all.act({ act: 'release-key', subject: 'ed25519:new' });
    const after = await queueOf(all);
    expect([after.stories, after.keys]).toEqual([[], []]);
    const { counts } = await all.storage.db.selectFrom('point').select('counts').executeTakeFirstOrThrow();
    expect(JSON.parse(counts)).toMatchObject({ counts: { wrong: 1, right: 1 } });
    const log = JSON.stringify(await logOf(all));
    expect(log).not.toContain('ed25519');
    expect(log).not.toContain('Noor');
  });

  it('finds stories that are shown, and takes one away', async () => {
    const all = await withPoint();
    await all.act({ act: 'show-story', subject: 'a' });
    expect((await queueOf(all)).shownStories).toMatchObject([{ observation: 'a' }]);
    expect((await all.act({ act: 'remove-story', subject: 'a' })).status).toBe(200);
    const after = await queueOf(all);
    expect([after.shownStories, after.stories.map(({ observation }) => observation)]).toEqual([[], ['b']]);
  });

  it.each(['show-story', 'refuse-story', 'remove-story'])(
    'is said by the log to have decided about a story, and not about which municipality it was told: %s',
    async (act) => {
      const all = await withPoint();
      expect((await all.act({ act, subject: 'a' })).status).toBe(200);
      expect(await logOf(all)).toContainEqual(expect.objectContaining({ act, subject: 'story' }));
      expect(JSON.stringify(await logOf(all))).not.toMatch(new RegExp(`GM0034|${POINT}`));
    },
  );

  it.each(['release-key', 'hold-key'])(
    'is said by the log to have decided about a key, and not at which municipality somebody came new: %s',
    async (act) => {
      const all = await withPoint();
      expect((await all.act({ act, subject: 'ed25519:new' })).status).toBe(200);
      expect(await logOf(all)).toContainEqual(expect.objectContaining({ act, subject: 'key' }));
      expect(JSON.stringify(await logOf(all))).not.toMatch(/GM0034|ed25519/);
    },
  );

  it('sees on how many days a key sent something, and never which days', async () => {
    const all = await withPoint();
    const more = ['2026-11-18', '2026-11-18', '2026-11-20'].map((received, place) =>
      row(`k${place}`, { point: POINT, creator: 'ed25519:held', received }),
    );
    await all.storage.transaction((tx) => appendCalls(tx, [call(undefined, more)], 1));
    await all.act({ act: 'hold-key', subject: 'ed25519:held' });
    const { keys } = await queueOf(all);
    expect(keys.find(({ key }) => key === 'ed25519:held')).toMatchObject({ observations: 3, days: 2 });
    expect(JSON.stringify(keys)).not.toMatch(/2026-11/);
  });

  it('holds a key back, and what it said does not count any more', async () => {
    const all = await withPoint();
    await all.act({ act: 'hold-key', subject: 'ed25519:a' });
    expect(await all.storage.db.selectFrom('point').select('state').execute()).toEqual([{ state: 'unverified' }]);
  });

  it('gives the organisation a link to reply, in a letter in a folder', async () => {
    const all = await withPoint();
    const answer = (await (await all.act({ act: 'reply-link', subject: POINT })).json()) as { mail: string };
    expect(readdirSync(join(all.folder, 'mail'))).toEqual([answer.mail]);
    const letter = readFileSync(join(all.folder, 'mail', answer.mail), 'utf8');
    const address = /http:\/\/[^\s]+\/reageren\/([A-Za-z0-9_-]{43})/.exec(letter);
    expect(await (await fetch(address?.[0] ?? '')).text()).toContain('Reageren op een punt');
    const sent = await fetch(address?.[0] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ text: 'Wij passen de pagina aan.' }).toString(),
    });
    expect(sent.status).toBe(200);
    const { counts } = await all.storage.db.selectFrom('point').select('counts').executeTakeFirstOrThrow();
    expect(counts).toContain('Wij passen de pagina aan.');
    expect((await fetch(`${all.url}/reageren/${'U'.repeat(43)}`)).status).toBe(404);
  });

  it('says in the queue and to the organisation what a point is about that has no sentence', async () => {
    const all = await withPoint();
    await all.storage.db.updateTable('point').set({ quote: null, state: 'hidden' }).execute();
    const { mail } = (await (await all.act({ act: 'reply-link', subject: POINT })).json()) as { mail: string };
    const letter = readFileSync(join(all.folder, 'mail', mail), 'utf8');
    const [address = ''] = /http:[^\s]+\/reageren\/[A-Za-z0-9_-]{43}/.exec(letter) ?? [];
    const queue = await fetch(`${all.url}/beheer`, { headers: { cookie: all.cookie } });
    for (const text of [letter, await (await fetch(address)).text(), await queue.text()])
      expect(text).toContain('Dit gaat over de hele pagina, bij deze regel: “');
  });

  it('names the address that the operator gave in that letter, not the one behind the proxy', async () => {
    const all = await moderating('moderator', { origin: 'https://monitor.example' });
    await withOnePoint(all.storage);
    const { mail } = (await (await all.act({ act: 'reply-link', subject: POINT })).json()) as { mail: string };
    const letter = readFileSync(join(all.folder, 'mail', mail), 'utf8');
    expect(letter).toMatch(/https:\/\/monitor\.example\/reageren\//);
    expect(letter).not.toContain('http://');
  });

  it.each([
    ['without a reason', { act: 'hide', subject: POINT, reason: '' }, 400],
    [
      'with a telephone number in the reason',
      { act: 'hide', subject: POINT, reason: 'Bel 06-12345678 hierover.' },
      400,
    ],
    ['about a point that is not there', { act: 'hide', subject: 'x' }, 404],
    ['about the dials', { act: 'turn-dial', subject: 'readOnly', detail: 'true' }, 403],
    ['that does not exist', { act: 'delete-all', subject: POINT }, 400],
  ])('decides nothing %s', async (_, decision, status) => {
    const all = await withPoint();
    const before = await logOf(all);
    expect((await all.act(decision)).status).toBe(status);
    expect(await logOf(all)).toEqual(before);
  });
});

describe('an operator', () => {
  it('turns the dials, which work at once and are in the log', async () => {
    const all = await withPoint('operator');
    expect((await all.act({ act: 'turn-dial', organisation: '', subject: 'readOnly', detail: 'true' })).status).toBe(
      200,
    );
    expect((await post(`${all.url}/v1/observations`, { observations: [{}] })).body.code).toBe('read-only');
    expect(await logOf(all)).toContainEqual(expect.objectContaining({ act: 'dial readOnly to true' }));
    expect((await all.act({ act: 'turn-dial', subject: 'readOnly', detail: 'maybe' })).status).toBe(404);
  });
});
