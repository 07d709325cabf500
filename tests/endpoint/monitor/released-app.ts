/** An endpoint that has released these points, with its monitor; for tests of what visitors see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { buildApp } from '../../../endpoint/app.ts';
import { mailFolder } from '../../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../endpoint/settings.ts';
import { snapshotHash } from '../../../endpoint/snapshot.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import type { SnapshotPoint } from '../../../findings/snapshot.ts';
import { NOON } from '../running.ts';

export interface ReleasedApp {
  readonly app: FastifyInstance;
  readonly storage: Storage;
  /** Lets the clock go on. */
  later(milliseconds: number): void;
  /** Body of a page; fails for anything but 200. */
  page(path: string): Promise<string>;
}

/** Releases by day; the last is the newest. Without any, nothing was ever released. */
export type Releases = Readonly<Record<string, readonly SnapshotPoint[]>>;

/** @param whenOver takes what is to be done at the end; by default the end of the test, and in `beforeAll` that of the file */
export async function releasedApp(
  releases: Releases = {},
  settings: Partial<Settings> = {},
  whenOver: (done: () => Promise<void>) => void = onTestFinished,
): Promise<ReleasedApp> {
  let passed = 0;
  const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  const storage = await openSqlite({ folder });
  for (const [day, points] of Object.entries(releases)) {
    const snapshot = canonicalJson({ schema: 'snapshot/1', released: day, points: [...points] });
    const hash = snapshotHash(snapshot);
    await storage.db
      .insertInto('release')
      .values({ id: `${day}-${hash.slice(0, 12)}`, day, hash, snapshot })
      .execute();
  }
  const app = await buildApp({
    storage,
    clock: { now: () => NOON + passed },
    register: openRegister({ withExamples: true }),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    mail: mailFolder(join(folder, 'mail'), () => 'een'),
  });
  whenOver(async () => {
    await app.close();
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    app,
    storage,
    later: (milliseconds) => {
      passed += milliseconds;
    },
    page: async (path) => {
      const { statusCode, body } = await app.inject(path);
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
      return body;
    },
  };
}
