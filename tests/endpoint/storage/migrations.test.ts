import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../endpoint/storage/migrate.ts';
import { onBothEngines } from './engines.ts';

const folder = new URL('../../../endpoint/storage/migrations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** What PostgreSQL-compatible distributed engines do not have, or what puts every new row on one machine. */
const FORBIDDEN = [
  /serial\b/i,
  /autoIncrement/i,
  /identity\b/i,
  /trigger/i,
  /advisory/i,
  /\bnotify\b/i,
  /\blisten\b/i,
  /sequence/i,
  /json\b/i,
];

describe('the migrations', () => {
  it('are all run, in the order of their names', () => {
    expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
  });

  it.each(files)('%s uses nothing that only one engine has', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const pattern of FORBIDDEN) expect(text).not.toMatch(pattern);
  });

  it.each(files)('%s gives every table a primary key', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(text.split('createTable').length).toBe(text.split('addPrimaryKeyConstraint').length);
  });
});

onBothEngines('migrating', (engine) => {
  it('twice changes nothing', async () => {
    const first = await engine.fresh();
    await first.close();
    const second = await engine.again();
    expect(await second.db.selectFrom('observation').selectAll().execute()).toEqual([]);
    await second.close();
  });

  it('takes the municipality out of what the log said before about people', async () => {
    const storage = await engine.fresh();
    const line = (act: string, subject: string) => ({ id: act, day: '2026-11-22', act, reason: 'Daarom.', subject });
    await storage.db
      .insertInto('moderation_log')
      .values([line('release-key', 'GM0034'), line('hold-key', 'GM0034'), line('hide', 'p1'), line('show-story', 'p1')])
      .execute();
    const migration = MIGRATIONS.find(({ name }) => name === '0010-log-of-nobody');
    await storage.transaction(async (tx) => migration?.up(tx as never));
    const lines = await storage.db.selectFrom('moderation_log').select(['act', 'subject']).orderBy('act').execute();
    expect(lines.map(({ act, subject }) => `${act} ${subject}`)).toEqual([
      'hide p1',
      'hold-key key',
      'release-key key',
      'show-story story',
    ]);
    await storage.close();
  });
});
