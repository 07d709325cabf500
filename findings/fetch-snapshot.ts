/** Asks the endpoint for the national snapshot. The same for everyone: it tells nothing about which pages a person visits. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Value } from 'typebox/value';
import type { Network } from './send.ts';
import { LONGEST_SNAPSHOT, Snapshot } from './snapshot.ts';

export type Fetched =
  | { readonly kind: 'new'; readonly snapshot: Snapshot; readonly hash: string }
  /** Ours is still the newest. */
  | { readonly kind: 'same' }
  /** Something came that is no snapshot. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable' };

/** Asks once. `known` is the hash of the one we have. Never throws. */
export async function fetchSnapshot(
  known: string | undefined,
  { fetch, endpoint, patience }: Network,
): Promise<Fetched> {
  let text: string;
  try {
    const response = await fetch(`${endpoint}/v1/snapshot`, {
      // The tag is made from the hash: other origins may not read the header in which it comes.
      headers: known === undefined ? {} : { 'If-None-Match': `"${known}"` },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 304) return { kind: 'same' };
    if (!response.ok) return { kind: 'unreachable' };
    text = await response.text();
  } catch {
    return { kind: 'unreachable' };
  }
  const snapshot = text.length > LONGEST_SNAPSHOT ? undefined : parsed(text);
  if (!Value.Check(Snapshot, snapshot)) return { kind: 'unreadable' };
  return { kind: 'new', snapshot, hash: bytesToHex(sha256(utf8ToBytes(text))) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
