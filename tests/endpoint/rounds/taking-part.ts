/** People who take part in a round, for tests. */
import { makeRound, type PlannedRound, roundById } from '../../../endpoint/rounds/rounds.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import type { Round } from '../../../findings/rounds/round.ts';
import { signRoundJoin } from '../../../findings/rounds/round-join.ts';
import { signTaskResult } from '../../../findings/rounds/sign-result.ts';
import type { UnsignedTaskResult } from '../../../findings/rounds/task-result.ts';
import { generateKeyPair, type Signer, signerOf } from '../../../findings/signature.ts';
import { exampleResult, exampleRound } from '../../findings/rounds/example-round.ts';
import { type Answer, post } from '../running.ts';

export interface Made {
  readonly id: string;
  readonly code: string;
  readonly round: Round;
}

/** Makes the example round, with changes, in a storage. */
export async function madeRound(storage: Storage, changes: Partial<Round> = {}): Promise<Made> {
  const { id: _, schema: __, ...planned } = exampleRound(changes);
  const id = await storage.transaction((tx) => makeRound(tx, planned satisfies PlannedRound));
  const known = await roundById(storage.db, id, '2026-11-22');
  if (!known) throw new Error('The round was not made');
  return { id, code: known.code, round: known.round };
}

export interface Participant {
  readonly signer: Signer;
  join(nickname?: string | null): Promise<Answer>;
  hand(changes?: Partial<UnsignedTaskResult>): Promise<Answer>;
}

/** Somebody with a key of their own for this round. */
export async function participant(url: string, id: string): Promise<Participant> {
  const signer = signerOf(await generateKeyPair());
  return {
    signer,
    join: async (nickname = null) =>
      post(`${url}/v1/rounds/${id}/participants`, await signRoundJoin(id, nickname, signer)),
    hand: async (changes = {}) =>
      post(
        `${url}/v1/rounds/${id}/results`,
        await signTaskResult(exampleResult(signer.publicKey, { round: id, ...changes }), signer),
      ),
  };
}
