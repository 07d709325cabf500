/** Every database that people may have is opened by the code of now, and nothing in it is lost. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { signerFor } from '../../findings/keys.ts';
import type { OutboxItem } from '../../findings/outbox.ts';
import { isStoredFinding } from '../../findings/stored-finding.ts';
import { exportFindings, importFindings } from '../../findings/transfer.ts';

interface Released {
  readonly version: number;
  /** As Dexie writes them: primary key, then indexes. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const FOLDER = new URL('./databases/', import.meta.url);

/** JSON has no bytes. */
const withBytes = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'bytes' in value
    ? new Uint8Array(Buffer.from(String(value.bytes), 'hex'))
    : value;

const released: readonly Released[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'), withBytes) as Released)
  .sort((one, other) => one.version - other.version);
const newest = released.at(-1);

let count = 0;

/** A database as a browser with that version left it, opened by the code of now. */
async function opened({ version, stores, rows }: Released): Promise<Database> {
  const name = `upgrade-${++count}`;
  const old = new Dexie(name);
  old.version(version).stores({ ...stores });
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();
  return openDatabase(name);
}

/** Stores and indexes of a database, as the browser itself tells. */
async function shapeOf(name: string): Promise<{ readonly version: number; readonly stores: unknown }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(name);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = names.map((each) => {
    const store = transaction.objectStore(each);
    return [each, store.keyPath, [...store.indexNames].sort()];
  });
  const { version } = database;
  database.close();
  // Dexie counts in tens.
  return { version: version / 10, stores };
}

describe.each(released)('a database of version $version', (before) => {
  it('keeps every row of every table, as it was', async () => {
    const database = await opened(before);
    for (const [table, rows] of Object.entries(before.rows)) {
      expect(await database[table as 'findings'].toArray(), table).toEqual(
        await sortedByKey(rows, database[table as 'findings'].schema.primKey.keyPath),
      );
    }
    database.close();
  });

  it('still sends what waited, once, and signs with the same keys', async () => {
    const database = await opened(before);
    for (const { organisation, pair } of await database.keys.toArray()) {
      expect((await signerFor(database, organisation)).publicKey).toBe(pair.publicKey);
    }
    const waiting = before.rows.outbox?.filter((item) => (item as OutboxItem).state === 'waiting') ?? [];
    const sent: string[] = [];
    const later = Date.parse('2026-11-25T12:00:00Z');
    const send = async ({ id }: OutboxItem) => {
      sent.push(id);
      return { kind: 'delivered' } as const;
    };
    const round = () => deliverDue({ database, send, now: () => later, today: () => '2026-11-25', chance: () => 0.5 });
    while ((await round()) !== undefined);
    expect(sent.sort()).toEqual(waiting.map((item) => (item as OutboxItem).id).sort());
    expect(sent.length).toBeGreaterThan(0);
    database.close();
  });

  it('has findings that still fit, and can be taken along in a file', async () => {
    const database = await opened(before);
    const findings = await database.findings.toArray();
    expect(findings.every(isStoredFinding)).toBe(true);
    const again = importFindings(exportFindings(findings));
    expect(again.ok && again.findings.length).toBe(findings.length);
    database.close();
  });
});

describe('the versions of the database', () => {
  it('each have a file here, up to the newest (else: databases/README.md)', async () => {
    const name = 'upgrade-fresh';
    (await openDatabase(name)).close();
    const now = await shapeOf(name);
    expect(released.map(({ version }) => version)).toEqual(Array.from({ length: now.version }, (_, at) => at + 1));
  });

  it('have the stores and indexes that the newest file says: a version that people have is never changed', async () => {
    if (!newest) throw new Error('no file at all');
    const database = new Dexie('upgrade-written');
    database.version(newest.version).stores({ ...newest.stores });
    await database.open();
    database.close();
    const name = 'upgrade-shape';
    (await openDatabase(name)).close();
    expect(await shapeOf(name)).toEqual(await shapeOf('upgrade-written'));
  });

  it('come in files with at least one row for every table', () => {
    for (const { version, stores, rows } of released) {
      for (const table of Object.keys(stores))
        expect(rows[table]?.length ?? 0, `${version} ${table}`).toBeGreaterThan(0);
    }
  });
});

/** In the order in which the database gives them. */
async function sortedByKey(
  rows: readonly object[],
  path: string | string[] | null | undefined,
): Promise<readonly object[]> {
  const keyOf = (row: object): IDBValidKey =>
    [path ?? []].flat().map((part) => String((row as Readonly<Record<string, unknown>>)[part]));
  return [...rows].sort((one, other) => indexedDB.cmp(keyOf(one), keyOf(other)));
}
