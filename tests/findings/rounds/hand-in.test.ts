import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../findings/answer.ts';
import { type Database, openDatabase } from '../../../findings/database.ts';
import { deliverDue } from '../../../findings/deliver.ts';
import { withoutProof } from '../../../findings/observation-id.ts';
import { LEASE, type OutboxItem, WAIT } from '../../../findings/outbox.ts';
import { handIn, hurryResult, leaveRound, previewResult, withdrawResult } from '../../../findings/rounds/hand-in.ts';
import { partsOf } from '../../../findings/rounds/result-of-attempt.ts';
import { roundsForFile } from '../../../findings/rounds/rounds-for-file.ts';
import { type Attempt, newAttempt, PARTS, stateOfAttempt } from '../../../findings/rounds/taking-part.ts';
import { isTaskResult } from '../../../findings/rounds/task-result.ts';
import { verifyProof } from '../../../findings/signature.ts';
import { exportFindings, importFindings } from '../../../findings/transfer.ts';
import { TODAY } from '../example-finding.ts';
import { exampleResult, exampleRound, ROUND_ID } from './example-round.ts';

let name = 0;
let database: Database;
let now = 0;
const ID = `${ROUND_ID}/t1`;
const moment = () => ({ now, today: TODAY, chance: 0.5, version: '0.1.0' }) as const;

function exampleAttempt(changes: Partial<Attempt> = {}): Attempt {
  const { walk, quote, answers, helped, hindered } = exampleResult('k');
  const made = newAttempt(
    { round: ROUND_ID, task: 't1' },
    { outcome: 'found', ...(walk && { walk }), ...(quote && { quote }) },
    TODAY,
  );
  return { ...made, answers, helped: helped ?? '', hindered: hindered ?? '', ...changes };
}

beforeEach(async () => {
  name += 1;
  now = Date.parse('2026-11-22T12:00:00Z');
  database = await openDatabase(`hand-in-${name}`);
  const round = exampleRound();
  const { id, organisation } = round;
  await database.rounds.put({ id, organisation, round, state: 'open', decisions: [], nickname: 'Uil', seat: 0 });
  await database.attempts.put(exampleAttempt());
});
afterEach(() => database.close());

const draft = async () => {
  const made = await previewResult(ID, database);
  if (!made?.ok) throw new Error('no draft');
  return made;
};
const send = async (sendNow = true) => handIn(ID, (await draft()).id, sendNow, database, moment());
const run = (answer: (item: OutboxItem) => Promise<Answer>) =>
  deliverDue({ database, send: answer, now: () => now, today: () => TODAY, chance: () => 0.5 });
const delivered = async (): Promise<Answer> => ({ kind: 'delivered' });
const state = async () => stateOfAttempt(await database.attempts.get(ID));

describe('the preview of a result', () => {
  it('is the literal data, without day, name or organisation, and without what is personal', async () => {
    await database.attempts.update(ID, { hindered: 'Mail mij: roos@voorbeeld.nl' });
    const { result, removed } = await draft();
    expect(removed).toEqual([{ kind: 'e-mailadres', text: 'roos@voorbeeld.nl' }]);
    expect(result.hindered).toBe('Mail mij: [e-mailadres weggehaald]');
    expect(JSON.stringify(result)).not.toMatch(/Uil|20\d\d-\d\d-\d\d|VB0001|history|leftOut/);
  });

  it('leaves out whatever the person leaves out, each by itself, and all of it together', async () => {
    const whole = (await draft()).result;
    for (const part of partsOf(exampleAttempt())) {
      await database.attempts.update(ID, { leftOut: [part] });
      const { result } = await draft();
      expect(result, part).not.toEqual(whole);
    }
    await database.attempts.update(ID, { leftOut: PARTS });
    expect((await draft()).result).toEqual({
      ...exampleResult(whole.creator.key, { helped: null, hindered: null }),
      walk: undefined,
      quote: undefined,
      answers: { vindbaar: null, begrijpelijk: null, volledig: null },
    });
  });

  it('uses a key that belongs to this round only', async () => {
    await draft();
    expect((await database.keys.toArray()).map(({ organisation }) => organisation)).toEqual([`round:${ROUND_ID}`]);
  });
});

