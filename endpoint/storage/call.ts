/** One call that brings observations, and what storage answers about it. */
import type { Language } from '../language.ts';
import type { Pending } from '../receipt-of.ts';
import type { CallTable, ObservationTable } from './tables.ts';

/** Data only: on SQLite it goes to another thread. */
export interface NewCall {
  /** SHA-256 of the Idempotency-Key, or undefined when the call has none. */
  readonly id: string | undefined;
  readonly payload: string;
  readonly day: string;
  readonly observations: readonly ObservationTable[];
  /** Milliseconds until the first look at the page of each, in their order: each apart, or together they would tell what one person read. */
  readonly waits: readonly number[];
  /** What is to be answered about each thing sent, in its order; ids are of `observations`. */
  readonly pending: readonly Pending[];
  /** Of the answer. */
  readonly language: Language;
}

/** `answer`: a `SubmissionAnswer` as JSON. `answered`: another call with the same id got its answer first; the caller compares the payloads. */
export type Appended = { readonly answer: string } | { readonly answered: CallTable };
