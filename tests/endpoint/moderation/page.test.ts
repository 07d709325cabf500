import { describe, expect, it } from 'vitest';
import { POINT, withOnePoint } from './one-point.ts';
import { cookieOf, type Moderating, moderating } from './signed-in.ts';

const send = ({ url }: Moderating, path: string, fields: Record<string, string>, cookie = '') =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields).toString(),
  });

const page = async ({ url, cookie }: Moderating) => (await fetch(`${url}/beheer`, { headers: { cookie } })).text();

describe('the page for moderators', () => {
  it('asks who is not signed in for a code, and lets in who has one', async () => {
    const all = await moderating();
    const away = await fetch(`${all.url}/beheer`, { redirect: 'manual' });
    expect([away.status, away.headers.get('location')]).toEqual([303, '/beheer/aanmelden']);
    const code = await all.code();
    const form = await (await fetch(`${all.url}/beheer/aanmelden?code=${code}`)).text();
    expect(form).toContain(`value="${code}"`);
    const signedIn = await send(all, '/beheer/aanmelden', { code });
    expect([signedIn.status, cookieOf(signedIn)]).toEqual([303, expect.stringContaining('geweten=')]);
    const again = await send(all, '/beheer/aanmelden', { code });
    expect([again.status, await again.text()]).toEqual([401, expect.stringContaining('Deze code klopt niet')]);
  });

  it('may load nothing and run nothing, and no other site may frame it', async () => {
    const { url, cookie } = await moderating();
    const policy = (await fetch(`${url}/beheer`, { headers: { cookie } })).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'/);
  });

  it('runs one script of its own, only where passkeys are', async () => {
    const { url, cookie } = await moderating();
    for (const path of ['/beheer/aanmelden', '/beheer/passkeys']) {
      const answer = await fetch(`${url}${path}`, { headers: { cookie } });
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-/,
      );
      expect((await answer.text()).match(/<script[^>]*>/g)).toEqual(['<script src="/beheer/passkey.js" defer>']);
    }
  });

  it('shows what people wrote as text, never as HTML', async () => {
    const all = await moderating();
    await withOnePoint(all.storage);
    const text = await page(all);
    expect(text).toContain('Ik wachtte &lt;b&gt;negen&lt;/b&gt; weken.');
    expect(text).not.toContain('<b>negen');
    const evil = await (await fetch(`${all.url}/beheer/aanmelden?code=${encodeURIComponent('"><script>')}`)).text();
    expect(evil).not.toContain('<script>');
  });

  it('says of a key on how many days it sent something, and names none of them', async () => {
    const all = await moderating();
    await withOnePoint(all.storage);
    const [, keys = ''] = (await page(all)).split('Nieuwe sleutels');
    expect(keys.split('<h2>')[0]).toContain('Bevindingen: 1, op 1 dag.');
    expect(keys.split('<h2>')[0]).not.toMatch(/2026/);
  });

  it('gives every field a label and every item its own heading', async () => {
    const all = await moderating('operator');
    await withOnePoint(all.storage);
    const text = await page(all);
    const ids = [...text.matchAll(/<(?:textarea|input)[^>]* id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(text).toContain(`<label for="${id}">`);
    expect(text).not.toMatch(/<script|style="|onclick/);
  });

  it('decides through its forms, and says what was done', async () => {
    const all = await moderating();
    await withOnePoint(all.storage);
    const fields = {
      act: 'hide',
      organisation: 'GM0034',
      subject: POINT,
      detail: '',
      reason: 'De regel past hier niet.',
    };
    const refused = await send(all, '/beheer', { ...fields, token: 'x' }, all.cookie);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Er is niets veranderd')]);
    const done = await send(all, '/beheer', { ...fields, token: all.formToken }, all.cookie);
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Dit is gedaan.')]);
    const out = await send(all, '/beheer/afmelden', { token: all.formToken }, all.cookie);
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect((await fetch(`${all.url}/beheer`, { headers: { cookie: all.cookie }, redirect: 'manual' })).status).toBe(
      303,
    );
  });
});
