/** Proof of work instead of a puzzle for people: no cookie, no third party, nothing that tells who someone is. */
import { createHash, randomBytes } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { MOST_WORK } from '../findings/limits.ts';
import type { Clock } from './clock.ts';
import type { Storage } from './storage/storage.ts';

export interface Challenger {
  /** A new challenge of so many iterations a try; 256 tries on average. */
  issue(cost: number): Promise<Challenge>;
  /** True once for a solution (base64 of the JSON of challenge and solution) that costs at least `cost`. */
  accept(solved: string, cost: number): Promise<boolean>;
}

const ALGORITHM = 'PBKDF2/SHA-256';
const VALID_MS = 20 * 60_000;
const SECRET = 'challengeSecret';

/** The secret is shared by all processes through the database; solved challenges are remembered while they are valid. */
export async function openChallenger(storage: Storage, clock: Clock): Promise<Challenger> {
  const secret = await sharedSecret(storage);
  const spent = new Map<string, number>();
  return {
    issue: (cost) =>
      createChallenge({
        algorithm: ALGORITHM,
        cost,
        deriveKey,
        keyPrefix: '00',
        expiresAt: new Date(clock.now() + VALID_MS),
        hmacSignatureSecret: secret,
      }),
    async accept(solved, cost) {
      const payload = payloadOf(solved);
      if (!payload || payload.challenge.parameters.algorithm !== ALGORITHM) return false;
      const { parameters, signature = '' } = payload.challenge;
      // The signature is checked below; what it covers may be looked at first, for it only refuses.
      if (!(parameters.cost >= cost) || !((parameters.expiresAt ?? 0) * 1000 > clock.now())) return false;
      const name = createHash('sha256').update(signature).digest('base64');
      forgetExpired(spent, clock.now());
      if (spent.has(name)) return false;
      spent.set(name, clock.now() + VALID_MS);
      try {
        const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret });
        if (!verified) spent.delete(name);
        return verified;
      } catch {
        spent.delete(name);
        return false;
      }
    },
  };
}

async function sharedSecret({ transaction }: Storage): Promise<string> {
  return transaction(async (tx) => {
    const known = await tx.selectFrom('dial').select('value').where('name', '=', SECRET).executeTakeFirst();
    if (known) return known.value;
    const value = randomBytes(32).toString('hex');
    await tx.insertInto('dial').values({ name: SECRET, value, changed: '' }).execute();
    return value;
  });
}

function payloadOf(solved: string): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(solved, 'base64').toString('utf8'));
    return isPayload(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function isPayload(value: unknown): value is Payload {
  if (typeof value !== 'object' || value === null || !('challenge' in value) || !('solution' in value)) return false;
  const { challenge, solution } = value as { challenge: unknown; solution: unknown };
  if (typeof challenge !== 'object' || challenge === null || typeof solution !== 'object' || solution === null)
    return false;
  const { parameters, signature } = challenge as Record<string, unknown>;
  if (typeof signature !== 'string' || typeof parameters !== 'object' || parameters === null) return false;
  const { cost, expiresAt } = parameters as Record<string, unknown>;
  // Bounded before anything is derived from it: a forged cost must not make us work.
  return typeof cost === 'number' && cost <= MOST_WORK && typeof expiresAt === 'number';
}

function forgetExpired(spent: Map<string, number>, now: number): void {
  for (const [name, until] of spent) {
    if (until > now) return;
    spent.delete(name);
  }
}
