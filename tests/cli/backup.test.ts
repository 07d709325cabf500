import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';

const cli = fileURLToPath(new URL('../../cli/geweten.ts', import.meta.url));
const folder = () => mkdtempSync(join(tmpdir(), 'geweten-'));

function geweten(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options], { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('geweten backup and restore', () => {
  it('copy a running database and put it back elsewhere', async () => {
    const source = folder();
    const storage = await openSqlite({ folder: source });
    const file = join(folder(), 'kopie.sqlite');
    expect(geweten('backup', '--data', source, file)).toMatchObject({
      status: 0,
      stdout: `Kopie gemaakt: 0 bevindingen in ${file}.`,
    });
    const target = join(folder(), 'nieuw');
    expect(geweten('restore', '--data', target, file)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(target, 'geweten.sqlite'))).toBe(true);
    await storage.close();
  }, 300_000);

  it('say in one sentence what cannot be done', () => {
    const missing = geweten('restore', '--data', folder(), '/bestaat/niet');
    expect(missing).toMatchObject({ status: 1, stderr: '/bestaat/niet bestaat niet.' });
    expect(geweten('backup').status).toBe(2);
  }, 300_000);
});
