/** What an operator turns while it runs, for all processes at once. Every turn is in the public log with its reason. */
import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Storage, Tx } from './storage/storage.ts';

export interface Dials {
  /** Nothing is taken in; everything can be read. */
  readonly readOnly: boolean;
  /** Iterations of the proof of work that a call must carry; 0: none. 5,000 takes a cheap phone about a second. */
  readonly challengeCost: number;
}

export const QUIET: Dials = { readOnly: false, challengeCost: 0 };

export type DialName = keyof Dials;

/** How each dial is read from its text; undefined for a text that it cannot be. */
const READ: { readonly [Name in DialName]: (text: string) => Dials[Name] | undefined } = {
  readOnly: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  challengeCost: (text) => count(text, 1_000_000),
};

function count(text: string, most: number): number | undefined {
  return /^[0-9]{1,7}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

export const isDialName = (name: string): name is DialName => Object.hasOwn(READ, name);

/** Turns a dial on a whole day, and says so in the public log. Throws a RangeError for a value that it cannot have. */
export async function turnDial(tx: Tx, name: DialName, value: string, reason: string, day: string): Promise<void> {
  if (READ[name](value) === undefined) throw new RangeError(`${name} cannot be ${value}`);
  await tx
    .insertInto('dial')
    .values({ name, value, changed: day })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value, changed: day }))
    .execute();
  const act = `dial ${name} to ${value}`;
  await tx.insertInto('moderation_log').values({ id: randomUUID(), day, act, reason, subject: name }).execute();
}

export interface DialReader {
  /** As they stand, at most ten seconds old. */
  current(): Promise<Dials>;
}

const FRESH_MS = 10_000;

/** Reads the dials, and remembers them for ten seconds. */
export function dialReader({ db }: Storage, clock: Clock): DialReader {
  let dials = QUIET;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    async current() {
      const now = clock.now();
      if (Math.abs(now - readAt) < FRESH_MS) return dials;
      readAt = now;
      const rows = await db.selectFrom('dial').select(['name', 'value']).execute();
      const turned = rows.flatMap(({ name, value }) => (isDialName(name) ? [[name, READ[name](value)] as const] : []));
      dials = { ...QUIET, ...Object.fromEntries(turned.filter(([, value]) => value !== undefined)) };
      return dials;
    },
  };
}
