/** What an observation may hold; apart from its schema, so that the panel need not carry the schema's machinery. */

/** Lengths in UTF-16 code units, as JavaScript counts them. */
export const LIMITS = { exact: 600, context: 32, story: 1_000, source: 2_000 } as const;

/** Rule id of a finding that belongs to no rule. */
export const FREE_RULE = 'free';
