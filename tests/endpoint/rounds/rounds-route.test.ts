import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { turnDial } from '../../../endpoint/dials.ts';
import { addDecision } from '../../../endpoint/rounds/decisions.ts';
import { closeRound } from '../../../endpoint/rounds/rounds.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import { isRoundAnswer, type RoundAnswer } from '../../../findings/rounds/round.ts';
import { signRoundJoin } from '../../../findings/rounds/round-join.ts';
import { signResultWithdrawal, signTaskResult, taskResultId } from '../../../findings/rounds/sign-result.ts';
import { generateKeyPair, signerOf } from '../../../findings/signature.ts';
import { exampleResult, exampleTasks, ROUND_ID } from '../../findings/rounds/example-round.ts';
import { NOON, post, running, runningApp } from '../running.ts';
import { madeRound, participant } from './taking-part.ts';

const DAY = 86_400_000;

async function withRound(changes = {}) {
  let now = NOON;
  const app = await runningApp({ now: () => now });
  const made = await madeRound(app.storage, changes);
  const pass = (days: number) => {
    now += days * DAY;
  };
  return { ...app, ...made, pass };
}

const get = async (url: string, id: string) => (await (await fetch(`${url}/v1/rounds/${id}`)).json()) as RoundAnswer;

describe('finding a round', () => {
  it('takes its code, and answers with the round and nothing of who takes part', async () => {
    const { url, id, code } = await withRound();
    const person = await participant(url, id);
    await person.join('Zwaluw');
    await person.hand();
    const found = await post(`${url}/v1/rounds/find`, { code });
    expect([found.status, isRoundAnswer(found.body), found.headers.get('cache-control')]).toEqual([
      200,
      true,
      'no-store',
    ]);
    expect(found.body).toEqual(await get(url, id));
    expect(found.body).toMatchObject({ state: 'open', decisions: [] });
    expect(JSON.stringify(found.body)).not.toMatch(/Zwaluw|ed25519|joined|seat/);
  });

  it('says of a wrong code only that it is not known', async () => {
    const { url } = await withRound();
    const wrong = await post(`${url}/v1/rounds/find`, { code: 'CDFG-HJKM' });
    expect([wrong.status, wrong.body.code]).toEqual([404, 'round-unknown']);
    expect(wrong.body.title).toBe('Wij kennen deze code niet. Kijk of u de code goed hebt overgenomen.');
    expect((await post(`${url}/v1/rounds/find`, { code: "' or 1=1" })).status).toBe(400);
    expect((await fetch(`${url}/v1/rounds/${ROUND_ID}`)).status).toBe(404);
    expect((await fetch(`${url}/v1/rounds/%00`)).status).toBe(400);
  });

  it('lets twenty people of one library in at once, and a guesser at the same address ten times', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { url } = await running({ dataDir: folder });
    const beside = await openSqlite({ folder, beside: true });
    const { id, code } = await madeRound(beside, { people: 20 });
    await beside.close();
    for (let place = 0; place < 20; place++) {
      expect((await post(`${url}/v1/rounds/find`, { code })).status).toBe(200);
      expect((await (await participant(url, id)).join()).status).toBe(200);
    }
    const other = await running();
    let guesses = 0;
    while ((await post(`${other.url}/v1/rounds/find`, { code: 'CDFG-HJKM' })).status === 404) guesses += 1;
    expect(guesses).toBe(10);
  });

  it('lets nobody guess from many addresses together', async () => {
    const { url, app } = await withRound();
    const guess = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: '/v1/rounds/find', remoteAddress, payload: { code: 'CDFG-HJKM' } });
    let tries = 0;
    while ((await guess(`10.0.${tries >> 8}.${tries & 255}`)).statusCode === 404) tries += 1;
    expect(tries).toBe(600);
    const refused = await post(`${url}/v1/rounds/find`, { code: 'CDFG-HJKM' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  });
});

