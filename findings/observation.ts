/**
 * What one install sends about one page: signed, immutable, a W3C Web Annotation. This schema is the one source of validation,
 * types and the public interface description. Additive changes are minor; anything else is "observation/2".
 */
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { LIMITS } from './limits.ts';
import { CONTENT_ID, ORGANISATION_CODE, PUBLIC_KEY, RULE_ID, SHA256_HEX, SIGNATURE, UNREADABLE } from './text-forms.ts';
import { isWholeDay, WHOLE_DAY } from './whole-day.ts';

/** Written into every observation. */
export const OBSERVATION_SCHEMA = 'observation/1';
/** Schemas that an endpoint of this version takes: the current and the previous major. */
export const ACCEPTED_SCHEMAS: readonly string[] = [OBSERVATION_SCHEMA];

export const VERDICTS = ['right', 'wrong', 'missing', 'unclear', 'good-example', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** EARL: judged by the machine, by a person on the machine's proposal, or by a person alone. */
const MODES = ['automatic', 'semiAuto', 'manual'] as const;

/** What a person does the work for, when they choose to say so; null is the rule. */
const ROLES = ['volunteer', 'workgroup'] as const;

const strict = { additionalProperties: false } as const;
const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

export const WholeDay = Type.String({
  pattern: WHOLE_DAY,
  description: 'A whole day, in the Netherlands; a time of day is refused.',
});
export const PublicKey = Type.String({ pattern: PUBLIC_KEY });
export const ContentId = Type.String({ pattern: CONTENT_ID });
export const OrganisationCode = Type.String({ pattern: ORGANISATION_CODE });
export const RuleId = Type.String({ pattern: RULE_ID });

export const Proof = Type.Object(
  { type: Type.Literal('Ed25519'), value: Type.String({ pattern: SIGNATURE }) },
  { ...strict, description: 'Signature over the canonical JSON (RFC 8785) of the document without this member.' },
);
export type Proof = Static<typeof Proof>;

const Selector = Type.Object(
  {
    type: Type.Literal('TextQuoteSelector'),
    exact: Type.String({ minLength: 1, maxLength: LIMITS.exact }),
    prefix: Type.String({ maxLength: LIMITS.context }),
    suffix: Type.String({ maxLength: LIMITS.context }),
  },
  strict,
);

export const Observation = Type.Object(
  {
    '@context': Type.Literal('http://www.w3.org/ns/anno.jsonld'),
    schema: Type.Literal(OBSERVATION_SCHEMA),
    type: Type.Literal('Annotation'),
    motivation: Type.Literal('assessing'),
    created: WholeDay,
    creator: Type.Object({ key: PublicKey, role: Type.Union([Type.Null(), oneOf(ROLES)]) }, strict),
    generator: Type.Object(
      {
        version: Type.String({ pattern: '^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$' }),
        ruleset: Type.String({ pattern: '^[0-9]{4}\\.[0-9]{2}(\\.[0-9]{1,3})?$' }),
      },
      strict,
    ),
    body: Type.Object(
      {
        rule: RuleId,
        verdict: oneOf(VERDICTS),
        mode: oneOf(MODES),
        story: Type.Union([Type.Null(), Type.String({ minLength: 1, maxLength: LIMITS.story })], {
          description: 'In own words; shown only after moderation.',
        }),
        supersedes: Type.Union([Type.Null(), ContentId], { description: 'Earlier observation by the same key.' }),
      },
      strict,
    ),
    target: Type.Object(
      {
        organisation: OrganisationCode,
        source: Type.String({ minLength: 8, maxLength: LIMITS.source, description: 'Canonical address of the page.' }),
        selector: Type.Optional(Selector),
        pageHash: Type.String({
          pattern: SHA256_HEX,
          description: 'Hash of the text of the page; the evidence for "missing".',
        }),
      },
      { ...strict, description: 'Without selector the observation is about the page as a whole.' },
    ),
    proof: Proof,
  },
  { ...strict, title: 'Observation' },
);
export type Observation = Static<typeof Observation>;

/** Everything but the signature: what is hashed and signed. */
export type UnsignedObservation = Omit<Observation, 'proof'>;

/** A place in the observation and what is wrong there; never repeats the value. */
export interface Fault {
  /** JSON pointer, "" for the whole. */
  readonly path: string;
  readonly fault: string;
}

const WITHOUT_PROOF = Type.Omit(Observation, ['proof'], strict);

/** A check of the schema that was compiled beforehand, where the runtime may compile (not in the extension). */
export type CompiledCheck = (value: unknown) => boolean;

/** All faults of something received; empty when it is an Observation. Pure; the time needed grows with the size of the text. */
export function observationFaults(value: unknown, compiled?: CompiledCheck): readonly Fault[] {
  return compiled?.(value) ? meaningFaults(value as Observation) : faultsBeside(Observation, value);
}

/** As `observationFaults`, before signing: the preview and the outbox use it. */
export function unsignedObservationFaults(value: unknown): readonly Fault[] {
  return faultsBeside(WITHOUT_PROOF, value);
}

/** True when `value` is a whole, valid observation. Says nothing about signature, address or organisation. */
export function isObservation(value: unknown): value is Observation {
  return observationFaults(value).length === 0;
}

function faultsBeside(schema: typeof Observation | typeof WITHOUT_PROOF, value: unknown): readonly Fault[] {
  if (!Value.Check(schema, value)) {
    return Value.Errors(schema, value).map(({ instancePath, keyword }) => ({ path: instancePath, fault: keyword }));
  }
  return meaningFaults(value);
}

/** What a JSON schema cannot say, or counts differently (a schema may count a letter with its accents as one). */
function meaningFaults({ created, body, target }: UnsignedObservation): readonly Fault[] {
  const faults: Fault[] = [];
  const refuse = (path: string, fault: string) => faults.push({ path, fault });
  if (!isWholeDay(created)) refuse('/created', 'no-such-day');
  if (body.story !== null) {
    if (body.story.length > LIMITS.story) refuse('/body/story', 'maxLength');
    if (UNREADABLE.test(body.story)) refuse('/body/story', 'text');
  }
  if (body.verdict === 'missing' && target.selector) refuse('/target/selector', 'missing-has-no-quote');
  if (UNREADABLE.test(target.source)) refuse('/target/source', 'text');
  for (const [part, limit] of [
    ['exact', LIMITS.exact],
    ['prefix', LIMITS.context],
    ['suffix', LIMITS.context],
  ] as const) {
    const text = target.selector?.[part] ?? '';
    if (text.length > limit) refuse(`/target/selector/${part}`, 'maxLength');
    if (UNREADABLE.test(text)) refuse(`/target/selector/${part}`, 'text');
  }
  return faults;
}
