/** The one database of the extension: findings, outbox, keys, readings of whole sites. In IndexedDB, shared by panel, pages and background. */
import { Dexie, type Table } from 'dexie';
import type { Finding } from './finding.ts';
import type { GuidedKeuring } from './keuring/guided-keuring.ts';
import type { OutboxItem } from './outbox.ts';
import type { Attempt, JoinedRound, RunningTask } from './rounds/taking-part.ts';
import type { KeyPair } from './signature.ts';
import type { SiteRun, StoredVisit } from './site-run.ts';
import type { SnapshotPoint } from './snapshot.ts';

const DATABASE_NAME = 'geweten';

export interface StoredKey {
  /** One pair per organisation and one per round (`keyOfRound`), so that nothing links a person across them. */
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
  /** Guided keuringen, with their answers and what became of their letters. */
  readonly keuringen: Table<GuidedKeuring, string>;
  /** Readings of whole sites that are under way, and their pages. */
  readonly siteRuns: Table<SiteRun, string>;
  readonly visits: Table<StoredVisit, [organisation: string, asked: string]>;
  /** Rounds of the workgroup that the person takes part in, and what they did in them. */
  readonly rounds: Table<JoinedRound, string>;
  readonly attempts: Table<Attempt, string>;
  /** The task that runs now: one row, or none. */
  readonly running: Table<RunningTask, string>;
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
  dexie.version(3).stores({
    rounds: 'id, organisation',
    attempts: 'id, round',
    running: 'id',
    keuringen: 'id, organisation',
    siteRuns: 'organisation',
    visits: '[organisation+asked], organisation',
  });
  const findings = dexie.table<Finding, string>('findings');
  const outbox = dexie.table<OutboxItem, string>('outbox');
  const keys = dexie.table<StoredKey, string>('keys');
  const points = dexie.table<SnapshotPoint, string>('points');
  const known = dexie.table<KnownSnapshot, string>('known');
  const rounds = dexie.table<JoinedRound, string>('rounds');
  const attempts = dexie.table<Attempt, string>('attempts');
  const running = dexie.table<RunningTask, string>('running');
  const siteRuns = dexie.table<SiteRun, string>('siteRuns');
  const visits = dexie.table<StoredVisit, [string, string]>('visits');
  const keuringen = dexie.table<GuidedKeuring, string>('keuringen');

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
    rounds,
    attempts,
    running,
    keuringen,
    siteRuns,
    visits,
    atomically: (work) => dexie.transaction('rw', dexie.tables, work),
    close: () => dexie.close(),
  };
}
