/**
 * Ed25519 as Node does it, on the threads of libuv: the same answers as `findings/signature.ts`, for a third of the work on the
 * main thread. Checking signatures is most of what the endpoint does.
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { fromBase64url } from '../findings/base64url.ts';
import { PUBLIC_KEY, SIGNATURE } from '../findings/text-forms.ts';

const KEY_FORM = new RegExp(PUBLIC_KEY);
const SIGNATURE_FORM = new RegExp(SIGNATURE);
const PREFIX = 'ed25519:';

/** Keys used lately: whoever sends one observation sends more. */
const known = new Map<string, KeyObject>();
const MOST_KNOWN = 1_000;

/** True when `signature` (base64url) is one by `publicKey` ("ed25519:" and base64url) over these bytes. Never rejects. */
export function isSignedBy(bytes: Uint8Array, publicKey: string, signature: string): Promise<boolean> {
  if (!KEY_FORM.test(publicKey) || !SIGNATURE_FORM.test(signature)) return Promise.resolve(false);
  return new Promise((resolve) => {
    try {
      verify(null, bytes, keyOf(publicKey), fromBase64url(signature), (error, valid) => resolve(!error && valid));
    } catch {
      resolve(false);
    }
  });
}

function keyOf(publicKey: string): KeyObject {
  const kept = known.get(publicKey);
  if (kept) return kept;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.slice(PREFIX.length) },
    format: 'jwk',
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(publicKey, key);
  return key;
}
