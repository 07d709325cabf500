import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { describe, expect, it } from 'vitest';
import { type DialName, dialReader, turnDial } from '../../endpoint/dials.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { MOST_WORK } from '../../findings/limits.ts';
import { signedObservation } from '../findings/example-observation.ts';
import { NOON, post, runningApp } from './running.ts';

const turn = (storage: Storage, name: DialName, value: string) =>
  storage.transaction((tx) => turnDial(tx, name, value, 'Er komt nu te veel tegelijk binnen.', '2026-11-22'));

/** Solved as the extension does, as the endpoint wants it. */
async function solved(url: string): Promise<string> {
  const { challenge } = (await (await fetch(`${url}/v1/challenge`)).json()) as { challenge: Challenge };
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('the crisis dials', () => {
  it('can stop all taking in, while reading goes on', async () => {
    const { url, storage } = await runningApp();
    await turn(storage, 'readOnly', 'true');
    const { status, headers, body } = await post(`${url}/v1/observations`, {
      observations: [await signedObservation()],
    });
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'read-only', '600']);
    expect((await fetch(`${url}/v1/snapshot`)).status).toBe(200);
  });

  it('still give an answer of before to a call that comes again', async () => {
    let now = NOON;
    const { url, storage } = await runningApp({ now: () => now });
    const call = { observations: [await signedObservation()] };
    const key = { 'Idempotency-Key': 'een-vaste-sleutel' };
    const first = await post(`${url}/v1/observations`, call, key);
    await turn(storage, 'readOnly', 'true');
    now += 60_000;
    expect(await post(`${url}/v1/observations`, call, key)).toMatchObject({ status: 202, body: first.body });
  });

  it('are known to the very first callers, also when those come at once', async () => {
    const { storage } = await runningApp();
    await turn(storage, 'readOnly', 'true');
    const { current } = dialReader(storage, { now: () => NOON });
    const first = await Promise.all([current(), current(), current()]);
    expect(first.map(({ readOnly }) => readOnly)).toEqual([true, true, true]);
  });

  it('are read again after the database did not answer', async () => {
    const { storage } = await runningApp();
    await turn(storage, 'readOnly', 'true');
    const down = { selectFrom: () => expect.fail('down') } as unknown as Storage['db'];
    const flaky = { ...storage, db: down };
    const { current } = dialReader(flaky, { now: () => NOON });
    await expect(current()).rejects.toThrow('down');
    await expect(current()).rejects.toThrow('down');
  });

  it('are in the public log with their reason', async () => {
    const { url, storage } = await runningApp();
    await turn(storage, 'challengeCost', '5000');
    const { entries } = (await (await fetch(`${url}/v1/moderation-log`)).json()) as { entries: unknown[] };
    expect(entries).toEqual([
      {
        day: '2026-11-22',
        act: 'dial challengeCost to 5000',
        reason: 'Er komt nu te veel tegelijk binnen.',
        subject: 'challengeCost',
      },
    ]);
  });

  it('refuse a value that they cannot have', async () => {
    const { storage } = await runningApp();
    await expect(turn(storage, 'challengeCost', '-1')).rejects.toThrow(RangeError);
    await expect(turn(storage, 'challengeCost', String(MOST_WORK + 1))).rejects.toThrow(RangeError);
    await expect(turn(storage, 'readOnly', 'misschien')).rejects.toThrow(RangeError);
  });
});

describe('proof of work', () => {
  it('is not asked for in quiet times', async () => {
    const { url } = await runningApp();
    expect(await (await fetch(`${url}/v1/challenge`)).json()).toEqual({ needed: false, challenge: null });
  });

  it('when asked for must be there, right, and used once', async () => {
    const { url, storage } = await runningApp({ now: () => Date.now() });
    await turn(storage, 'challengeCost', '10');
    const observations = [await signedObservation({ created: '2026-01-01' })];
    const send = (challenge?: string) =>
      post(`${url}/v1/observations`, { observations, ...(challenge ? { challenge } : {}) });
    expect((await send()).body.code).toBe('challenge-missing');
    for (const wrong of [
      'x',
      Buffer.from('{}').toString('base64'),
      Buffer.from('{"challenge":{},"solution":{}}').toString('base64'),
    ]) {
      expect((await send(wrong)).body.code).toBe('challenge-wrong');
    }
    const right = await solved(url);
    expect((await send(right)).status).toBe(202);
    expect((await send(right)).body.code).toBe('challenge-wrong');
  });

  it('must be as hard as is asked, and not forged', async () => {
    const { url, storage } = await runningApp({ now: () => Date.now() });
    await turn(storage, 'challengeCost', '10');
    const payload = JSON.parse(Buffer.from(await solved(url), 'base64').toString()) as { challenge: Challenge };
    payload.challenge.parameters.cost = 1_000;
    const forged = Buffer.from(JSON.stringify(payload)).toString('base64');
    const observations = [await signedObservation({ created: '2026-01-01' })];
    expect((await post(`${url}/v1/observations`, { observations, challenge: forged })).status).toBe(402);
  });
});
