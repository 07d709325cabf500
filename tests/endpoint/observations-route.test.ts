import { describe, expect, it } from 'vitest';
import { observationId } from '../../findings/observation-id.ts';
import { generateKeyPair, signerOf } from '../../findings/signature.ts';
import { signWithdrawal } from '../../findings/withdrawal.ts';
import { signedObservation } from '../findings/example-observation.ts';
import { NOON, post, running } from './running.ts';

const KEY = { 'Idempotency-Key': 'sleutel-van-een-poging' };

describe('sending observations', () => {
  it('is answered with a receipt for each', async () => {
    const { url } = await running();
    const observations = [await signedObservation(), await signedObservation({ exact: null, verdict: 'missing' })];
    const { status, body } = await post(`${url}/v1/observations`, { observations });
    expect(status).toBe(202);
    expect(body.results).toEqual([
      { id: await observationId(observations[0] ?? expect.fail()), status: 'accepted' },
      { id: await observationId(observations[1] ?? expect.fail()), status: 'accepted' },
    ]);
  });

  it('again with the same key and content gives the same answer, with other content a refusal', async () => {
    const { url } = await running();
    const observations = [await signedObservation()];
    const first = await post(`${url}/v1/observations`, { observations }, KEY);
    const again = await post(`${url}/v1/observations`, { observations }, KEY);
    expect(again.body).toEqual(first.body);
    const other = await post(`${url}/v1/observations`, { observations: [await signedObservation()] }, KEY);
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
  });

  it('again without a key says that it is known', async () => {
    const { url } = await running();
    const observations = [await signedObservation()];
    await post(`${url}/v1/observations`, { observations });
    const { body } = await post(`${url}/v1/observations`, { observations });
    expect(body.results[0]?.status).toBe('known');
  });

  it('at the same moment many times stores it once', async () => {
    const { url } = await running();
    const observations = [await signedObservation()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(`${url}/v1/observations`, { observations })),
    );
    const states = answers.map(({ body }) => body.results[0]?.status);
    expect(states.filter((state) => state === 'accepted')).toHaveLength(1);
    expect(states.filter((state) => state === 'known')).toHaveLength(19);
  });

  it('does not keep the answer of a refusal, so that a retry may succeed', async () => {
    let now = Date.parse('2026-11-01T12:00:00Z');
    const { url } = await running({ clock: { now: () => now } });
    const observations = [await signedObservation()];
    const early = await post(`${url}/v1/observations`, { observations }, KEY);
    expect([early.status, early.body.code]).toEqual([400, 'date-in-future']);
    now = Date.parse('2026-11-22T12:00:00Z');
    expect((await post(`${url}/v1/observations`, { observations }, KEY)).status).toBe(202);
  });

  it('does not keep a refusal that passes beside what was taken in: with the same key it is judged anew', async () => {
    let now = NOON;
    const { url } = await running({
      clock: { now: () => now },
      settings: { perKey: { burst: 1, perMinute: 1 } },
    });
    const pair = await generateKeyPair();
    const observations = [await signedObservation({}, pair), await signedObservation({ exact: 'Nog een zin.' }, pair)];
    const send = async () => (await post(`${url}/v1/observations`, { observations }, KEY)).body.results;
    const [first, second] = await send();
    expect(first).toMatchObject({ status: 'accepted' });
    expect(second).toMatchObject({ status: 'refused', reason: 'rate' });
    // Still too soon: what was taken in has the same answer, and costs nothing of the rate.
    expect(await send()).toEqual([first, second]);
    now += 60_000;
    expect(await send()).toEqual([first, { id: second?.id, status: 'accepted' }]);
    now += 60_000;
    expect(await send()).toEqual([first, { id: second?.id, status: 'known' }]);
  });

  it('keeps a refusal that stays as it is, and takes in nothing about another organisation on the way', async () => {
    let now = Date.parse('2026-11-01T12:00:00Z');
    const { url } = await running({ clock: { now: () => now } });
    const observations = [
      await signedObservation({ created: '2026-11-01' }),
      await signedObservation({ created: '2026-11-01', story: 'Bel mij op 06-12345678.' }),
      await signedObservation({ organisation: 'GM0344', source: 'https://www.utrecht.nl/bijstand' }),
    ];
    const send = async () =>
      (await post(`${url}/v1/observations`, { observations }, KEY)).body.results.map((each) =>
        each.status === 'refused' ? each.reason : each.status,
      );
    expect(await send()).toEqual(['accepted', 'personal-data', 'date-in-future']);
    now = NOON;
    expect(await send()).toEqual(['accepted', 'personal-data', 'other-organisation']);
  });

  it.each([
    ['a page of another organisation', 400, 'not-canonical', { source: 'https://www.utrecht.nl/bijstand' }],
    ['a page with a query', 400, 'not-canonical', { source: 'https://www.almere.nl/bijstand?utm_source=x' }],
    ['an organisation that does not exist', 404, 'organisation-unknown', { organisation: 'GM9999' }],
    ['a story with a telephone number', 400, 'personal-data', { story: 'Bel mij op 06-12345678.' }],
    [
      'an address that names a person',
      400,
      'personal-data',
      { source: 'https://www.almere.nl/zaak/123456782/besluit' },
    ],
    ['a date of next week', 400, 'date-in-future', { created: '2026-11-30' }],
    ['a time of day', 400, 'schema', { created: '2026-11-22T10:00:00Z' }],
    ['a missing text with a quote', 400, 'schema', { verdict: 'missing' as const }],
  ])('is refused for %s', async (_, status, code, changes) => {
    const { url } = await running();
    const answer = await post(`${url}/v1/observations`, { observations: [await signedObservation(changes)] });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.results[0]).toMatchObject({ status: 'refused', reason: code });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is refused for a changed text, an unknown schema and an old client', async () => {
    const { url } = await running({ settings: { oldestClient: '2.0.0' } });
    const observation = await signedObservation();
    const old = await post(`${url}/v1/observations`, { observations: [observation] });
    expect([old.status, old.body.code]).toEqual([426, 'client-too-old']);
    const { url: other } = await running();
    const changed = { ...observation, created: '2026-11-21' };
    expect((await post(`${other}/v1/observations`, { observations: [changed] })).status).toBe(401);
    const future = { ...observation, schema: 'observation/7' };
    expect((await post(`${other}/v1/observations`, { observations: [future] })).status).toBe(415);
  });

  it('takes the good ones of a call and says what is wrong with the others', async () => {
    const { url } = await running();
    const observations = [
      await signedObservation(),
      {},
      await signedObservation({ organisation: 'GM0344', source: 'https://www.utrecht.nl/bijstand' }),
    ];
    const { status, body } = await post(`${url}/v1/observations`, { observations }, { 'Accept-Language': 'en' });
    expect(status).toBe(202);
    expect(body.results.map((each) => ('reason' in each ? each.reason : each.status))).toEqual([
      'accepted',
      'schema',
      'other-organisation',
    ]);
  });

  it('refuses made-up organisations in production', async () => {
    const made = { organisation: 'VB0001', source: 'https://www.voorbeeldstad.example/bijstand' };
    const body = { observations: [await signedObservation(made)] };
    const { url } = await running();
    expect((await post(`${url}/v1/observations`, body)).status).toBe(202);
    const { url: production } = await running({ settings: { production: true, origin: 'https://monitor.example' } });
    expect((await post(`${production}/v1/observations`, body)).status).toBe(404);
  });

  it.each([
    ['no JSON', '{', 400],
    ['an empty call', { observations: [] }, 400],
    ['51 observations', { observations: Array.from({ length: 51 }, () => ({})) }, 400],
    ['an unknown member', { observations: [{}], name: 'Jan' }, 400],
    ['a body of a megabyte', { observations: ['x'.repeat(1_000_000)] }, 413],
    ['a prototype', '{"observations":[{"__proto__":{"x":1}}]}', 400],
  ])('is refused for %s', async (_, body, status) => {
    const { url } = await running();
    expect((await post(`${url}/v1/observations`, body)).status).toBe(status);
  });

  it('is refused for a text that is no JSON by its type, and for a key of another form', async () => {
    const { url } = await running();
    expect((await post(`${url}/v1/observations`, 'x', { 'Content-Type': 'text/plain' })).status).toBe(415);
    const short = await post(`${url}/v1/observations`, { observations: [{}] }, { 'Idempotency-Key': 'x y' });
    expect([short.status, short.body.code]).toEqual([400, 'bad-key']);
  });

  it('asks who sends too much to wait', async () => {
    const { url } = await running({ settings: { perAddress: { burst: 1, perMinute: 2 } } });
    await post(`${url}/v1/observations`, { observations: [{}] });
    const { status, headers } = await post(`${url}/v1/observations`, { observations: [{}] });
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('30');
  });

  it('speaks Dutch, or English to who prefers it', async () => {
    const { url } = await running();
    const dutch = await post(`${url}/v1/observations`, { observations: [{}] });
    const english = await post(
      `${url}/v1/observations`,
      { observations: [{}] },
      { 'Accept-Language': 'nl;q=0.5, en-GB' },
    );
    expect(dutch.body.title).toBe('Deze bevinding heeft niet de juiste vorm.');
    expect(english.body.title).toBe('This observation does not have the right form.');
    expect(english.headers.get('content-language')).toBe('en');
  });

  it('never repeats what was sent in an answer', async () => {
    const { url } = await running();
    const { body } = await post(`${url}/v1/observations`, { observations: [{ secret: 'geheim-verhaal' }] });
    expect(JSON.stringify(body)).not.toContain('geheim');
  });
});