describe('joining a round', () => {
  it('gives a seat, and the same one to the same key', async () => {
    const { url, id } = await withRound();
    const [one, two] = [await participant(url, id), await participant(url, id)];
    expect((await one.join()).body).toEqual({ seat: 0 });
    expect((await two.join('Kalme otter')).body).toEqual({ seat: 1 });
    expect((await one.join('Te laat')).body).toEqual({ seat: 0 });
  });

  it('works before the first day, and not after the last', async () => {
    const { url, id, pass } = await withRound({ opens: '2026-11-25' });
    expect((await (await participant(url, id)).join()).status).toBe(200);
    pass(30);
    expect((await (await participant(url, id)).join()).body.code).toBe('round-closed');
  });

  it('is refused without a good signature, with a telephone number for a name, and when all seats are taken', async () => {
    const { url, id } = await withRound({ people: 3, each: 6 });
    const person = await participant(url, id);
    const join = await signRoundJoin(id, 'Zwaluw', person.signer);
    const send = (body: unknown) => post(`${url}/v1/rounds/${id}/participants`, body);
    expect((await send({ ...join, nickname: 'Bever' })).body.code).toBe('signature');
    expect((await send({ ...join, round: ROUND_ID })).body.code).toBe('schema');
    expect((await send({ ...join, more: 1 })).body.code).toBe('schema');
    expect((await person.join('Bel 06-12345678')).body.code).toBe('personal-data');
    for (let seat = 0; seat < 6; seat++) await (await participant(url, id)).join();
    expect((await person.join()).body.code).toBe('round-full');
  });
});

describe('handing in', () => {
  it('is answered when it is stored, and once however often it comes', async () => {
    const { url, id, storage } = await withRound();
    const person = await participant(url, id);
    await person.join();
    const first = await person.hand();
    expect([first.status, first.body]).toMatchObject([202, { status: 'accepted' }]);
    expect((await person.hand()).body).toMatchObject({ status: 'known' });
    const { quote: _, ...other } = exampleResult(person.signer.publicKey, { round: id, outcome: 'stopped' });
    const again = await post(`${url}/v1/rounds/${id}/results`, await signTaskResult(other, person.signer));
    expect([again.status, again.body.code]).toEqual([409, 'result-exists']);
    expect(await storage.db.selectFrom('round_result').select('task').execute()).toEqual([{ task: 't1' }]);
  });

  it.each([
    ['a page of another site', { walk: { pages: ['https://www.kleidijk.example'] } }, 'not-canonical'],
    ['a page with a query', { walk: { pages: ['https://www.voorbeeldstad.example/zoeken?id=3'] } }, 'not-canonical'],
    ['a page behind a login', { walk: { pages: ['https://mijn.voorbeeldstad.example/brief'] } }, 'not-canonical'],
    ['a quote from elsewhere', { quote: { page: 'https://evil.example/a', exact: 'x' } }, 'not-canonical'],
    ['an address of someone', { hindered: 'Mail mij op roos@voorbeeld.nl' }, 'personal-data'],
    ['a task of another round', { task: 't9' }, 'task-unknown'],
    ['another round inside', { round: ROUND_ID }, 'schema'],
  ])('is refused with %s', async (_, changes, code) => {
    const { url, id, storage } = await withRound();
    const person = await participant(url, id);
    await person.join();
    expect((await person.hand(changes)).body.code).toBe(code);
    expect(await storage.db.selectFrom('round_result').selectAll().execute()).toEqual([]);
  });

  it('is refused to who did not join, with another signature, too early and too late', async () => {
    const { url, id, pass } = await withRound({ opens: '2026-11-23' });
    const [one, two] = [await participant(url, id), await participant(url, id)];
    await one.join();
    expect((await one.hand()).body.code).toBe('round-planned');
    pass(1);
    expect((await two.hand()).body.code).toBe('not-joined');
    const forged = await signTaskResult(exampleResult(two.signer.publicKey, { round: id }), two.signer);
    const stolen = { ...forged, creator: { key: one.signer.publicKey } };
    expect((await post(`${url}/v1/rounds/${id}/results`, stolen)).body.code).toBe('signature');
    expect((await one.hand()).status).toBe(202);
    pass(30);
    expect((await one.hand()).body).toMatchObject({ status: 'known' });
    expect((await one.hand({ task: 't2' })).body.code).toBe('round-closed');
  });

  it('takes no counts for what was judged by hand, and a quote from where that stands', async () => {
    const tasks = exampleTasks(3).map((task) => ({
      ...task,
      kind: 'by-hand' as const,
      start: 'https://social.example/stad',
    }));
    const { url, id } = await withRound({ tasks });
    const person = await participant(url, id);
    await person.join();
    expect((await person.hand()).body.code).toBe('counted-by-hand');
    const { walk: _, ...rest } = exampleResult(person.signer.publicKey, { round: id });
    const quote = { page: 'https://social.example/stad/1', exact: 'Bel ons.' };
    const signed = await signTaskResult({ ...rest, quote }, person.signer);
    expect((await post(`${url}/v1/rounds/${id}/results`, signed)).status).toBe(202);
  });

  it('takes a result back for the key that made it', async () => {
    const { url, id, storage } = await withRound();
    const person = await participant(url, id);
    await person.join();
    await person.hand();
    const result = await taskResultId(exampleResult(person.signer.publicKey, { round: id }));
    const path = `${url}/v1/rounds/${id}/results/${result}/withdrawal`;
    const other = signerOf(await generateKeyPair());
    expect((await post(path, await signResultWithdrawal(id, result, other))).body.code).toBe('not-yours');
    const withdrawal = await signResultWithdrawal(id, result, person.signer);
    expect((await post(path, { ...withdrawal, result: 'a'.repeat(52) })).status).toBe(400);
    expect((await post(path, withdrawal)).body).toEqual({ id: result, status: 'withdrawn' });
    expect((await post(path, withdrawal)).status).toBe(200);
    expect((await person.hand()).body.code).toBe('withdrawn');
    expect(await storage.db.selectFrom('round_result').selectAll().execute()).toEqual([]);
  });
});

