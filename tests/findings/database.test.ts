import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../findings/database.ts';
import { exampleFinding } from './example-finding.ts';

describe('the database', () => {
  it('keeps everything of the version before, and has room for rounds', async () => {
    const before = new Dexie('released');
    before.version(1).stores({
      findings: 'id, organisation, url',
      outbox: 'id, state, finding, organisation',
      keys: 'organisation',
    });
    before.version(2).stores({ points: 'id, organisation', known: 'id' });
    await before.table('findings').put(exampleFinding());
    await before.table('outbox').put({ id: 'a', state: 'waiting', finding: 'finding-1', organisation: 'GM0034' });
    before.close();

    const now = await openDatabase('released');
    expect(await now.findings.toArray()).toEqual([exampleFinding()]);
    expect(await now.outbox.count()).toBe(1);
    for (const table of [now.rounds, now.attempts, now.running]) expect(await table.count()).toBe(0);
    now.close();
  });
});
