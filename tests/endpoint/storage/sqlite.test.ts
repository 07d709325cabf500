import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'geweten-'));

describe('the SQLite folder', () => {
  it('belongs to one endpoint at a time', async () => {
    const mine = folder();
    const first = await openSqlite({ folder: mine });
    await expect(openSqlite({ folder: mine })).rejects.toThrow('in use by another Geweten endpoint');
    await first.close();
    const second = await openSqlite({ folder: mine });
    await second.close();
  });

  it('is refused in one sentence when it cannot be written', async () => {
    await expect(openSqlite({ folder: '/proc/geweten' })).rejects.toThrow('cannot be written');
  });

  it('flushes every commit to disk', async () => {
    const storage = await openSqlite({ folder: folder() });
    const { rows } = await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(storage.db);
    expect(rows).toEqual([{ synchronous: 2 }]);
    await storage.close();
  });
});
