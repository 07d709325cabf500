import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { addDecision, decisionsOf, MOST_DECISIONS, tellWhatBecame } from '../../../endpoint/rounds/decisions.ts';
import { emptyRounds } from '../../../endpoint/rounds/empty.ts';
import { joined, nicknames, takeSeat } from '../../../endpoint/rounds/participants.ts';
import { handIn, type NewResult, resultsOf, takeBack } from '../../../endpoint/rounds/results.ts';
import { allRounds, closeRound, lastDay, makeRound, roundByCode, roundById } from '../../../endpoint/rounds/rounds.ts';
import { keptFigures, sheetOf } from '../../../endpoint/rounds/sheet.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { exampleResult, exampleRound } from '../../findings/rounds/example-round.ts';
import { onBothEngines } from '../storage/engines.ts';

const TODAY = '2026-11-22';

async function withRound(storage: Storage): Promise<string> {
  const { id: _, schema: __, ...planned } = exampleRound();
  return storage.transaction((tx) => makeRound(tx, planned));
}

function newResult(round: string, id: string, key: string, task = 't1'): NewResult {
  const unsigned = exampleResult(key, { round, task });
  return { id, result: { ...unsigned, proof: { type: 'Ed25519', value: 's' } }, document: canonicalJson(unsigned) };
}