describe('withdrawing', () => {
  it('takes an observation back, twice with the same answer, and keeps it out', async () => {
    const { url } = await running();
    const pair = await generateKeyPair();
    const observation = await signedObservation({}, pair);
    const id = await observationId(observation);
    await post(`${url}/v1/observations`, { observations: [observation] });
    const withdrawal = await signWithdrawal(id, '2026-11-22', signerOf(pair));
    for (let time = 0; time < 2; time++) {
      const { status, body } = await post(`${url}/v1/observations/${id}/withdrawal`, withdrawal);
      expect([status, body]).toEqual([200, { id, status: 'withdrawn' }]);
    }
    const again = await post(`${url}/v1/observations`, { observations: [observation] });
    expect(again.body.results).toMatchObject([{ id, status: 'refused', reason: 'withdrawn' }]);
  });

  it('is refused with another key, another id, or a wrong signature', async () => {
    const { url } = await running();
    const observation = await signedObservation();
    const id = await observationId(observation);
    await post(`${url}/v1/observations`, { observations: [observation] });
    const stranger = await signWithdrawal(id, '2026-11-22', signerOf(await generateKeyPair()));
    expect((await post(`${url}/v1/observations/${id}/withdrawal`, stranger)).body.code).toBe('not-yours');
    const forged = { ...stranger, creator: { key: observation.creator.key } };
    expect((await post(`${url}/v1/observations/${id}/withdrawal`, forged)).body.code).toBe('signature');
    const unknown = `${'b'.repeat(51)}a`;
    const other = await signWithdrawal(unknown, '2026-11-22', signerOf(await generateKeyPair()));
    expect((await post(`${url}/v1/observations/${unknown}/withdrawal`, other)).status).toBe(404);
    expect((await post(`${url}/v1/observations/${id}/withdrawal`, other)).status).toBe(400);
  });
});
