import type { Rule } from '../rule.ts';

export const taal: readonly Rule[] = [];
