/**
 * Ed25519 signatures. WebCrypto does the work where it knows Ed25519; there the private key cannot leave the browser, not even to
 * our own code. Elsewhere @noble/curves does it, with the bytes of the key in the extension's own database.
 */
import { fromBase64url, toBase64url } from './base64url.ts';
import { canonicalBytes } from './canonical-json.ts';
import type { Observation, Proof, UnsignedObservation } from './observation.ts';
import { withoutProof } from './observation-id.ts';
import { PUBLIC_KEY, SIGNATURE } from './text-forms.ts';

const PREFIX = 'ed25519:';
const KEY_FORM = new RegExp(PUBLIC_KEY);
const SIGNATURE_FORM = new RegExp(SIGNATURE);

/** Stored as it is in IndexedDB (a CryptoKey can be stored without being readable). One pair per organisation. */
export type KeyPair =
  | { readonly kind: 'webcrypto'; readonly publicKey: string; readonly privateKey: CryptoKey }
  | { readonly kind: 'bytes'; readonly publicKey: string; readonly secretKey: Uint8Array };

/** All that signing needs; the key itself stays behind it. */
export interface Signer {
  /** "ed25519:" and base64url. */
  readonly publicKey: string;
  /** Signature of 64 bytes. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** A new pair; its private key cannot be exported where WebCrypto knows Ed25519. */
export async function generateKeyPair(): Promise<KeyPair> {
  if (await webCryptoKnowsEd25519()) {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new TypeError('Ed25519 gave no pair of keys');
    const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
    return { kind: 'webcrypto', publicKey: PREFIX + toBase64url(new Uint8Array(raw)), privateKey: pair.privateKey };
  }
  return generateBytesKeyPair();
}

/** A new pair for browsers without Ed25519 in WebCrypto. */
export async function generateBytesKeyPair(): Promise<KeyPair> {
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  const { secretKey, publicKey } = ed25519.keygen();
  return { kind: 'bytes', publicKey: PREFIX + toBase64url(publicKey), secretKey };
}

/** The signer of a stored pair. */
export function signerOf(pair: KeyPair): Signer {
  if (pair.kind === 'webcrypto') {
    const { publicKey, privateKey } = pair;
    return { publicKey, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)) };
  }
  const { publicKey, secretKey } = pair;
  return {
    publicKey,
    sign: async (bytes) => (await import('@noble/curves/ed25519.js')).ed25519.sign(bytes, secretKey),
  };
}

/**
 * The signed observation: proof over its canonical JSON. Throws when `creator.key` is not the signer's key, for such an
 * observation can never be accepted.
 */
export async function signObservation(unsigned: UnsignedObservation, signer: Signer): Promise<Observation> {
  if (unsigned.creator.key !== signer.publicKey)
    throw new TypeError('The observation names another key than the signer');
  return { ...unsigned, proof: await proofOf(unsigned, signer) };
}

/** True when the proof is the creator's over exactly this observation. False for anything else; never throws. */
export function verifyObservation(observation: Observation): Promise<boolean> {
  return verifyProof(withoutProof(observation), observation.creator.key, observation.proof);
}

/** Signature over the canonical JSON of a document without proof. */
export async function proofOf(unsigned: object, signer: Signer): Promise<Proof> {
  return { type: 'Ed25519', value: toBase64url(await signer.sign(canonicalBytes(unsigned))) };
}

/** True when `proof` is a signature by `publicKey` over the canonical JSON of `unsigned`. */
export async function verifyProof(unsigned: object, publicKey: string, proof: Proof): Promise<boolean> {
  try {
    return await verifyBytes(canonicalBytes(unsigned), publicKey, proof);
  } catch {
    return false;
  }
}

/** As `verifyProof`, over canonical bytes that the caller has already. */
async function verifyBytes(message: Bytes, publicKey: string, proof: Proof): Promise<boolean> {
  if (!KEY_FORM.test(publicKey) || !SIGNATURE_FORM.test(proof.value)) return false;
  const signature = fromBase64url(proof.value);
  try {
    if (await webCryptoKnowsEd25519()) {
      return await crypto.subtle.verify('Ed25519', await importedKey(publicKey), signature, message);
    }
    const { ed25519 } = await import('@noble/curves/ed25519.js');
    return ed25519.verify(signature, message, keyBytes(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

const keyBytes = (publicKey: string) => fromBase64url(publicKey.slice(PREFIX.length));

/** Keys used lately: whoever sends one observation sends more, and importing costs a quarter of verifying. */
const imported = new Map<string, CryptoKey>();
const MOST_IMPORTED = 1_000;

async function importedKey(publicKey: string): Promise<CryptoKey> {
  const known = imported.get(publicKey);
  if (known) return known;
  const key = await crypto.subtle.importKey('raw', keyBytes(publicKey), 'Ed25519', false, ['verify']);
  if (imported.size >= MOST_IMPORTED) imported.clear();
  imported.set(publicKey, key);
  return key;
}

let known: Promise<boolean> | undefined;

/** Asked once: a browser does not learn it while it runs. */
function webCryptoKnowsEd25519(): Promise<boolean> {
  known ??= crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  return known;
}
