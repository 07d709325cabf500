import { describe, expect, it } from 'vitest';
import { buildApp } from '../../endpoint/app.ts';
import { type DialName, turnDial } from '../../endpoint/dials.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { keyCounts } from '../../endpoint/tally/counting-keys.ts';
import { generateKeyPair } from '../../findings/signature.ts';
import { signedObservation } from '../findings/example-observation.ts';
import { NOON, post, runningApp } from './running.ts';

const turn = (storage: Storage, name: DialName, value: string, day = '2026-11-22') =>
  storage.transaction((tx) => turnDial(tx, name, value, 'Er komt nu te veel tegelijk binnen.', day));

describe('during an attack', () => {
  it('only so many new keys come in each hour, while known ones go on', async () => {
    let now = NOON;
    const { url, storage } = await runningApp({ now: () => now });
    const known = await generateKeyPair();
    const send = async (pair = known, exact = `Zin ${Math.random()}.`) =>
      (await post(`${url}/v1/observations`, { observations: [await signedObservation({ exact }, pair)] })).status;
    expect(await send()).toBe(202);
    await turn(storage, 'newKeysPerHour', '1');
    now += 10_000;
    expect(await send(await generateKeyPair())).toBe(202);
    const refused = await post(`${url}/v1/observations`, { observations: [await signedObservation()] });
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([429, 'rate', '3590']);
    expect(await send()).toBe(202);
    now += 3_600_000;
    expect(await send(await generateKeyPair())).toBe(202);
  });

  it('all keys of since then can be made to wait for a moderator', () => {
    const seen = (first_seen: string, standing: 'released' | 'held' | null = null) => ({ first_seen, standing });
    const today = '2026-11-25';
    expect(keyCounts(seen('2026-11-20'), today, undefined)).toBe(true);
    expect(keyCounts(seen('2026-11-25'), today, undefined)).toBe(false);
    expect(keyCounts(seen('2026-11-21'), today, '2026-11-22')).toBe(true);
    expect(keyCounts(seen('2026-11-22'), today, '2026-11-22')).toBe(false);
    expect(keyCounts(seen('2026-11-22', 'released'), today, '2026-11-22')).toBe(true);
    expect(keyCounts(seen('2026-01-01', 'held'), today, undefined)).toBe(false);
  });

  it('a dial that is turned to where it stands keeps its day', async () => {
    const { storage } = await runningApp();
    await turn(storage, 'quarantineAll', 'true', '2026-11-20');
    await turn(storage, 'quarantineAll', 'true', '2026-11-22');
    const { changed } = await storage.db
      .selectFrom('dial')
      .select('changed')
      .where('name', '=', 'quarantineAll')
      .executeTakeFirstOrThrow();
    expect(changed).toBe('2026-11-20');
  });

  it('a burst about one organisation makes calls about it carry proof of work, and no others', async () => {
    const { storage, folder } = await runningApp();
    const app = await buildApp({
      storage,
      clock: { now: () => NOON },
      register: openRegister({ withExamples: false }),
      settings: { ...DEFAULT_SETTINGS, burstPerMinute: 1 },
      mail: mailFolder(folder, () => 'een'),
    });
    const send = async (organisation: string, source: string) => {
      const observations = [await signedObservation({ organisation, source })];
      return (await app.inject({ method: 'POST', url: '/v1/observations', payload: { observations } })).statusCode;
    };
    const almere = () => send('GM0034', 'https://www.almere.nl/bijstand');
    expect([await almere(), await almere(), await almere()]).toEqual([202, 202, 428]);
    expect(await send('GM0344', 'https://www.utrecht.nl/bijstand')).toBe(202);
    const needed = async (query: string) =>
      (await app.inject(`/v1/challenge${query}`)).json<{ needed: boolean }>().needed;
    expect([await needed('?organisation=GM0034'), await needed('?organisation=GM0344'), await needed('')]).toEqual([
      true,
      false,
      true,
    ]);
    await app.close();
  });
});
