/** What an observation may hold and cost; apart from its schema, so that the panel need not carry the schema's machinery. */

/** Lengths in UTF-16 code units, as JavaScript counts them. */
export const LIMITS = { exact: 600, context: 32, story: 1_000, source: 2_000 } as const;

/**
 * Iterations in one try of the proof of work: an endpoint asks no more, and a browser does no more for anyone. 256 tries of it keep a
 * cheap phone busy for some twenty seconds.
 */
export const MOST_WORK = 100_000;

/** Rule id of a finding that belongs to no rule. */
export const FREE_RULE = 'free';
