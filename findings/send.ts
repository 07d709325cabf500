/** One attempt to deliver one item of the outbox. Network in, meaning out; decides nothing about time. */
import { Value } from 'typebox/value';
import { type Answer, answerOfStatus, retryAfter } from './answer.ts';
import type { OutboxItem } from './outbox.ts';
import { ProblemDetails, type Receipt, SubmissionAnswer } from './receipt.ts';
import { REFUSALS } from './refusal.ts';

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

/** Tries once. Never throws: silence, refusal and nonsense are all answers. */
export async function sendOnce(item: OutboxItem, network: Network): Promise<Answer> {
  // Not as `network.fetch(…)`: a browser's fetch refuses to be called as a method of something else.
  const { fetch } = network;
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(network.endpoint + pathOf(item), {
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
  const wait = retryAfter(response.headers.get('Retry-After'), network.now());
  return answerOfBody(item, response.status, body, wait) ?? answerOfStatus(response.status, item.kind, wait);
}

function pathOf({ kind, observation }: OutboxItem): string {
  return kind === 'observation' ? '/v1/observations' : `/v1/observations/${observation}/withdrawal`;
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the receipt for this very observation says; undefined when there is none. */
function answerOfBody(item: OutboxItem, status: number, body: unknown, wait: number | undefined): Answer | undefined {
  if (item.kind !== 'observation') return undefined;
  const good = status >= 200 && status < 300;
  // A success without a receipt is not a success: perhaps a hotel's login page answered.
  const unread: Answer | undefined = good ? { kind: 'later', problem: 'no-receipt' } : undefined;
  if (!Value.Check(good ? SubmissionAnswer : ProblemDetails, body)) return unread;
  const receipts: readonly Receipt[] = body.results ?? [];
  const receipt = receipts.find(({ id }) => id === item.id) ?? (receipts.length === 1 ? receipts[0] : undefined);
  if (!receipt) return unread;
  if (receipt.status !== 'refused') return receipt.id === item.id ? { kind: 'delivered' } : unread;
  if (REFUSALS[receipt.reason].next === 'person') return { kind: 'refused', problem: receipt.reason };
  return { kind: 'later', problem: receipt.reason, ...(wait === undefined ? {} : { retryAfter: wait }) };
}
