import type { Rule } from '../rule.ts';

export const bezwaar: readonly Rule[] = [];