onBothEngines('rounds', (engine) => {
  it('are found by their code and by their id, and keep what was written', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const found = await roundById(storage.db, id, TODAY);
    expect(found).toMatchObject({ state: 'open', round: { ...exampleRound(), id } });
    expect(await roundByCode(storage.db, found?.code ?? '', TODAY)).toEqual(found);
    expect(await roundByCode(storage.db, 'CDFG-HJKM', TODAY)).toBeUndefined();
    expect(await allRounds(storage.db, TODAY)).toEqual([found]);
    await storage.close();
  });

  it('are planned before their first day, and closed after their last or when a moderator closes them', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const stateOn = async (day: string) => (await roundById(storage.db, id, day))?.state;
    expect([await stateOn('2026-11-15'), await stateOn('2026-11-16')]).toEqual(['planned', 'open']);
    expect([await stateOn('2026-12-06'), await stateOn('2026-12-07')]).toEqual(['open', 'closed']);
    expect(await storage.transaction((tx) => closeRound(tx, id, TODAY))).toBe(true);
    expect(await storage.transaction((tx) => closeRound(tx, id, TODAY))).toBe(false);
    const closed = await roundById(storage.db, id, TODAY);
    expect([closed?.state, closed && lastDay(closed.row)]).toEqual(['closed', TODAY]);
    await storage.close();
  });

  it('give each key one seat, in turn, until they are full', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const sit = (key: string) => storage.transaction((tx) => takeSeat(tx, id, 3, key, null));
    expect([await sit('a'), await sit('b'), await sit('a')]).toEqual([0, 1, 0]);
    for (const key of ['c', 'd', 'e', 'f']) await sit(key);
    expect([await sit('g'), await sit('f')]).toEqual([undefined, 5]);
    expect(await joined(storage.db, id)).toBe(6);
    await storage.close();
  });

  it('give every one of many who join at once a seat of their own', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const keys = Array.from({ length: 20 }, (_, place) => `key${place}`);
    const seats = await Promise.all(
      keys.map((key) => storage.transaction((tx) => takeSeat(tx, id, 20, key, 'Kalme otter'))),
    );
    expect(seats.toSorted((left, right) => (left ?? 0) - (right ?? 0))).toEqual(keys.map((_, place) => place));
    expect(await nicknames(storage.db, id)).toEqual(['Kalme otter']);
    await storage.close();
  });

  it('write nicknames in the order of the alphabet, so that the order of rows tells nothing of seats', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    for (const [key, name] of Object.entries({ a: 'Zwaluw', b: 'Egel', c: 'Merel', d: 'Bever' })) {
      await storage.transaction((tx) => takeSeat(tx, id, 4, key, name));
    }
    const onDisk = storage.engine === 'sqlite' ? sql`rowid` : sql`ctid`;
    const rows = await storage.db.selectFrom('round_name').select('name').orderBy(onDisk).execute();
    expect(rows.map(({ name }) => name)).toEqual(['Bever', 'Egel', 'Merel', 'Zwaluw']);
    await storage.close();
  });

  it('keep nicknames where no key and no result stands', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    await storage.transaction((tx) => takeSeat(tx, id, 3, 'a', 'Zwaluw'));
    await storage.transaction((tx) => takeSeat(tx, id, 3, 'b', 'Blauwe bever'));
    expect(await nicknames(storage.db, id)).toEqual(['Blauwe bever', 'Zwaluw']);
    expect(await storage.db.selectFrom('round_name').selectAll().orderBy('name').execute()).toEqual([
      { round: id, name: 'Blauwe bever' },
      { round: id, name: 'Zwaluw' },
    ]);
    await storage.close();
  });

  it('take a result once, one for each key and task, only while they are open', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const hand = (result: NewResult, isOpen = true) => storage.transaction((tx) => handIn(tx, result, isOpen));
    expect(await hand(newResult(id, 'r1', 'a'))).toBe('not-joined');
    await storage.transaction((tx) => takeSeat(tx, id, 3, 'a', null));
    expect(await hand(newResult(id, 'r1', 'a'))).toBe('accepted');
    expect(await hand(newResult(id, 'r1', 'a'))).toBe('known');
    expect(await hand(newResult(id, 'r2', 'a'))).toBe('result-exists');
    expect(await hand(newResult(id, 'r3', 'a', 't2'), false)).toBe('closed');
    // What came in before stays known: a late retry must hear that nothing was lost.
    expect(await hand(newResult(id, 'r1', 'a'), false)).toBe('known');
    expect(await resultsOf(storage.db, id)).toEqual([exampleResult('a', { round: id })]);
    await storage.close();
  });

  it('give a result back to the key that made it, for good', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    await storage.transaction((tx) => takeSeat(tx, id, 3, 'a', null));
    await storage.transaction((tx) => handIn(tx, newResult(id, 'r1', 'a'), true));
    const back = (key: string, result = 'r1') => storage.transaction((tx) => takeBack(tx, id, result, key));
    expect([await back('b'), await back('a', 'r9')]).toEqual(['not-yours', 'unknown']);
    expect([await back('a'), await back('a'), await back('b')]).toEqual(['withdrawn', 'withdrawn', 'not-yours']);
    expect(await resultsOf(storage.db, id)).toEqual([]);
    const hand = (result: NewResult) => storage.transaction((tx) => handIn(tx, result, true));
    expect([await hand(newResult(id, 'r1', 'a')), await hand(newResult(id, 'r2', 'a'))]).toEqual([
      'withdrawn',
      'accepted',
    ]);
    await storage.close();
  });

  it('lose answers, seats and names ninety days after their last day, and keep figures and decisions', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    await storage.transaction((tx) => takeSeat(tx, id, 3, 'a', 'Zwaluw'));
    await storage.transaction((tx) => handIn(tx, newResult(id, 'r1', 'a'), true));
    const decision = { day: TODAY, text: 'Vraag om een knop.', who: 'Zwaluw', until: null, point: null, verdict: null };
    await storage.transaction((tx) => addDecision(tx, id, decision));
    const before = await roundById(storage.db, id, TODAY);
    const sheet = before && keptFigures(sheetOf(before.round, await resultsOf(storage.db, id)));
    expect(await emptyRounds(storage, '2027-03-05', false)).toBe(0);
    expect(await emptyRounds(storage, '2027-03-06', true)).toBe(1);
    expect(await resultsOf(storage.db, id)).toHaveLength(1);
    expect(await emptyRounds(storage, '2027-03-06', false)).toBe(1);
    expect(await emptyRounds(storage, '2027-03-06', false)).toBe(0);
    for (const table of ['round_result', 'round_seat', 'round_name', 'round_withdrawal'] as const) {
      expect(await storage.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    const after = await roundById(storage.db, id, '2027-03-06');
    expect(after?.row.emptied).toBe('2027-03-06');
    expect(JSON.parse(after?.row.figures ?? '')).toEqual(sheet);
    expect(await decisionsOf(storage.db, id)).toMatchObject([{ text: 'Vraag om een knop.', who: '' }]);
    await storage.close();
  });

  it('remember decisions in order, with what became of them', async () => {
    const storage = await engine.fresh();
    const id = await withRound(storage);
    const decision = { day: TODAY, text: 'Vraag om een knop.', who: 'Zwaluw', until: null, point: null, verdict: null };
    const add = () => storage.transaction((tx) => addDecision(tx, id, decision));
    const first = await add();
    for (let count = 1; count < MOST_DECISIONS; count++) await add();
    expect(await add()).toBeUndefined();
    const told = (which: string) => storage.transaction((tx) => tellWhatBecame(tx, id, which, 'De knop is er.'));
    expect([await told(first ?? ''), await told('x')]).toEqual([true, false]);
    const all = await decisionsOf(storage.db, id);
    expect(all.map(({ place }) => place)).toEqual(Array.from({ length: MOST_DECISIONS }, (_, place) => place));
    expect(all[0]).toMatchObject({ ...decision, became: 'De knop is er.' });
    await storage.close();
  });
});
