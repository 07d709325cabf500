/** Runs a suite on both engines. Without PostgreSQL on the machine that half is skipped with one visible line; in CI it fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openPostgres } from '../../../endpoint/storage/postgres.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { type PostgresServer, postgresFolder, startPostgres } from './postgres-server.ts';

export interface Engine {
  /** An empty storage; `beforeCommit` runs in each transaction. */
  fresh(beforeCommit?: () => void): Promise<Storage>;
  /** The same storage opened again; SQLite must be closed first. */
  again(beforeCommit?: () => void): Promise<Storage>;
}

/** Describes the same suite for SQLite and for PostgreSQL. */
export function onBothEngines(what: string, suite: (engine: Engine) => void): void {
  describe(`${what}, on SQLite`, () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    const again: Engine['again'] = (beforeCommit) =>
      openSqlite({ folder: folders.at(-1) ?? '', ...(beforeCommit ? { beforeCommit } : {}) });
    suite({
      again,
      fresh: (beforeCommit) => {
        folders.push(mkdtempSync(join(tmpdir(), 'geweten-')));
        return again(beforeCommit);
      },
    });
  });

  const bin = postgresFolder;
  if (bin === undefined) {
    describe(`${what}, on PostgreSQL`, () => {
      if (process.env.CI === 'true') {
        it('needs PostgreSQL', () => {
          throw new Error('PostgreSQL is not installed: apt-get install postgresql');
        });
      } else it.skip('skipped: PostgreSQL is not installed (apt-get install postgresql)', () => {});
    });
    return;
  }
  describe(`${what}, on PostgreSQL`, () => {
    let server: PostgresServer;
    let count = 0;
    beforeAll(async () => {
      server = await startPostgres(bin);
    }, 60_000);
    afterAll(() => server.stop(), 60_000);
    const again: Engine['again'] = (beforeCommit) =>
      openPostgres({
        url: `${server.url}&options=-csearch_path%3Ds${count}`,
        ...(beforeCommit ? { beforeCommit } : {}),
      });
    suite({
      again,
      fresh: async (beforeCommit) => {
        count += 1;
        await makeSchema(server.url, `s${count}`);
        return again(beforeCommit);
      },
    });
  });
}

async function makeSchema(url: string, name: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${name}`);
  await client.end();
}
