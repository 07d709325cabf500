/** The released snapshot, ready in memory in every encoding: reading it never touches the database. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { canonicalJson } from '../findings/canonical-json.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from '../findings/snapshot.ts';
import type { Encoding } from './encoded.ts';
import type { Db, Storage } from './storage/storage.ts';

export interface PublishedSnapshot {
  /** SHA-256 of the text, lower-case hex. */
  readonly hash: string;
  readonly snapshot: Snapshot;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
}

export interface SnapshotShelf {
  current(): PublishedSnapshot;
  /** Reads the newest release, when another process made one. */
  refresh(): Promise<void>;
}

const compress = { gzip: promisify(gzip), br: promisify(brotliCompress) };
const BEFORE_THE_FIRST: Snapshot = { schema: SNAPSHOT_SCHEMA, released: null, points: [] };

/** The shelf with the newest release on it, or with an empty snapshot before the first release. */
export async function openSnapshotShelf({ db }: Storage): Promise<SnapshotShelf> {
  let current = await published(canonicalJson(BEFORE_THE_FIRST));
  const refresh = async () => {
    const newest = await newestRelease(db);
    if (newest && newest.hash !== current.hash) current = await published(newest.snapshot);
  };
  await refresh();
  return { current: () => current, refresh };
}

/** The release that stands now. */
export function newestRelease(db: Db): Promise<{ day: string; hash: string; snapshot: string } | undefined> {
  return db
    .selectFrom('release')
    .select(['day', 'hash', 'snapshot'])
    .orderBy('day', 'desc')
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A snapshot's text in every encoding. */
async function published(text: string): Promise<PublishedSnapshot> {
  const identity = Buffer.from(text);
  const [zipped, br] = await Promise.all([
    compress.gzip(identity, { level: 9 }),
    // The best quality takes seconds for a whole country; 9 takes a tenth and is a few percent larger.
    compress.br(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  return { hash: snapshotHash(text), snapshot: JSON.parse(text) as Snapshot, bodies: { identity, gzip: zipped, br } };
}

export function snapshotHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
