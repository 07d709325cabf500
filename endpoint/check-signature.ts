/** Ed25519 as Node does it: the same answers as `findings/signature.ts`, without waiting. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { PUBLIC_KEY, SIGNATURE } from '../findings/text-forms.ts';

/** A document and the signature that is said to be under it. */
export interface SignedDocument {
  /** Canonical JSON. */
  readonly document: string;
  /** "ed25519:" and base64url. */
  readonly publicKey: string;
  /** base64url. */
  readonly signature: string;
}

const KEY_FORM = new RegExp(PUBLIC_KEY);
const SIGNATURE_FORM = new RegExp(SIGNATURE);
const PREFIX = 'ed25519:';

/** Keys used lately: whoever sends one observation sends more. */
const known = new Map<string, KeyObject>();
const MOST_KNOWN = 1_000;

/** True when the signature is one by this key over this document. Never throws. */
export function checkSignature({ document, publicKey, signature }: SignedDocument): boolean {
  if (!KEY_FORM.test(publicKey) || !SIGNATURE_FORM.test(signature)) return false;
  try {
    return verify(null, Buffer.from(document), keyOf(publicKey), Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
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
