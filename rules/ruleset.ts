/** The ruleset: every rule of every subject, with a version for people and a hash for machines. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { aanvraag } from './aanvraag/index.ts';
import { beslissing } from './beslissing/index.ts';
import { bezwaar } from './bezwaar/index.ts';
import { geld } from './geld/index.ts';
import { hulp } from './hulp/index.ts';
import { plichten } from './plichten/index.ts';
import type { Rule } from './rule.ts';
import { taal } from './taal/index.ts';
import { voorschot } from './voorschot/index.ts';
import { zoektermijn } from './zoektermijn/index.ts';

export interface Ruleset {
  /** Year and month of release, e.g. "2026.11". */
  readonly version: string;
  readonly rules: readonly Rule[];
  /** "sha256:" and the lower-case hex digest of `describeRules`. */
  readonly hash: string;
}

/**
 * Left out of the hash, because the extension's build leaves them out or moves them: documentation, the words of a card, and what a
 * concept is called. They do not change a judgement.
 */
const NOT_HASHED: ReadonlySet<string> = new Set(['examples', 'assumptions', 'lookalikes', 'says', 'text', 'name']);

/**
 * What decides a judgement, in a stable order, keys sorted: words, law, dates, status. Functions are left out, because a bundler rewrites
 * them and the hash must be the same in extension and endpoint; a change of logic alone needs a new version.
 */
export function describeRules(rules: readonly Rule[]): string {
  const stable = (key: string, value: unknown): unknown => {
    if (NOT_HASHED.has(key)) return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(
    [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    stable,
  );
}

/** A ruleset of these rules, without the retired ones. Throws when two rules share an id. */
export function rulesetOf(version: string, rules: readonly Rule[]): Ruleset {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new Error(`two rules are called ${id}`);
    seen.add(id);
  }
  const inUse = rules.filter((rule) => rule.status !== 'retired');
  let hash: string | undefined;
  return {
    version,
    rules: inUse,
    get hash() {
      hash ??= `sha256:${bytesToHex(sha256(utf8ToBytes(describeRules(inUse))))}`;
      return hash;
    },
  };
}

export const ruleset: Ruleset = rulesetOf('2026.11', [
  ...aanvraag,
  ...zoektermijn,
  ...beslissing,
  ...voorschot,
  ...bezwaar,
  ...geld,
  ...plichten,
  ...hulp,
  ...taal,
]);
