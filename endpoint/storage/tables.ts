/**
 * The tables as code sees them. Only text and whole numbers, so that one schema serves every engine; keys lead with the
 * organisation, so that a distributed engine can keep an organisation together. Days are whole days; nothing holds a time of day.
 */

import type { Generated } from 'kysely';
import type { PointState } from '../../findings/snapshot.ts';
import type { Leading } from '../figures/standing.ts';
import type { Role } from '../moderation/role.ts';
import type { RoundTables } from './round-tables.ts';

/** What installs sent. Append-only, but for withdrawal and retention. */
export interface ObservationTable {
  organisation: string;
  id: string;
  point: string;
  /** Public key of the install for this organisation. */
  creator: string;
  verdict: string;
  rule: string;
  /** Day written by the install. */
  created: string;
  /** Day on which the endpoint took it in. */
  received: string;
  /** Canonical JSON without proof: what the id and the signature are over. */
  document: string;
  signature: string;
}

/** Keys, with the whole day on which they were first seen: new ones do not count at once. */
export interface CreatorTable {
  organisation: string;
  key: string;
  first_seen: string;
  /** By a moderator: counts at once, or does not count; null for the ordinary wait. */
  standing: Generated<'released' | 'held' | null>;
}

/** Observations taken back: known by id only, so that a late retry does not bring them back. */
export interface WithdrawalTable {
  organisation: string;
  observation: string;
  creator: string;
  withdrawn: string;
}

/** Answers already given to a call, so that the same call gets the same answer. */
export interface CallTable {
  /** SHA-256 of the Idempotency-Key. */
  id: string;
  /** SHA-256 of the canonical observations. */
  payload: string;
  /** The receipts as JSON. */
  answer: string;
  day: string;
}

/** What happened to a point besides observations: evidence, objections, replies, moderation. Append-only. */
export interface EventTable {
  organisation: string;
  point: string;
  id: string;
  kind: string;
  day: string;
  /** Order within the point: events of one day keep their order. */
  place: number;
  /** JSON, by kind. */
  data: string;
}

/** Computed from observations and events; can be thrown away and rebuilt. */
export interface PointTable {
  organisation: string;
  id: string;
  source: string;
  rule: string;
  quote: string | null;
  state: string;
  /** Counts per verdict as JSON. */
  counts: string;
  /** First day on which it counted and had been found on its page, and last day on which anything was said of it. */
  since: string;
  changed: string;
}

/** Published batches: immutable. */
export interface ReleaseTable {
  id: string;
  day: string;
  /** Order within the day. */
  place: Generated<number>;
  /** SHA-256 of the snapshot's text, lower-case hex. */
  hash: string;
  snapshot: string;
}

/** Single observations of a release: gzipped lines of JSON, in base64. */
export interface ReleaseObservationsTable {
  release: string;
  lines: string;
}

/** How a released point stood from a day of release on, until the next row about it. Can be made again from the releases. */
export interface PointChangeTable {
  organisation: string;
  point: string;
  day: string;
  state: PointState;
  leading: Leading;
}

/** Work to be done, claimed in short transactions. */
export interface JobTable {
  kind: string;
  organisation: string;
  subject: string;
  /** Moments in milliseconds since 1970; jobs are the machine's own, not a person's. */
  due: number;
  claimed_until: number;
  attempts: number;
  problem: string | null;
}

/** Who is at a work that one process at a time may do. */
export interface LeaseTable {
  name: string;
  /** Made up anew each time that it is taken. */
  holder: string;
  /** Milliseconds since 1970; from then on another may take it. */
  until: number;
}

/** Dials that an operator turns while it runs. */
export interface DialTable {
  name: string;
  value: string;
  changed: string;
}

/** Every act that changes what others see, with its reason; public. */
export interface ModerationLogTable {
  id: string;
  day: string;
  act: string;
  reason: string;
  /** Id of the point or name of the dial it is about; of what belongs to one person only its kind ("key", "story"), and no municipality. */
  subject: string;
  /** Id of the moderator, null for the command line. Not public: who decides must not be pressed. */
  actor: Generated<string | null>;
}

/** Right of reply: a link for an organisation; only the hash of its token is kept. */
export interface ReplyTokenTable {
  token_hash: string;
  organisation: string;
  point: string;
  valid_until: string;
}

/** A person with a role, under a name that the operator chose; it need not be their own. */
export interface ModeratorTable {
  id: string;
  name: string;
  role: Role;
  added: string;
  ended: string | null;
}

/** Codes that let a moderator in, once. */
export interface SignInCodeTable {
  code_hash: string;
  moderator: string;
  /** Milliseconds since 1970. */
  valid_until: number;
}

/** A public key of a moderator's device. */
export interface PasskeyTable {
  /** Credential id, as the device gave it. */
  id: string;
  moderator: string;
  /** COSE key, base64url. */
  public_key: string;
  /** How often it was used, for devices that count; bigint on PostgreSQL. */
  counter: number;
  added: string;
}

/** A question to a device, open for a moment. */
export interface PasskeyChallengeTable {
  challenge_hash: string;
  /** For whom a passkey is made; null when one is asked for. */
  moderator: string | null;
  /** Milliseconds since 1970. */
  valid_until: number;
}

/** Who is signed in now. Moments in milliseconds since 1970; gone when they end. */
export interface SessionTable {
  id: string;
  moderator: string;
  secret_hash: string;
  /** Of the secret before the last renewal: answers that were under way still come in. */
  earlier_hash: string | null;
  renewed: number;
  ends: number;
}

/** Stories of verified points, and whether they may be shown; null while nobody decided. */
export interface StoryTable {
  organisation: string;
  observation: string;
  point: string;
  decision: 'shown' | 'refused' | null;
}

export interface Tables extends RoundTables {
  observation: ObservationTable;
  creator: CreatorTable;
  withdrawal: WithdrawalTable;
  call: CallTable;
  event: EventTable;
  point: PointTable;
  release: ReleaseTable;
  release_observations: ReleaseObservationsTable;
  point_change: PointChangeTable;
  job: JobTable;
  lease: LeaseTable;
  dial: DialTable;
  moderation_log: ModerationLogTable;
  reply_token: ReplyTokenTable;
  moderator: ModeratorTable;
  sign_in_code: SignInCodeTable;
  passkey: PasskeyTable;
  passkey_challenge: PasskeyChallengeTable;
  session: SessionTable;
  story: StoryTable;
}
