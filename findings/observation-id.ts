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

/** Id of the point (organisation, page, rule, quote); an array keeps the four parts apart whatever they hold. */
export async function pointId({ organisation, source, rule, quote = '' }: PointSubject): Promise<string> {
  return contentId([organisation, source, rule, quote.normalize('NFC')]);
}

/** The point that an observation is about. */
export function pointIdOf({ target, body }: UnsignedObservation): Promise<string> {
  return pointId({
    organisation: target.organisation,
    source: target.source,
    rule: body.rule,
    quote: target.selector?.exact,
  });
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