describe('handing in', () => {
  it('queues exactly what was previewed, signed', async () => {
    const { id, result } = await draft();
    expect(await send(false)).toEqual({ ok: true, atOnce: false });
    const item = await database.outbox.get(id);
    const sent: unknown = JSON.parse(item?.body ?? '{}');
    if (!isTaskResult(sent)) throw new Error('no result');
    expect(withoutProof(sent)).toEqual(result);
    expect(await verifyProof(result, result.creator.key, sent.proof)).toBe(true);
    expect(item).toMatchObject({ kind: 'result', round: ROUND_ID, organisation: `round:${ROUND_ID}` });
    expect(item?.notBefore).toBeGreaterThanOrEqual(now + WAIT.least);
    expect(await state()).toBe('waiting');
  });

  it('refuses to send something else than the person saw, and to send it twice', async () => {
    const { id } = await draft();
    await database.attempts.update(ID, { leftOut: ['pages'] });
    expect(await handIn(ID, id, true, database, moment())).toEqual({ ok: false, problem: 'changed-since-preview' });
    await send();
    expect(await send()).toEqual({ ok: false, problem: 'already-under-way' });
    expect(await database.outbox.count()).toBe(1);
  });

  it('does not wait when the round would close meanwhile', async () => {
    now = Date.parse('2026-12-05T18:00:00Z');
    expect(await send(false)).toEqual({ ok: true, atOnce: true });
    expect((await database.outbox.toArray())[0]?.notBefore).toBe(now);
  });

  it('keeps everything while the endpoint is away and over a killed background, and arrives under one key', async () => {
    await send();
    await run(async () => ({ kind: 'later', problem: 'no-connection' }));
    now += 3_600_000;
    const ids: string[] = [];
    await new Promise<void>((reached) => {
      run((item) => {
        ids.push(item.id);
        reached();
        return new Promise<never>(() => undefined);
      });
    });
    now += LEASE;
    await run(async (item) => {
      ids.push(item.id);
      return { kind: 'delivered' };
    });
    expect([ids.length, new Set(ids).size, await state()]).toEqual([2, 1, 'sent']);
  });

  it('says so when the endpoint refuses, and tries again when the person asks', async () => {
    await send();
    await run(async () => ({ kind: 'refused', problem: 'result-exists' }));
    expect(await state()).toBe('needs-attention');
    await hurryResult(ID, database, moment());
    await run(delivered);
    expect(await state()).toBe('sent');
  });
});

describe('taking back', () => {
  it('cancels what has not left, and withdraws what arrived', async () => {
    await send(false);
    await withdrawResult(ID, database, moment());
    expect((await database.outbox.toArray()).map(({ kind, state: at }) => [kind, at])).toEqual([
      ['result', 'cancelled'],
    ]);
    await database.attempts.put(exampleAttempt({ helped: 'Anders.' }));
    await send();
    await run(delivered);
    await withdrawResult(ID, database, moment());
    const kinds: string[] = [];
    await run(async ({ kind }) => {
      kinds.push(kind);
      return { kind: 'delivered' };
    });
    expect(kinds).toEqual(['result-withdrawal']);
    expect(await state()).toBe('withdrawn');
  });

  it('leaves the round without a trace in the browser, while a withdrawal still goes', async () => {
    await send();
    await run(delivered);
    await withdrawResult(ID, database, moment());
    await leaveRound(ROUND_ID, database);
    expect([await database.rounds.count(), await database.attempts.count(), await database.keys.count()]).toEqual([
      0, 0, 0,
    ]);
    expect((await database.outbox.toArray()).map(({ kind }) => kind)).toEqual(['result-withdrawal']);
    const kinds: string[] = [];
    await run(async ({ kind }) => {
      kinds.push(kind);
      return { kind: 'delivered' };
    });
    expect(kinds).toEqual(['result-withdrawal']);
  });

  it('sends nothing of a round that was left before it went', async () => {
    await send(false);
    await leaveRound(ROUND_ID, database);
    now += WAIT.most;
    await run(async () => {
      throw new Error('must not be sent');
    });
  });
});

describe('the file that a person takes along', () => {
  it('tells what they did in rounds, without the key, and reads in again without them', async () => {
    const file = exportFindings([], roundsForFile(await database.rounds.toArray(), await database.attempts.toArray()));
    expect(file).toContain('De zoekfunctie.');
    expect(file).not.toContain('ed25519');
    expect(importFindings(file)).toEqual({ ok: true, findings: [] });
  });
});
