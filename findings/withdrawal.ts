/** Taking an observation back, signed with the key that made it. The observation stays known by id only. */
import Type, { type Static } from 'typebox';
import { ContentId, Proof, PublicKey, WholeDay } from './observation.ts';
import { withoutProof } from './observation-id.ts';
import { proofOf, type Signer, verifyProof } from './signature.ts';

const WITHDRAWAL_SCHEMA = 'withdrawal/1';

export const Withdrawal = Type.Object(
  {
    schema: Type.Literal(WITHDRAWAL_SCHEMA),
    observation: ContentId,
    created: WholeDay,
    creator: Type.Object({ key: PublicKey }, { additionalProperties: false }),
    proof: Proof,
  },
  { additionalProperties: false, title: 'Withdrawal' },
);
export type Withdrawal = Static<typeof Withdrawal>;

/** A signed withdrawal of the observation with this id, dated on the whole day `created`. */
export async function signWithdrawal(observation: string, created: string, signer: Signer): Promise<Withdrawal> {
  const unsigned = { schema: WITHDRAWAL_SCHEMA, observation, created, creator: { key: signer.publicKey } } as const;
  return { ...unsigned, proof: await proofOf(unsigned, signer) };
}

/** True when the signature is that of the key it names; the endpoint also asks whether that key made the observation. */
export function verifyWithdrawal(withdrawal: Withdrawal): Promise<boolean> {
  return verifyProof(withoutProof(withdrawal), withdrawal.creator.key, withdrawal.proof);
}
