/** Finding a round by its code, taking part in it, and hearing how it stands. Asked only when the person presses a button. */
import { Value } from 'typebox/value';
import type { Database } from '../database.ts';
import { signerFor } from '../keys.ts';
import { ProblemDetails } from '../receipt.ts';
import type { Network } from '../send.ts';
import { isRoundAnswer, type RoundAnswer } from './round.ts';
import { isRoundJoined, signRoundJoin } from './round-join.ts';
import { ROUND_REFUSALS, type RoundRefusal } from './round-refusal.ts';
import { keyOfRound } from './taking-part.ts';

/** `no-connection`: nobody answered, or somebody else did. */
export type RoundProblem = RoundRefusal | 'personal-data' | 'no-connection' | 'busy' | 'refused';
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RoundProblem };

/** Larger answers are not read. */
const LONGEST_ANSWER = 200_000;

/** What the round with this code is. Changes nothing here or there. */
export const findRound = (code: string, network: Network): Promise<Asked<RoundAnswer>> =>
  askEndpoint('/v1/rounds/find', { code }, isRoundAnswer, network);

/** Takes part, with a key for this round only. Pressing twice, or an answer that got lost, gives the same seat. */
export async function joinRound(
  { round, state, decisions }: RoundAnswer,
  nickname: string | null,
  database: Database,
  network: Network,
): Promise<Asked<{ readonly seat: number }>> {
  const signer = await signerFor(database, keyOfRound(round.id));
  const wish = await signRoundJoin(round.id, nickname, signer);
  const joined = await askEndpoint(`/v1/rounds/${round.id}/participants`, wish, isRoundJoined, network);
  if (!joined.ok) return joined;
  const { id, organisation } = round;
  await database.rounds.put({ id, organisation, round, state, decisions, nickname, seat: joined.value.seat });
  return joined;
}

/** Hears whether the round was closed, and what the workgroup decided. */
export async function refreshRound(
  id: string,
  database: Database,
  network: Network,
): Promise<Asked<{ readonly decisions: number }>> {
  const heard = await askEndpoint(`/v1/rounds/${id}`, undefined, isRoundAnswer, network);
  if (!heard.ok) return heard;
  const { state, decisions, round } = heard.value;
  if (round.id !== id) return { ok: false, problem: 'no-connection' };
  // The round itself never changes once it is made; only how it stands does.
  await database.rounds.update(id, { state, decisions });
  return { ok: true, value: { decisions: decisions.length } };
}

async function askEndpoint<T>(
  path: string,
  body: unknown,
  isAnswer: (value: unknown) => value is T,
  { fetch, endpoint, patience }: Network,
): Promise<Asked<T>> {
  let response: Response;
  let value: unknown;
  try {
    response = await fetch(endpoint + path, {
      ...(body === undefined
        ? { method: 'GET' }
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      // Nothing of the browser goes along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    value = text.length > LONGEST_ANSWER ? undefined : JSON.parse(text);
  } catch {
    return { ok: false, problem: 'no-connection' };
  }
  if (response.ok) return isAnswer(value) ? { ok: true, value } : { ok: false, problem: 'no-connection' };
  return { ok: false, problem: problemOf(response.status, value) };
}

function problemOf(status: number, value: unknown): RoundProblem {
  const code = Value.Check(ProblemDetails, value) ? value.code : '';
  if (isRoundRefusal(code) || code === 'personal-data') return code;
  return status === 429 || status >= 500 ? 'busy' : 'refused';
}

const isRoundRefusal = (code: string): code is RoundRefusal => Object.hasOwn(ROUND_REFUSALS, code);
