import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Appender, appenderOf } from '../../../endpoint/storage/appender.ts';
import { DATABASE_FILE, openSqlite } from '../../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { became, call, row } from './rows.ts';

/** A thread that is there, beside the storage of the same file. */
async function ready(): Promise<{ readonly appender: Appender; readonly storage: Storage }> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  const storage = await openSqlite({ folder });
  const appender = appenderOf(join(folder, DATABASE_FILE), 0);
  onTestFinished(async () => {
    await appender.close();
    await storage.close();
  });
  let first = appender.append([], 1);
  while (!first) {
    await new Promise((resolve) => setImmediate(resolve));
    first = appender.append([], 1);
  }
  await first;
  return { appender, storage };
}

it('appends on its thread what the storage then has, and answers as the storage does', async () => {
  const { appender, storage } = await ready();
  const [first] = (await appender.append([call('k', [row('a'), row('b')])], 1)) ?? [];
  expect(became(first)).toBe('accepted accepted');
  const [again] = (await appender.append([call('l', [row('b'), row('c')])], 1)) ?? [];
  expect(became(again)).toBe('known accepted');
  expect(await storage.db.selectFrom('observation').select('id').orderBy('id').execute()).toEqual([
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
  ]);
});

it('fails with the code of the database, and goes on afterwards', async () => {
  const { appender, storage } = await ready();
  await storage.db.schema.alterTable('observation').renameTo('elsewhere').execute();
  await expect(appender.append([call('k', [row('a')])], 1)).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR' });
  await storage.db.schema.alterTable('elsewhere').renameTo('observation').execute();
  const [first] = (await appender.append([call('k', [row('a')])], 1)) ?? [];
  expect(became(first)).toBe('accepted');
});

it('leaves the first few to whoever asks', async () => {
  const appender = appenderOf('/nowhere/geweten.sqlite', 2);
  expect([appender.append([], 1), appender.append([], 1)]).toEqual([undefined, undefined]);
  await appender.close();
});
