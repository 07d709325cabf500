/** Whether one observation may come in: its form, its date, its organisation and address, what is in its text, its signature. */
import { hash } from 'node:crypto';
import { Compile } from 'typebox/compile';
import { base32 } from '../findings/base32.ts';
import { canonicalJson } from '../findings/canonical-json.ts';
import { isCanonicalUrl } from '../findings/canonical-url.ts';
import { ACCEPTED_SCHEMAS, Observation, observationFaults } from '../findings/observation.ts';
import { pointParts, withoutProof } from '../findings/observation-id.ts';
import type { Refusal } from '../findings/refusal.ts';
import { isScrubbed } from '../findings/scrub.ts';
import { isScrubbedAddress } from '../findings/scrubbed-address.ts';
import { addDays } from '../findings/whole-day.ts';
import type { Register } from './register.ts';
import type { ObservationTable } from './storage/tables.ts';
import { isSigned } from './verify-signature.ts';

export interface AdmissionRules {
  readonly register: Register;
  /** Whole day in the Netherlands. */
  readonly today: string;
  /** Oldest client version that is served. */
  readonly oldestClient: string;
}

export type Admission =
  | { readonly admitted: ObservationTable }
  | { readonly refused: Refusal; readonly id: string | null; readonly path?: string };

/** Decides on one thing received. The cheapest questions come first, the signature last. */
export async function admit(value: unknown, { register, today, oldestClient }: AdmissionRules): Promise<Admission> {
  const [fault] = observationFaults(value, isOfSchema);
  if (fault) {
    const refused = hasUnknownSchema(value) ? 'unknown-schema' : 'schema';
    return { refused, id: null, path: fault.path };
  }
  const observation = value as Observation;
  const document = canonicalJson(withoutProof(observation));
  const id = contentId(document);
  const refusal = refusalOf(observation, register, today, oldestClient);
  if (refusal) return { ...refusal, id };
  const { target, body, creator, created, proof } = observation;
  if (!(await isSigned({ document, publicKey: creator.key, signature: proof.value })))
    return { refused: 'signature', id, path: '/proof' };
  return {
    admitted: {
      organisation: target.organisation,
      id,
      point: contentId(canonicalJson(pointParts(observation))),
      creator: creator.key,
      verdict: body.verdict,
      rule: body.rule,
      created,
      received: today,
      document,
      signature: proof.value,
    },
  };
}

const compiled = Compile(Observation);
const isOfSchema = (value: unknown) => compiled.Check(value);

/** The same ids as `findings/observation-id.ts` makes, without waiting for WebCrypto. */
function contentId(text: string): string {
  return base32(hash('sha256', text, 'buffer'));
}

function refusalOf(
  { created, generator, target, body }: Observation,
  register: Register,
  today: string,
  oldestClient: string,
): { refused: Refusal; path: string } | undefined {
  if (isOlder(generator.version, oldestClient)) return { refused: 'client-too-old', path: '/generator/version' };
  // The clocks of two honest machines may stand on two sides of midnight.
  if (created > addDays(today, 1)) return { refused: 'date-in-future', path: '/created' };
  const organisation = register.byCode(target.organisation);
  if (!organisation) return { refused: 'organisation-unknown', path: '/target/organisation' };
  if (!isCanonicalUrl(target.source, organisation.hosts)) return { refused: 'not-canonical', path: '/target/source' };
  if (!isScrubbedAddress(target.source)) return { refused: 'personal-data', path: '/target/source' };
  const texts = { '/body/story': body.story, '/target/selector/exact': target.selector?.exact };
  for (const [path, text] of Object.entries(texts)) {
    if (text && !isScrubbed(text)) return { refused: 'personal-data', path };
  }
  const around = `${target.selector?.prefix ?? ''}\n${target.selector?.suffix ?? ''}`;
  return isScrubbed(around) ? undefined : { refused: 'personal-data', path: '/target/selector' };
}

function hasUnknownSchema(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return false;
  return typeof value.schema === 'string' && !ACCEPTED_SCHEMAS.includes(value.schema);
}

/** Compares "1.2.3" by its numbers. */
function isOlder(version: string, than: string): boolean {
  const [left, right] = [version, than].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
