/** What the rest of the endpoint knows of the database: one interface, two engines behind it. */
import type { Kysely, Transaction } from 'kysely';
import type { Appended, NewCall } from './call.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

export interface Storage {
  readonly engine: 'sqlite' | 'postgres';
  /** For reading outside a transaction. */
  readonly db: Db;
  /**
   * Runs `work` in one transaction and resolves when it is durable. `work` may run more than once (serialization failures are
   * retried), so it must not do anything outside the transaction.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Appends what calls bring, in one transaction; resolves when it is durable. `now` in milliseconds since 1970. */
  append(calls: readonly NewCall[], now: number): Promise<readonly Appended[]>;
  /** Rejects when the database does not answer. */
  ready(): Promise<void>;
  /** Waits for what runs, then lets go of files and connections. */
  close(): Promise<void>;
}

export type StorageFault = 'in-use' | 'not-writable' | 'unreachable';

/** The storage cannot be opened; the message is one sentence for the person who starts the endpoint. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;
  /** The folder, or host and name of the database. */
  readonly place: string;

  constructor(fault: StorageFault, place: string) {
    super(FAULTS[fault](place));
    this.fault = fault;
    this.place = place;
  }
}

const FAULTS: Readonly<Record<StorageFault, (place: string) => string>> = {
  'in-use': (place) =>
    `The folder ${place} is in use by another Geweten endpoint; stop that one first, or choose another folder.`,
  'not-writable': (place) => `The folder ${place} cannot be written; make it writable, or choose another folder.`,
  unreachable: (place) => `The database at ${place} cannot be reached; is it running, and are name and password right?`,
};
