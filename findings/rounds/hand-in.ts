/** What a person decides about sending a result: see it first, send it, take it back; and leaving a round. */
import { canonicalJson } from '../canonical-json.ts';
import type { Database } from '../database.ts';
import { type Dispatched, dispatch, hurry, type Moment, takeBack } from '../dispatch.ts';
import { canDelete, everQueued } from '../finding.ts';
import { emptyOutbox } from '../forget.ts';
import { signerFor } from '../keys.ts';
import { WAIT } from '../outbox.ts';
import { draftResult, type ResultDraft } from './result-of-attempt.ts';
import { signResultWithdrawal, signTaskResult } from './sign-result.ts';
import { keyOfRound } from './taking-part.ts';

export type HandInProblem = 'form' | 'unknown-finding' | 'already-under-way' | 'changed-since-preview';
export type HandedIn =
  | { readonly ok: true; readonly atOnce: boolean }
  | { readonly ok: false; readonly problem: HandInProblem };

const problem = (reason: HandInProblem): HandedIn => ({ ok: false, problem: reason });

/** What would be sent for this attempt; undefined when there is none. */
export async function previewResult(id: string, database: Database): Promise<ResultDraft | undefined> {
  const attempt = await database.attempts.get(id);
  if (!attempt) return undefined;
  const { publicKey } = await signerFor(database, keyOfRound(attempt.round));
  return draftResult(attempt, publicKey);
}

/**
 * Signs and queues exactly what the person saw: `seen` is the id of the previewed result, and anything else is refused. It waits, as
 * a finding does, unless the person wants it sent now or the round would close meanwhile.
 */
export async function handIn(
  id: string,
  seen: string,
  sendNow: boolean,
  database: Database,
  moment: Moment,
): Promise<HandedIn> {
  const attempt = await database.attempts.get(id);
  const joined = attempt && (await database.rounds.get(attempt.round));
  if (!attempt || !joined) return problem('unknown-finding');
  const { round } = attempt;
  const signer = await signerFor(database, keyOfRound(round));
  const draft = await draftResult(attempt, signer.publicKey);
  if (!draft.ok) return problem(draft.problem);
  if (draft.id !== seen) return problem('changed-since-preview');
  const body = canonicalJson(await signTaskResult(draft.result, signer));
  const letter = { id: draft.id, kind: 'result', finding: id, organisation: keyOfRound(round), round } as const;
  const atOnce = sendNow || closesWithin(WAIT.most, joined.round.closes, moment.now);
  const queued = await dispatch(
    database.attempts,
    { ...letter, observation: draft.id, body },
    atOnce,
    database,
    moment,
  );
  return queued.ok ? { ok: true, atOnce } : queued;
}

/** `closes` is the last whole day (UTC) on which results are taken; the rest in milliseconds. */
const closesWithin = (milliseconds: number, closes: string, now: number): boolean =>
  now + milliseconds >= Date.parse(`${closes}T00:00:00Z`) + 86_400_000;

export function hurryResult(id: string, database: Database, moment: Moment): Promise<void> {
  return hurry(database.attempts, id, database, moment);
}

/** Takes back whatever was queued or sent of it, with the key of the round. */
export async function withdrawResult(id: string, database: Database, moment: Moment): Promise<Dispatched> {
  const attempt = await database.attempts.get(id);
  if (!attempt || canDelete(attempt)) return { ok: false, problem: 'unknown-finding' };
  const { round } = attempt;
  const signer = await signerFor(database, keyOfRound(round));
  const letter = { kind: 'result-withdrawal', finding: id, organisation: keyOfRound(round), round } as const;
  const withdrawals = await Promise.all(
    everQueued(attempt).map(async (observation) => {
      const body = canonicalJson(await signResultWithdrawal(round, observation, signer));
      return { ...letter, id: `withdraw-${observation}`, observation, body };
    }),
  );
  return takeBack(database.attempts, id, withdrawals, database, moment);
}

/**
 * Leaves a round: its tasks, answers and key go from this browser, and what had not left yet does not leave any more. What arrived
 * stays at the endpoint, tied to nobody; withdrawals that wait still go.
 */
export function leaveRound(round: string, database: Database): Promise<void> {
  return database.atomically(async () => {
    await emptyOutbox(database.outbox.where('organisation').equals(keyOfRound(round)), database);
    await database.attempts.where('round').equals(round).delete();
    const running = await database.running.get('running');
    if (running?.round === round) await database.running.clear();
    await database.rounds.delete(round);
    await database.keys.delete(keyOfRound(round));
  });
}
