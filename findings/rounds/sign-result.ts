/** Results and their withdrawal, signed with the key of the round; a result's id is made from its content, so retries merge. */
import Type, { type Static } from 'typebox';
import { base32 } from '../base32.ts';
import { canonicalBytes } from '../canonical-json.ts';
import { ContentId, Proof, PublicKey } from '../observation.ts';
import { withoutProof } from '../observation-id.ts';
import { proofOf, type Signer, verifyProof } from '../signature.ts';
import { RoundId } from './round.ts';
import type { TaskResult, UnsignedTaskResult } from './task-result.ts';

const RESULT_WITHDRAWAL_SCHEMA = 'result-withdrawal/1';

export const ResultWithdrawal = Type.Object(
  {
    schema: Type.Literal(RESULT_WITHDRAWAL_SCHEMA),
    round: RoundId,
    result: ContentId,
    creator: Type.Object({ key: PublicKey }, { additionalProperties: false }),
    proof: Proof,
  },
  { additionalProperties: false, title: 'ResultWithdrawal' },
);
export type ResultWithdrawal = Static<typeof ResultWithdrawal>;

/** The signed result. Throws when `creator.key` is not the signer's key, for such a result can never be accepted. */
export async function signTaskResult(unsigned: UnsignedTaskResult, signer: Signer): Promise<TaskResult> {
  if (unsigned.creator.key !== signer.publicKey) throw new TypeError('The result names another key than the signer');
  return { ...unsigned, proof: await proofOf(unsigned, signer) };
}

/** Base32 of the SHA-256 of the canonical JSON without proof: 52 characters. */
export async function taskResultId(result: UnsignedTaskResult | TaskResult): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', canonicalBytes(withoutProof(result)));
  return base32(new Uint8Array(hash));
}

/** A signed withdrawal of the result with this id. */
export async function signResultWithdrawal(round: string, result: string, signer: Signer): Promise<ResultWithdrawal> {
  const unsigned = {
    schema: RESULT_WITHDRAWAL_SCHEMA,
    round,
    result,
    creator: { key: signer.publicKey },
  } as const;
  return { ...unsigned, proof: await proofOf(unsigned, signer) };
}

/** True when the signature is that of the key it names; the endpoint also asks whether that key made the result. */
export function verifyResultWithdrawal(withdrawal: ResultWithdrawal): Promise<boolean> {
  return verifyProof(withoutProof(withdrawal), withdrawal.creator.key, withdrawal.proof);
}
