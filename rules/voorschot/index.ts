import type { Rule } from '../rule.ts';

export const voorschot: readonly Rule[] = [];
