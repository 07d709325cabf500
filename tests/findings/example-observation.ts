import type { Observation, UnsignedObservation } from '../../findings/observation.ts';
import { generateKeyPair, type KeyPair, signerOf, signObservation } from '../../findings/signature.ts';

/** Parts of an observation that tests change. */
export interface Changes {
  readonly created?: string;
  readonly organisation?: string;
  readonly source?: string;
  readonly exact?: string | null;
  readonly rule?: string;
  readonly verdict?: Observation['body']['verdict'];
  readonly story?: string | null;
  readonly supersedes?: string | null;
}

const PAGE = 'https://www.almere.nl/werk/bijstand';
export const QUOTE = 'U krijgt een voorschot van 90% van de bijstand.';

/** A real-looking observation by this key, unsigned. */
export function unsignedObservation(key: string, changes: Changes = {}): UnsignedObservation {
  const { exact = QUOTE } = changes;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    schema: 'observation/1',
    type: 'Annotation',
    motivation: 'assessing',
    created: changes.created ?? '2026-11-22',
    creator: { key, role: null },
    generator: { version: '1.0.0', ruleset: '2026.11' },
    body: {
      rule: changes.rule ?? 'voorschot-percentage',
      verdict: changes.verdict ?? 'wrong',
      mode: 'semiAuto',
      story: changes.story ?? null,
      supersedes: changes.supersedes ?? null,
    },
    target: {
      organisation: changes.organisation ?? 'GM0034',
      source: changes.source ?? PAGE,
      ...(exact === null ? {} : { selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }),
      pageHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
    },
  };
}

/** A signed one, by a given pair or a new one. */
export async function signedObservation(changes: Changes = {}, pair?: KeyPair): Promise<Observation> {
  const signer = signerOf(pair ?? (await generateKeyPair()));
  return signObservation(unsignedObservation(signer.publicKey, changes), signer);
}
