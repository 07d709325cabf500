/** The proof of work that the endpoint may ask for under load: fetched, held against our own limits, solved beside everything else. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge as AltchaChallenge } from 'altcha-lib/types';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { MOST_WORK } from './limits.ts';
import type { Network } from './send.ts';

/** Milliseconds: shorter than an attempt may take in all. */
const LONGEST = 30_000;

const hex = (most: number) => Type.String({ pattern: '^(?:[0-9a-f]{2})+$', maxLength: most });

/** An ALTCHA challenge, version 2, of the one kind that we solve: what is signed goes back exactly as it came. */
const Challenge = Type.Object({
  parameters: Type.Object({
    algorithm: Type.Literal('PBKDF2/SHA-256'),
    cost: Type.Integer({ minimum: 1, maximum: MOST_WORK }),
    keyLength: Type.Optional(Type.Integer({ minimum: 16, maximum: 64 })),
    keyPrefix: hex(4),
    nonce: hex(128),
    salt: hex(128),
  }),
  signature: Type.String({ maxLength: 200 }),
});
const Answer = Type.Object({ needed: Type.Boolean(), challenge: Type.Union([Type.Null(), Challenge]) });

/**
 * A solved challenge to send along: base64 of challenge and solution. Undefined when none is asked for now, none could be had, or it
 * would cost too much. The hashing runs in the browser's own threads, and lets everything else go first.
 */
export async function solvedChallenge({ fetch, endpoint, patience }: Network): Promise<string | undefined> {
  let answer: unknown;
  try {
    const response = await fetch(`${endpoint}/v1/challenge`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    answer = await response.json();
  } catch {
    return undefined;
  }
  if (!Value.Check(Answer, answer) || !answer.challenge) return undefined;
  const { challenge } = answer;
  const solution = await solveChallenge({ challenge: challenge as AltchaChallenge, deriveKey, timeout: LONGEST });
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}
