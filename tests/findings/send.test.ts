import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../findings/answer.ts';
import { enqueue } from '../../findings/outbox.ts';
import { sendOnce } from '../../findings/send.ts';

const id = 'a'.repeat(52);
const item = enqueue(
  { id, kind: 'observation', finding: 'f', organisation: 'GM0034', observation: id, body: '{"observations":[]}' },
  { now: 0, chance: 0, sendNow: true },
);
const withdrawal = { ...item, id: `withdraw-${id}`, kind: 'withdrawal' } as const;

const seen: Request[] = [];
const endpoint = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
    seen.push(new Request(input, init));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  },
  endpoint: 'https://endpoint.example',
  patience: 1_000,
  now: () => Date.parse('2026-11-22T00:00:00Z'),
});

describe('one attempt', () => {
  it('has arrived only with a receipt for this very observation', async () => {
    expect(await sendOnce(item, endpoint(202, { results: [{ id, status: 'accepted' }] }))).toEqual({
      kind: 'delivered',
    });
    expect(await sendOnce(item, endpoint(202, { results: [{ id, status: 'known' }] }))).toEqual({ kind: 'delivered' });
    expect(await sendOnce(item, endpoint(202, { results: [] }))).toMatchObject({
      kind: 'later',
      problem: 'no-receipt',
    });
    const other = 'b'.repeat(52);
    expect(await sendOnce(item, endpoint(202, { results: [{ id: other, status: 'accepted' }] }))).toMatchObject({
      kind: 'later',
    });
  });

  it('is not fooled by the login page of a train or hotel', async () => {
    expect(await sendOnce(item, endpoint(200, '<html>Welkom aan boord</html>'))).toMatchObject({ kind: 'later' });
  });

  it('carries its key, and nothing of the browser', async () => {
    seen.length = 0;
    await sendOnce(item, endpoint(503, ''));
    const [request] = seen;
    expect(request?.headers.get('Idempotency-Key')).toBe(id);
    expect(request?.credentials).toBe('omit');
    expect(request?.referrerPolicy).toBe('no-referrer');
  });

  it('comes back later when there is no connection', async () => {
    const fetch = async () => {
      throw new TypeError('offline');
    };
    expect(await sendOnce(item, { ...endpoint(200, ''), fetch })).toEqual({ kind: 'later', problem: 'no-connection' });
  });

  it('waits as long as it is told to', async () => {
    expect(await sendOnce(item, endpoint(429, '', { 'Retry-After': '120' }))).toMatchObject({
      kind: 'later',
      retryAfter: 120,
    });
    expect(await sendOnce(item, endpoint(503, '', { 'Retry-After': 'Sun, 22 Nov 2026 00:02:00 GMT' }))).toMatchObject({
      retryAfter: 120,
    });
  });

  it('stops and asks the person when this observation can never be taken', async () => {
    const results = [{ id, status: 'refused', reason: 'signature', detail: 'De handtekening klopt niet.' }];
    const problem = { type: 'about:blank', title: 'x', status: 401, code: 'refused', results };
    expect(await sendOnce(item, endpoint(401, problem))).toEqual({ kind: 'refused', problem: 'signature' });
  });

  it('keeps everything while the client is too old', async () => {
    expect(await sendOnce(item, endpoint(426, ''))).toMatchObject({ kind: 'later', retryAfter: 86_400 });
  });

  it('takes a withdrawal of something unknown as done', async () => {
    expect(await sendOnce(withdrawal, endpoint(404, ''))).toEqual({ kind: 'delivered' });
    expect(await sendOnce(withdrawal, endpoint(200, '{}'))).toEqual({ kind: 'delivered' });
  });
});

describe('Retry-After', () => {
  it('is read in both forms, and never believed for more than a week', () => {
    expect(retryAfter('5', 0)).toBe(5);
    expect(retryAfter('999999999', 0)).toBe(7 * 86_400);
    expect(retryAfter('soon', 0)).toBeUndefined();
    expect(retryAfter(null, 0)).toBeUndefined();
  });
});

describe('one attempt with a result of a round', () => {
  const result = { ...item, kind: 'result', round: 'r'.repeat(26), organisation: `round:${'r'.repeat(26)}` } as const;
  const problem = (status: number, code: string) =>
    endpoint(status, { type: 'about:blank', title: 'Nee', status, code, retryAfter: 60 });

  it('goes to its own round, and has arrived only with a receipt for this very result', async () => {
    seen.length = 0;
    expect(await sendOnce(result, endpoint(202, { id, status: 'accepted' }))).toEqual({ kind: 'delivered' });
    expect(seen[0]?.url).toBe(`https://endpoint.example/v1/rounds/${result.round}/results`);
    expect(await sendOnce(result, endpoint(202, { id, status: 'known' }))).toEqual({ kind: 'delivered' });
    const other = endpoint(202, { id: 'b'.repeat(52), status: 'accepted' });
    expect(await sendOnce(result, other)).toMatchObject({ kind: 'later', problem: 'no-receipt' });
    expect(await sendOnce(result, endpoint(200, '<html>Welkom aan boord</html>'))).toMatchObject({ kind: 'later' });
  });

  it('stops and asks the person when the round is closed, and waits when it has not begun', async () => {
    expect(await sendOnce(result, problem(403, 'round-closed'))).toEqual({ kind: 'refused', problem: 'round-closed' });
    expect(await sendOnce(result, problem(403, 'round-planned'))).toEqual({
      kind: 'later',
      problem: 'round-planned',
      retryAfter: 60,
    });
    expect(await sendOnce(result, problem(429, 'rate'))).toMatchObject({ kind: 'later', retryAfter: 60 });
    expect(await sendOnce(result, endpoint(403, ''))).toMatchObject({ kind: 'refused' });
  });

  it('takes a withdrawal of what is not there any more for done', async () => {
    const withdrawn = { ...result, kind: 'result-withdrawal', id: `withdraw-${id}` } as const;
    seen.length = 0;
    expect(await sendOnce(withdrawn, problem(404, 'round-unknown'))).toEqual({ kind: 'delivered' });
    expect(seen[0]?.url).toBe(`https://endpoint.example/v1/rounds/${result.round}/results/${id}/withdrawal`);
    expect(await sendOnce(withdrawn, endpoint(200, { id, status: 'withdrawn' }))).toEqual({ kind: 'delivered' });
  });
});
