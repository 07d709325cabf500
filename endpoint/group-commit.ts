/**
 * Many callers, one transaction: while one transaction is being made durable, the next calls gather, and go in together. Nobody
 * waits for a timer; alone, a call goes in at once.
 */
import type { Clock } from './clock.ts';
import type { Appended, NewCall } from './storage/call.ts';
import type { Storage } from './storage/storage.ts';

export interface GroupCommit {
  /** Resolves when what the call brings is durable; rejects when it could not be stored. */
  append(call: NewCall): Promise<Appended>;
  /** Resolves when everything appended so far has been answered. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly call: NewCall;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows in one transaction: enough to make the flush to disk cheap, few enough to answer soon. */
const MOST_ROWS = 500;

export function groupCommit(storage: Storage, clock: Clock): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const run = async () => {
    while (waiting.length > 0) {
      const group = takeGroup(waiting);
      try {
        const calls = group.map(({ call }) => call);
        const results = await storage.append(calls, clock.now());
        for (const [place, { resolve, reject }] of group.entries()) {
          const result = results[place];
          if (result) resolve(result);
          else reject(new Error('A call got no result'));
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = undefined;
  };

  return {
    append: (call) =>
      new Promise((resolve, reject) => {
        waiting.push({ call, resolve, reject });
        running ??= run();
      }),
    settled: async () => {
      await running;
    },
  };
}

function takeGroup(waiting: Waiting[]): Waiting[] {
  let rows = 0;
  const next = waiting.findIndex(({ call }, place) => {
    rows += call.observations.length;
    return place > 0 && rows > MOST_ROWS;
  });
  return waiting.splice(0, next === -1 ? waiting.length : next);
}
