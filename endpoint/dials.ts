/** What an operator turns while it runs, for all processes at once. Every turn is in the public log with its reason. */
import { MOST_WORK } from '../findings/limits.ts';
import type { Clock } from './clock.ts';
import { writeLog } from './moderation/log.ts';
import type { Db, Storage, Tx } from './storage/storage.ts';

export interface Dials {
  /** Nothing is taken in; everything can be read. */
  readonly readOnly: boolean;
  /** New keys that are taken in an hour, by each process; a call with more is asked to come back later. */
  readonly newKeysPerHour: number;
  /** Keys first seen since this was turned on count only when a moderator lets them. */
  readonly quarantineAll: boolean;
  /** Iterations of the proof of work that a call must carry; 0: none. 5,000 takes a cheap phone about a second. */
  readonly challengeCost: number;
}

/** More new keys than any hour brings. */
const ANY_NUMBER = 1_000_000;

export const QUIET: Dials = { readOnly: false, challengeCost: 0, newKeysPerHour: ANY_NUMBER, quarantineAll: false };

export type DialName = keyof Dials;

/** How each dial is read from its text; undefined for a text that it cannot be. */
const READ: { readonly [Name in DialName]: (text: string) => Dials[Name] | undefined } = {
  readOnly: truth,
  quarantineAll: truth,
  challengeCost: (text) => count(text, MOST_WORK),
  newKeysPerHour: (text) => count(text, ANY_NUMBER),
};

export const DIAL_NAMES = Object.keys(READ) as readonly DialName[];

function truth(text: string): boolean | undefined {
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

function count(text: string, most: number): number | undefined {
  return /^[0-9]{1,7}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

export const isDialName = (name: string): name is DialName => Object.hasOwn(READ, name);

/**
 * Turns a dial on a whole day, and says so in the public log. A dial that stands so already keeps its day. Throws a RangeError for
 * a value that it cannot have.
 */
export async function turnDial(
  tx: Tx,
  name: DialName,
  value: string,
  reason: string,
  day: string,
  actor: string | null = null,
): Promise<void> {
  if (READ[name](value) === undefined) throw new RangeError(`${name} cannot be ${value}`);
  await tx
    .insertInto('dial')
    .values({ name, value, changed: day })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ value, changed: day }).where('dial.value', '!=', value),
    )
    .execute();
  await writeLog(tx, { day, act: `dial ${name} to ${value}`, reason, subject: name, actor });
}

/** How the dials stand now. */
export async function readDials(db: Db): Promise<Dials> {
  const rows = await db.selectFrom('dial').select(['name', 'value']).execute();
  const turned = rows.flatMap(({ name, value }) => (isDialName(name) ? [[name, READ[name](value)] as const] : []));
  return { ...QUIET, ...Object.fromEntries(turned.filter(([, value]) => value !== undefined)) };
}

/** First day on which a new key has to wait for a moderator, while everything new waits; else undefined. */
export async function quarantinedFrom(db: Db): Promise<string | undefined> {
  const dial = await db
    .selectFrom('dial')
    .select('changed')
    .where('name', '=', 'quarantineAll' satisfies DialName)
    .where('value', '=', 'true')
    .executeTakeFirst();
  return dial?.changed;
}

export interface DialReader {
  /** As they stand, at most ten seconds old. */
  current(): Promise<Dials>;
  /** Reads them anew the next time: this process turned one. */
  forget(): void;
}

const FRESH_MS = 10_000;

/** Reads the dials, and remembers them for ten seconds. */
export function dialReader({ db }: Storage, clock: Clock): DialReader {
  let read: { readonly at: number; readonly dials: Promise<Dials> } | undefined;
  return {
    current() {
      const now = clock.now();
      if (read && Math.abs(now - read.at) < FRESH_MS) return read.dials;
      const reading = { at: now, dials: readDials(db) };
      read = reading;
      // What failed is read anew at the next call.
      reading.dials.catch(() => {
        if (read === reading) read = undefined;
      });
      return reading.dials;
    },
    forget() {
      read = undefined;
    },
  };
}
