/** One attempt to deliver one item of the outbox. Network in, meaning out; decides nothing about time. */
import { Value } from 'typebox/value';
import { type Answer, answerOfStatus, retryAfter } from './answer.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxKind } from './outbox-kind.ts';
import { ProblemDetails, type Receipt, SubmissionAnswer } from './receipt.ts';
import { REFUSALS } from './refusal.ts';
import { ROUND_REFUSALS } from './rounds/round-refusal.ts';
import { isResultReceipt } from './rounds/task-result.ts';

export interface Network {
  readonly fetch: typeof globalThis.fetch;
  /** Origin of the endpoint, no slash at the end. */
  readonly endpoint: string;
  /** Milliseconds for the whole request. */
  readonly patience: number;
  /** Milliseconds since the epoch, to read a date in Retry-After. */
  readonly now: () => number;
}

/** Larger answers are not read. */
const LONGEST_ANSWER = 100_000;

/**
 * Tries once, and once more with a solved challenge when the endpoint asks for that. `solve` gives the solution, or undefined when it
 * has none. Never throws.
 */
export async function sendWithProof(
  item: OutboxItem,
  network: Network,
  solve: (network: Network) => Promise<string | undefined>,
): Promise<Answer> {
  const first = await sendOnce(item, network);
  if (first.kind !== 'solve') return first;
  const challenge = await solve(network).catch(() => undefined);
  const second = challenge === undefined ? first : await sendOnce(withChallenge(item, challenge), network);
  return second.kind === 'solve' ? { kind: 'later', problem: second.problem } : second;
}

/** The same observations under the same key; only the envelope around them carries more. */
const withChallenge = (item: OutboxItem, challenge: string): OutboxItem => ({
  ...item,
  body: JSON.stringify({ ...JSON.parse(item.body), challenge }),
});

/** Tries once. Never throws: silence, refusal and nonsense are all answers. */
export async function sendOnce(item: OutboxItem, network: Network): Promise<Answer> {
  // Not as `network.fetch(…)`: a browser's fetch refuses to be called as a method of something else.
  const { fetch } = network;
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(network.endpoint + PATHS[item.kind](item), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': item.id, 'Accept-Language': 'nl' },
      body: item.body,
      // Nothing of the browser goes along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(network.patience),
    });
    body = parsed(await response.text());
  } catch {
    return { kind: 'later', problem: 'no-connection' };
  }
  const wait = waitOf(response, body, network.now());
  return answerOfBody(item, response.status, body, wait) ?? answerOfStatus(response.status, item.kind, wait);
}

/** The header may be hidden from an extension (CORS); the body of a problem says the same. */
function waitOf({ headers }: Response, body: unknown, now: number): number | undefined {
  const told = Value.Check(ProblemDetails, body) ? body.retryAfter : undefined;
  return retryAfter(headers.get('Retry-After') ?? (told === undefined ? null : String(told)), now);
}

const PATHS: Readonly<Record<OutboxKind, (item: OutboxItem) => string>> = {
  observation: () => '/v1/observations',
  withdrawal: ({ observation }) => `/v1/observations/${observation}/withdrawal`,
  result: ({ round }) => `/v1/rounds/${round}/results`,
  'result-withdrawal': ({ round, observation }) => `/v1/rounds/${round}/results/${observation}/withdrawal`,
};

function parsed(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the receipt for this very observation or result says; undefined when there is none. */
function answerOfBody(item: OutboxItem, status: number, body: unknown, wait: number | undefined): Answer | undefined {
  const good = status >= 200 && status < 300;
  const answer =
    item.kind === 'observation'
      ? answerOfReceipts(item, good, body, wait)
      : item.kind === 'result'
        ? answerOfResult(item, good, body, wait)
        : undefined;
  // A success without a receipt is not a success: perhaps a hotel's login page answered.
  if (answer || !good || item.kind === 'withdrawal' || item.kind === 'result-withdrawal') return answer;
  return { kind: 'later', problem: 'no-receipt' };
}

type Read = (item: OutboxItem, good: boolean, body: unknown, wait: number | undefined) => Answer | undefined;

const answerOfReceipts: Read = (item, good, body, wait) => {
  if (!Value.Check(good ? SubmissionAnswer : ProblemDetails, body)) return undefined;
  const receipts: readonly Receipt[] = body.results ?? [];
  const receipt = receipts.find(({ id }) => id === item.id) ?? (receipts.length === 1 ? receipts[0] : undefined);
  if (!receipt) return undefined;
  if (receipt.status !== 'refused') return receipt.id === item.id ? { kind: 'delivered' } : undefined;
  return refused(receipt.reason, REFUSALS[receipt.reason].next, wait);
};

const answerOfResult: Read = (item, good, body, wait) => {
  if (good) return isResultReceipt(body) && body.id === item.id ? { kind: 'delivered' } : undefined;
  if (!Value.Check(ProblemDetails, body)) return undefined;
  const known: Readonly<Record<string, { readonly next: Next }>> = { ...REFUSALS, ...ROUND_REFUSALS };
  const fact = Object.hasOwn(known, body.code) ? known[body.code] : undefined;
  return fact && refused(body.code, fact.next, wait);
};

type Next = 'retry' | 'solve' | 'person';

function refused(problem: string, next: Next, wait: number | undefined): Answer {
  if (next === 'solve') return { kind: 'solve', problem };
  if (next === 'person') return { kind: 'refused', problem };
  return { kind: 'later', problem, ...(wait === undefined ? {} : { retryAfter: wait }) };
}
