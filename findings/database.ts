/** The one database of the extension: findings, outbox, keys. In IndexedDB, shared by panel, pages and background. */
import { Dexie, type Table } from 'dexie';
import type { Finding } from './finding.ts';
import type { OutboxItem } from './outbox.ts';
import type { KeyPair } from './signature.ts';
import type { SnapshotPoint } from './snapshot.ts';

export const DATABASE_NAME = 'geweten';

export interface StoredKey {
  /** One pair per organisation, so that nothing links a person across municipalities. */
  readonly organisation: string;
  readonly pair: KeyPair;
}

/** What this browser knows of the national snapshot; its points are in their own table. */
export interface KnownSnapshot {
  readonly id: 'snapshot';
  /** SHA-256 of its text, lower-case hex: also what the endpoint calls it. Absent before the first. */
  readonly hash?: string;
  /** Day of the last release; null before the first. */
  readonly released: string | null;
  /** When it was last asked for, in milliseconds since the epoch. */
  readonly askedAt: number;
  /** The last answer could not be read; the points are those of before. */
  readonly unreadable?: true;
}

export interface Database {
  readonly findings: Table<Finding, string>;
  readonly outbox: Table<OutboxItem, string>;
  readonly keys: Table<StoredKey, string>;
  /** What others found: the points of the last snapshot that could be read. */
  readonly points: Table<SnapshotPoint, string>;
  readonly known: Table<KnownSnapshot, string>;
  /** All of them in one transaction: all of it happens, or none. */
  atomically<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Storage cannot be used here; `cause` says why, for the console only. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** Milliseconds that a first write and read may take. Dexie tries again by itself in silence; a person must not wait for that. */
const PROBE_PATIENCE = 4_000;

/**
 * Opens the database and proves that it can be used.
 * @throws StorageBlocked when it cannot: denied by the browser, full, or damaged.
 */
export async function openDatabase(name = DATABASE_NAME): Promise<Database> {
  const dexie = new Dexie(name);
  // A new version is a new call below the earlier ones, with an upgrade and a test; never change a released one.
  dexie.version(1).stores({
    findings: 'id, organisation, url',
    outbox: 'id, state, finding, organisation',
    keys: 'organisation',
  });
  dexie.version(2).stores({ points: 'id, organisation', known: 'id' });
  const findings = dexie.table<Finding, string>('findings');
  const outbox = dexie.table<OutboxItem, string>('outbox');
  const keys = dexie.table<StoredKey, string>('keys');
  const points = dexie.table<SnapshotPoint, string>('points');
  const known = dexie.table<KnownSnapshot, string>('known');

  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from the browser')), PROBE_PATIENCE);
  });
  try {
    await Promise.race([dexie.open().then(() => findings.count()), tooLong]);
  } catch (cause) {
    dexie.close();
    throw new StorageBlocked('IndexedDB cannot be used', { cause });
  } finally {
    clearTimeout(timer);
  }
  return {
    findings,
    outbox,
    keys,
    points,
    known,
    atomically: (work) => dexie.transaction('rw', [findings, outbox, keys, points, known], work),
    close: () => dexie.close(),
  };
}
