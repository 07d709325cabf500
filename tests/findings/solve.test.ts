import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, it } from 'vitest';
import { enqueue } from '../../findings/outbox.ts';
import { sendWithProof } from '../../findings/send.ts';
import { solvedChallenge } from '../../findings/solve.ts';

const SECRET = 'geheim van de server';
const challenge = (cost = 1) =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost, deriveKey, keyPrefix: '00', hmacSignatureSecret: SECRET });

const network = (fetch: typeof globalThis.fetch) =>
  ({ fetch, endpoint: 'https://endpoint.example', patience: 1_000, now: Date.now }) as const;
const answering = (body: unknown, status = 200) => network(async () => new Response(JSON.stringify(body), { status }));

describe('a challenge', () => {
  it('is solved so that the endpoint accepts it', async () => {
    const solved = await solvedChallenge(answering({ needed: true, challenge: await challenge() }));
    const { challenge: signed, solution } = JSON.parse(atob(solved ?? ''));
    const { verified } = await verifySolution({
      challenge: signed,
      solution,
      deriveKey,
      hmacSignatureSecret: SECRET,
    });
    expect(verified).toBe(true);
  });

  it('is not solved when it would cost too much, is of another kind, or is none', async () => {
    const { parameters, signature } = await challenge();
    const changed = (part: object) =>
      answering({ needed: true, challenge: { parameters: { ...parameters, ...part }, signature } });
    for (const part of [{ cost: 1_000_000 }, { keyPrefix: '000000' }, { algorithm: 'SCRYPT' }, { nonce: '<b>' }]) {
      expect(await solvedChallenge(changed(part)), JSON.stringify(part)).toBeUndefined();
    }
    expect(await solvedChallenge(answering({ needed: false, challenge: null }))).toBeUndefined();
    expect(await solvedChallenge(answering('<html>'))).toBeUndefined();
    const silent = network(() => Promise.reject(new TypeError('no connection')));
    expect(await solvedChallenge(silent)).toBeUndefined();
  });
});

describe('sending under load', () => {
  const id = 'a'.repeat(52);
  const item = enqueue(
    { id, kind: 'observation', finding: 'f', organisation: 'GM0034', observation: id, body: '{"observations":[1]}' },
    { now: 0, chance: 0, sendNow: true },
  );
  const problem = (status: number, code: string, more = {}) =>
    new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }), { status });

  it('sends the same observations once more, with the solution beside them', async () => {
    const bodies: unknown[] = [];
    const endpoint = network(async (_, init) => {
      bodies.push(JSON.parse(String(init?.body)));
      return bodies.length === 1
        ? problem(428, 'challenge-missing')
        : new Response(JSON.stringify({ results: [{ id, status: 'accepted' }] }), { status: 202 });
    });
    expect(await sendWithProof(item, endpoint, async () => 'opgelost')).toEqual({ kind: 'delivered' });
    expect(bodies).toEqual([{ observations: [1] }, { observations: [1], challenge: 'opgelost' }]);
  });

  it('tries later when there is no solution, or it is refused', async () => {
    const endpoint = network(async () => problem(402, 'challenge-wrong'));
    expect(await sendWithProof(item, endpoint, async () => undefined)).toMatchObject({ kind: 'later' });
    expect(await sendWithProof(item, endpoint, async () => 'fout')).toMatchObject({ kind: 'later' });
    expect(await sendWithProof(item, endpoint, () => Promise.reject(new Error('stuk')))).toMatchObject({
      kind: 'later',
    });
  });

  it('reads how long to wait from the body, where the header is hidden', async () => {
    const endpoint = network(async () => problem(429, 'rate', { retryAfter: 90 }));
    expect(await sendWithProof(item, endpoint, async () => undefined)).toMatchObject({ kind: 'later', retryAfter: 90 });
  });
});
