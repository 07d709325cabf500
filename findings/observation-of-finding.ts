/** From a person's finding to the literal data that would be sent: scrubbed, without time of day, without anything about the person. */
import type { TextQuoteSelector } from '../checking/check-run.ts';
import type { IsoDate } from '../language/date.ts';
import { organisationByCode } from '../register/organisation.ts';
import { canonicalUrl, type UrlRefusal } from './canonical-url.ts';
import { type Finding, lastSent } from './finding.ts';
import { LIMITS } from './limits.ts';
import { OBSERVATION_SCHEMA, type UnsignedObservation, unsignedObservationFaults } from './observation.ts';
import { observationId } from './observation-id.ts';
import { type Removed, scrub, scrubToFit } from './scrub.ts';
import { isScrubbedAddress } from './scrubbed-address.ts';

export type NotSendable = UrlRefusal | 'organisation-unknown' | 'personal-data-in-quote' | 'quote-too-long' | 'form';

export type Draft =
  | {
      readonly ok: true;
      readonly id: string;
      readonly observation: UnsignedObservation;
      /** What was taken out of the note; to show to the person, never to send. */
      readonly removed: readonly Removed[];
    }
  | { readonly ok: false; readonly problem: NotSendable };

export interface DraftSettings {
  /** Public key for this organisation. */
  readonly key: string;
  /** Of the extension, "1.0.0". */
  readonly version: string;
  /** Day in the Netherlands. */
  readonly today: IsoDate;
}

const refuse = (problem: NotSendable): Draft => ({ ok: false, problem });

/** The observation that this finding makes, or why it makes none. Pure but for hashing; the same input gives the same id. */
export async function draftObservation(finding: Finding, { key, version, today }: DraftSettings): Promise<Draft> {
  const organisation = organisationByCode(finding.organisation);
  if (!organisation) return refuse('organisation-unknown');
  const source = canonicalUrl(finding.url, organisation.hosts);
  if ('refused' in source) return refuse(source.refused);
  if (!isScrubbedAddress(source.url)) return refuse('personal-page');

  const selector = finding.verdict === 'missing' || !finding.quote ? undefined : selectorOf(finding.quote);
  if (typeof selector === 'string') return refuse(selector);

  const story = finding.shareNote ? scrubToFit(finding.note.trim(), LIMITS.story) : undefined;
  const observation: UnsignedObservation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    schema: OBSERVATION_SCHEMA,
    type: 'Annotation',
    motivation: 'assessing',
    created: today,
    creator: { key, role: null },
    generator: { version, ruleset: finding.ruleset },
    body: {
      rule: finding.rule,
      verdict: finding.verdict,
      mode: finding.mode,
      story: story?.text || null,
      supersedes: lastSent(finding) ?? null,
    },
    target: {
      organisation: finding.organisation,
      source: source.url,
      ...(selector && { selector }),
      pageHash: finding.pageHash,
    },
  };
  if (unsignedObservationFaults(observation).length > 0) return refuse('form');
  return { ok: true, id: await observationId(observation), observation, removed: story?.removed ?? [] };
}

/** Cutting may leave half a character at an end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** The quote must stand on the page word for word, so it cannot be scrubbed; its surroundings may go. */
function selectorOf({
  exact,
  prefix,
  suffix,
}: TextQuoteSelector): TextQuoteSelector | 'quote-too-long' | 'personal-data-in-quote' {
  if (exact.length > LIMITS.exact) return 'quote-too-long';
  if (scrub(exact).removed.length > 0) return 'personal-data-in-quote';
  const clean = (context: string) => (scrub(context).removed.length > 0 ? '' : context);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: clean(whole(prefix.slice(-LIMITS.context))),
    suffix: clean(whole(suffix.slice(0, LIMITS.context))),
  };
}