describe('a round', () => {
  it('tells its decisions only when it is closed, and then not who does them', async () => {
    const { url, id, storage } = await withRound();
    const decision = {
      day: '2026-11-22',
      text: 'Vraag om een knop.',
      who: 'Zwaluw',
      until: null,
      point: null,
      verdict: null,
    };
    await storage.transaction((tx) => addDecision(tx, id, decision));
    expect((await get(url, id)).decisions).toEqual([]);
    await storage.transaction((tx) => closeRound(tx, id, '2026-11-22'));
    expect(await get(url, id)).toMatchObject({
      state: 'closed',
      decisions: [{ text: 'Vraag om een knop.', day: '2026-11-22', became: null }],
    });
    expect(JSON.stringify(await get(url, id))).not.toContain('Zwaluw');
  });

  it('leaves no address and no moment in the database', async () => {
    const { url, id, folder } = await withRound();
    const person = await participant(url, id);
    await person.join('Zwaluw');
    await person.hand();
    const bytes = readdirSync(folder)
      .filter((name) => name.startsWith('geweten.sqlite'))
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
    expect(bytes).toContain('draagkracht');
    expect(bytes).not.toContain('127.0.0.1');
    expect(bytes).not.toContain(String(NOON));
    expect(bytes).not.toContain('T12:00');
  });

  it('says nothing while nothing is taken in', async () => {
    const { url, id, storage } = await withRound();
    await storage.transaction((tx) => turnDial(tx, 'readOnly', 'true', 'Wij kijken iets na.', '2026-11-22', null));
    expect((await (await participant(url, id)).join()).body.code).toBe('read-only');
    expect((await fetch(`${url}/v1/rounds/${id}`)).status).toBe(200);
  });
});
