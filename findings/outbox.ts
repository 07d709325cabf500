/**
 * The outbox as a state machine: pure, clock and chance passed in. What is in it is sent at least once under one idempotency
 * key, so that it arrives exactly once. Nothing is ever removed here; a person removes, or it has arrived.
 *
 *   waiting -> in-flight -> delivered (and gone, when its person was forgotten)
 *      ^          |-> waiting (later)   |-> needs-attention (refused, or 14 days without success)
 *      '----------'
 */
import type { Answer } from './answer.ts';
import { isWithdrawal, type OutboxKind } from './outbox-kind.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** So that nobody can tell from the time of arrival when a page was visited. */
export const WAIT = { least: 2 * HOUR, most: 36 * HOUR } as const;
/** A worker that was killed while sending never reports back; after this, or by the worker that follows it, the item is sent again. */
export const LEASE = 2 * MINUTE;
export const BACK_OFF = { first: MINUTE, most: 6 * HOUR } as const;
export const NEEDS_ATTENTION_AFTER = 14 * DAY;

export interface OutboxItem {
  /** Also the idempotency key. */
  readonly id: string;
  readonly kind: OutboxKind;
  /** Id of the finding, or of the attempt in a round, that it came from. */
  readonly finding: string;
  /** Whose key signed it: code of an organisation, or `keyOfRound`. What is of one key goes out together, and nothing else with it. */
  readonly organisation: string;
  /** Round of a result. */
  readonly round?: string;
  /** Id of the observation or result; equals `id` unless it is a withdrawal. */
  readonly observation: string;
  /** Literal body of the request; the same at every attempt. */
  readonly body: string;
  readonly state: 'waiting' | 'in-flight' | 'delivered' | 'needs-attention' | 'cancelled';
  /** Milliseconds since the epoch, here and below. Not sent before this. */
  readonly notBefore: number;
  readonly queuedAt: number;
  /** Start of the attempt that is running. */
  readonly startedAt?: number;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly problem?: string;
  /** All else of the person is gone. It is tried until it has arrived, because nobody can look at it, and then it goes too. */
  readonly forgotten?: true;
}

export type Letter = Pick<OutboxItem, 'id' | 'kind' | 'finding' | 'organisation' | 'round' | 'observation' | 'body'>;

/** A new item. `chance` is a number from 0 up to 1. */
export function enqueue(letter: Letter, at: { now: number; chance: number; sendNow: boolean }): OutboxItem {
  const wait = at.sendNow ? 0 : WAIT.least + at.chance * (WAIT.most - WAIT.least);
  return { ...letter, state: 'waiting', notBefore: at.now + Math.round(wait), queuedAt: at.now, attempts: 0 };
}

/**
 * True when it may be sent now. `since`: when this worker started; what began before that was begun by one that is gone. A start in the
 * future means that the clock went back; that lease is over too.
 */
export function isDue({ state, notBefore, startedAt = 0 }: OutboxItem, now: number, since = 0): boolean {
  if (state === 'waiting') return notBefore <= now;
  return state === 'in-flight' && (startedAt < since || now - startedAt >= LEASE || startedAt > now);
}

/** Claims the item for one attempt; undefined when it is not due (another run has it). `since` as in `isDue`. */
export function started(item: OutboxItem, now: number, since = 0): OutboxItem | undefined {
  if (!isDue(item, now, since)) return undefined;
  return { ...item, state: 'in-flight', startedAt: now, attempts: item.attempts + 1 };
}

/** Milliseconds until the next attempt: doubling, with chance so that browsers do not come back all at once. */
export function backOff(attempts: number, chance: number): number {
  const longest = Math.min(BACK_OFF.most, BACK_OFF.first * 2 ** Math.min(attempts, 20));
  return Math.round(longest * (0.5 + chance / 2));
}

/** What became of an attempt. An answer to an item that is not in flight changes nothing. */
export function answered(item: OutboxItem, answer: Answer, at: { now: number; chance: number }): OutboxItem {
  if (item.state !== 'in-flight') return item;
  const { startedAt: _, problem: __, ...rest } = item;
  if (answer.kind === 'delivered') return { ...rest, state: 'delivered' };
  const { forgotten: mustArrive = false } = item;
  if (answer.kind === 'refused' && !mustArrive) return { ...rest, state: 'needs-attention', problem: answer.problem };
  if (at.now - item.queuedAt >= NEEDS_ATTENTION_AFTER && !mustArrive) {
    return { ...rest, state: 'needs-attention', problem: answer.problem };
  }
  const asked = answer.kind === 'later' ? (answer.retryAfter ?? 0) * SECOND : 0;
  const pause = Math.max(backOff(item.attempts, at.chance), asked);
  return { ...rest, state: 'waiting', notBefore: at.now + pause, problem: answer.problem };
}

/** The person wants it sent at once, or once more. */
export function hurried(item: OutboxItem, now: number): OutboxItem {
  if (item.state !== 'waiting' && item.state !== 'needs-attention') return item;
  // Counted from now: the person is looking at it, so it gets another fortnight.
  return { ...item, state: 'waiting', notBefore: now, queuedAt: now };
}

/** The person changed their mind before it arrived. An attempt that is running may still arrive; see `mayHaveArrived`. */
export function cancelled(item: OutboxItem): OutboxItem {
  return item.state === 'delivered' ? item : { ...item, state: 'cancelled' };
}

/** A request for it was made, so the endpoint may have it, whatever came back. */
export function mayHaveArrived({ state, attempts }: OutboxItem): boolean {
  return state === 'delivered' || attempts > 0;
}

/** A withdrawal that the endpoint may not have heard of yet. */
export function isUnheardWithdrawal({ kind, state }: Pick<OutboxItem, 'kind' | 'state'>): boolean {
  return isWithdrawal(kind) && state !== 'delivered' && state !== 'cancelled';
}

/** What stays of it when the person wants to be forgotten: a withdrawal that must still arrive, without what it came from. */
export function forgotten(item: OutboxItem): OutboxItem | undefined {
  if (!isUnheardWithdrawal(item)) return undefined;
  return { ...item, state: item.state === 'in-flight' ? 'in-flight' : 'waiting', finding: '', forgotten: true };
}

/** When to look again, in milliseconds since the epoch; undefined when nothing is under way. */
export function nextLook(items: readonly OutboxItem[]): number | undefined {
  const moments = items.flatMap(({ state, notBefore, startedAt = 0 }) => {
    if (state === 'waiting') return [notBefore];
    return state === 'in-flight' ? [startedAt + LEASE] : [];
  });
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
