/**
 * Joining a round: with a key that is made for this round only, and a nickname if the person wants one. The endpoint keeps
 * nicknames apart from keys, so that no result has a name.
 */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { type Fault, Proof, PublicKey } from '../observation.ts';
import { withoutProof } from '../observation-id.ts';
import { proofOf, type Signer, verifyProof } from '../signature.ts';
import { UNREADABLE } from '../text-forms.ts';
import { RoundId } from './round.ts';
import { ROUND_CODE } from './round-code.ts';

const ROUND_JOIN_SCHEMA = 'round-join/1';
/** Characters. */
export const LONGEST_NICKNAME = 30;

const strict = { additionalProperties: false } as const;

/** Body of `POST /v1/rounds/find`; the answer is a `RoundAnswer`. A code stands in no address, for addresses are kept. */
export const RoundFind = Type.Object({ code: Type.String({ pattern: ROUND_CODE }) }, { ...strict, title: 'RoundFind' });
export type RoundFind = Static<typeof RoundFind>;

/** Body of `POST /v1/rounds/{id}/participants`. The same key joins once, however often it asks. */
export const RoundJoin = Type.Object(
  {
    schema: Type.Literal(ROUND_JOIN_SCHEMA),
    round: RoundId,
    creator: Type.Object({ key: PublicKey }, strict),
    nickname: Type.Union([Type.Null(), Type.String({ minLength: 1, maxLength: LONGEST_NICKNAME })]),
    proof: Proof,
  },
  { ...strict, title: 'RoundJoin' },
);
export type RoundJoin = Static<typeof RoundJoin>;

/** The answer: a seat decides which tasks the person gets, and in which order; see `spread.ts`. */
export const RoundJoined = Type.Object(
  { seat: Type.Integer({ minimum: 0, maximum: 10_000 }) },
  { ...strict, title: 'RoundJoined' },
);
export type RoundJoined = Static<typeof RoundJoined>;

/** What was typed as a nickname, tidied; null for none. Too long is cut, for the person sees what is left before it goes. */
export function nicknameOf(typed: string): string | null {
  const tidy = typed.replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ').trim();
  // Cutting may leave half a character.
  const cut = tidy.slice(0, LONGEST_NICKNAME).replace(/\p{Surrogate}/gu, '');
  return cut.trim() || null;
}

/** A signed wish to join. Throws nothing but what signing throws. */
export async function signRoundJoin(round: string, nickname: string | null, signer: Signer): Promise<RoundJoin> {
  const unsigned = { schema: ROUND_JOIN_SCHEMA, round, creator: { key: signer.publicKey }, nickname } as const;
  return { ...unsigned, proof: await proofOf(unsigned, signer) };
}

/** True when the signature is that of the key it names. */
export function verifyRoundJoin(join: RoundJoin): Promise<boolean> {
  return verifyProof(withoutProof(join), join.creator.key, join.proof);
}

/** All faults of something received as a wish to join; empty when it is one. */
export function roundJoinFaults(value: unknown): readonly Fault[] {
  if (!Value.Check(RoundJoin, value)) {
    return Value.Errors(RoundJoin, value).map(({ instancePath, keyword }) => ({ path: instancePath, fault: keyword }));
  }
  return UNREADABLE.test(value.nickname ?? '') ? [{ path: '/nickname', fault: 'text' }] : [];
}

/** True when `value` is the answer to joining. */
export function isRoundJoined(value: unknown): value is RoundJoined {
  return Value.Check(RoundJoined, value);
}
