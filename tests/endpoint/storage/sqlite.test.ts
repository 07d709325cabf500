import { chmodSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mailFolder } from '../../../endpoint/outgoing-mail.ts';
import { backUp, restore } from '../../../endpoint/storage/backup.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import { call, row } from './rows.ts';

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

  describe.skipIf(process.platform === 'win32')('is for its owner only', () => {
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const modes = (path: string) =>
      Object.fromEntries(readdirSync(path).map((name) => [name, mode(join(path, name))] as const));
    /** As open as a system can be. */
    const withoutUmask = () => {
      const umask = process.umask(0);
      onTestFinished(() => {
        process.umask(umask);
      });
    };

    it('with everything in it, whatever the umask says', async () => {
      withoutUmask();
      const mine = join(folder(), 'onder', 'data');
      const storage = await openSqlite({ folder: mine });
      await storage.append([call('k', [row('a')])], 1);
      await mailFolder(join(mine, 'mail'), () => 'een').write({ organisation: 'VB0001', subject: '', text: '' }, 'dag');
      expect(mode(mine)).toBe('700');
      expect(modes(mine)).toEqual({
        'geweten.sqlite': '600',
        'geweten.sqlite-shm': '600',
        'geweten.sqlite-wal': '600',
        'lock.sqlite': '600',
        mail: '700',
      });
      await storage.close();
    });

    it('also after a copy that everybody could read was put back', async () => {
      withoutUmask();
      const source = folder();
      await (await openSqlite({ folder: source })).close();
      const copy = join(folder(), 'kopie.sqlite');
      await backUp(source, copy);
      chmodSync(copy, 0o644);
      const target = folder();
      restore(copy, target);
      expect(modes(target)).toEqual({ 'geweten.sqlite': '600', 'lock.sqlite': '600' });
    });

    it('and one that was there keeps the mode that its owner gave it', async () => {
      withoutUmask();
      const mine = folder();
      await (await openSqlite({ folder: mine })).close();
      chmodSync(mine, 0o750);
      chmodSync(join(mine, 'geweten.sqlite'), 0o640);
      await (await openSqlite({ folder: mine })).close();
      expect(mode(mine)).toBe('750');
      expect(modes(mine)).toMatchObject({ 'geweten.sqlite': '640' });
    });
  });
});
