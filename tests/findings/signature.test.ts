import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  generateBytesKeyPair,
  generateKeyPair,
  signerOf,
  signObservation,
  verifyObservation,
} from '../../findings/signature.ts';
import { signWithdrawal, verifyWithdrawal } from '../../findings/withdrawal.ts';
import { signedObservation, unsignedObservation } from './example-observation.ts';

describe('a signature', () => {
  it('of WebCrypto is accepted', async () => {
    expect(await verifyObservation(await signedObservation())).toBe(true);
  });

  it('of a browser without Ed25519 is accepted just the same', async () => {
    expect(await verifyObservation(await signedObservation({}, await generateBytesKeyPair()))).toBe(true);
  });

  it('has a private key that cannot be read', async () => {
    const pair = await generateKeyPair();
    expect(pair.kind === 'webcrypto' && pair.privateKey.extractable).toBe(false);
  });

  it('does not fit any other text', async () => {
    const observation = await signedObservation();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (story) => {
        const other = { ...observation, body: { ...observation.body, story } };
        return !(await verifyObservation(other));
      }),
      { numRuns: 25 },
    );
  });

  it('does not fit another key', async () => {
    const observation = await signedObservation();
    const { publicKey: key } = await generateKeyPair();
    expect(await verifyObservation({ ...observation, creator: { key, role: null } })).toBe(false);
  });

  it('is not made for an observation that names another key', async () => {
    const signer = signerOf(await generateKeyPair());
    const { publicKey } = await generateKeyPair();
    await expect(signObservation(unsignedObservation(publicKey), signer)).rejects.toThrow('another key');
  });

  it('is false, never an exception, for a text that is no signature', async () => {
    const observation = await signedObservation();
    for (const value of ['', 'A'.repeat(86), 'é'.repeat(86)]) {
      expect(await verifyObservation({ ...observation, proof: { type: 'Ed25519', value } })).toBe(false);
    }
  });

  it('takes an observation back', async () => {
    const pair = await generateKeyPair();
    const withdrawal = await signWithdrawal('a'.repeat(52), '2026-11-22', signerOf(pair));
    expect(await verifyWithdrawal(withdrawal)).toBe(true);
    expect(await verifyWithdrawal({ ...withdrawal, created: '2026-11-23' })).toBe(false);
  });
});
