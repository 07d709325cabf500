import { describe, expect, it } from 'vitest';
import { moderating } from './signed-in.ts';

const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/moderation/passkeys/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** As a browser would send it, with a signature that nobody made. */
const madeUp = (challenge: string) => ({
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  clientExtensionResults: {},
  response: {
    clientDataJSON: b64({ type: 'webauthn.get', challenge, origin: 'http://localhost' }),
    authenticatorData: 'AAAA',
    signature: 'AAAA',
  },
});

describe('a passkey', () => {
  it('is offered only to who is signed in and asks from our own page', async () => {
    const { url, cookie, formToken } = await moderating();
    expect((await post(url, 'offer', {})).status).toBe(401);
    expect((await post(url, 'offer', {}, { cookie })).status).toBe(403);
    const offered = await post(url, 'offer', {}, { cookie, 'x-form-token': formToken });
    expect(await offered.json()).toMatchObject({
      rp: { name: 'Geweten' },
      user: { name: 'Noor' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  });

  it('lets nobody in that the endpoint does not know, nor twice with one question', async () => {
    const { url } = await moderating();
    const { challenge } = (await (await post(url, 'question', {})).json()) as { challenge: string };
    expect((await post(url, 'session', madeUp(challenge))).status).toBe(401);
    expect((await post(url, 'session', madeUp(challenge))).status).toBe(401);
    expect((await post(url, 'session', madeUp('x'))).status).toBe(401);
    expect((await post(url, 'session', { ...madeUp('x'), response: { clientDataJSON: '!' } })).status).toBe(400);
    expect((await post(url, 'session', madeUp(challenge), { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('cannot be made with a question that was asked for signing in', async () => {
    const { url, cookie, formToken, storage } = await moderating();
    const { challenge } = (await (await post(url, 'question', {})).json()) as { challenge: string };
    const made = {
      ...madeUp(challenge),
      response: { clientDataJSON: madeUp(challenge).response.clientDataJSON, attestationObject: 'AAAA' },
    };
    expect((await post(url, 'kept', made, { cookie, 'x-form-token': formToken })).status).toBe(401);
    expect(await storage.db.selectFrom('passkey').selectAll().execute()).toEqual([]);
  });

  it('leaves no question open for longer than five minutes', async () => {
    const { url, storage, pass } = await moderating();
    await post(url, 'question', {});
    pass(5 * 60_000 + 1);
    await post(url, 'question', {});
    expect(await storage.db.selectFrom('passkey_challenge').selectAll().execute()).toHaveLength(1);
  });
});
