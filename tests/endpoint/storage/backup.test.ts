import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, restore } from '../../../endpoint/storage/backup.ts';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import { call, row } from './rows.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'geweten-'));

describe('a backup', () => {
  it('is made while the endpoint has the folder, and holds everything when it is put back', async () => {
    const storage = await openSqlite({ folder: folder() });
    await storage.close();
    const source = folder();
    const running = await openSqlite({ folder: source });
    await running.transaction((tx) => appendCalls(tx, [call('k', [row('a'), row('b')])], 1));
    const file = join(folder(), 'kopie.sqlite');
    expect(await backUp(source, file)).toBe(2);
    await running.close();
    const target = folder();
    expect(restore(file, target)).toBe(2);
    const restored = await openSqlite({ folder: target });
    expect(await restored.db.selectFrom('observation').selectAll().orderBy('id').execute()).toEqual([
      row('a'),
      row('b'),
    ]);
    await restored.close();
  });

  it('is for its owner only, and leaves nothing beside it when it cannot be made', async () => {
    const source = folder();
    const storage = await openSqlite({ folder: source });
    await storage.close();
    const target = folder();
    await backUp(source, join(target, 'kopie.sqlite'));
    expect(statSync(join(target, 'kopie.sqlite')).mode & 0o777).toBe(0o600);
    writeFileSync(join(source, 'geweten.sqlite'), 'geen database');
    await expect(backUp(source, join(target, 'tweede.sqlite'))).rejects.toThrow();
    expect(readdirSync(target)).toEqual(['kopie.sqlite']);
  });

  it('that is damaged is not put back', async () => {
    const source = folder();
    const storage = await openSqlite({ folder: source });
    await storage.transaction((tx) =>
      appendCalls(
        tx,
        [
          call(
            'k',
            Array.from({ length: 300 }, (_, n) => row(`a${n}`)),
          ),
        ],
        1,
      ),
    );
    const file = join(folder(), 'kopie.sqlite');
    await backUp(source, file);
    await storage.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 8_000, 40_000));
    expect(() => restore(file, folder())).toThrow('geen hele kopie');
  });

  it('never overwrites: not a copy, not a database', async () => {
    const source = folder();
    const storage = await openSqlite({ folder: source });
    const file = join(folder(), 'kopie.sqlite');
    await backUp(source, file);
    await expect(backUp(source, file)).rejects.toThrow('bestaat al');
    await storage.close();
    expect(() => restore(file, source)).toThrow('staat al een database');
    await expect(backUp(folder(), `${file}2`)).rejects.toThrow('geen database');
  });
});
