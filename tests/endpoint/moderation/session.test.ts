import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SESSION } from '../../../endpoint/moderation/session.ts';
import { cookieOf, moderating, signIn } from './signed-in.ts';

const HIDE = { act: 'hide', subject: 'x' };

describe('signing in', () => {
  it('works once with a code, and gives a cookie that scripts and other sites cannot use', async () => {
    const { url, code } = await moderating();
    const once = await code();
    const first = await signIn(url, once);
    expect(first.status).toBe(204);
    expect(first.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await signIn(url, once)).status).toBe(401);
  });

  it('is refused after a quarter of an hour, with an older code, and from another site', async () => {
    const { url, code, pass } = await moderating();
    const older = await code();
    const newer = await code();
    expect((await signIn(url, older)).status).toBe(401);
    expect((await signIn(url, newer, { origin: 'https://evil.example' })).status).toBe(403);
    pass(15 * 60_000 + 1);
    expect((await signIn(url, newer)).status).toBe(401);
  });

  it('leaves neither code nor cookie on disk', async () => {
    const { url, code, folder, cookie } = await moderating();
    const given = await code();
    const secrets = [
      given,
      cookie.split('.')[1] ?? expect.fail(),
      cookieOf(await signIn(url, given)).split('.')[1] ?? '',
    ];
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, file));
      for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
    }
  });
});

describe('a session', () => {
  it('gets a new secret after five minutes; the old one then works for a minute only', async () => {
    const { url, cookie, pass } = await moderating();
    const look = (with_: string) => fetch(`${url}/v1/moderation/session`, { headers: { cookie: with_ } });
    pass(SESSION.renewAfter);
    const renewed = cookieOf(await look(cookie));
    expect(renewed).not.toBe(cookie);
    expect((await look(cookie)).status).toBe(200);
    pass(SESSION.overlap);
    expect((await look(cookie)).status).toBe(401);
    expect((await look(renewed)).status).toBe(200);
  });

  it('ends after half an hour of nothing, and after eight hours whatever happens', async () => {
    const { url, cookie, pass } = await moderating();
    let latest = cookie;
    const look = async () => {
      const answer = await fetch(`${url}/v1/moderation/session`, { headers: { cookie: latest } });
      latest = cookieOf(answer) || latest;
      return answer.status;
    };
    for (let quarter = 1; quarter < 32; quarter++) {
      pass(15 * 60_000);
      expect(await look()).toBe(200);
    }
    pass(15 * 60_000);
    expect(await look()).toBe(401);
    const other = await moderating();
    other.pass(SESSION.idle);
    expect((await fetch(`${other.url}/v1/moderation/queue`, { headers: { cookie: other.cookie } })).status).toBe(401);
  });

  it('ends when its owner signs out', async () => {
    const { url, cookie, formToken } = await moderating();
    const headers = { cookie, 'x-form-token': formToken };
    expect((await fetch(`${url}/v1/moderation/session`, { method: 'DELETE', headers })).status).toBe(200);
    expect((await fetch(`${url}/v1/moderation/session`, { headers })).status).toBe(401);
  });

  it.each([
    ['without the token of the form', { 'x-form-token': '' }, 403],
    ['with the token of another session', { 'x-form-token': 'A'.repeat(43) }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['with the address of another site', { origin: 'https://evil.example' }, 403],
    ['without a cookie', { cookie: '' }, 401],
    ['with a made-up cookie', { cookie: `geweten=${'0'.repeat(36)}.${'A'.repeat(43)}` }, 401],
  ])('decides nothing %s', async (_, headers, status) => {
    const { act } = await moderating();
    expect((await act(HIDE, headers)).status).toBe(status);
  });
});
