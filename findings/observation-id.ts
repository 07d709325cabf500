/** Ids made from content: the same observation always has the same id, so retries and duplicates merge by themselves. */
import { base32 } from './base32.ts';
import { canonicalBytes } from './canonical-json.ts';
import type { Observation, UnsignedObservation } from './observation.ts';

/** Base32 of the SHA-256 of the canonical JSON without proof: 52 characters. A given proof is left out first. */
export async function observationId(observation: UnsignedObservation | Observation): Promise<string> {
  return contentId(withoutProof(observation));
}

/** What a point is about. A page-wide observation has no quote. */
export interface PointSubject {
  readonly organisation: string;
  /** Canonical address. */
  readonly source: string;
  readonly rule: string;
  readonly quote?: string | undefined;
}

/** Id of the point (organisation, page, rule, quote). */
export async function pointId(subject: PointSubject): Promise<string> {
  return contentId(partsOf(subject));
}

/** The point that an observation is about. */
export async function pointIdOf(observation: UnsignedObservation): Promise<string> {
  return contentId(pointParts(observation));
}

/** What a point's id is the hash of. */
export function pointParts({ target, body }: UnsignedObservation): readonly string[] {
  const { organisation, source, selector } = target;
  return partsOf({ organisation, source, rule: body.rule, quote: selector?.exact });
}

/** An array keeps the four parts apart, whatever they hold. */
function partsOf({ organisation, source, rule, quote = '' }: PointSubject): readonly string[] {
  return [organisation, source, rule, quote.normalize('NFC')];
}

/** A signed document without its signature: what is hashed and signed. */
export function withoutProof<T extends object>(document: T): Omit<T, 'proof'> {
  const { proof: _, ...rest } = document as T & { proof?: unknown };
  return rest;
}

async function contentId(value: unknown): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', canonicalBytes(value));
  return base32(new Uint8Array(hash));
}
