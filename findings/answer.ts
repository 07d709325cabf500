/** What the endpoint (or its silence) means for an item in the outbox. */
import { isWithdrawal, type OutboxKind } from './outbox-kind.ts';

export type Answer =
  | { readonly kind: 'delivered' }
  /** Sending the same again will not help; a person must look. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** `retryAfter`: seconds that the endpoint asks us to wait. */
  | { readonly kind: 'later'; readonly problem: string; readonly retryAfter?: number }
  /** The same again, with a solved challenge beside it. */
  | { readonly kind: 'solve'; readonly problem: string };

/** Seconds: a client that is too old waits a day for its update, and keeps everything. */
const A_DAY = 86_400;
/** Longest wait that we accept from an endpoint, in seconds. */
const LONGEST_WAIT = 7 * A_DAY;

/** Statuses that say that this very request is wrong. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 405, 411, 413, 414, 415, 422]);

/**
 * Reads a `Retry-After` header: seconds or an HTTP date. Undefined when it is absent or unreadable.
 * `now` in milliseconds since the epoch.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1_000;
  if (!Number.isFinite(seconds)) return undefined;
  return Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_WAIT);
}

/** From a status to its meaning, when the body says nothing better. 404 on a withdrawal means that it never arrived: done. */
export function answerOfStatus(status: number, kind: OutboxKind, wait: number | undefined): Answer {
  const problem = `status-${status}`;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (isWithdrawal(kind) && (status === 404 || status === 410)) return { kind: 'delivered' };
  if (REFUSALS.has(status)) return { kind: 'refused', problem };
  if (status === 428 || status === 402) return { kind: 'solve', problem };
  if (status === 426) return { kind: 'later', problem, retryAfter: wait ?? A_DAY };
  return wait === undefined ? { kind: 'later', problem } : { kind: 'later', problem, retryAfter: wait };
}
